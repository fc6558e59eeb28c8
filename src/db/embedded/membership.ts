import type { ChildProcess } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { FirstlineError, fail } from '#domain/errors.ts';
import type { Binaries } from './binaries.ts';
import {
  dropForeignPidFile,
  findPostmaster,
  pickPort,
  type ServerSettings,
  SUPERUSER,
  startServer,
} from './cluster.ts';
import { connect, enter, leave, takeStart } from './presence.ts';
import type { ServerUser } from './server-user.ts';

/** Recovery after a kill replays the log, which takes its time on a slow disk. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
const POLL_MS = 25;
/** A server that ends at once is started again so often, after doubling waits of 6 s in all. */
const STARTS = 8;

export const DATABASE = 'firstline';

export type Place = { dir: string; logFile: string; bin: Binaries; user: ServerUser; password: string };
export type Joining = { exclusive: boolean; settings: ServerSettings; preferredPort: number | null };
export type Member = { client: pg.Client; port: number };

/** Enters the server of this folder as one of its users, starting it where it does not run. */
export async function joinServer(place: Place, joining: Joining): Promise<Member> {
  const deadline = Date.now() + START_LIMIT_MS;
  let child: ChildProcess | null = null;
  let starts = 0;
  let problem: unknown;
  while (Date.now() < deadline && starts <= STARTS) {
    const running = await findPostmaster(place.dir);
    if (running !== undefined) {
      try {
        return await enterServer(place, running.port, joining.exclusive);
      } catch (error) {
        if (isFinal(error)) throw error;
        problem = error;
      }
    }
    // A server that we started is given its time; one that ended is started again: it met another starter,
    // or its port was taken in the meantime.
    const ended =
      child === null || child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (ended && !(await isAlive(place))) {
      if (starts > 0) await delay(POLL_MS * 2 ** starts);
      starts += 1;
      if (starts <= STARTS) child = await start(place, joining);
    }
    await delay(POLL_MS);
  }
  throw fail('embedded.failed', { reason: `it did not start, see ${place.logFile}` }, problem);
}

async function start(place: Place, joining: Joining): Promise<ChildProcess> {
  await dropForeignPidFile(place.dir);
  const port = joining.preferredPort ?? (await pickPort());
  return startServer(place.dir, place.bin, place.user, {
    port,
    logFile: place.logFile,
    settings: joining.settings,
  });
}

/** Whether the process that postmaster.pid names exists; that it is a server is seen by connecting. */
async function isAlive(place: Place): Promise<boolean> {
  await dropForeignPidFile(place.dir);
  const running = await findPostmaster(place.dir);
  if (running === undefined) return false;
  try {
    process.kill(running.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function enterServer(place: Place, port: number, exclusive: boolean): Promise<Member> {
  const address = { port, user: SUPERUSER, password: place.password };
  const client = await connect(address, 'postgres');
  try {
    await enter(client);
    if (exclusive && !(await takeStart(client))) {
      throw fail('embedded.busy', { folder: place.dir });
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`).catch(ignoreExisting);
    return { client, port };
  } catch (error) {
    await leaveServer(place, { client, port });
    throw error;
  }
}

function ignoreExisting(error: Error & { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}

function isFinal(error: unknown): boolean {
  if (error instanceof FirstlineError) return true;
  const code = (error as { code?: string }).code ?? '';
  if (code === '28P01') {
    const reason = "the data folder's password does not fit its database: restore postgres.password";
    throw fail('embedded.unreachable', { reason }, error);
  }
  return false;
}

/** Leaves, and stops the server where nobody else is left; never throws. */
export async function leaveServer(place: Place, { client }: Member): Promise<void> {
  const alone = await leave(client).catch(() => false);
  if (alone) await stopServer(place);
  await client.end().catch(() => undefined);
}

async function stopServer(place: Place): Promise<void> {
  const running = await findPostmaster(place.dir);
  if (running === undefined) return;
  try {
    // Fast shutdown: sessions are ended, the log is checkpointed.
    process.kill(running.pid, 'SIGINT');
  } catch {
    return;
  }
  const deadline = Date.now() + STOP_LIMIT_MS;
  const pidFile = join(place.dir, 'postmaster.pid');
  // The file goes last; the process id may linger where nobody reaps it.
  while (Date.now() < deadline && (await exists(pidFile))) await delay(POLL_MS);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
