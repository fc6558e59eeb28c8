import type { ImapFlow } from 'imapflow';
import { putBlobStream } from '#db/blobs.ts';
import { type BatchMail, storeBatch } from '#db/mailbox-batch.ts';
import { type PlannedBatch, type PlannedMail, planBatches } from '#domain/mail/batch.ts';
import { type Fetched, fetchMails, fetchRemains, streamMail } from '#mail/imap/fetching.ts';
import { listAbove } from '#mail/imap/listing.ts';
import { summariseMail } from '#mail/mime/summary.ts';
import type { SessionContext } from './context.ts';
import { payDebts } from './debts.ts';
import type { OpenMailbox } from './open-mailbox.ts';
import { owedFor } from './policy.ts';

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
  const { imap } = context.mailbox;
  const bounds = {
    ...mailbox,
    maxMailSizeBytes: imap.maxMailSizeBytes,
    streamFromBytes: context.streamFromBytes ?? STREAM_FROM_BYTES,
  };
  let committed = 0;
  for await (const listed of listAbove(client, mailbox.uidValidity, mailbox.lastUid)) {
    for (const batch of planBatches(listed, imap.batch, bounds)) {
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

async function commitBatch(
  context: SessionContext,
  client: ImapFlow,
  mailbox: OpenMailbox,
  batch: PlannedBatch,
): Promise<readonly number[]> {
  const { uidValidity, mayKnow } = mailbox;
  const uids = batch.mails.filter(({ intake }) => intake === 'fetch').map(({ mail }) => mail.uid);
  const fetched = await fetchMails(client, uidValidity, uids);
  const mails: BatchMail[] = [];
  for (const planned of batch.mails) {
    const mail = await takeOne(context, client, mailbox, planned, fetched.get(planned.mail.uid));
    if (mail !== null) mails.push(mail);
  }
  return storeBatch(
    context.db,
    context.lease,
    { mailboxId: context.mailbox.id, uidValidity, mails, lastUid: batch.lastUid, mayKnow },
    (trx, inboundId, mail) =>
      mail.sizeBytes > context.mailbox.imap.maxMailSizeBytes
        ? context.onTooLarge(trx, inboundId, mail)
        : Promise.resolve(),
  );
}

/** @returns null for a mail that is no longer there */
async function takeOne(
  context: SessionContext,
  client: ImapFlow,
  { uidValidity }: OpenMailbox,
  { mail, intake }: PlannedMail,
  fetched: Fetched | undefined,
): Promise<BatchMail | null> {
  const base = { uid: mail.uid, receivedAt: mail.internalDate, owed: owedFor(context.mailbox.imap.after) };
  if (intake === 'too-large') {
    const limit = context.mailbox.imap.maxMailSizeBytes;
    return leave(client, uidValidity, mail, `too large: ${mail.sizeBytes} octets, ${limit} are taken`);
  }
  if (intake === 'stream') {
    const { head, blobId, sizeBytes } = await streamIntoStore(context, client, uidValidity, mail.uid);
    return { ...base, sizeBytes, ...summariseMail(head), stored: { blobId } };
  }
  if (fetched === undefined || fetched.kind === 'gone') return null;
  if (fetched.kind === 'refused')
    return leave(client, uidValidity, mail, `the mail server does not hand it over: ${fetched.reason}`);
  const { octets } = fetched;
  return { ...base, sizeBytes: octets.length, ...summariseMail(octets), stored: { octets } };
}

async function leave(
  client: ImapFlow,
  uidValidity: number,
  mail: PlannedMail['mail'],
  reason: string,
): Promise<BatchMail> {
  const { headers, structure } = await fetchRemains(client, uidValidity, mail.uid);
  return {
    uid: mail.uid,
    receivedAt: mail.internalDate,
    owed: null,
    sizeBytes: mail.sizeBytes,
    ...summariseMail(headers),
    stored: { leftOnServer: withoutNul({ headers: headers.toString('latin1'), structure }), reason },
  };
}

/** PostgreSQL's jsonb takes no NUL. */
function withoutNul(value: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? each.replaceAll('\0', '') : each,
  ) as Record<string, unknown>;
}

/** @returns the stored content, with its first piece for a look at the header */
export async function streamIntoStore(
  { db }: SessionContext,
  client: ImapFlow,
  uidValidity: number,
  uid: number,
): Promise<{ head: Buffer; blobId: number; sizeBytes: number }> {
  let head: Buffer | null = null;
  const { id, sizeBytes } = await putBlobStream(
    db,
    tap(streamMail(client, uidValidity, uid), (first) => (head = first)),
  );
  return { head: head ?? Buffer.alloc(0), blobId: id, sizeBytes };
}

async function* tap(source: AsyncIterable<Buffer>, onFirst: (first: Buffer) => void): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const piece of source) {
    if (isFirst) onFirst(piece);
    isFirst = false;
    yield piece;
  }
}
