import { type Kysely, sql } from 'kysely';

/** An index serves one more question. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `comment on index tickets_by_requester is 'serves listTickets of one person; beginTicket: the last tickets of who writes'`,
    )
    .execute(db);
}
