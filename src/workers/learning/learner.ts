import { randomUUID } from 'node:crypto';
import { countCorrections } from '#db/learning.ts';
import { acquireLease, releaseLease } from '#db/leases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Learnt, learn } from './learn.ts';

const leaseName = 'learner';
/** Far above what training takes: the holder of one that ran out is dead. */
const leaseMs = 30 * 60_000;
const everyMs = 10 * 60_000;

type LearnerDependencies = Pick<Dependencies, 'db' | 'desk' | 'log'>;

/**
 * Makes a new classifier once analysts have recategorised enough tickets since the last one was made. One process at
 * a time does; one that dies at it leaves it to another, half an hour later.
 *
 * @returns undefined where there is nothing to do, or another does it
 */
export async function learnIfDue(
  { db, desk, log }: LearnerDependencies,
  signal?: AbortSignal,
): Promise<Learnt | undefined> {
  const { afterCorrections } = desk.classifier;
  if (afterCorrections === null || (await countCorrections(db)) < afterCorrections) return undefined;
  const lease = await acquireLease(db, { name: leaseName, holder: randomUUID(), ttlMs: leaseMs });
  if (lease === undefined) return undefined;
  try {
    // while we waited, another may have done it
    if ((await countCorrections(db)) < afterCorrections) return undefined;
    const learnt = await learn(db, desk, { by: 'corrections', ...(signal === undefined ? {} : { signal }) });
    if (learnt === null) return undefined;
    log.info({ version: learnt.version, verdict: learnt.verdict }, 'a classifier was trained');
    return learnt;
  } finally {
    await releaseLease(db, lease);
  }
}

/** Looks every ten minutes by a plain timer, until disposed. */
export function startLearner(deps: LearnerDependencies): AsyncDisposable {
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const tick = async () => {
    try {
      await learnIfDue(deps, stopped.signal);
    } catch (error) {
      if (!stopped.signal.aborted) deps.log.warn({ err: error }, 'no classifier could be trained');
    }
  };
  const timer = setInterval(() => {
    // one at a time, however long it takes
    running = running.then(tick);
  }, everyMs);
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      stopped.abort();
      await running;
    },
  };
}
