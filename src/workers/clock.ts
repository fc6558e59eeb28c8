import { findDueClocks, lockClock, saveMilestone } from '#db/clocks.ts';
import { applyEvents } from '#db/gate.ts';
import { readHistory, readLatestWords } from '#db/messages.ts';
import { lockTickets } from '#db/tickets.ts';
import { passMilestone } from '#domain/sla/first-response.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueCommitted } from './enqueue.ts';

const batch = 200;

/**
 * Passes every clock whose milestone has come: due ids are read without a lock, then each ticket has a
 * transaction of its own. Safe to run twice and by two at once. One ticket's trouble holds up no other.
 *
 * @returns how many milestones were passed
 */
export async function sweepClocks(deps: Dependencies, signal?: AbortSignal): Promise<number> {
  let passed = 0;
  const failed = new Set<number>();
  for (;;) {
    const due = await findDueClocks(deps.db, deps.now(), batch + failed.size);
    const fresh = due.filter((clock) => !failed.has(clock.id));
    if (fresh.length === 0) return passed;
    for (const clock of fresh) {
      try {
        if (await passClock(deps, clock.id, clock.ticketId)) passed += 1;
      } catch (error) {
        failed.add(clock.id);
        deps.log.error(
          { err: error, clock: clock.id, ticket: clock.ticketId },
          'a milestone could not be passed',
        );
      }
      if (signal?.aborted === true) return passed;
    }
  }
}

async function passClock(deps: Dependencies, clockId: number, ticketId: number): Promise<boolean> {
  const committed = await deps.db.transaction().execute(async (trx) => {
    const locked = (await lockTickets(trx, [ticketId])).get(ticketId);
    const clock = await lockClock(trx, clockId);
    if (locked === undefined || clock === undefined) return undefined;
    const now = deps.now();
    const step = passMilestone(clock, now);
    if (step === undefined) return undefined;
    await saveMilestone(trx, clockId, step.clock, step.reached === 'breach' ? now : null);
    return applyEvents(
      trx,
      locked,
      [
        {
          type: 'milestone-reached',
          clock: 'first_response',
          milestone: step.reached,
          dueAt: clock.dueAt.toISOString(),
        },
      ],
      {
        desk: deps.desk,
        key: deps.keys.current,
        now,
        cause: { by: 'clock', id: clockId },
        message: null,
        words: await readLatestWords(trx, ticketId),
        history: step.reached === 'breach' ? await readHistory(trx, ticketId) : [],
        answersAndResolves: false,
      },
    );
  });
  if (committed === undefined) return false;
  await enqueueCommitted(deps, committed);
  return true;
}
