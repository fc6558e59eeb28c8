import { randomInt } from 'node:crypto';
import type { QueueName } from '#queue/retry.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Adds jobs for rows that are committed. A queue that is away is no failure: the rows are due, and the
 * reconciler adds them again.
 *
 * @param delayMs of a row that is handled right now: its job gets a name of its own, or it would be taken
 * for the one that runs
 */
export async function enqueue(
  deps: Pick<Dependencies, 'queues' | 'log'>,
  queue: QueueName,
  ids: readonly number[],
  delayMs?: number,
): Promise<void> {
  if (ids.length === 0) return;
  const again = delayMs === undefined ? {} : { delayMs, attempt: randomInt(2 ** 40) };
  try {
    await deps.queues.add(
      queue,
      ids.map((id) => ({ id, ...again })),
    );
  } catch (error) {
    deps.log.warn({ err: error, queue, count: ids.length }, 'jobs are left to the reconciler');
  }
}
