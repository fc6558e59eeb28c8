import { FirstlineError, fail } from '#domain/errors.ts';
import type { Backend, BullQueue } from './backend.ts';
import { openPostgresBackend } from './postgres.ts';
import { openRedisBackend } from './redis.ts';
import { jobOptionsOf, type QueueName, queueNames } from './retry.ts';
import { makeErrorListener, type QueueLog } from './throttle.ts';
import { type Handle, type QueueWorker, startWorker, type WorkOptions } from './worker.ts';

export interface NewJob {
  /** The row that the job points to. */
  id: number;
  /** How long it waits before it may be taken; default 0. */
  delayMs?: number;
  /** Sets the jobs of one row apart: a row that wants to be handled again adds its next attempt. */
  attempt?: number;
  /** 1 before 2, and so on; those without a priority come before all that have one. */
  priority?: number;
}

export interface QueueStats {
  waiting: number;
  active: number;
  delayed: number;
  /** Since the oldest waiting job was added; null when none waits. */
  oldestWaitingAgeMs: number | null;
}

export interface Queues extends AsyncDisposable {
  readonly kind: 'redis' | 'postgres';
  /**
   * Adds jobs, many at a time. The same `id` and `attempt` while such a job waits or runs is the same job,
   * and is left as it is; once that has ended, it is a new one.
   *
   * @throws `queue.unavailable` within seconds when the server is away. What must be done stands in the
   * desk's tables by then, and the reconciler adds it again: tell the log and go on.
   */
  add(queue: QueueName, jobs: readonly NewJob[]): Promise<void>;
  /** Starts to take jobs, and goes on over every loss of the connection. Close workers before the queues. */
  work(queue: QueueName, options: WorkOptions, handle: Handle): QueueWorker;
  /**
   * Makes the queue tick: a job with id 0 now and then one every `everyMs`, whatever the number of
   * processes. Calling again changes nothing; after a FLUSHALL it must be called again to go on.
   *
   * @throws `queue.unavailable`
   */
  schedule(queue: QueueName, everyMs: number): Promise<void>;
  /** @throws `queue.unavailable` */
  stats(): Promise<Record<QueueName, QueueStats>>;
  /** @throws `queue.unavailable` */
  ping(): Promise<void>;
}

export interface QueuesOptions {
  /** `redis://` and its kin, see `parseRedisUrl`; null: BullMQ's Postgres backend in `databaseUrl`. */
  queueUrl: string | null;
  /** Leads to a session, as LISTEN needs one (`DATABASE_DIRECT_URL`). */
  databaseUrl: string;
  log: QueueLog;
  /** Of every Redis key, default `firstline`; two desks on one Redis have two. */
  prefix?: string;
}

const bulkSize = 1_000;
const answerMs = 10_000;

/**
 * Connects; on Postgres, brings the queue's tables up to date first.
 *
 * @throws `queue.address`, `queue.unavailable`
 */
export async function openQueues(options: QueuesOptions): Promise<Queues> {
  const tell = makeErrorListener(options.log);
  let lastError: unknown;
  const onError = (error: unknown) => {
    lastError = error;
    tell(error);
  };
  const answers = makeBound(() => lastError);
  const backend = await openBackend(options, onError);
  const queues = {} as Record<QueueName, BullQueue>;
  for (const name of queueNames) {
    queues[name] = backend.makeQueue(name, {
      defaultJobOptions: jobOptionsOf(name),
      // nobody reads BullMQ's stream of events
      streams: { events: { maxLen: 100 } },
    });
    queues[name].on('error', onError);
  }
  const all = Object.values(queues);
  try {
    await answers('connecting', Promise.all(all.map((queue) => queue.waitUntilReady())));
  } catch (error) {
    await backend.close();
    throw error;
  }
  return {
    kind: backend.kind,
    async add(queue, jobs) {
      for (let at = 0; at < jobs.length; at += bulkSize) {
        const bulk = jobs.slice(at, at + bulkSize).map((job) => toBullJob(queue, job));
        const added: Promise<unknown> =
          bulk.length < backend.bulkFrom
            ? Promise.all(bulk.map(({ name, data, opts }) => queues[queue].add(name, data, opts)))
            : queues[queue].addBulk(bulk);
        await answers(`adding ${bulk.length} to ${queue}`, added);
      }
    },
    work: (queue, workOptions, handle) =>
      startWorker(backend, queue, workOptions, handle, { log: options.log, onError }),
    async schedule(queue, everyMs) {
      const ticks = queues[queue].upsertJobScheduler(
        queue,
        { every: everyMs },
        { name: queue, data: { id: 0 } },
      );
      await answers(`scheduling ${queue}`, ticks);
    },
    async stats() {
      const stats = queueNames.map(async (name) => [name, await statsOf(queues[name])] as const);
      return Object.fromEntries(await answers('counting', Promise.all(stats))) as Record<
        QueueName,
        QueueStats
      >;
    },
    ping: () => answers('ping', backend.ping()),
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(all.map((queue) => queue.close()));
      await backend.close();
    },
  };
}

async function openBackend(options: QueuesOptions, onError: (error: unknown) => void): Promise<Backend> {
  const { queueUrl, databaseUrl, prefix = 'firstline' } = options;
  if (queueUrl !== null) return openRedisBackend(queueUrl, { prefix }, onError);
  return openPostgresBackend(databaseUrl, onError);
}

function toBullJob(queue: QueueName, { id, attempt, delayMs, priority }: NewJob) {
  const jobId = attempt === undefined ? `${queue}-${id}` : `${queue}-${id}-${attempt}`;
  return {
    name: queue,
    data: { id },
    opts: { jobId, ...(delayMs ? { delay: delayMs } : {}), ...(priority ? { priority } : {}) },
  };
}

async function statsOf(queue: BullQueue): Promise<QueueStats> {
  const {
    waiting: plain = 0,
    prioritized = 0,
    active = 0,
    delayed = 0,
  } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed');
  const waiting = plain + prioritized;
  const heads = waiting > 0 ? await queue.getJobs(['waiting', 'prioritized'], 0, 0, true) : [];
  const since = heads.map((job) => job.timestamp);
  return {
    waiting,
    active,
    delayed,
    oldestWaitingAgeMs: since.length > 0 ? Math.max(0, Date.now() - Math.min(...since)) : null,
  };
}

/**
 * A driver may wait for a server for ever; whoever asks the queue for something may not.
 *
 * @param lastError what the connections said, for want of a better cause
 */
function makeBound(lastError: () => unknown) {
  return async <T>(doing: string, work: Promise<T>): Promise<T> => {
    const { promise, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(lastError()), answerMs);
    try {
      return await Promise.race([work, promise]);
    } catch (error) {
      if (error instanceof FirstlineError) throw error;
      throw fail('queue.unavailable', { doing }, error);
    } finally {
      clearTimeout(timer);
    }
  };
}
