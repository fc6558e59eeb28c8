import { type Kysely, sql, type Transaction } from 'kysely';
import type { Authentication } from '#domain/mail/authentication.ts';
import { chunkBytes, readBlob } from './blobs.ts';
import type { Database, Outcome, Owed } from './schema.ts';

/** A mail that is about to be stored: its octets are in the blob store, or it is left on the server. */
export interface NewInbound {
  /** Null for a mail that was taken in from a file. */
  readonly source: { readonly mailboxId: string; readonly uidValidity: number; readonly uid: number } | null;
  /** The mailbox whose desk it belongs to; for a file, the one that was named. */
  readonly mailboxId: string | null;
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  readonly messageId: string | null;
  readonly fromAddress: string | null;
  readonly subject: string | null;
  readonly owed: Owed | null;
  readonly stored:
    | { readonly blobId: number }
    /** A mail over the size limit: it is quarantined at once. */
    | { readonly leftOnServer: Record<string, unknown>; readonly reason: string };
}

/**
 * Stores mails; one whose identity is known already is passed over.
 *
 * @returns the ids of those that are new and want triage, in order
 */
export async function storeInbound(
  trx: Kysely<Database>,
  mails: readonly NewInbound[],
): Promise<readonly number[]> {
  if (mails.length === 0) return [];
  const rows = await trx
    .insertInto('inbound_mails')
    .values(mails.map(toRow))
    .onConflict((conflict) => conflict.columns(['mailbox_id', 'uid_validity', 'uid']).doNothing())
    .returning(['id', 'due_at'])
    .execute();
  return rows.filter((row) => row.due_at !== null).map((row) => row.id);
}

function toRow(mail: NewInbound) {
  const isLeft = 'leftOnServer' in mail.stored;
  return {
    mailbox_id: mail.source?.mailboxId ?? mail.mailboxId,
    uid_validity: mail.source?.uidValidity ?? null,
    uid: mail.source?.uid ?? null,
    received_at: mail.receivedAt,
    size_bytes: mail.sizeBytes,
    message_id: mail.messageId,
    from_address: mail.fromAddress?.toLowerCase() ?? null,
    subject: mail.subject,
    owed: mail.owed,
    blob_id: 'blobId' in mail.stored ? mail.stored.blobId : null,
    left_on_server: 'leftOnServer' in mail.stored ? JSON.stringify(mail.stored.leftOnServer) : null,
    outcome: isLeft ? ('quarantined' as const) : null,
    outcome_reason: 'reason' in mail.stored ? mail.stored.reason : null,
    outcome_at: isLeft ? mail.receivedAt : null,
    due_at: isLeft ? null : sql<Date>`now()`,
  };
}

/** A mail that this worker has for the time of its lease, with its octets. */
export interface ClaimedInbound {
  readonly id: number;
  readonly mailboxId: string | null;
  readonly receivedAt: Date;
  readonly storedAt: Date;
  /** Attempts that began and did not end, with this one. */
  readonly starts: number;
  readonly failures: number;
  readonly octets: Buffer;
  /** Where the octets lie. */
  readonly blobId: number;
  /** An operator let it out of quarantine. */
  readonly isReleased: boolean;
  /** What was stored at an earlier attempt; null where nothing was. */
  readonly authentication: Authentication | null;
  /** It was taken off this ticket, to open one of its own. */
  readonly split: { readonly ticketId: number; readonly by: string } | null;
}

/**
 * Counts an attempt before it begins and takes the mail for `leaseMs`, in one statement; a mail of more than
 * one chunk is then read piece by piece.
 *
 * @returns undefined when it has an outcome, is not due yet, or another worker has it
 */
export async function claimInbound(
  db: Kysely<Database>,
  id: number,
  leaseMs: number,
): Promise<ClaimedInbound | undefined> {
  const { rows } = await sql<Omit<ClaimedInbound, 'octets'> & { inOneChunk: Buffer | null }>`
    with claimed as (
      update inbound_mails
      set starts = starts + 1, due_at = now() + ${leaseMs} * interval '1 millisecond'
      where id = ${id} and due_at <= now()
      returning *
    )
    select id, mailbox_id as "mailboxId", received_at as "receivedAt", stored_at as "storedAt", starts, failures,
      authentication, split, released_at is not null as "isReleased", blob_id as "blobId",
      (select data from blob_chunks join blobs on blobs.id = blob_id
       where blob_id = claimed.blob_id and seq = 0 and blobs.size_bytes <= ${chunkBytes}) as "inOneChunk"
    from claimed`.execute(db);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { inOneChunk, ...claimed } = row;
  return { ...claimed, octets: inOneChunk ?? (await readBlob(db, row.blobId)) };
}

