import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { openEmbeddedPostgres } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';

const TEMPLATE = 'firstline_template';
const TEMPLATE_LOCK = 4_071_100;

/** Speed before safety: the run's databases do not outlive it. */
const UNSAFE_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
};

export type TestDatabase = { url: string } & AsyncDisposable;

/**
 * A database of its own, with the migrations applied, on the run's PostgreSQL (started by the first that asks).
 * Disposing drops it, and throws where connections are still open: something was not put away.
 *
 * @param options.empty without the migrations
 */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = await openEmbeddedPostgres({
    dataDir: inject('postgresDir'),
    exclusive: false,
    settings: UNSAFE_SETTINGS,
    keepRunning: true,
  });
  const admin = await connect(server.url);
  const name = `test_${randomBytes(6).toString('hex')}`;
  try {
    await makeTemplate(admin, server.url);
    await admin.query(`create database ${name} template ${options.empty === true ? 'template0' : TEMPLATE}`);
  } finally {
    await admin.end();
  }
  return {
    url: onDatabase(server.url, name),
    async [Symbol.asyncDispose]() {
      const leaving = await connect(server.url);
      try {
        const leaked = await findConnections(leaving, name);
        await leaving.query(`drop database ${name} with (force)`);
        if (leaked.length > 0) throw new Error(`connections were left open:\n${leaked.join('\n')}`);
      } finally {
        await leaving.end();
        await server[Symbol.asyncDispose]();
      }
    },
  };
}

async function makeTemplate(admin: pg.Client, serverUrl: string): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [TEMPLATE]);
  if (rowCount === 0) {
    // Renamed when complete: a run that is stopped in the middle leaves no half-made template.
    const draft = `${TEMPLATE}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template template0`);
    await migrate(onDatabase(serverUrl, draft));
    await waitUntilLeft(admin, draft);
    await admin.query(`alter database ${draft} rename to ${TEMPLATE}`);
  }
  await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
}

/** Connections that are still open after a second's grace for those that are just closing. */
async function findConnections(admin: pg.Client, database: string): Promise<string[]> {
  let found: string[] = [];
  for (let attempt = 0; attempt < 40; attempt++) {
    const { rows } = await admin.query(
      `select application_name, state, left(query, 200) as query from pg_stat_activity where datname = $1`,
      [database],
    );
    found = rows.map((row) => `${row.application_name} (${row.state}): ${row.query}`);
    if (found.length === 0) return found;
    await delay(25);
  }
  return found;
}

async function waitUntilLeft(admin: pg.Client, database: string): Promise<void> {
  const left = await findConnections(admin, database);
  if (left.length > 0) throw new Error(`the migrations left connections open:\n${left.join('\n')}`);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
