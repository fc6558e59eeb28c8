/** Doubles from `first` to `most`, and is spread by up to a fifth, so that many mailboxes do not come back at once. */
export function backoffMs(
  failures: number,
  [first, most]: readonly [number, number],
  random: () => number = Math.random,
): number {
  const doubled = Math.min(most, first * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(doubled * (1 - 0.2 * random()));
}

/** Resolves after `ms`, or at once when the signal is aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const end = () => resolve();
  signal.addEventListener('abort', end, { once: true });
  await promise;
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
}
