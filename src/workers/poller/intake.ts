import type { ImapFlow } from 'imapflow';
import { type BatchMail, storeBatch } from '#db/mailbox-batch.ts';
import { type PlannedBatch, planBatches } from '#domain/mail/batch.ts';
import { fetchMails } from '#mail/imap/fetching.ts';
import { type ListedMail, listAbove } from '#mail/imap/listing.ts';
import type { SessionContext } from './context.ts';
import { payDebts } from './debts.ts';
import type { OpenMailbox } from './open-mailbox.ts';
import { takeOne } from './take-one.ts';
import { careFor } from './trial.ts';

const STREAM_FROM_BYTES = 1024 * 1024;

/**
 * Takes in what has come since the cursor, batch by batch: fetched, committed with the cursor, enqueued, and then
 * what the policy says.
 *
 * @param signal aborted: ends between two batches
 * @returns how many batches were committed
 */
export async function takeIn(
  context: SessionContext,
  client: ImapFlow,
  mailbox: OpenMailbox,
  signal: AbortSignal,
): Promise<number> {
  let committed = 0;
  for await (const listed of listAbove(client, mailbox.uidValidity, mailbox.lastUid)) {
    for (const batch of plan(context, mailbox, listed)) {
      if (signal.aborted) return committed;
      const ids = await commitBatch(context, client, mailbox, batch);
      mailbox.lastUid = batch.lastUid;
      committed += 1;
      if (ids.length > 0) await context.enqueue(ids);
      if (batch.mails.length > 0) await payDebts(context, client, mailbox);
    }
  }
  return committed;
}

/** Mails among which one broke its batch again and again are taken one by one, and piece by piece. */
function plan(
  { mailbox, streamFromBytes = STREAM_FROM_BYTES, trial }: SessionContext,
  { historyUid, sinceAt }: OpenMailbox,
  listed: readonly ListedMail[],
): readonly PlannedBatch[] {
  const { maxMailSizeBytes, batch } = mailbox.imap;
  const bounds = { historyUid, sinceAt, maxMailSizeBytes, streamFromBytes };
  const suspects = listed.filter(({ uid }) => careFor(trial, uid) !== 'batches');
  return [
    ...planBatches(suspects, { ...batch, count: 1 }, { ...bounds, streamFromBytes: 0 }),
    ...planBatches(listed.slice(suspects.length), batch, bounds),
  ];
}

async function commitBatch(
  context: SessionContext,
  client: ImapFlow,
  mailbox: OpenMailbox,
  batch: PlannedBatch,
): Promise<readonly number[]> {
  const { db, lease, trial } = context;
  const { uidValidity, mayKnow } = mailbox;
  const firstUid = batch.mails[0]?.mail.uid;
  if (firstUid !== undefined) trial.underWay = { firstUid, lastUid: batch.lastUid };
  const uids = batch.mails.filter(({ intake }) => intake === 'fetch').map(({ mail }) => mail.uid);
  const fetched = await fetchMails(client, uidValidity, uids);
  const mails: BatchMail[] = [];
  for (const planned of batch.mails) {
    const mail = await takeOne(context, client, uidValidity, planned, fetched.get(planned.mail.uid));
    if (mail !== null) mails.push(mail);
  }
  const limit = context.mailbox.imap.maxMailSizeBytes;
  const ids = await storeBatch(
    db,
    lease,
    { mailboxId: context.mailbox.id, uidValidity, mails, lastUid: batch.lastUid, mayKnow },
    async (trx, inboundId, mail) => {
      if (mail.sizeBytes > limit) await context.onTooLarge(trx, inboundId, mail);
    },
  );
  trial.underWay = null;
  return ids;
}
