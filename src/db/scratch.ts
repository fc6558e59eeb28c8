import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { type Db, openDatabase } from './open.ts';

/** A database that lives as long as nobody puts it away, and whose clock is set from outside. */
export interface ScratchDatabase extends AsyncDisposable {
  readonly db: Db;
  /** What every `now()` of a statement says from here on. */
  setNow(at: Date): Promise<void>;
}

/** Names in `public` are found before PostgreSQL's own: `now()` is the one that is made here. */
const clock = [
  'create table public.simulated_clock (at timestamptz not null)',
  'insert into public.simulated_clock values (pg_catalog.now())',
  `create function public.now() returns timestamptz language sql stable as 'select at from public.simulated_clock'`,
];

/**
 * Makes an empty desk in a database of its own on a server that allows it; nothing else there is touched.
 *
 * @param serverUrl leads to any database of the server
 */
export async function makeScratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `firstline_scratch_${randomBytes(6).toString('hex')}`;
  await using stack = new AsyncDisposableStack();
  await run(serverUrl, [`create database ${name} template template0`]);
  stack.defer(() => run(serverUrl, [`drop database if exists ${name} with (force)`]));
  await run(serverUrl, [`alter database ${name} set search_path = public, pg_catalog`]);
  await run(serverUrl, [`alter database ${name} set synchronous_commit = off`]);
  const url = onDatabase(serverUrl, name);
  await run(url, clock);
  await migrate(url);
  const db = openDatabase({ url, maxConnections: 4, isPrepared: true, onError: () => undefined });
  stack.defer(() => db.destroy());
  const kept = stack.move();
  return {
    db,
    async setNow(at) {
      await sql`update public.simulated_clock set at = ${at}`.execute(db);
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'firstline' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
