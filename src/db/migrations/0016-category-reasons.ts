import { type Kysely, sql } from 'kysely';

/** Why a ticket is of its category, apart from what else is said of it: an analyst's word takes its place. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets add column category_because text[] not null default '{}'`,
  `comment on column tickets.category_because is 'why it is of its category, as sentences; because has the others'`,
];
