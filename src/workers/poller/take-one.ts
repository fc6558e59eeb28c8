import type { ImapFlow } from 'imapflow';
import { makePostgresStore } from '#db/blobs.ts';
import type { BatchMail } from '#db/mailbox-batch.ts';
import { FirstlineError } from '#domain/errors.ts';
import type { PlannedMail } from '#domain/mail/batch.ts';
import { type SecretWords, secretKinds } from '#domain/mail/secrets/secret.ts';
import { explainAbsence, type Fetched, fetchRemains, streamMail } from '#mail/imap/fetching.ts';
import { maskHeader } from '#mail/mime/mask-header.ts';
import { summariseMail } from '#mail/mime/summary.ts';
import type { SessionContext } from './context.ts';
import { owedFor } from './policy.ts';
import { careFor } from './trial.ts';

/**
 * Makes one mail of a batch ready to be stored.
 *
 * @param fetched what came of it where it was fetched with the others
 * @returns null for a mail that is no longer there
 */
export async function takeOne(
  context: SessionContext,
  client: ImapFlow,
  uidValidity: number,
  { mail, intake }: PlannedMail,
  fetched: Fetched | undefined,
): Promise<BatchMail | null> {
  const { after, maxMailSizeBytes } = context.mailbox.imap;
  const base = { uid: mail.uid, receivedAt: mail.internalDate, owed: owedFor(after) };
  const tooLarge = (sizeBytes: number) =>
    leave(
      client,
      uidValidity,
      { ...mail, sizeBytes },
      `too large: ${sizeBytes} octets, ${maxMailSizeBytes} are taken`,
      context.secretWords,
    );
  if (careFor(context.trial, mail.uid) === 'not-at-all')
    return leftUnread(mail, 'the connection or the database failed each time that it was to be taken in');
  if (intake === 'too-large') return tooLarge(mail.sizeBytes);
  if (intake === 'stream') {
    const streamed = await tryStream(context, client, uidValidity, mail.uid, maxMailSizeBytes);
    if (streamed.kind === 'stored') return { ...base, ...streamed.mail };
    fetched = streamed;
  }
  if (fetched === undefined || fetched.kind === 'gone') return null;
  if (fetched.kind === 'refused')
    return leave(
      client,
      uidValidity,
      mail,
      `the mail server does not hand it over: ${fetched.reason}`,
      context.secretWords,
    );
  const { octets } = fetched;
  if (octets.length > maxMailSizeBytes) return tooLarge(octets.length);
  return {
    ...base,
    sizeBytes: octets.length,
    ...summariseMail(octets, context.secretWords),
    stored: { octets },
  };
}

type Streamed = Pick<BatchMail, 'sizeBytes' | 'messageId' | 'fromAddress' | 'subject' | 'stored'>;

async function tryStream(
  context: SessionContext,
  client: ImapFlow,
  uidValidity: number,
  uid: number,
  mostBytes: number,
): Promise<{ readonly kind: 'stored'; readonly mail: Streamed } | Fetched> {
  try {
    const { head, blobId, sizeBytes } = await streamIntoStore(context, client, uidValidity, uid, mostBytes);
    return {
      kind: 'stored',
      mail: { sizeBytes, ...summariseMail(head, context.secretWords), stored: { blobId } },
    };
  } catch (error) {
    if (!(error instanceof FirstlineError) || error.code !== 'mailbox.refused') throw error;
    return explainAbsence(client, uidValidity, uid, error.message);
  }
}

function leftUnread(mail: PlannedMail['mail'], reason: string): BatchMail {
  const nothing = { messageId: null, fromAddress: null, subject: null, owed: null };
  const stored = { leftOnServer: { headers: '', structure: null }, reason };
  return { uid: mail.uid, receivedAt: mail.internalDate, sizeBytes: mail.sizeBytes, ...nothing, stored };
}

async function leave(
  client: ImapFlow,
  uidValidity: number,
  mail: PlannedMail['mail'],
  reason: string,
  secretWords: SecretWords | undefined,
): Promise<BatchMail> {
  const { headers, structure } = await fetchRemains(client, uidValidity, mail.uid);
  return {
    uid: mail.uid,
    receivedAt: mail.internalDate,
    owed: null,
    sizeBytes: mail.sizeBytes,
    ...summariseMail(headers, secretWords),
    stored: {
      leftOnServer: withoutNul({
        headers: maskHeader(headers.toString('latin1'), secretKinds, secretWords),
        structure,
      }),
      reason,
    },
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
  mostBytes: number,
): Promise<{ head: Buffer; blobId: number; sizeBytes: number }> {
  let head: Buffer | null = null;
  const { id, sizeBytes } = await makePostgresStore(db).put(
    tap(streamMail(client, uidValidity, uid, mostBytes), (first) => (head = first)),
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
