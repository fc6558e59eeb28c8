import type { ImapFlow } from 'imapflow';
import { fail } from '#domain/errors.ts';
import { requireSelected } from './connection.ts';
import { createFolder } from './folder.ts';
import { toRange } from './listing.ts';

/** What is done to a mail on the server once its octets are safe. */
export type Settlement =
  | { readonly do: 'move'; readonly folder: string }
  | { readonly do: 'flag-seen' }
  | { readonly do: 'delete' };

/**
 * Does it, in one command for all. Doing it twice is as good as once: a UID that is not there any more is passed
 * over by the server (RFC 9051, 6.4.9).
 *
 * @throws `mailbox.refused` when the server refuses, `mailbox.connection` when it is lost
 */
export async function settleMails(
  client: ImapFlow,
  uidValidity: number,
  uids: readonly number[],
  settlement: Settlement,
): Promise<void> {
  if (uids.length === 0) return;
  const range = toRange(uids);
  const done = await perform(client, range, settlement);
  if (done) return;
  requireSelected(client, uidValidity, settlement.do);
  // The folder may be missing: not every server says TRYCREATE.
  if (settlement.do === 'move') {
    await createFolder(client, settlement.folder).catch(() => undefined);
    requireSelected(client, uidValidity, settlement.do);
    if (await perform(client, range, settlement)) return;
    requireSelected(client, uidValidity, settlement.do);
    throw fail('mailbox.refused', { doing: `moving mails to ${settlement.folder}` });
  }
  throw fail('mailbox.refused', { doing: settlement.do });
}

async function perform(client: ImapFlow, range: string, settlement: Settlement): Promise<boolean> {
  const byUid = { uid: true };
  switch (settlement.do) {
    case 'move':
      return Boolean(await client.messageMove(range, settlement.folder, byUid));
    case 'flag-seen':
      return Boolean(await client.messageFlagsAdd(range, ['\\Seen'], { ...byUid, silent: true }));
    case 'delete':
      return Boolean(await client.messageDelete(range, byUid));
    default:
      return settlement satisfies never;
  }
}
