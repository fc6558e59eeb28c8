import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ConnectionOptions,
  type IQueueBackend,
  type JobProgress,
  type RedisQueueBackend,
  Worker,
} from 'bullmq';
import type { JobData } from './backend.ts';

const pauseMs = 1_000;

/**
 * BullMQ's worker waits before it asks again only when the connection was refused. After any other failure
 * (a connection that is closed at once, a server that is full, or read-only after a failover) a worker with
 * something to do asked 3,600 times a second and burnt a whole core, as measured with 6.7.0.
 */
export class PatientWorker<
  B extends IQueueBackend = RedisQueueBackend,
  Connection = ConnectionOptions,
> extends Worker<JobData, void, string, B, JobProgress, Connection> {
  protected override async moveToActive(token: string, name?: string) {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await sleep(pauseMs);
      throw error;
    }
  }
}
