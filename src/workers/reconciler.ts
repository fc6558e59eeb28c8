import { sql, type Transaction } from 'kysely';
import { sweepBlobs } from '#db/blobs.ts';
import { findDueInbound } from '#db/inbound.ts';
import { findDueSearches } from '#db/incident-searches.ts';
import { findDueOutbox } from '#db/outbox-attempts.ts';
import { findDueEvents } from '#db/pending-events.ts';
import type { Database } from '#db/schema.ts';
import { sweepTroubles } from '#db/troubles.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueDue } from './enqueue.ts';
import { releaseCalmed } from './release-calmed.ts';

/** Any number that no other part of Firstline locks by. */
const lockKey = 7_301_442;
const batch = 1_000;
/** Rows that became due just now have a job on its way. */
const graceMs = 3_000;
const sweepBlobsEveryTicks = 500;
const releaseEveryTicks = 12;
/** A batch a minute is more than any desk opens tickets. */
const sweepTroublesEveryTicks = 12;

export const reconcileEveryMs = 5_000;
/** Below the tick, so that a process that is alone has every turn. */
const turnMs = 4_500;
export const clockTickMs = 5_000;

/**
 * Adds a job again for every row that is due: what makes a lost queue harmless. Looks no job up: one that
 * is there already is left as it is. One process at a time reads, and one in 4.5 s, however many there are; the lock is
 * gone before the queue is asked. One that dies with its turn costs a turn.
 *
 * @returns how many jobs were offered, or undefined when another process was at it
 */
export async function reconcile(deps: Dependencies): Promise<number | undefined> {
  const due = await deps.db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${lockKey}) as got`.execute(
      trx,
    );
    if (rows[0]?.got !== true || !(await takeTurn(trx))) return undefined;
    return {
      inbound: await findDueInbound(trx, batch, graceMs),
      outbound: await findDueOutbox(trx, batch, graceMs),
      event: await findDueEvents(trx, batch, graceMs),
      incident: await findDueSearches(trx, batch, graceMs),
    };
  });
  if (due === undefined) return undefined;
  await enqueueDue(deps, 'triage', due.inbound);
  await enqueueDue(deps, 'outbound', due.outbound);
  await enqueueDue(deps, 'event', due.event);
  await enqueueDue(deps, 'incident', due.incident);
  await deps.queues.schedule('clock', clockTickMs);
  return due.inbound.length + due.outbound.length + due.event.length + due.incident.length;
}

async function takeTurn(trx: Transaction<Database>): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    insert into leases (name, holder, epoch, until)
    values ('reconciler', '', 1, now() + ${turnMs} * interval '1 millisecond')
    on conflict (name) do update set until = excluded.until where leases.until <= now()`.execute(trx);
  return numAffectedRows > 0n;
}

/** Reconciles by a plain timer until disposed: it must tick also when the queue does not. */
export function startReconciler(deps: Dependencies): AsyncDisposable {
  let ticks = 0;
  let running: Promise<void> = Promise.resolve();
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const tick = async () => {
    try {
      const offered = await reconcile(deps);
      if (offered !== undefined && ticks % releaseEveryTicks === 0) await releaseCalmed(deps);
      if (ticks % sweepBlobsEveryTicks === 0) await sweepBlobs(deps.db);
      if (offered !== undefined && ticks % sweepTroublesEveryTicks === 0)
        await sweepTroubles(deps.db, new Date(deps.now().getTime() - deps.desk.similarity.keepForMs));
    } catch (error) {
      deps.log.warn({ err: error }, 'the reconciler could not do its round');
    }
    ticks += 1;
    if (!isClosed) timer = setTimeout(start, reconcileEveryMs);
  };
  const start = () => {
    running = tick();
  };
  start();
  return {
    async [Symbol.asyncDispose]() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
