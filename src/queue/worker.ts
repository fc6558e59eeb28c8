import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, WaitingError } from 'bullmq';
import type { Backend, BullWorker, JobData } from './backend.ts';
import { type QueueName, translateError } from './retry.ts';
import type { QueueLog } from './throttle.ts';

/** @param signal is aborted when the process must end, or when the job may by now be another's */
export type Handle = (id: number, signal: AbortSignal) => Promise<void>;

export interface QueueWorker {
  /** Resolves when jobs are being taken. */
  readonly ready: Promise<void>;
  /**
   * Takes no more jobs, and waits for those in flight. What has not ended after `graceMs` has its signal
   * aborted and goes back to the queue, whether the handler listens or not: another process may take it at
   * once. Takes at most some seconds longer than `graceMs`; never rejects.
   */
  close(graceMs: number): Promise<void>;
}

/** What a handler gets to end by itself after its signal was aborted. */
const settleMs = 3_000;

// A job's lock is renewed while its handler runs. When the process dies, the lock runs out within 30 s, and a
// check of any worker of that queue, at most 15 s later, gives the job to another.
const lockMs = 30_000;
const stalledIntervalMs = 15_000;
/** Poison is counted in the desk's tables, not here: the queue gives a job out as often as it takes. */
const maxStalledCount = 1_000;

/**
 * How long an idle worker sleeps before it looks by itself, in seconds; what is added or falls due wakes it
 * at once. Redis must answer the waiting command within this, or the connection is thought dead; Postgres's
 * LISTEN has keep-alive for that.
 */
const drainDelayS = { redis: 10, postgres: 60 };

export interface WorkOptions {
  /** Jobs of this queue that this process handles at a time. */
  concurrency: number;
  /** Shorter only in tests. */
  lockMs?: number;
  /** Shorter only in tests. */
  stalledIntervalMs?: number;
}

export function startWorker(
  backend: Backend,
  queue: QueueName,
  options: WorkOptions,
  handle: Handle,
  report: { log: QueueLog; onError: (error: unknown) => void },
): QueueWorker {
  const flight = new Map<Job<JobData>, AbortController>();
  const closing = new AbortController();
  const abandoning = new AbortController();
  let onLanded = () => {};

  const process = async (job: Job<JobData>, token?: string) => {
    const abort = new AbortController();
    flight.set(job, abort);
    try {
      if (closing.signal.aborted) abort.abort();
      abort.signal.throwIfAborted();
      await orAborted(abandoning.signal, handle(job.data.id, abort.signal));
    } catch (error) {
      if (closing.signal.aborted && abort.signal.aborted) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      report.log.warn({ err: error, queue, id: job.data.id, tries: job.attemptsMade + 1 }, 'a job failed');
      throw translateError(error);
    } finally {
      flight.delete(job);
      if (flight.size === 0) onLanded();
    }
  };
  const landed = async () => {
    if (flight.size === 0) return;
    await new Promise<void>((resolve) => {
      onLanded = resolve;
    });
  };

  const make = () => {
    const worker = backend.makeWorker(queue, process, {
      lockDuration: options.lockMs ?? lockMs,
      stalledInterval: options.stalledIntervalMs ?? stalledIntervalMs,
      maxStalledCount,
      runRetryDelay: 1_000,
      concurrency: options.concurrency,
      drainDelay: drainDelayS[backend.kind],
      autorun: false,
    });
    worker.on('error', report.onError);
    worker.on('stalled', (jobId) =>
      report.log.warn({ queue, jobId }, 'a job is taken from a worker that is gone'),
    );
    worker.on('lockRenewalFailed', (jobIds) => {
      for (const [job, abort] of flight) if (job.id && jobIds.includes(job.id)) abort.abort();
    });
    return worker;
  };

  const started = start(make, closing.signal, report.onError);
  return {
    ready: started.then(() => undefined),
    async close(graceMs) {
      closing.abort();
      const worker = await started;
      if (!worker) return;
      const closed = worker.close().catch(report.onError);
      if (!(await endsWithin(graceMs, landed()))) {
        for (const abort of flight.values()) abort.abort();
        if (!(await endsWithin(settleMs, landed()))) {
          report.log.warn({ queue, jobs: flight.size }, 'jobs that did not end in time go back to the queue');
          abandoning.abort();
        }
      }
      // without a server it would wait for ever
      await endsWithin(settleMs, closed);
    },
  };
}

/**
 * Makes workers until one gets through to the server: BullMQ remembers the failure of a first connection for
 * the life of the worker.
 *
 * @returns the running worker, or undefined when `signal` was aborted before
 */
async function start(
  make: () => BullWorker,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<BullWorker | undefined> {
  while (!signal.aborted) {
    const worker = make();
    try {
      await orAborted(signal, worker.waitUntilReady());
      worker.run().catch(onError);
      return worker;
    } catch (error) {
      if (!signal.aborted) onError(error);
      void worker.close(true).catch(onError);
      await sleep(1_000, undefined, { signal }).catch(() => {});
    }
  }
  return undefined;
}

/** Settles like `work`, or rejects when the signal is aborted; `work` may then end unheard. */
async function orAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const late = sleep(ms, false, { signal: stop.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    stop.abort();
  }
}
