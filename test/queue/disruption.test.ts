import { Redis } from 'ioredis';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Queues } from '#queue/queues.ts';
import type { Handle, QueueWorker } from '#queue/worker.ts';
import { backends, type TestBackend } from './backends.ts';
import { type Child, startProcess } from './child.ts';
import { emptied, makeRecorder } from './recorder.ts';

describe.each(backends)('queues on $kind', ({ kind, missing, start }) => {
  const it = test.skipIf(missing);
  const onRedis = test.skipIf(missing !== null || kind !== 'redis');
  let backend: TestBackend;
  let queues: Queues;
  let workers: QueueWorker[];
  let children: Child[];

  beforeEach(async () => {
    if (missing) return;
    backend = await start();
    queues = await backend.open('test');
    workers = [];
    children = [];
  });
  afterEach(async () => {
    if (missing) return;
    await Promise.all(children.map((child) => child.end('SIGTERM')));
    await Promise.all(workers.map((worker) => worker.close(5_000)));
    await queues[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
  });

  const processOptions = () => ({
    queueUrl: backend.queueUrl,
    databaseUrl: backend.databaseUrl,
    prefix: 'test',
    hangs: false,
    everyMs: null,
  });
  const work = (queue: 'triage' | 'clock', handle: Handle) => {
    const worker = queues.work(queue, { concurrency: 4, lockMs: 1_000, stalledIntervalMs: 300 }, handle);
    workers.push(worker);
    return worker;
  };

  it('leaves the job of a process killed in the middle to another, however often that happens', async () => {
    await queues.add('triage', [{ id: 9 }]);
    for (let kill = 0; kill < 2; kill++) {
      const child = startProcess({ ...processOptions(), queue: 'triage', hangs: true, lockMs: 500 });
      children.push(child);
      await child.says('took 9');
      await child.end('SIGKILL');
    }
    const seen = makeRecorder();
    work('triage', seen.handle);
    expect(await seen.times(1)).toEqual([9]);
    await emptied(queues, 'triage');
  });

  it('ticks once a period, whatever the number of processes and of calls', async () => {
    const everyMs = 250;
    const ticks: number[] = [];
    const enough = Promise.withResolvers<void>();
    const onLine = (line: string) => {
      if (line !== 'took 0') return;
      ticks.push(Date.now());
      if (ticks.length === 10) enough.resolve();
      else queues.schedule('clock', everyMs).catch(enough.reject);
    };
    for (let count = 0; count < 2; count++) {
      children.push(startProcess({ ...processOptions(), queue: 'clock', everyMs }, onLine));
    }
    await enough.promise;
    // the first comes at once, the others on the period's beat
    expect((ticks[9] ?? 0) - (ticks[1] ?? 0)).toBeGreaterThanOrEqual(7.5 * everyMs);
  });

  it('opens in many processes at once, on a server that knows nothing yet', async () => {
    await using fresh = await start();
    const opened = await Promise.all(Array.from({ length: 6 }, () => fresh.open('test')));
    await Promise.all(opened.map((one, id) => one.add('triage', [{ id: id + 1 }])));
    expect((await opened[0]?.stats())?.triage.waiting).toBe(6);
    await Promise.all(opened.map((one) => one[Symbol.asyncDispose]()));
  });

  it('goes on when its connections die', async () => {
    const seen = makeRecorder();
    await work('triage', seen.handle).ready;
    await queues.add('triage', [{ id: 1 }]);
    await seen.times(1);
    await cutConnections(backend);
    await retried(() => queues.add('triage', [{ id: 2 }]));
    expect(await seen.times(2)).toEqual([1, 2]);
  });

  onRedis('loses all to FLUSHALL, and goes on with what is added again', async () => {
    const seen = makeRecorder();
    const ticks = makeRecorder();
    await work('triage', seen.handle).ready;
    await work('clock', ticks.handle).ready;
    await queues.schedule('clock', 100);
    await ticks.times(2);
    await queues.add('triage', [{ id: 1, delayMs: 3_600_000 }]);

    await flushAll(backend);
    expect((await queues.stats()).triage.delayed).toBe(0);
    await queues.add('triage', [{ id: 1 }]);
    expect(await seen.times(1)).toEqual([1]);
    await queues.schedule('clock', 100);
    await ticks.times(ticks.ids.length + 3);
  });

  onRedis("tells a handler when its job may by now be another's", async () => {
    const started = makeRecorder();
    const told = Promise.withResolvers<void>();
    work('triage', async (id, signal) => {
      await started.handle(id, signal);
      signal.addEventListener('abort', () => told.resolve());
      await told.promise;
    });
    await queues.add('triage', [{ id: 1 }]);
    await started.times(1);
    await flushAll(backend);
    await told.promise;
  });

  onRedis('says that it is unavailable while the server is away, and comes back', async () => {
    const seen = makeRecorder();
    await work('triage', seen.handle).ready;
    await backend.redis?.kill();
    await expect(queues.add('triage', [{ id: 1 }])).rejects.toMatchObject({ code: 'queue.unavailable' });
    await expect(queues.ping()).rejects.toMatchObject({ code: 'queue.unavailable', retry: 'later' });
    await backend.redis?.start();
    await retried(() => queues.add('triage', [{ id: 2 }]));
    expect(await seen.times(1)).toEqual([2]);
  });
});

async function cutConnections({ redis, databaseUrl }: TestBackend): Promise<void> {
  if (redis) {
    const client = new Redis(redis.url);
    await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    client.disconnect();
    return;
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}

async function flushAll({ redis }: TestBackend): Promise<void> {
  const client = new Redis(redis?.url ?? '');
  await client.flushall();
  client.disconnect();
}

/** The first calls after a loss may meet the dead connection. */
async function retried(call: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      return await call();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
