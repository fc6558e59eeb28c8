import { type Kysely, sql } from 'kysely';

/** Mails that are taken off a ticket to open one of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table inbound_mails add column split jsonb`,
  `comment on column inbound_mails.split is 'who took the mail off which ticket: {ticketId, by}; it opens one of its own and joins none by its text'`,
];
