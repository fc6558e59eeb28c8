import type { Processor, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';

/** A pointer to work that Postgres knows about: nothing else ever stands in a queue. */
export type JobData = { readonly id: number };
export interface BullQueue
  extends Pick<
    Queue<JobData>,
    'add' | 'addBulk' | 'close' | 'getJobCounts' | 'getJobs' | 'upsertJobScheduler' | 'waitUntilReady'
  > {
  on(event: 'error', listener: (error: Error) => void): unknown;
}
export interface BullWorker extends Pick<Worker<JobData>, 'close' | 'run' | 'waitUntilReady'> {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'stalled', listener: (jobId: string) => void): unknown;
  on(event: 'lockRenewalFailed', listener: (jobIds: string[]) => void): unknown;
}
type JobHandler = Processor<JobData>;

/** What Redis and Postgres do differently: where the connections come from. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  /** From so many jobs on, adding them together costs less than one by one. */
  readonly bulkFrom: number;
  makeQueue(name: string, options: Omit<QueueOptions, 'connection' | 'prefix'>): BullQueue;
  makeWorker(
    name: string,
    handle: JobHandler,
    options: Omit<WorkerOptions, 'connection' | 'prefix'>,
  ): BullWorker;
  /** Rejects with whatever the driver says when the server does not answer within some seconds. */
  ping(): Promise<void>;
  /** Cuts every connection, also in the middle of a command. */
  close(): Promise<void>;
}
