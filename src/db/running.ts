import { type Kysely, sql } from 'kysely';
import { THE_ONE_START } from './embedded/presence.ts';
import type { Database } from './schema.ts';

/**
 * Whether a desk can be seen to run on this database: its poller holds a lease, or it is the one `start` of the
 * embedded server. Processes without a poller cannot be seen.
 */
export async function isDeskRunning(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ running: boolean }>`
    select exists (select from leases where until > now() and name <> 'reconciler')
      or exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = ${THE_ONE_START})
      as running`.execute(db);
  return rows[0]?.running === true;
}
