import { setTimeout as sleep } from 'node:timers/promises';

const waitsMs: readonly number[] = [50, 250, 1_000, 2_000, 5_000, 10_000, 10_000];

/**
 * Does something that must not be forgotten because a connection died: what the outside world did already.
 * Tries for half a minute. `work` must be safe to repeat.
 *
 * @throws what the last try threw
 */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (const waitMs of waitsMs) {
    try {
      return await work();
    } catch {
      await sleep(waitMs);
    }
  }
  return work();
}
