import { type Kysely, sql } from 'kysely';

/** Which troubles are those of people who are answered, beside them: the search for major incidents asks for nothing else. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table troubles add column is_answered boolean not null default false`,
  `comment on column troubles.is_answered is 'whether the ticket was acknowledged as it opened: what nobody answers reports no major incident'`,
];
