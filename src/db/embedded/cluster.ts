import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chown,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fail } from '#domain/errors.ts';
import type { Binaries } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

export const SUPERUSER = 'firstline';
const LOG_LIMIT_BYTES = 10_000_000;
/** Nothing of ours leaks into the server: its language and zone do not depend on who started it. */
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };

/** What a running server wrote about itself into postmaster.pid. */
export type Postmaster = { pid: number; port: number };

/** Reads `postmaster.pid`; undefined when there is none, or none complete yet. */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * Removes a `postmaster.pid` whose process id belongs to another program now, as happens when a container
 * starts anew, or to a dead process that nobody reaps: PostgreSQL itself only asks whether some process has
 * that id, and then refuses to start. It stays as long as a backend of the dead server is at work, which shows
 * in the shared memory segment that the file names. Works where there is a /proc.
 */
export async function dropForeignPidFile(clusterDir: string): Promise<void> {
  const file = join(clusterDir, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const command = await readFile(`/proc/${Number(lines[0])}/cmdline`, 'utf8').catch(() => null);
  if (command === null || command.includes('postgres')) return;
  const segmentId = lines[6]?.trim().split(/\s+/)[1];
  const segments = await readFile('/proc/sysvipc/shm', 'utf8').catch(() => '');
  const columns = segments.split('\n').map((line) => line.trim().split(/\s+/));
  const attached = columns.some((row) => row[1] === segmentId && Number(row[6]) > 0);
  if (!attached) await rm(file, { force: true });
}

/**
 * Makes the database folder unless it is there; refuses one of another major version.
 *
 * @param made.sync whether it must survive a loss of power at once
 */
export async function makeCluster(
  clusterDir: string,
  bin: Binaries,
  user: ServerUser,
  made: { readonly password: string; readonly sync: boolean },
) {
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) return refuseOtherMajor(clusterDir, version.trim(), bin.major);
  await sweepDrafts(clusterDir);
  // Made aside and renamed, so that a kill leaves no half-made folder and of two makers one wins.
  const staging = `${clusterDir}.${randomUUID()}`;
  await mkdir(staging, { mode: 0o700 });
  try {
    await writeFile(join(staging, 'password'), `${made.password}\n`, { mode: 0o600 });
    if (user !== null) {
      await chown(staging, user.uid, user.gid);
      await chown(join(staging, 'password'), user.uid, user.gid);
    }
    const flags = [`--pgdata=${join(staging, 'data')}`, `--pwfile=${join(staging, 'password')}`];
    await initdb(bin, user, made.sync ? flags : [...flags, '--no-sync']);
    await rename(join(staging, 'data'), clusterDir).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** An initdb that takes longer than this was killed. */
const LONGEST_INITDB_MS = 10 * 60_000;

async function sweepDrafts(clusterDir: string): Promise<void> {
  const prefix = `${basename(clusterDir)}.`;
  for (const entry of await readdir(dirname(clusterDir), { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(prefix)) continue;
    const draft = join(dirname(clusterDir), entry.name);
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > LONGEST_INITDB_MS) await rm(draft, { recursive: true, force: true });
  }
}

function refuseOtherMajor(clusterDir: string, found: string, expected: string): void {
  if (found === expected) return;
  throw fail('embedded.version', { folder: clusterDir, found, expected });
}

async function initdb(bin: Binaries, user: ServerUser, flags: readonly string[]): Promise<void> {
  const child = spawn(
    bin.initdb,
    [
      `--username=${SUPERUSER}`,
      ...flags,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Sorting that is the same on every machine and does not change with its C library.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...user, env: ENVIRONMENT, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await exited(child);
  if (code !== 0)
    throw fail('embedded.failed', { reason: `initdb ended with ${code}: ${said.slice(-2000)}` });
}

/** Resolves with the exit code, or null when the program could not be started or died by a signal. */
export function exited(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
}

/** Server settings beyond the package's defaults, by their names in postgresql.conf. */
export type ServerSettings = Record<string, string | number>;

/**
 * Starts the server as a process of its own session: it survives us, and a Ctrl-C at the terminal reaches
 * only us. Its messages go to `logFile`.
 */
export async function startServer(
  clusterDir: string,
  bin: Binaries,
  user: ServerUser,
  given: { port: number; logFile: string; settings: ServerSettings },
): Promise<ChildProcess> {
  const size = await stat(given.logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await truncate(given.logFile);
  await using log = await open(given.logFile, 'a', 0o600);
  const settings: ServerSettings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...given.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(bin.postgres, ['-D', clusterDir, '-p', String(given.port), ...flags], {
    ...user,
    env: ENVIRONMENT,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.on('error', () => undefined);
  child.unref();
  return child;
}

/** A loopback port that was free a moment ago. */
export async function pickPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The generated password, kept in a file that only we can read; made at the first call. */
export async function keepPassword(file: string): Promise<string> {
  const found = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw fail('embedded.unreachable', { reason: `cannot read ${file}: ${error.message}` }, error);
  });
  if (found !== null) return found.trim();
  const staging = `${file}.${randomUUID()}`;
  await writeFile(staging, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await link(staging, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(staging);
  return (await readFile(file, 'utf8')).trim();
}
