import { randomInt } from 'node:crypto';
import type { Committed } from '#db/gate.ts';
import type { NewJob } from '#queue/queues.ts';
import type { QueueName } from '#queue/retry.ts';
import type { Dependencies } from './dependencies.ts';

type Queueing = Pick<Dependencies, 'queues' | 'log'>;

/**
 * Adds jobs for rows that are committed. A queue that is away is no failure: the rows are due, and the
 * reconciler adds them again.
 */
export function enqueue(deps: Queueing, queue: QueueName, ids: readonly number[]): Promise<void> {
  return add(
    deps,
    queue,
    ids.map((id) => ({ id })),
  );
}

/** Adds jobs for what a passage through the gate left to do. */
export async function enqueueCommitted(
  deps: Queueing,
  { outboxIds, eventIds, searchIds, isBroadcast }: Omit<Committed, 'ticketId'>,
): Promise<void> {
  const jobs = (ids: readonly number[]) => ids.map((id): NewJob => ({ id, ...turn(isBroadcast) }));
  await add(deps, 'outbound', jobs(outboxIds));
  await add(deps, 'event', jobs(eventIds));
  await enqueue(deps, 'incident', searchIds);
}

/** Adds the next job of a row whose present one runs: under a name of its own, or it would be that one. */
export function enqueueAgain(deps: Queueing, queue: QueueName, id: number, delayMs: number): Promise<void> {
  return add(deps, queue, [{ id, delayMs, attempt: randomInt(2 ** 40) }]);
}

/** Adds jobs for rows that were found due; a row that is found twice in one wait is one job. */
export function enqueueDue(
  deps: Queueing,
  queue: QueueName,
  due: readonly { readonly id: number; readonly attempt: number | null; readonly isBroadcast?: boolean }[],
): Promise<void> {
  return add(
    deps,
    queue,
    due.map(({ id, attempt, isBroadcast = false }) => ({
      id,
      ...(attempt === null ? {} : { attempt }),
      ...turn(isBroadcast),
    })),
  );
}

/** Jobs without a priority come before those that have one, whenever they are added. */
const turn = (isBroadcast: boolean): Pick<NewJob, 'priority'> => (isBroadcast ? { priority: 1 } : {});

async function add(deps: Queueing, queue: QueueName, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  try {
    await deps.queues.add(queue, jobs);
  } catch (error) {
    deps.log.warn({ err: error, queue, count: jobs.length }, 'jobs are left to the reconciler');
  }
}
