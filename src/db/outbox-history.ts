import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { AttemptResult, Database, OutboxStatus } from './schema.ts';

/** An outbox row as an operator looks at it. */
export interface OutboxEntry {
  readonly id: number;
  readonly ticketId: number | null;
  /** The mail that caused it; null where none did. */
  readonly inboundId: number | null;
  readonly mailboxId: string | null;
  readonly kind: string;
  readonly automatic: boolean;
  readonly toAddress: string;
  readonly toName: string | null;
  readonly language: string;
  readonly subject: string | null;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly status: OutboxStatus;
  readonly statusReason: string | null;
  readonly foldedInto: number | null;
  readonly createdAt: Date;
  readonly notBefore: Date;
  /** When it is (again) due; null once it is final. */
  readonly dueAt: Date | null;
  readonly firstAttemptAt: Date | null;
  readonly sentAt: Date | null;
  readonly octetsBlobId: number | null;
  readonly attempts: number;
  /** Attempts that may have sent it without our knowing (RFC 1047). */
  readonly ambiguousAttempts: number;
}

export interface AttemptEntry {
  readonly number: number;
  readonly startedAt: Date;
  readonly until: Date;
  /** Null while it runs. */
  readonly result: AttemptResult | null;
  readonly detail: string | null;
}

const entry = sql`
  row.id, row.ticket_id as "ticketId", row.inbound_id as "inboundId", row.mailbox_id as "mailboxId", row.kind,
  row.automatic, row.to_address as "toAddress", row.to_name as "toName", row.language, row.subject,
  row.message_id as "messageId", row.in_reply_to as "inReplyTo", row.status, row.status_reason as "statusReason",
  row.folded_into as "foldedInto", row.created_at as "createdAt", row.not_before as "notBefore",
  row.due_at as "dueAt", row.first_attempt_at as "firstAttemptAt", row.sent_at as "sentAt",
  row.octets_blob_id as "octetsBlobId",
  (select count(*)::int from outbox_attempts where outbox_id = row.id) as attempts,
  (select count(*)::int from outbox_attempts where outbox_id = row.id and result = 'ambiguous')
    as "ambiguousAttempts"`;

async function select(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`row.id`,
  limit = 1_000,
): Promise<readonly OutboxEntry[]> {
  const { rows } = await sql<OutboxEntry>`
    select ${entry} from outbox as row where ${where} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** Newest first. @param status null: everything that waits, failed or was suppressed */
export function listOutbox(
  db: Kysely<Database>,
  filter: {
    readonly status: readonly OutboxStatus[] | null;
    readonly ticketId: number | null;
    readonly isAmbiguous: boolean;
  },
  limit: number,
): Promise<readonly OutboxEntry[]> {
  const status =
    filter.status === null
      ? sql`(row.due_at is not null or row.status in ('failed', 'suppressed'))`
      : sql`row.status = any(${filter.status}::text[])`;
  const ticket = filter.ticketId === null ? sql`true` : sql`row.ticket_id = ${filter.ticketId}`;
  const ambiguous = filter.isAmbiguous
    ? sql`exists (select from outbox_attempts where outbox_id = row.id and result = 'ambiguous')`
    : sql`true`;
  return select(db, sql`${status} and ${ticket} and ${ambiguous}`, sql`row.id desc`, limit);
}

export function findOutboxOfTicket(db: Kysely<Database>, ticketId: number): Promise<readonly OutboxEntry[]> {
  return select(db, sql`row.ticket_id = ${ticketId}`);
}

/** The mails that one inbound mail caused. */
export function findOutboxCausedBy(db: Kysely<Database>, inboundId: number): Promise<readonly OutboxEntry[]> {
  return select(db, sql`row.inbound_id = ${inboundId}`);
}

export async function findOutboxEntry(db: Kysely<Database>, id: number): Promise<OutboxEntry | undefined> {
  return (await select(db, sql`row.id = ${id}`))[0];
}

export async function findOutboxByMessageId(
  db: Kysely<Database>,
  messageId: string,
): Promise<OutboxEntry | undefined> {
  return (await select(db, sql`row.message_id = ${messageId}`))[0];
}

/** In order. */
export async function readAttempts(db: Kysely<Database>, outboxId: number): Promise<readonly AttemptEntry[]> {
  return db
    .selectFrom('outbox_attempts')
    .select(['number', 'started_at as startedAt', 'until', 'result', 'detail'])
    .where('outbox_id', '=', outboxId)
    .orderBy('number')
    .execute();
}

const retriable: ReadonlySet<OutboxStatus> = new Set(['queued', 'failed', 'suppressed']);

/**
 * Makes a row due now that failed, was suppressed, or waits for its next attempt. Its attempts stay; the time
 * for which it is retried begins anew.
 *
 * @returns how it stood before; `done` false when it is in a state that a retry would be wrong for
 */
export async function retryMail(
  trx: Transaction<Database>,
  id: number,
  by: string,
): Promise<{ readonly done: boolean; readonly before: OutboxEntry } | undefined> {
  await sql`select from outbox where id = ${id} for update`.execute(trx);
  const before = await findOutboxEntry(trx, id);
  if (before === undefined) return undefined;
  if (!retriable.has(before.status)) return { done: false, before };
  const was = before.statusReason === null ? before.status : `${before.status}: ${before.statusReason}`;
  await sql`
    update outbox set status = 'queued', due_at = now(), first_attempt_at = null,
      status_reason = ${`queued again by ${by}; before, it was ${was}`.slice(0, 1_000)}
    where id = ${id}`.execute(trx);
  return { done: true, before };
}
