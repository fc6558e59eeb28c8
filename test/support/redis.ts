import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Why no Redis can be started here, or null. */
export const redisMissing: string | null = findReason();

function findReason(): string | null {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'redis-server is not installed (apt-get install redis-server)';
  }
}

export interface TestRedis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Kills the server and what it had in memory; `start` brings an empty one up on the same port. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** A private Redis on a free port of the loopback, in a folder of its own; it saves nothing. */
export async function startRedis(...args: string[]): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-redis-'));
  const port = await findFreePort();
  let server = await launch(folder, port, args);
  const kill = () => killed(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    get pid() {
      return server.pid ?? 0;
    },
    kill,
    async start() {
      server = await launch(folder, port, args);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A one-node cluster that holds every slot. */
export async function startRedisCluster(): Promise<TestRedis> {
  const busPort = String(await findFreePort());
  const announce = ['--cluster-announce-ip', '127.0.0.1', '--cluster-port', busPort];
  const redis = await startRedis('--cluster-enabled', 'yes', ...announce);
  const ask = (...args: string[]) =>
    execFileSync('redis-cli', ['-p', String(redis.port), 'cluster', ...args], { encoding: 'utf8' });
  ask('addslotsrange', '0', '16383');
  while (!ask('info').includes('cluster_state:ok')) await delay(20);
  return redis;
}

/** A Sentinel that watches `redis` under the name `main`. */
export async function startSentinel(redis: TestRedis): Promise<{ port: number } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-sentinel-'));
  const port = await findFreePort();
  const file = join(folder, 'sentinel.conf');
  await writeFile(
    file,
    `port ${port}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor main 127.0.0.1 ${redis.port} 1\n`,
  );
  const server = await spawnUntil('+monitor master main', [file, '--sentinel']);
  return {
    port,
    async [Symbol.asyncDispose]() {
      await killed(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function launch(folder: string, port: number, args: string[]): Promise<ChildProcess> {
  const own = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  return spawnUntil('Ready to accept connections', [...own, ...args]);
}

async function spawnUntil(line: string, args: string[]): Promise<ChildProcess> {
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes(line)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server ended: ${said}`)));
  });
  return server;
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGKILL');
  await exited;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
