import { setTimeout as sleep } from 'node:timers/promises';
import {
  assertSchemaCompatibility,
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  type PgPool,
  type PgQueryable,
  Queue,
  runMigrations,
  SchemaMigrationRequiredError,
} from 'bullmq';
import pg from 'pg';
import { fail } from '#domain/errors.ts';
import type { Backend } from './backend.ts';
import { PatientWorker } from './patient-worker.ts';

const schema = 'bullmq';
const closeMs = 2_000;

/**
 * BullMQ's tables in a schema of their own in the desk's database, over one pool for all queues and workers
 * of the process (each worker keeps one of its connections for LISTEN).
 *
 * No statement of the queue waits for the disk: the desk's own tables know all the work, so that what a
 * crash of the server takes from the queue is added again, and what it brings back is handled once more.
 *
 * @param databaseUrl must lead to a session (not through PgBouncer in transaction mode)
 */
export async function openPostgresBackend(
  databaseUrl: string,
  onError: (error: unknown) => void,
): Promise<Backend> {
  await migrateQueue(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: 20_000,
    application_name: 'firstline-queue',
    onConnect: async (client) => {
      await client.query(`set search_path to ${schema}; set synchronous_commit to off`);
    },
  });
  // each queue and worker listens to the pool's errors
  pool.setMaxListeners(0);
  pool.on('error', onError);
  const open = new Set<pg.PoolClient>();
  pool.on('connect', (client) => open.add(client));
  pool.on('remove', (client) => open.delete(client));
  // BullMQ has its own words for what it needs of pg
  const connection = pool as unknown as PgPool;
  return {
    kind: 'postgres',
    // Each bulk makes and drops two temporary tables: measured, as dear as 20 single jobs, and the changes of the
    // catalogue reach every session.
    bulkFrom: 20,
    makeQueue: (name, options) => new Queue(name, { ...options, connection }, createPostgresBackend),
    makeWorker: (name, handle, options) =>
      new PatientWorker(name, handle, { ...options, connection }, createPostgresBackend),
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      const patience = sleep(closeMs, 'late', { ref: false });
      if ((await Promise.race([pool.end(), patience])) !== 'late') return;
      // a worker that was closed while it began never gives its connection back, and the pool would wait for it
      await Promise.allSettled([...open].map((client) => endClient(client)));
    },
  };
}

/**
 * Brings the queue's tables in the desk's database up to date, as opening it does; for `firstline migrate`
 * under a role that may create tables.
 */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    if (!(await isUpToDate(client as PgQueryable))) await runMigrations(client as PgQueryable, schema);
  } catch (error) {
    throw fail('queue.unavailable', { doing: 'bringing its tables up to date' }, error);
  } finally {
    await client.end();
  }
}

/** BullMQ serialises its migrations by a transactional lock, but needs an owner's rights even when nothing is due. */
async function isUpToDate(client: PgQueryable): Promise<boolean> {
  try {
    return (await assertSchemaCompatibility(client, schema)) >= LATEST_SCHEMA_VERSION;
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return false;
    throw error;
  }
}

/** pg's pool gives out clients whose own `end` its types hide. */
function endClient(client: pg.PoolClient): Promise<void> {
  return (client as unknown as pg.Client).end();
}
