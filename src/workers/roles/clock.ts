import { sweepClocks } from '../clock.ts';
import type { Start, Stop } from './role.ts';

export function startClock({ config, deps }: Start): Stop {
  const worker = deps.queues.work('clock', { concurrency: config.concurrency.clock }, async (_id, signal) => {
    await sweepClocks(deps, signal);
  });
  return worker.close;
}
