import { stripComments } from './authentication-results.ts';
import type { HeaderField } from './message.ts';

/** One hop, as the host that took the mail wrote it down. Host names are in lower case. */
export interface Hop {
  /** What the other side called itself; null where the mail did not come over a network. */
  readonly from: string | null;
  /** What our side saw: the other side's name and address, or null. */
  readonly peer: string | null;
  readonly by: string | null;
}

const readLength = 4_000;

/** @see RFC 5321 §4.4 */
export function readHop(value: string): Hop {
  const line = value.slice(0, readLength);
  const words = stripComments(line).toLowerCase().split(' ');
  const hasFrom = words[0] === 'from';
  const by = words.indexOf('by', hasFrom ? 2 : 0);
  return {
    from: hasFrom ? (words[1] ?? '') : null,
    peer: hasFrom ? (/^\s{0,9}from\s{1,9}\S{1,300}\s{1,9}\(([^()]{0,500})\)/i.exec(line)?.[1] ?? null) : null,
    by: by < 0 ? null : (words[by + 1] ?? '').replace(/;$/, ''),
  };
}

/** `mx.example.org` is itself; `.example.org` is also every host below it. */
export function isHostAmong(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return patterns.some((pattern) =>
    pattern.startsWith('.') ? name.endsWith(pattern) || name === pattern.slice(1) : name === pattern,
  );
}

export interface OwnHosts {
  /** Names, or domains with a dot in front; lower case. */
  readonly hosts: readonly string[];
  /** Those of them that take mail from the world, where they are known; else it shows by the other side. */
  readonly borders: readonly string[];
}

/** Fields in the order of the mail. */
export interface OwnFields {
  /** Above the Received of the host that took the mail: nobody else could write there. */
  readonly above: readonly HeaderField[];
  /** Between that one and the next: that host's, and then the sender's. */
  readonly below: readonly HeaderField[];
}

/**
 * The header fields that our own hosts wrote: those above the first Received that they did not write. Their
 * own outermost one says that it took the mail from a stranger; a Received below it is the stranger's,
 * whatever name it gives.
 *
 * @see RFC 8601 §5, RFC 5321 §4.4
 */
export function fieldsOfOwnHosts(headers: readonly HeaderField[], own: OwnHosts): OwnFields {
  const above: HeaderField[] = [];
  const below: HeaderField[] = [];
  let crossed = false;
  for (const field of headers) {
    if (field.name !== 'received') {
      (crossed ? below : above).push(field);
      continue;
    }
    const hop = readHop(field.value);
    // a hop without a sender is inside a host: none of the world's mail comes in that way
    if (crossed) break;
    if (hop.from !== null && (hop.by === null || !isHostAmong(hop.by, own.hosts))) break;
    crossed = isBorder(hop, own);
  }
  // Without any border, nothing tells our hosts' fields from the sender's.
  return crossed ? { above, below } : { above: [], below: [] };
}

function isBorder({ from, peer, by }: Hop, { hosts, borders }: OwnHosts): boolean {
  if (from === null) return false;
  if (!isHostAmong(from, hosts)) return true;
  if (borders.length > 0) return by !== null && isHostAmong(by, borders);
  return !isOwnPeer(peer, hosts);
}

const PRIVATE =
  /(?:^|[\s[:])(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\d|(?:^|[\s[:])(?:::1\b|f[cd][0-9a-f]{2}:|fe80:)/i;

/** The name that the other side gives itself proves nothing; the address that our host saw does. */
function isOwnPeer(peer: string | null, hosts: readonly string[]): boolean {
  if (peer === null || PRIVATE.test(peer)) return true;
  if (/may be forged|unverified|unknown/i.test(peer)) return false;
  return isHostAmong(peer.trim().split(/[\s[]/, 1)[0] ?? '', hosts);
}
