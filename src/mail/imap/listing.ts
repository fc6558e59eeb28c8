import type { ImapFlow } from 'imapflow';
import { fail } from '#domain/errors.ts';
import { requireSelected } from './connection.ts';
import { isRefusal } from './fault.ts';

/** A mail as the server lists it. */
export interface ListedMail {
  readonly uid: number;
  /** RFC822.SIZE; some servers are off by the line ends. */
  readonly sizeBytes: number;
  /** When it came to the folder, to the second. */
  readonly internalDate: Date;
}

/** How many UIDs are asked about at once: not every server takes a longer line. */
const WINDOW = 500;

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
    const listed = await describe(client, window);
    requireSelected(client, uidValidity, 'listing mails');
    // What is found and not described is not passed over: fetching it will tell.
    const missing = window.filter((uid) => !listed.has(uid));
    const unknown = missing.map((uid) => ({ uid, sizeBytes: 0, internalDate: new Date() }));
    yield [...listed.values(), ...unknown].sort((a, b) => a.uid - b.uid);
  }
}

async function describe(client: ImapFlow, uids: readonly number[]): Promise<Map<number, ListedMail>> {
  const listed = new Map<number, ListedMail>();
  const wanted = new Set(uids);
  try {
    const query = { uid: true, size: true, internalDate: true };
    for await (const { uid, size, internalDate } of client.fetch(toRange(uids), query, { uid: true })) {
      // Servers put in what was not asked for: a changed flag is announced as a FETCH, without a size.
      if (size !== undefined && wanted.has(uid))
        listed.set(uid, { uid, sizeBytes: size, internalDate: toDate(internalDate) });
    }
  } catch (error) {
    if (!isRefusal(error) || !client.usable) throw error;
  }
  return listed;
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
