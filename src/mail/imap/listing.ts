import type { ImapFlow } from 'imapflow';
import { fail } from '#domain/errors.ts';
import { requireSelected } from './connection.ts';

/** A mail as the server lists it. */
export interface ListedMail {
  readonly uid: number;
  /** RFC822.SIZE; some servers are off by the line ends. */
  readonly sizeBytes: number;
  /** When it came to the folder, to the second. */
  readonly internalDate: Date;
}

/** How many UIDs are asked about at once: a folder with a million mails is not listed in one answer. */
const WINDOW = 2_000;

/**
 * The mails above a UID, oldest first, in windows. `*` names the last mail also when that is
 * older than asked for (RFC 9051, 6.4.9), and so such are left out.
 *
 * @throws `mailbox.refused`, `mailbox.connection`
 */
export async function* listAbove(
  client: ImapFlow,
  uidValidity: number,
  lastUid: number,
): AsyncGenerator<readonly ListedMail[]> {
  const uids = await findUids(client, uidValidity, lastUid);
  for (let at = 0; at < uids.length; at += WINDOW) {
    const window = uids.slice(at, at + WINDOW);
    const listed: ListedMail[] = [];
    const range = toRange(window);
    for await (const mail of client.fetch(
      range,
      { uid: true, size: true, internalDate: true },
      { uid: true },
    )) {
      // Servers may put in what was not asked for: a changed flag is announced as a FETCH, without a size.
      if (mail.size === undefined || mail.uid <= lastUid) continue;
      listed.push({ uid: mail.uid, sizeBytes: mail.size, internalDate: toDate(mail.internalDate) });
    }
    requireSelected(client, uidValidity, 'listing mails');
    yield listed.sort((a, b) => a.uid - b.uid);
  }
}

/** The UIDs above one that are there, ascending. */
export async function findUids(
  client: ImapFlow,
  uidValidity: number,
  lastUid: number,
): Promise<readonly number[]> {
  const found = await client.search({ uid: `${lastUid + 1}:*` }, { uid: true });
  requireSelected(client, uidValidity, 'looking for mails');
  if (!Array.isArray(found)) throw fail('mailbox.refused', { doing: 'looking for mails' });
  return found.filter((uid) => uid > lastUid).sort((a, b) => a - b);
}

/** Writes ascending UIDs as a sequence set, runs as `a:b`. */
export function toRange(uids: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const uid of uids) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === uid - 1) last.to = uid;
    else runs.push({ from: uid, to: uid });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}

function toDate(value: Date | string | undefined): Date {
  const date = value instanceof Date ? value : new Date(value ?? Number.NaN);
  // A server that gives no usable INTERNALDATE must not hold a mail back: it counts as new.
  return Number.isNaN(date.getTime()) ? new Date() : date;
}
