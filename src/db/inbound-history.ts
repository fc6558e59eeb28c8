import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Authentication } from '#domain/mail/authentication.ts';
import type { Database, Outcome, Owed } from './schema.ts';

/** An inbound mail as an operator looks at it, without its octets. */
export interface InboundEntry {
  readonly id: number;
  readonly mailboxId: string | null;
  readonly uidValidity: number | null;
  readonly uid: number | null;
  readonly receivedAt: Date;
  readonly storedAt: Date;
  readonly sizeBytes: number;
  readonly messageId: string | null;
  readonly fromAddress: string | null;
  readonly subject: string | null;
  /** Its octets are not here but on the mail server. */
  readonly isOnServer: boolean;
  readonly blobId: number | null;
  /** When triage may take it; null once it has an outcome. */
  readonly dueAt: Date | null;
  readonly starts: number;
  readonly failures: number;
  readonly lastError: string | null;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly outcomeAt: Date | null;
  readonly ticketId: number | null;
  readonly owed: Owed | null;
  readonly owedError: string | null;
  /** Who sent it, as found at its receipt; null where nobody looked. */
  readonly authentication: Authentication | null;
}

export interface EarlierOutcome {
  /** When it was taken back. */
  readonly at: Date;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly changedBy: string;
}

// a mail that waits for the poller is due at infinity, which is no instant
const entry = sql`
  mail.id, mailbox_id as "mailboxId", uid_validity as "uidValidity", uid, received_at as "receivedAt",
  stored_at as "storedAt", size_bytes as "sizeBytes", mail.message_id as "messageId",
  from_address as "fromAddress", mail.subject, blob_id is null as "isOnServer", blob_id as "blobId",
  case when isfinite(due_at) then due_at end as "dueAt", starts, failures, last_error as "lastError", outcome,
  outcome_reason as reason, outcome_at as "outcomeAt", mail.ticket_id as "ticketId", owed,
  owed_error as "owedError", authentication`;

async function select(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  limit = 1_000,
): Promise<readonly InboundEntry[]> {
  const { rows } = await sql<InboundEntry>`
    select ${entry} from inbound_mails as mail where ${where} order by mail.id limit ${limit}`.execute(db);
  return rows;
}

export async function findInbound(db: Kysely<Database>, id: number): Promise<InboundEntry | undefined> {
  return (await select(db, sql`mail.id = ${id}`))[0];
}

/** The same Message-ID may have come several times, and with other contents. */
export function findInboundByMessageId(
  db: Kysely<Database>,
  messageId: string,
): Promise<readonly InboundEntry[]> {
  return select(db, sql`mail.message_id = ${messageId}`);
}

export function findInboundOfTicket(
  db: Kysely<Database>,
  ticketId: number,
): Promise<readonly InboundEntry[]> {
  return select(db, sql`mail.ticket_id = ${ticketId}`);
}

/** Mails that came again, of a ticket's own: they changed nothing, and stand on no ticket. */
export function findRepeated(db: Kysely<Database>, ticketId: number): Promise<readonly InboundEntry[]> {
  return select(
    db,
    sql`mail.outcome = 'duplicate' and mail.content_digest in (
      select content_digest from inbound_mails where ticket_id = ${ticketId} and content_digest is not null)`,
  );
}

export function findInboundEntries(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<readonly InboundEntry[]> {
  return select(db, sql`mail.id = any(${ids}::bigint[])`, ids.length);
}

/** Oldest first; `total` counts also what the limit left out. */
export async function listQuarantine(
  db: Kysely<Database>,
  limit: number,
): Promise<{ readonly mails: readonly InboundEntry[]; readonly total: number }> {
  const mails = await select(db, sql`mail.outcome = 'quarantined'`, limit);
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from inbound_mails where outcome = 'quarantined'`.execute(db);
  return { mails, total: rows[0]?.total ?? 0 };
}

/** Outcomes that were taken back, oldest first. */
export async function readEarlierOutcomes(
  db: Kysely<Database>,
  id: number,
): Promise<readonly EarlierOutcome[]> {
  return db
    .selectFrom('inbound_outcomes')
    .select(['at', 'outcome', 'reason', 'changed_by as changedBy'])
    .where('inbound_id', '=', id)
    .orderBy('at')
    .execute();
}

/** What is kept of a mail that stayed on the server. */
export async function readLeftOnServer(
  db: Kysely<Database>,
  id: number,
): Promise<Readonly<Record<string, unknown>> | null> {
  const row = await db
    .selectFrom('inbound_mails')
    .select('left_on_server')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.left_on_server ?? null;
}

/** Mails of a conversation: which mail each entry that came in answered. */
export async function findAnswersTo(
  db: Kysely<Database>,
  messageId: string,
): Promise<readonly { readonly inboundId: number; readonly ticketId: number }[]> {
  const { rows } = await sql<{ inboundId: number; ticketId: number }>`
    select inbound_id as "inboundId", ticket_id as "ticketId" from messages
    where in_reply_to = ${messageId} and inbound_id is not null order by id`.execute(db);
  return rows;
}

/** The Message-ID that a stored mail answered; null where it answered none, or opened no conversation. */
export async function findAnsweredId(db: Kysely<Database>, inboundId: number): Promise<string | null> {
  const { rows } = await sql<{ inReplyTo: string | null }>`
    select message.in_reply_to as "inReplyTo"
    from inbound_mails as mail join messages as message on message.message_id = mail.message_id
    where mail.id = ${inboundId} and message.inbound_id = mail.id limit 1`.execute(db);
  return rows[0]?.inReplyTo ?? null;
}

/** Locks an inbound mail until the transaction ends, and reads it. */
export async function lockInbound(trx: Transaction<Database>, id: number): Promise<InboundEntry | undefined> {
  await sql`select from inbound_mails where id = ${id} for update`.execute(trx);
  return findInbound(trx, id);
}

/** The id of the newest inbound mail; 0 where there is none. */
export async function readLastInboundId(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select max(id) as id from inbound_mails`.execute(db);
  return rows[0]?.id ?? 0;
}

/** A mail that came after another, by what its subject contains. */
export async function findArrived(
  db: Kysely<Database>,
  afterId: number,
  mark: string,
): Promise<InboundEntry | undefined> {
  return (await select(db, sql`mail.id > ${afterId} and strpos(mail.subject, ${mark}) > 0`, 1))[0];
}
