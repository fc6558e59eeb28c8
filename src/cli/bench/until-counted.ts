import { setTimeout as delay } from 'node:timers/promises';

const lookEveryMs = 50;
/** Above every wait of the desk's own before it tries again by itself. */
const patienceMs = 60_000;

/**
 * Looks at a count again and again until it is `wanted`.
 *
 * @throws where it has not changed for a minute
 */
export async function untilCounted(
  count: () => number | Promise<number>,
  wanted: number,
  what: string,
  onProgress: (count: number) => void = () => {},
): Promise<void> {
  let last = -1;
  let changedAt = performance.now();
  for (;;) {
    const now = await count();
    if (now >= wanted) return;
    if (now !== last) {
      changedAt = performance.now();
      onProgress(now);
    }
    last = now;
    if (performance.now() - changedAt > patienceMs)
      throw new Error(`the bench waited in vain: ${now} of ${wanted} ${what}`);
    await delay(lookEveryMs);
  }
}
