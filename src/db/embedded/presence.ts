import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/**
 * Who uses the server is known to the server alone: every process holds one connection with a shared session
 * lock, so that a killed process counts as gone at once. (The rule against session state in the database is
 * about the desk's database behind a pooler; this server is local and the locks are about the server itself.)
 */
const IN_USE = 4_071_001;
export const THE_ONE_START = 4_071_002;

export type Address = { port: number; user: string; password: string };

export async function connect(at: Address, database: string): Promise<pg.Client> {
  const client = new pg.Client({
    ...at,
    host: '127.0.0.1',
    database,
    application_name: 'firstline embedded',
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Marks this process as a user of the server. Waits while a leaving process decides whether to stop it. */
export async function enter(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
}

/** Takes the place of the one `start`; asks for up to a second, for a killed holder's session to end. */
export async function takeStart(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [THE_ONE_START]);
    if (rows[0].taken === true) return true;
    await delay(100);
  }
  return false;
}

/** Gives up our place; true when nobody else is there, and then nobody can enter until we disconnect. */
export async function leave(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [IN_USE]);
  return rows[0].alone === true;
}
