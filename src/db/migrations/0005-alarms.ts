import { type Kysely, sql } from 'kysely';

/** One ticket for all mails of one alarm. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets add column alarm text`,
  `comment on column tickets.alarm is 'the alarm of a monitoring system that it is about: all its mails join it'`,
  `create index tickets_by_alarm on tickets (alarm, id) where alarm is not null`,
  `comment on index tickets_by_alarm is 'serves triage: the ticket of an alarm'`,
];
