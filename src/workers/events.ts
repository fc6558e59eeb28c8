import { applyEvents } from '#db/gate.ts';
import { readLatestWords } from '#db/messages.ts';
import {
  findPendingTicket,
  lockNextEvent,
  type PendingEvent,
  postponeEvent,
  refuseEvent,
  removeEvent,
} from '#db/pending-events.ts';
import { lockTickets } from '#db/tickets.ts';
import { whyTooLate } from '#domain/ticket/incident.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueAgain, enqueueCommitted } from './enqueue.ts';

/** How long an event, and with it those behind it, waits after each failure; one more failure refuses it. */
const backoffMs: readonly number[] = [1_000, 5_000, 30_000, 120_000];

/**
 * Applies an event that another ticket caused, after those of the same ticket that were caused before it: each in a
 * transaction of its own, under the ticket's lock, which also deletes it. Safe to run twice and by two at once.
 */
export async function applyPendingEvents(
  deps: Dependencies,
  eventId: number,
  signal?: AbortSignal,
): Promise<void> {
  const ticketId = await findPendingTicket(deps.db, eventId);
  if (ticketId === undefined) return;
  for (let end = await applyNext(deps, ticketId); end !== 'none'; end = await applyNext(deps, ticketId))
    if (end === eventId || signal?.aborted === true) return;
}

/** @returns the id of the event that was ended, or `none` where none is due */
async function applyNext(deps: Dependencies, ticketId: number): Promise<number | 'none'> {
  let next: PendingEvent | undefined;
  try {
    const committed = await deps.db.transaction().execute(async (trx) => {
      const locked = (await lockTickets(trx, [ticketId])).get(ticketId);
      next = await lockNextEvent(trx, ticketId);
      if (next?.isDue !== true) return undefined;
      const { id, event, cause } = next;
      const late = locked === undefined ? 'There is no such ticket.' : whyTooLate(locked.ticket, event);
      if (locked === undefined || late !== null) {
        await refuseEvent(trx, id, late ?? '');
        return { outboxIds: [], eventIds: [], searchIds: [], isBroadcast: false };
      }
      await removeEvent(trx, id);
      return applyEvents(trx, locked, [event], {
        desk: deps.desk,
        key: deps.keys.current,
        now: deps.now(),
        cause,
        message: null,
        words: await readLatestWords(trx, ticketId),
        history: [],
        answersAndResolves: false,
      });
    });
    if (committed === undefined) return 'none';
    await enqueueCommitted(deps, committed);
    return next?.id ?? 'none';
  } catch (error) {
    if (next === undefined) throw error;
    return fail(deps, ticketId, next, error);
  }
}

/** One that fails again and again is given up, so that those behind it are not held up for ever. */
async function fail(
  deps: Dependencies,
  ticketId: number,
  next: PendingEvent,
  error: unknown,
): Promise<number | 'none'> {
  const reason = error instanceof Error ? error.message : String(error);
  deps.log.warn(
    { err: error, ticket: ticketId, event: next.id, failures: next.failures + 1 },
    'an event failed',
  );
  const delayMs = backoffMs[next.failures];
  if (delayMs === undefined) {
    await refuseEvent(deps.db, next.id, `It failed ${next.failures + 1} times: ${reason}`);
    return next.id;
  }
  await postponeEvent(deps.db, next.id, { delayMs, error: reason });
  await enqueueAgain(deps, 'event', next.id, delayMs);
  return 'none';
}
