import { type DefaultJobOptions, UnrecoverableError } from 'bullmq';
import { FirstlineError, retryOf } from '#domain/errors.ts';

/** The queues. A job carries an id: an inbound mail's, an outbox row's, a pending event's, a new ticket's that may report a major incident, and 0 for a tick of the clock. */
export const queueNames = ['triage', 'outbound', 'clock', 'event', 'incident'] as const;
export type QueueName = (typeof queueNames)[number];

/**
 * How often a job is tried, and how long it waits between (exponential, up to half of it off at random, so
 * that what failed together does not come back together). It is the short patience for a database or a
 * network that hiccups: whoever must try for hours counts in its row, and adds the next attempt as a new job.
 */
const policy: Record<QueueName, { attempts: number; backoffMs: number }> = {
  // 1 + 2 + 4 + 8 s: a Postgres that restarts is back by then
  triage: { attempts: 5, backoffMs: 1_000 },
  // what the mail server answers is an attempt's result in the row, not an error of the job
  outbound: { attempts: 4, backoffMs: 2_000 },
  // the next tick is the retry
  clock: { attempts: 1, backoffMs: 0 },
  // an event that fails counts in its row
  event: { attempts: 4, backoffMs: 1_000 },
  // its row is due again after a minute
  incident: { attempts: 1, backoffMs: 0 },
};

/** A job leaves nothing behind, well or badly: a retained id would swallow the next job of that name. */
export function jobOptionsOf(queue: QueueName): DefaultJobOptions {
  const { attempts, backoffMs } = policy[queue];
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
    stackTraceLimit: 0,
  };
}

/**
 * Translates a handler's error for BullMQ, here and nowhere else. Only its code goes into the queue: an
 * error's message may quote a mail.
 */
export function translateError(error: unknown): Error {
  const code = error instanceof FirstlineError ? error.code : 'unexpected';
  return retryOf(error) === 'never' ? new UnrecoverableError(code) : new Error(code);
}
