import type { ImapFlow } from 'imapflow';
import type { Since } from '#config/config.ts';
import { knowsOtherUidValidity } from '#db/mailbox-batch.ts';
import { beginFolder, getCursor } from '#db/mailboxes.ts';
import { openFolder } from '#mail/imap/folder.ts';
import { findUids } from '#mail/imap/listing.ts';
import type { SessionContext } from './context.ts';

/** The selected folder and how far it has been read; advances with each committed batch. */
export interface OpenMailbox {
  readonly uidValidity: number;
  readonly historyUid: number;
  readonly sinceAt: Date;
  /** Mails may be met that are known under an earlier UIDVALIDITY. */
  readonly mayKnow: boolean;
  lastUid: number;
  /** The server refused what it is owed; it is not asked again on this connection. */
  debtsRefused: boolean;
}

/**
 * Opens the mailbox's folder and finds where reading goes on. At the first connection `since` says what of the
 * history comes in; a folder whose UIDVALIDITY changed is read again, by the bound of then.
 */
export async function openMailbox(context: SessionContext, client: ImapFlow): Promise<OpenMailbox> {
  const { db, lease, log } = context;
  const { id, imap } = context.mailbox;
  const { uidValidity, uidNext } = await openFolder(client, imap.folder);
  const before = await getCursor(db, id);
  if (before.uidValidity !== uidValidity) {
    const historyUid =
      uidNext === null ? ((await findUids(client, uidValidity, 0)).at(-1) ?? 0) : uidNext - 1;
    const isFirst = before.uidValidity === null;
    const lastUid = isFirst && imap.since.kind === 'now' ? historyUid : 0;
    await beginFolder(db, lease, id, {
      uidValidity,
      lastUid,
      historyUid,
      sinceAgoMs: isFirst ? agoOf(imap.since) : null,
    });
    const was = isFirst ? {} : { was: before.uidValidity };
    log.info(
      { mailbox: id, uidValidity, ...was },
      isFirst ? 'first connection' : 'UIDVALIDITY changed: reading again',
    );
  }
  const { lastUid, historyUid, sinceAt } = await getCursor(db, id);
  const mayKnow = await knowsOtherUidValidity(db, id, uidValidity);
  return { uidValidity, lastUid, historyUid, sinceAt, mayKnow, debtsRefused: false };
}

function agoOf(since: Since): number {
  switch (since.kind) {
    case 'now':
      return 0;
    case 'last':
      return since.periodMs;
    case 'all':
      return Number.POSITIVE_INFINITY;
    default:
      return since satisfies never;
  }
}
