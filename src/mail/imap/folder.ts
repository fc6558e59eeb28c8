import type { ImapFlow, MailboxObject } from 'imapflow';
import { fail } from '#domain/errors.ts';
import { describeImapFault } from './fault.ts';

export interface OpenedFolder {
  readonly uidValidity: number;
  /** What the server says the next UID will be; null where it does not say. */
  readonly uidNext: number | null;
  readonly exists: number;
}

/**
 * Opens a folder for reading and writing, and makes it where it is missing and may be made.
 *
 * @throws `mailbox.folder` when the server neither opens nor makes it
 */
export async function openFolder(client: ImapFlow, folder: string): Promise<OpenedFolder> {
  const first = await tryOpen(client, folder);
  if ('opened' in first) return first.opened;
  await createFolder(client, folder);
  const second = await tryOpen(client, folder);
  if ('opened' in second) return second.opened;
  throw fail('mailbox.folder', { folder, reason: describeImapFault(second.refused).detail }, second.refused);
}

/** @throws `mailbox.folder` */
export async function createFolder(client: ImapFlow, folder: string): Promise<void> {
  try {
    await client.mailboxCreate(folder);
  } catch (error) {
    if (!client.usable) throw error;
    throw fail('mailbox.folder', { folder, reason: describeImapFault(error).detail }, error);
  }
}

async function tryOpen(
  client: ImapFlow,
  folder: string,
): Promise<{ opened: OpenedFolder } | { refused: unknown }> {
  try {
    const opened: MailboxObject | undefined = await client.mailboxOpen(folder);
    if (opened === undefined) throw fail('mailbox.connection', { doing: 'SELECT' });
    return {
      opened: {
        uidValidity: Number(opened.uidValidity),
        uidNext: opened.uidNext > 0 ? opened.uidNext : null,
        exists: opened.exists,
      },
    };
  } catch (error) {
    if (!client.usable) throw error;
    return { refused: error };
  }
}
