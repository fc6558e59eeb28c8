import { type Kysely, sql } from 'kysely';

/** How much each mail sounded as if its matter was told before: what repeats its words says no more of that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table troubles add column earlier real not null default -10`,
  `comment on column troubles.earlier is 'how much it sounds as if its sender had written of it before, in log-odds; -10: not at all'`,
];
