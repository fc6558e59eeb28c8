import { type Kysely, sql } from 'kysely';
import type { Authentication } from '#domain/mail/authentication.ts';
import type { Database, Outcome } from './schema.ts';

/** A mail that the desk has handled, as it was then. */
export interface PastMail {
  readonly id: number;
  readonly mailboxId: string | null;
  readonly receivedAt: Date;
  readonly blobId: number;
  readonly outcome: Outcome | null;
  readonly ticketId: number | null;
  /** Whether it opened its ticket, and when that was opened; null without a ticket. */
  readonly ticketOpenedAt: Date | null;
  readonly authentication: Authentication | null;
}

/** The mails that came in a span of time and whose octets are here, in order of receipt. Reads the whole table. */
export async function readPast(db: Kysely<Database>, since: Date, until: Date): Promise<readonly PastMail[]> {
  const { rows } = await sql<PastMail>`
    select mail.id, mail.mailbox_id as "mailboxId", received_at as "receivedAt", blob_id as "blobId", outcome,
      ticket_id as "ticketId", ticket.opened_at as "ticketOpenedAt", authentication
    from inbound_mails as mail left join tickets as ticket on ticket.id = ticket_id
    where received_at >= ${since} and received_at < ${until} and blob_id is not null
    order by received_at, mail.id`.execute(db);
  return rows;
}

/** The number of the newest ticket; 0 where there is none. */
export async function readLastTicketId(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select max(id) as id from tickets`.execute(db);
  return rows[0]?.id ?? 0;
}

/** Rows of a table as JSON, and back: for what a simulation borrows from the desk. */
export async function copyRows(
  from: Kysely<Database>,
  to: Kysely<Database>,
  table: 'people' | 'token_keys',
): Promise<void> {
  const { rows } = await sql<{ all: string }>`
    select coalesce(jsonb_agg(to_jsonb(each)), '[]')::text as all from ${sql.table(table)} as each`.execute(
    from,
  );
  await sql`delete from ${sql.table(table)}`.execute(to);
  await sql`
    insert into ${sql.table(table)} overriding system value
    select (jsonb_populate_record(null::${sql.table(table)}, each)).*
    from jsonb_array_elements(${rows[0]?.all ?? '[]'}::jsonb) as each`.execute(to);
}

/** The next ticket gets this number. */
export async function setNextTicketId(db: Kysely<Database>, id: number): Promise<void> {
  await sql`select setval('tickets_id_seq', ${id}, false)`.execute(db);
}
