import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** The ids of what waits for a worker, longest due first; for whoever does the work without a queue. */
export interface Due {
  readonly events: readonly number[];
  /** By their tickets. */
  readonly searches: readonly number[];
  readonly mails: readonly number[];
}

const mostAtOnce = 100;

/** What mails that have their outcome caused and what is due now, in one round trip. */
export async function findDue(db: Kysely<Database>): Promise<Due> {
  const { rows } = await sql<Due>`
    select
      array(select id from pending_events where due_at <= now() order by due_at, id limit ${mostAtOnce}) as events,
      array(select ticket_id from incident_searches where due_at <= now() order by due_at limit ${mostAtOnce})
        as searches,
      array(select id from outbox where due_at <= now() order by due_at limit ${mostAtOnce}) as mails`.execute(
    db,
  );
  return rows[0] ?? { events: [], searches: [], mails: [] };
}