/** Ends an attempt without an outcome: the mail is due again after the delay. */
export async function postponeInbound(
  db: Kysely<Database>,
  id: number,
  options: {
    readonly delayMs: number;
    readonly error: string | null;
    /** The mail is not to blame for the error: it may wait as long as it takes. */
    readonly isBlameless?: boolean;
  },
): Promise<void> {
  await db
    .updateTable('inbound_mails')
    .set((eb) => ({
      starts: eb('starts', '-', 1),
      due_at: sql<Date>`now() + ${options.delayMs} * interval '1 millisecond'`,
      ...(options.error === null ? {} : { last_error: options.error }),
      ...(options.error === null || options.isBlameless === true ? {} : { failures: eb('failures', '+', 1) }),
    }))
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .execute();
}

/**
 * Gives a mail its one outcome.
 *
 * @returns false when another worker was faster: the transaction must be given up
 */
export async function finishInbound(
  trx: Kysely<Database>,
  id: number,
  end: {
    readonly outcome: Outcome;
    readonly reason: string;
    readonly ticketId: number | null;
    readonly contentDigest: Buffer | null;
    /** What it was found to be now; without it, what was stored stays. */
    readonly authentication?: Authentication | null;
    /** Instead of the stored one. */
    readonly subject?: string | null;
    readonly at: Date;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('inbound_mails')
    .set({
      outcome: end.outcome,
      outcome_reason: end.reason.slice(0, 2_000),
      outcome_at: end.at,
      ticket_id: end.ticketId,
      content_digest: end.contentDigest,
      ...(end.authentication == null ? {} : { authentication: JSON.stringify(end.authentication) }),
      ...(end.subject === undefined ? {} : { subject: end.subject?.slice(0, 2_000) ?? null }),
      due_at: null,
      starts: 0,
    })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Mails that wait for triage for `graceMs` at least, longest due first.
 *
 * `attempt` names the wait of one that was taken before: its first job may still lie, dead, in the queue.
 */
export async function findDueInbound(
  db: Kysely<Database>,
  limit: number,
  graceMs: number,
): Promise<readonly { readonly id: number; readonly attempt: number | null }[]> {
  const { rows } = await sql<{ id: number; attempt: number | null }>`
    select id, case when starts + failures > 0 then floor(extract(epoch from due_at) * 1000)::bigint end as attempt
    from inbound_mails where due_at <= now() - ${graceMs} * interval '1 millisecond'
    order by due_at limit ${limit}`.execute(db);
  return rows;
}

/** Keeps what was found out about a mail's sender, before the mail has an outcome. */
export async function storeAuthentication(
  db: Kysely<Database>,
  id: number,
  authentication: Authentication,
): Promise<void> {
  await db
    .updateTable('inbound_mails')
    .set({ authentication: JSON.stringify(authentication) })
    .where('id', '=', id)
    .execute();
}

/** No filter holds the mail back from now on. */
export async function markReleased(trx: Kysely<Database>, id: number): Promise<void> {
  await trx
    .updateTable('inbound_mails')
    .set({ released_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();
}

/**
 * Takes an outcome back, so that triage decides anew; the earlier outcome stays in the history.
 *
 * @returns false when it had none
 */
export async function reopenInbound(trx: Transaction<Database>, id: number, by: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('inbound_outcomes')
    .columns(['inbound_id', 'outcome', 'reason', 'changed_by'])
    .expression((eb) =>
      eb
        .selectFrom('inbound_mails')
        .select([
          'id',
          sql<Outcome>`outcome`.as('outcome'),
          sql<string>`coalesce(outcome_reason, '')`.as('reason'),
        ])
        .select(sql<string>`${by}`.as('changed_by'))
        .where('id', '=', id)
        .where('outcome', 'is not', null)
        .forUpdate(),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await trx
    .updateTable('inbound_mails')
    .set({
      outcome: null,
      outcome_reason: null,
      outcome_at: null,
      // One that was left on the server waits until the poller has fetched it.
      due_at: sql<Date>`case when blob_id is null then 'infinity'::timestamptz else now() end`,
      starts: 0,
      failures: 0,
    })
    .where('id', '=', id)
    .execute();
  return true;
}
