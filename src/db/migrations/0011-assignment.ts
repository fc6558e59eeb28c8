import { type Kysely, sql } from 'kysely';

/** Whose turn it is, and how much each analyst has. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table assignment_turns (team text primary key, analyst text not null)`,
  `comment on table assignment_turns is 'who of a team was assigned the last ticket'`,
  `create index tickets_assigned on tickets (assignee) where assignee is not null and status in ('new', 'open')`,
  `comment on index tickets_assigned is 'serves assignTicket: how many open tickets an analyst has'`,
];
