import { sweepClocks } from '../clock.ts';
import { startLearner } from '../learning/learner.ts';
import type { Start, Stop } from './role.ts';

export function startClock({ stack, config, deps }: Start): Stop {
  stack.use(startLearner(deps));
  const worker = deps.queues.work('clock', { concurrency: config.concurrency.clock }, async (_id, signal) => {
    await sweepClocks(deps, signal);
  });
  return worker.close;
}
