import { type Kysely, sql, type Transaction } from 'kysely';
import { broadcastMails } from '#domain/ticket/broadcast.ts';
import { puttingBlob } from './blobs.ts';
import type { AttemptResult, Database, OutboxStatus } from './schema.ts';

/** An outbox row as the outbound worker sees it. */
export interface DueMail {
  readonly id: number;
  readonly ticketId: number | null;
  readonly inboundId: number | null;
  readonly messageRowId: number | null;
  readonly mailboxId: string | null;
  readonly kind: string;
  readonly automatic: boolean;
  readonly toAddress: string;
  readonly toName: string | null;
  readonly language: string;
  readonly data: Record<string, unknown>;
  readonly messageId: string;
  readonly replyToken: string | null;
  readonly inReplyTo: string | null;
  readonly referenceIds: readonly string[];
  readonly foldKey: string | null;
  readonly status: OutboxStatus;
  readonly octetsBlobId: number | null;
  readonly createdAt: Date;
  readonly firstAttemptAt: Date | null;
  readonly attempts: number;
  /** Until when the address gets no automatic mail, since one failed for good; null where none did. */
  readonly undeliverableUntil: Date | null;
}

const columns = sql`
  row.id, ticket_id as "ticketId", inbound_id as "inboundId", message_row_id as "messageRowId",
  mailbox_id as "mailboxId", kind, automatic, to_address as "toAddress", to_name as "toName", language, data,
  message_id as "messageId", reply_token as "replyToken", in_reply_to as "inReplyTo",
  reference_ids as "referenceIds", fold_key as "foldKey", status, octets_blob_id as "octetsBlobId",
  created_at as "createdAt", first_attempt_at as "firstAttemptAt",
  (select undeliverable_until from people where address = to_address) as "undeliverableUntil",
  (select count(*)::int from outbox_attempts where outbox_id = row.id) as attempts`;

/**
 * Locks a row that is due; undefined when it is final, not due yet, or in somebody's hands. Where its address's budget
 * will count, nobody else counts for that address until the transaction ends.
 */
export async function lockDueMail(trx: Transaction<Database>, id: number): Promise<DueMail | undefined> {
  const { rows } = await sql<DueMail>`
    with due as (
      select ${columns} from outbox as row
      where row.id = ${id} and row.due_at <= now() for update of row skip locked
    )
    select due.*, case when automatic and "octetsBlobId" is null
      then pg_advisory_xact_lock(hashtextextended('budget:' || sender_key("toAddress"), 0))::text end as locked
    from due`.execute(trx);
  return rows[0];
}

/** Locks the other rows that wait for the same reader's budget. */
export async function lockFoldable(
  trx: Transaction<Database>,
  foldKey: string,
  exceptId: number,
): Promise<readonly DueMail[]> {
  const { rows } = await sql<DueMail>`
    select ${columns} from outbox as row
    where fold_key = ${foldKey} and status = 'held' and row.id <> ${exceptId}
    order by row.id for update of row skip locked`.execute(trx);
  return rows;
}

/**
 * How many automatic mails an address was sent in the last hour, and when the oldest of them leaves that
 * hour. A statement of its own: it must see what those committed whom `lockDueMail` waited for.
 */
export async function countAutomatic(
  trx: Transaction<Database>,
  address: string,
): Promise<{ readonly count: number; readonly freesAt: Date | null }> {
  const { rows } = await sql<{ count: number; freesAt: Date | null }>`
    select count(*)::int as count, min(first_attempt_at) + interval '1 hour' as "freesAt"
    from outbox where to_address = ${address} and automatic and first_attempt_at > now() - interval '1 hour'`.execute(
    trx,
  );
  return rows[0] ?? { count: 0, freesAt: null };
}

