import { openQueues, type Queues } from '#queue/queues.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { redisMissing, startRedis, type TestRedis } from '../support/redis.ts';
import { quiet } from './quiet.ts';

/** A server for the queues of one test file, and as many processes' worth of queues on it as a test wants. */
export interface TestBackend extends AsyncDisposable {
  readonly queueUrl: string | null;
  readonly databaseUrl: string;
  readonly redis: TestRedis | null;
  open(prefix: string): Promise<Queues>;
}

export const backends = [
  { kind: 'postgres' as const, missing: null, start: startPostgresBackend },
  { kind: 'redis' as const, missing: redisMissing, start: startRedisBackend },
] as const;

async function startPostgresBackend(): Promise<TestBackend> {
  const database = await createTestDatabase({ empty: true });
  return {
    queueUrl: null,
    databaseUrl: database.url,
    redis: null,
    open: () => openQueues({ queueUrl: null, databaseUrl: database.url, log: quiet }),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

async function startRedisBackend(): Promise<TestBackend> {
  const redis = await startRedis();
  return {
    queueUrl: redis.url,
    databaseUrl: '',
    redis,
    open: (prefix) => openQueues({ queueUrl: redis.url, databaseUrl: '', log: quiet, prefix }),
    [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
  };
}
