import type { FailedRecipient } from '../reading.ts';
import { findCauses } from './cause.ts';
import type { Notice } from './notice.ts';
import { findRecipientLines, type RecipientLine } from './recipient-lines.ts';
import { findReply, findStatus } from './status.ts';

/** One recipient that the text names, and the words that belong to it. */
export interface NamedRecipient {
  readonly recipient: FailedRecipient['recipient'];
  readonly said: string;
}

const MAX_SAID = 4000;
const TRANSCRIPT_OPENING = /^\s*(?:-{2,} ?transcript|\.{3} while|>>>|<<<)/iu;

/**
 * @param others addresses, in lower case, that count only where the text says plainly that they failed
 * @returns who the notice names and what it says about each; empty where it names nobody
 */
export function readFreeText(notice: Notice, others: readonly string[]): readonly NamedRecipient[] {
  const named = withoutRepeats(findRecipientLines(notice.lines, others));
  const byAddress = new Map<string, NamedRecipient>();
  for (const [index, entry] of named.entries()) {
    const said = wordsFor(notice.lines, named, index);
    for (const recipient of entry.addresses) {
      const key = recipient.toLowerCase();
      const known = byAddress.get(key);
      byAddress.set(key, known === undefined ? { recipient, said } : joined(known, said));
    }
  }
  return [...byAddress.values()];
}

/** A reply repeats the address that it is about: such a line belongs to the block that is already open. */
function withoutRepeats(named: readonly RecipientLine[]): readonly RecipientLine[] {
  let open: readonly string[] = [];
  return named.filter((entry) => {
    const addresses = entry.addresses.map((address) => address.toLowerCase());
    if (addresses.every((address) => open.includes(address))) return false;
    open = addresses;
    return true;
  });
}

/**
 * What follows an address up to the next one belongs to it. Addresses that follow one another share what
 * follows the last; where nothing follows, what stands before the first is about all of them.
 */
function wordsFor(lines: readonly string[], named: readonly RecipientLine[], index: number): string {
  const entry = named[index];
  if (entry === undefined) return '';
  if (entry.wordsBefore)
    return clip([...lines.slice(transcriptFrom(lines, named, index), entry.line), entry.said]);
  for (let next = index; next < named.length; next += 1) {
    const at = named[next];
    const end = named[next + 1]?.line ?? lines.length;
    if (at === undefined) break;
    const said = clip([at.said, ...lines.slice(at.line + 1, end)]);
    const own = next === index ? said : clip([entry.said, said]);
    if (own.trim() !== '' && (tells(own) || next === named.length - 1)) {
      return tells(own) ? own : clip([own, ...lines.slice(0, named[0]?.line)]);
    }
    if (own.trim() !== '' && !own.endsWith(':')) return own;
  }
  return clip(lines.slice(0, entry.line));
}

/** In a transcript: where the words begin that stand before a refused address, behind what is said of another. */
function transcriptFrom(lines: readonly string[], named: readonly RecipientLine[], index: number): number {
  const before = named[index - 1];
  const from = (before?.line ?? -1) + 1;
  if (before === undefined || before.wordsBefore) return from;
  const end = named[index]?.line ?? from;
  const opening = lines.slice(from, end).findIndex((line) => TRANSCRIPT_OPENING.test(line));
  return opening < 0 ? from : from + opening;
}

/** @returns whether words say why, so that none need to be sought elsewhere */
const tells = (said: string): boolean =>
  findStatus(said) !== null || findReply(said) !== null || findCauses(said.toLowerCase()).length > 0;

const joined = (known: NamedRecipient, said: string): NamedRecipient => ({
  recipient: known.recipient,
  said: clip([known.said, said]),
});

const clip = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, MAX_SAID);