/** Ends a row without sending it. */
export async function settleMail(
  trx: Kysely<Database>,
  ids: readonly number[],
  end: {
    readonly status: 'suppressed' | 'folded' | 'failed';
    readonly reason: string;
    readonly foldedInto?: number;
  },
): Promise<void> {
  await sql`
    update outbox set status = ${end.status}, status_reason = ${end.reason}, due_at = null,
      folded_into = ${end.foldedInto ?? null}
    where id = any(${ids}::bigint[])`.execute(trx);
}

/** Lets a row wait; it stays as it is. */
export async function holdMail(
  trx: Kysely<Database>,
  id: number,
  wait: { readonly status: 'held' | 'queued'; readonly until: Date; readonly reason: string },
): Promise<void> {
  await sql`
    update outbox set status = ${wait.status}, status_reason = ${wait.reason}, due_at = ${wait.until}
    where id = ${id} and due_at <= now()`.execute(trx);
}

/**
 * A start of sending, with its number and what will be sent; committed before anything is sent.
 *
 * @param start.octets null where an earlier attempt stored them
 */
export async function beginAttempt(
  trx: Transaction<Database>,
  mail: Pick<DueMail, 'id' | 'attempts' | 'octetsBlobId'>,
  start: { readonly leaseMs: number; readonly octets: Buffer | null },
): Promise<number> {
  const number = mail.attempts + 1;
  const blob =
    start.octets === null
      ? sql`blob as (select ${mail.octetsBlobId}::bigint as id)`
      : puttingBlob(start.octets);
  await sql`
    with ${blob}, earlier as (
      update outbox_attempts set result = 'ambiguous', detail = 'the process that sent it did not come back'
      where outbox_id = ${mail.id} and result is null
    ), attempt as (
      insert into outbox_attempts (outbox_id, number, until)
      values (${mail.id}, ${number}, now() + ${start.leaseMs} * interval '1 millisecond') returning until
    )
    update outbox set status = 'sending', status_reason = null, octets_blob_id = blob.id,
      first_attempt_at = coalesce(first_attempt_at, now()), due_at = attempt.until
    from attempt, blob where outbox.id = ${mail.id}`.execute(trx);
  return number;
}

/**
 * Ends an attempt and says what follows for the row. An attempt that was taken over meanwhile changes
 * nothing but its own result.
 *
 * @param end.next null ends the row as sent or failed; else when it is due again
 * @returns whether it was this call that changed the row
 */
export async function endAttempt(
  trx: Kysely<Database>,
  outboxId: number,
  number: number,
  end: {
    readonly result: AttemptResult;
    readonly detail: string;
    readonly status: OutboxStatus;
    readonly next: Date | null;
  },
): Promise<boolean> {
  const { rows } = await sql`
    with ended as (
      update outbox_attempts set result = ${end.result}, detail = ${end.detail}
      where outbox_id = ${outboxId} and number = ${number} and (result is null or ${end.result} = 'sent')
      returning number
    )
    update outbox set status = ${end.status}, due_at = ${end.next}, status_reason = ${end.detail},
      sent_at = case when ${end.status} = 'sent' then now() end
    from ended where outbox.id = ${outboxId} and outbox.status = 'sending'
    returning outbox.id`.execute(trx);
  return rows.length === 1;
}

/**
 * Mails that wait to be sent or whose attempt never ended, for `graceMs` at least; longest due first.
 *
 * `attempt` names the wait of one that was taken before: its first job may still lie, dead, in the queue.
 */
export async function findDueOutbox(
  db: Kysely<Database>,
  limit: number,
  graceMs: number,
): Promise<
  readonly { readonly id: number; readonly attempt: number | null; readonly isBroadcast: boolean }[]
> {
  const { rows } = await sql<{ id: number; attempt: number | null; isBroadcast: boolean }>`
    select id, case when first_attempt_at is not null then floor(extract(epoch from due_at) * 1000)::bigint end as attempt,
      kind = any(${broadcastMails}::text[]) as "isBroadcast"
    from outbox where due_at <= now() - ${graceMs} * interval '1 millisecond'
    order by due_at limit ${limit}`.execute(db);
  return rows;
}
