import { rm } from 'node:fs/promises';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';
import { openDatabase } from '#db/open.ts';
import { passwordVariable, writeBenchConfig } from './desk-config.ts';
import { type MailHost, openMailHost } from './mail-host.ts';
import { makeMails } from './mails.ts';
import { type Latency, measureLatency, measureThroughput, type Throughput } from './phases.ts';
import { largestMemoryOf, type MemoryUse, memoryOf } from './proc.ts';
import { measureRaw, type RawCosts } from './raw.ts';
import { type BenchRole, benchRoles, startRoles } from './role-processes.ts';
import { type BenchDatabase, openBenchDatabase, openBenchRedis } from './stores.ts';

export interface BenchPlan {
  readonly seed: number;
  readonly mails: number;
  /** Mails a second in the second part. */
  readonly rate: number;
  readonly seconds: number;
  readonly backend: 'postgres' | 'redis';
  /** Null: a server of the bench's own. */
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly profileFolder: string | null;
}

export interface BenchResult {
  readonly plan: BenchPlan;
  readonly imapServer: MailHost['imapServer'];
  readonly postgres: Omit<BenchDatabase, 'url' | 'pid' | typeof Symbol.asyncDispose>;
  readonly redis: { readonly version: string } | null;
  readonly raw: RawCosts;
  readonly throughput: Throughput;
  readonly latency: Latency;
  readonly memory: Readonly<Record<BenchRole | 'postgres' | 'redis', MemoryUse | null>>;
}

const deskUser = 'support';
const rawUser = 'raw';

/** Mails before the measured ones, for the compiler and the caches to settle. */
export function warmUpCount(plan: Pick<BenchPlan, 'mails'>): number {
  return Math.ceil(plan.mails / 4);
}

/** Runs the whole bench; everything it starts is gone afterwards. */
export async function runBench(plan: BenchPlan, progress: (line: string) => void): Promise<BenchResult> {
  await using stack = new AsyncDisposableStack();
  const folder = await makeTemporaryDataDir('firstline-bench-');
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  progress('starting PostgreSQL and the mail servers');
  const postgres = stack.use(await openBenchDatabase(plan.databaseUrl, folder));
  const redis = plan.backend === 'redis' ? stack.use(await openBenchRedis(plan.redisUrl, folder)) : null;
  const host = stack.use(await openMailHost([deskUser, rawUser]));
  const stores = { databaseUrl: postgres.url, redisUrl: redis?.url ?? null };
  const pids = { postgresPid: postgres.pid, redisPid: redis?.pid ?? null };
  const warmUp = warmUpCount(plan);
  const mails = makeMails(plan.seed, 0, plan.mails);
  const raw = await measureRaw({ host, user: rawUser, ...stores, ...pids, progress }, mails);
  await host.takeArrivals(plan.mails, () => {});

  progress('starting the roles');
  const { imapPort, smtpPort } = host;
  const configFile = await writeBenchConfig(folder, { imapPort, smtpPort, user: deskUser });
  await migrateBench(postgres.url);
  const roles = stack.use(
    await startRoles({
      configFile,
      environment: {
        DATABASE_URL: postgres.url,
        ...(redis === null ? {} : { QUEUE_URL: redis.url }),
        [passwordVariable]: host.password,
      },
      profileFolder: plan.profileFolder,
    }),
  );
  const db = stack.use(openDatabase({ url: postgres.url, maxConnections: 1, onError: () => {} }));
  const counted = { roles: roles.pids, postgres: postgres.pid, redis: redis?.pid ?? null };
  const stage = { host, user: deskUser, db, counted, check: roles.check, progress };
  await measureThroughput(stage, makeMails(plan.seed, plan.mails, warmUp), 'warm-up');
  const throughput = await measureThroughput(stage, mails, 'throughput');
  const later = makeMails(plan.seed, plan.mails + warmUp, plan.rate * plan.seconds);
  const latency = await measureLatency(stage, later, plan.rate);
  const { url: _url, pid: _pid, [Symbol.asyncDispose]: _dispose, ...facts } = postgres;
  return {
    plan,
    imapServer: host.imapServer,
    postgres: facts,
    redis: redis === null ? null : { version: redis.version },
    raw,
    throughput,
    latency,
    memory: readMemory(roles.pids, postgres.pid, redis?.pid ?? null),
  };
}

async function migrateBench(url: string): Promise<void> {
  const [{ migrate }, { migrateQueue }] = await Promise.all([
    import('#db/migrate.ts'),
    import('#queue/postgres.ts'),
  ]);
  await migrate(url);
  await migrateQueue(url);
}

function readMemory(
  roles: Readonly<Record<BenchRole, number>>,
  postgres: number | null,
  redis: number | null,
): BenchResult['memory'] {
  const ofRoles = Object.fromEntries(benchRoles.map((role) => [role, memoryOf(roles[role])]));
  return {
    ...(ofRoles as Record<BenchRole, MemoryUse | null>),
    postgres: postgres === null ? null : largestMemoryOf(postgres),
    redis: redis === null ? null : memoryOf(redis),
  };
}
