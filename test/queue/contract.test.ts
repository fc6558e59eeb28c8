import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fail } from '#domain/errors.ts';
import type { Queues } from '#queue/queues.ts';
import type { QueueName } from '#queue/retry.ts';
import type { Handle, QueueWorker, WorkOptions } from '#queue/worker.ts';
import { backends, type TestBackend } from './backends.ts';
import { emptied, makeRecorder } from './recorder.ts';

describe.each(backends)('queues on $kind', ({ missing, start }) => {
  const it = test.skipIf(missing);
  let backend: TestBackend;
  let queues: Queues;
  let workers: QueueWorker[];

  beforeEach(async () => {
    if (missing) return;
    backend = await start();
    queues = await backend.open('test');
    workers = [];
  });
  afterEach(async () => {
    if (missing) return;
    await Promise.all(workers.map((worker) => worker.close(5_000)));
    await queues[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
  });

  const work = (name: QueueName, handle: Handle, options: Partial<WorkOptions> = {}) => {
    const worker = queues.work(name, { concurrency: 4, ...options }, handle);
    workers.push(worker);
    return worker;
  };

  it('hands each job to one worker, with its id', async () => {
    const seen = makeRecorder();
    work('triage', seen.handle);
    work('triage', seen.handle);
    await queues.add(
      'triage',
      Array.from({ length: 2_500 }, (_, id) => ({ id: id + 1 })),
    );
    const ids = await seen.times(2_500);
    expect(new Set(ids).size).toBe(2_500);
    await emptied(queues, 'triage');
  });

  it('takes a job once while it is present, and again after it has ended', async () => {
    await queues.add('triage', [{ id: 7 }, { id: 7 }]);
    await queues.add('triage', [{ id: 7 }]);
    await queues.add('triage', [{ id: 8 }, { id: 7 }]);
    const seen = makeRecorder();
    work('triage', seen.handle);
    expect((await seen.times(2)).toSorted()).toEqual([7, 8]);
    await emptied(queues, 'triage');
    expect(seen.ids).toHaveLength(2);

    await queues.add('triage', [{ id: 7 }]);
    expect(await seen.times(3)).toEqual([...seen.ids.slice(0, 2), 7]);
  });

  it('sees the next attempt of a row as another job, also while the first runs', async () => {
    const second = Promise.withResolvers<void>();
    const seen: number[] = [];
    work('outbound', async (id) => {
      seen.push(id);
      if (seen.length === 2) second.resolve();
      await queues.add('outbound', [{ id, attempt: 2 }]);
      await second.promise;
    });
    await queues.add('outbound', [{ id: 5 }]);
    await second.promise;
    expect(seen).toEqual([5, 5]);
  });

  it('holds a delayed job back and wakes for it', async () => {
    const seen = makeRecorder();
    await work('outbound', seen.handle).ready;
    const addedAt = Date.now();
    await queues.add('outbound', [{ id: 1, delayMs: 1_200 }]);
    await queues.add('outbound', [{ id: 2, delayMs: 600 }, { id: 3 }]);
    expect(await seen.times(3)).toEqual([3, 2, 1]);
    expect(Date.now() - addedAt).toBeGreaterThanOrEqual(1_150);
  });

  it('takes by priority, those without one first', async () => {
    await queues.add('outbound', [{ id: 1, priority: 9 }, { id: 2, priority: 1 }, { id: 3 }]);
    await queues.add('outbound', [{ id: 4, priority: 1 }]);
    const seen = makeRecorder();
    work('outbound', seen.handle, { concurrency: 1 });
    expect(await seen.times(4)).toEqual([3, 2, 4, 1]);
  });

  it('tries again after a failure that may pass', async () => {
    const seen = makeRecorder();
    work('triage', async (id, signal) => {
      await seen.handle(id, signal);
      if (seen.ids.length === 1) throw new Error('not yet');
    });
    await queues.add('triage', [{ id: 1 }]);
    expect(await seen.times(2)).toEqual([1, 1]);
    await emptied(queues, 'triage');
  });

  it('gives up at once after a failure that will not pass, and forgets the job', async () => {
    const seen = makeRecorder();
    work('triage', async (id, signal) => {
      await seen.handle(id, signal);
      throw fail('queue.address', { reason: 'never' });
    });
    await queues.add('triage', [{ id: 1 }]);
    await seen.times(1);
    await emptied(queues, 'triage');
    expect(seen.ids).toEqual([1]);
    await queues.add('triage', [{ id: 1 }]);
    expect(await seen.times(2)).toEqual([1, 1]);
  });

  it('finishes what is in flight when it closes, and takes no more', async () => {
    const started = makeRecorder();
    const gate = Promise.withResolvers<void>();
    let ended = 0;
    const worker = work(
      'triage',
      async (id, signal) => {
        await started.handle(id, signal);
        await gate.promise;
        ended += 1;
      },
      { concurrency: 2 },
    );
    await queues.add('triage', [{ id: 1 }, { id: 2 }, { id: 3 }]);
    await started.times(2);
    const closed = worker.close(30_000);
    gate.resolve();
    await closed;
    expect(ended).toBe(2);
    expect(await queues.stats()).toMatchObject({ triage: { waiting: 1, active: 0 } });
  });

  it('gives back what does not end within the grace, for another to take at once', async () => {
    const started = makeRecorder();
    let aborted = false;
    const worker = work('triage', async (id, signal) => {
      await started.handle(id, signal);
      await new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          if (id === 1) reject(new Error('aborted'));
        });
      });
    });
    await queues.add('triage', [{ id: 1 }, { id: 2 }]);
    await started.times(2);
    await worker.close(10);
    expect(aborted).toBe(true);

    const other = makeRecorder();
    work('triage', other.handle);
    expect((await other.times(2)).toSorted()).toEqual([1, 2]);
    await emptied(queues, 'triage');
  });

  it('counts what waits, runs and is delayed, and knows how old the oldest is', async () => {
    expect((await queues.stats()).triage).toEqual({
      waiting: 0,
      active: 0,
      delayed: 0,
      oldestWaitingAgeMs: null,
    });
    const gate = Promise.withResolvers<void>();
    const started = makeRecorder();
    await queues.add('triage', [{ id: 1 }]);
    work(
      'triage',
      async (id, signal) => {
        await started.handle(id, signal);
        await gate.promise;
      },
      { concurrency: 1 },
    );
    await started.times(1);
    const before = Date.now();
    await queues.add('triage', [{ id: 2 }, { id: 3, priority: 2 }, { id: 4, delayMs: 60_000 }]);
    await sleep(20);
    const { triage } = await queues.stats();
    expect(triage).toMatchObject({ waiting: 2, active: 1, delayed: 1 });
    expect(triage.oldestWaitingAgeMs).toBeGreaterThanOrEqual(19);
    expect(triage.oldestWaitingAgeMs).toBeLessThanOrEqual(Date.now() - before);
    gate.resolve();
  });
});
