import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { fail } from '#domain/errors.ts';
import { requireSelected } from './connection.ts';
import { isRefusal } from './fault.ts';
import { findUids, toRange } from './listing.ts';

/**
 * What became of a mail that was asked for: its octets; gone from the folder in the meantime; or the server has
 * it and does not hand it over.
 */
export type Fetched =
  | { readonly kind: 'octets'; readonly octets: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Fetches mails whole, in one command; each that does not come with it is asked for by itself, so that one broken
 * mail on the server does not hide those beside it. `\Seen` is not set.
 *
 * @returns an entry for each UID
 * @throws `mailbox.connection` and what imapflow throws when the connection is lost
 */
export async function fetchMails(
  client: ImapFlow,
  uidValidity: number,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Fetched>> {
  const found = new Map<number, Fetched>();
  await fetchInto(found, client, uidValidity, uids);
  for (const uid of uids) {
    if (found.has(uid)) continue;
    const refused = await fetchInto(found, client, uidValidity, [uid]);
    if (!found.has(uid)) found.set(uid, await explainAbsence(client, uidValidity, uid, refused));
  }
  return found;
}

/** @returns the server's words when it refused */
async function fetchInto(
  found: Map<number, Fetched>,
  client: ImapFlow,
  uidValidity: number,
  uids: readonly number[],
): Promise<string | null> {
  try {
    for await (const mail of client.fetch(toRange(uids), { uid: true, source: true }, { uid: true }))
      if (mail.source !== undefined) found.set(mail.uid, { kind: 'octets', octets: mail.source });
  } catch (error) {
    if (!isRefusal(error) || !client.usable) throw error;
    return error instanceof Error ? error.message : String(error);
  }
  requireSelected(client, uidValidity, 'fetching mails');
  return null;
}

/** Only what the server no longer lists is gone; all else would be a mail lost. */
export async function explainAbsence(
  client: ImapFlow,
  uidValidity: number,
  uid: number,
  refused: string | null,
): Promise<Fetched> {
  const there = await findUids(client, uidValidity, uid - 1);
  if (!there.includes(uid)) return { kind: 'gone' };
  return { kind: 'refused', reason: refused ?? 'the server lists it and returns nothing' };
}

/** Large enough that the round trips do not count, small beside a process's memory. */
const CHUNK_BYTES = 512 * 1024;

/**
 * The octets of one mail, a piece in memory at a time.
 *
 * @param mostBytes where to give up: a server may say less than it then hands over
 * @throws `mailbox.refused` when the server does not hand it over, or more than `mostBytes`; `mailbox.connection`
 */
export async function* streamMail(
  client: ImapFlow,
  uidValidity: number,
  uid: number,
  mostBytes: number,
): AsyncGenerator<Buffer> {
  for (let start = 0; ; ) {
    const source = { start, maxLength: CHUNK_BYTES };
    const mail = await ask(client, uidValidity, uid, { uid: true, source });
    if (mail?.source === undefined)
      throw fail('mailbox.refused', { doing: `handing over the octets of UID ${uid} from ${start} on` });
    if (start + mail.source.length > mostBytes)
      throw fail('mailbox.refused', {
        doing: `UID ${uid} is larger than the ${mostBytes} octets that are taken`,
      });
    if (mail.source.length > 0) yield mail.source;
    // A server that does not know partial fetches sends all of it at once.
    if (mail.source.length !== CHUNK_BYTES) return;
    start += mail.source.length;
  }
}

/** What is kept of a mail that stays on the server. */
export interface Remains {
  /** The header block as it is, cut at `MAX_HEADER_BYTES`. */
  readonly headers: Buffer;
  /** BODYSTRUCTURE as imapflow reads it; null where the server could not make one. */
  readonly structure: unknown;
}

const MAX_HEADER_BYTES = 256 * 1024;

/** Never throws for a mail that the server cannot read: then there is nothing to keep. */
export async function fetchRemains(client: ImapFlow, uidValidity: number, uid: number): Promise<Remains> {
  const headers = await ask(client, uidValidity, uid, {
    uid: true,
    bodyParts: [{ key: 'HEADER', start: 0, maxLength: MAX_HEADER_BYTES }],
  });
  const structure = await ask(client, uidValidity, uid, { uid: true, bodyStructure: true });
  return {
    headers: headers?.bodyParts?.get('header') ?? headers?.headers ?? Buffer.alloc(0),
    structure: structure?.bodyStructure ?? null,
  };
}

async function ask(
  client: ImapFlow,
  uidValidity: number,
  uid: number,
  query: Parameters<ImapFlow['fetchOne']>[1],
): Promise<FetchMessageObject | null> {
  try {
    const mail = await client.fetchOne(String(uid), query, { uid: true });
    requireSelected(client, uidValidity, 'fetching headers');
    return mail === false || mail === undefined ? null : mail;
  } catch (error) {
    if (!isRefusal(error) || !client.usable) throw error;
    return null;
  }
}
