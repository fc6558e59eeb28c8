import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { pickPort } from '#db/embedded/cluster.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';
import { nameOf, parentOf } from './proc.ts';

/** A database of the bench's own. */
export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
  readonly isEmbedded: boolean;
  /** Of the server's first process; null where it runs on another machine. */
  readonly pid: number | null;
  readonly version: string;
  readonly fsync: string;
  readonly synchronousCommit: string;
}

/** @param url of a server on which a database is made and dropped again; null: an embedded server in `folder` */
export async function openBenchDatabase(url: string | null, folder: string): Promise<BenchDatabase> {
  await using stack = new AsyncDisposableStack();
  let own: string;
  if (url === null) {
    const server = stack.use(await openEmbeddedPostgres({ dataDir: join(folder, 'data'), exclusive: true }));
    own = server.url;
  } else own = await makeDatabase(stack, url);
  const facts = await readFacts(own);
  const running = stack.move();
  return {
    url: own,
    isEmbedded: url === null,
    ...facts,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function makeDatabase(stack: AsyncDisposableStack, url: string): Promise<string> {
  const name = `firstline_bench_${randomBytes(6).toString('hex')}`;
  await withClient(url, (client) => client.query(`create database ${name}`));
  stack.defer(async () => {
    await withClient(url, (client) => client.query(`drop database ${name} with (force)`));
  });
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

async function readFacts(url: string) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`
      select pg_backend_pid() as backend, current_setting('server_version') as version,
        current_setting('fsync') as fsync, current_setting('synchronous_commit') as "synchronousCommit"`);
    const { backend, ...facts } = rows[0];
    const isHere = nameOf(backend)?.startsWith('postgres') === true;
    return { ...facts, pid: isHere ? parentOf(backend) : null };
  });
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

export interface BenchRedis extends AsyncDisposable {
  readonly url: string;
  /** Null where it runs on another machine. */
  readonly pid: number | null;
  readonly version: string;
}

/**
 * @param url of a server without keys of a desk; null: a server of the bench's own, where it is installed
 * @throws where it holds a desk's queue, or cannot be started
 */
export async function openBenchRedis(url: string | null, folder: string): Promise<BenchRedis> {
  await using stack = new AsyncDisposableStack();
  const address = url ?? (await startRedis(stack, folder));
  const client = new Redis(address, { maxRetriesPerRequest: url === null ? null : 2 });
  client.on('error', () => {});
  stack.defer(() => client.disconnect());
  const info = await client.info('server');
  if ((await findKeys(client)).length > 0)
    throw new Error('QUEUE_URL leads to a Redis that holds the queue of a desk: name another database (…/9)');
  stack.defer(async () => {
    const keys = await findKeys(client);
    if (keys.length > 0) await client.unlink(keys);
  });
  const pid = Number(/^process_id:(\d+)/m.exec(info)?.[1]);
  const running = stack.move();
  return {
    url: address,
    pid: /redis|valkey/.test(nameOf(pid) ?? '') ? pid : null,
    version: /^redis_version:(\S+)/m.exec(info)?.[1] ?? 'unknown',
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function findKeys(client: Redis): Promise<string[]> {
  const keys: string[] = [];
  for await (const some of client.scanStream({ match: 'firstline*', count: 1_000 })) keys.push(...some);
  return keys;
}

/** Writes its append-only file as a desk's Redis is told to. */
async function startRedis(stack: AsyncDisposableStack, folder: string): Promise<string> {
  const port = await pickPort();
  const where = ['--dir', folder, '--bind', '127.0.0.1', '--port', String(port)];
  const child = spawn('redis-server', [...where, '--save', '', '--appendonly', 'yes'], { stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () => reject(new Error('redis-server is not installed: set QUEUE_URL')));
  });
  stack.defer(() => killed(child));
  return `redis://127.0.0.1:${port}`;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
