import { setTimeout as sleep } from 'node:timers/promises';
import type { Queues } from '#queue/queues.ts';
import type { QueueName } from '#queue/retry.ts';

/** A handler that remembers what it was given, and lets a test wait for it. */
export function makeRecorder() {
  const ids: number[] = [];
  let notice = () => {};
  return {
    ids,
    handle: async (id: number, _signal: AbortSignal) => {
      ids.push(id);
      notice();
    },
    async times(count: number): Promise<number[]> {
      while (ids.length < count) {
        await new Promise<void>((resolve) => {
          notice = resolve;
        });
      }
      return ids;
    },
  };
}

/** Resolves when nothing of the queue is left; its jobs end a moment after their handlers. */
export async function emptied(queues: Queues, name: QueueName): Promise<void> {
  for (;;) {
    const { waiting, active, delayed } = (await queues.stats())[name];
    if (waiting + active + delayed === 0) return;
    await sleep(10);
  }
}
