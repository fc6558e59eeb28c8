import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrateQueue } from '#queue/postgres.ts';
import { openQueues } from '#queue/queues.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { redisMissing, startRedis, startRedisCluster, startSentinel } from '../support/redis.ts';
import { quiet } from './quiet.ts';
import { emptied, makeRecorder } from './recorder.ts';

test.skipIf(redisMissing)('the queues run on a cluster', async () => {
  await using redis = await startRedisCluster();
  await expectToWork(`redis+cluster://127.0.0.1:${redis.port}`);
});

test.skipIf(redisMissing)('the queues run behind a Sentinel', async () => {
  await using redis = await startRedis();
  await using sentinel = await startSentinel(redis);
  await expectToWork(`redis+sentinel://127.0.0.1:${sentinel.port}/main`);
});

test.skipIf(redisMissing)('a password is given to the server', async () => {
  await using redis = await startRedis('--requirepass', 'hush@home');
  await expectToWork(`redis://:hush%40home@127.0.0.1:${redis.port}/3`);
});

test('a role that may not create tables opens what another has migrated', async () => {
  await using database = await createTestDatabase({ empty: true });
  await migrateQueue(database.url);
  const owner = new pg.Client(database.url);
  await owner.connect();
  const role = `poor_${randomBytes(4).toString('hex')}`;
  await owner.query(
    `create role ${role} login password 'x';
     grant usage on schema bullmq to ${role};
     grant select, insert, update, delete on all tables in schema bullmq to ${role};
     grant usage on all sequences in schema bullmq to ${role}`,
  );
  const url = new URL(database.url);
  url.username = role;
  url.password = 'x';
  {
    await using queues = await openQueues({ queueUrl: null, databaseUrl: url.href, log: quiet });
    await queues.add('triage', [{ id: 1 }]);
    expect((await queues.stats()).triage.waiting).toBe(1);
  }
  await owner.query(`drop owned by ${role}; drop role ${role}`);
  await owner.end();
});

test('a server that is not there is told as unavailable', async () => {
  const gone = openQueues({ queueUrl: 'redis://127.0.0.1:1', databaseUrl: '', log: quiet });
  await expect(gone).rejects.toMatchObject({ code: 'queue.unavailable', cause: { code: 'ECONNREFUSED' } });
  const goneToo = openQueues({ queueUrl: null, databaseUrl: 'postgres://u@127.0.0.1:1/d', log: quiet });
  await expect(goneToo).rejects.toMatchObject({ code: 'queue.unavailable', cause: { code: 'ECONNREFUSED' } });
  const wrong = openQueues({ queueUrl: 'redis:/h', databaseUrl: '', log: quiet });
  await expect(wrong).rejects.toMatchObject({ code: 'queue.address' });
});

async function expectToWork(queueUrl: string): Promise<void> {
  await using queues = await openQueues({ queueUrl, databaseUrl: '', log: quiet });
  const seen = makeRecorder();
  const ticks = makeRecorder();
  const workers = [
    queues.work('triage', { concurrency: 2 }, seen.handle),
    queues.work('clock', { concurrency: 1 }, ticks.handle),
  ];
  await queues.add('triage', [{ id: 1 }, { id: 2 }]);
  await queues.schedule('clock', 100);
  expect((await seen.times(2)).toSorted()).toEqual([1, 2]);
  await ticks.times(3);
  await queues.ping();
  await emptied(queues, 'triage');
  await Promise.all(workers.map((worker) => worker.close(5_000)));
}
