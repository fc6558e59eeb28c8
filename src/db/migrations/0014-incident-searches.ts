import { type Kysely, sql } from 'kysely';

/** Which new tickets are still to be looked at for a major incident. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table incident_searches (
    ticket_id bigint primary key references tickets,
    due_at timestamptz not null default now(),
    starts smallint not null default 0
  )`,
  `comment on table incident_searches is 'new tickets that nobody has looked at yet for a trouble that many have; gone once somebody did'`,
  `comment on column incident_searches.due_at is 'when a worker may look (again); in the future while one does'`,
  `create index incident_searches_due on incident_searches (due_at)`,
  `comment on index incident_searches_due is 'serves the reconciler: findDueSearches'`,
  `create index tickets_of_open_incidents on tickets (id) where incident is not null and status <> 'resolved'`,
  `comment on index tickets_of_open_incidents is 'serves triage: whether there is a major incident that a mail may report'`,
];
