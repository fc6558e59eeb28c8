import { createPostgresBackend, type PgPool, type PgQueryable, Queue, runMigrations } from 'bullmq';
import pg from 'pg';
import type { Backend } from './backend.ts';
import { PatientWorker } from './patient-worker.ts';

const schema = 'bullmq';

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
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
    application_name: 'firstline-queue',
    onConnect: async (client) => {
      await client.query(`set search_path to ${schema}; set synchronous_commit to off`);
    },
  });
  // each queue and worker listens to the pool's errors
  pool.setMaxListeners(0);
  pool.on('error', onError);
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  // BullMQ has its own words for what it needs of pg
  const connection = pool as unknown as PgPool;
  return {
    kind: 'postgres',
    makeQueue: (name, options) => new Queue(name, { ...options, connection }, createPostgresBackend),
    makeWorker: (name, handle, options) =>
      new PatientWorker(name, handle, { ...options, connection }, createPostgresBackend),
    async ping() {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

/** BullMQ serialises this by a transactional advisory lock: any number of processes may start at once. */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client as PgQueryable, schema);
  } finally {
    client.release();
  }
}
