import type { Transaction } from 'kysely';
import { openTicket } from '#db/gate.ts';
import { claimSearch, endSearch } from '#db/incident-searches.ts';
import { findIncidents, lockIncidents, readReports } from '#db/incidents.ts';
import { insertPendingEvents } from '#db/pending-events.ts';
import type { Database } from '#db/schema.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { type Cluster, findCluster } from '#domain/triage/incident/cluster.ts';
import { makeIncident } from '#domain/triage/incident/opening.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueCommitted } from './enqueue.ts';
import { readBackground } from './incident-background.ts';
import { readCandidates } from './incident-candidates.ts';

const leaseMs = 60_000;
/** Searches that may end without a word; a ticket is then nobody's report until somebody says so. */
const allowedStarts = 5;

/**
 * Looks whether a new ticket reports a trouble that many have: it joins a major incident, or makes one with others.
 *
 * Each ticket is looked at after its own transaction, so that of those that come at once the last one sees all. What is
 * found is decided again behind a lock that all who open incidents share: many workers that see the same reports open one.
 * Safe to run twice and by two at once.
 */
export async function searchIncident(deps: Dependencies, ticketId: number): Promise<void> {
  const starts = await claimSearch(deps.db, ticketId, leaseMs);
  if (starts === undefined) return;
  if (starts > allowedStarts) {
    deps.log.warn({ ticket: ticketId, starts }, 'a search for a major incident is given up');
    await endSearch(deps.db, ticketId);
    return;
  }
  const first = await look(deps.db, deps, ticketId);
  if (first.kind === 'none') {
    await endSearch(deps.db, ticketId);
    return;
  }
  const committed = await deps.db.transaction().execute(async (trx) => {
    await lockIncidents(trx);
    if (!(await endSearch(trx, ticketId))) return undefined;
    return commit(trx, deps, ticketId, await look(trx, deps, ticketId));
  });
  if (committed !== undefined) await enqueueCommitted(deps, committed);
}

async function look(
  db: Dependencies['db'] | Transaction<Database>,
  deps: Dependencies,
  ticketId: number,
): Promise<Cluster> {
  const candidates = await readCandidates(deps, db, await findIncidents(db));
  const me = candidates.find((candidate) => candidate.ticketId === ticketId);
  if (me === undefined || me.incident !== null) return { kind: 'none', because: 'It is looked at already.' };
  const others = candidates.filter((candidate) => candidate !== me);
  return findCluster(me, others, deps.desk.incidents, await readBackground(deps, db));
}

async function commit(trx: Transaction<Database>, deps: Dependencies, ticketId: number, cluster: Cluster) {
  const nothing = { outboxIds: [], eventIds: [], searchIds: [], isBroadcast: false };
  switch (cluster.kind) {
    case 'none':
      return nothing;
    case 'joins': {
      const event = { type: 'report-found', report: ticketId, because: cluster.because } as const;
      const others = [{ ticketId: cluster.incidentId, event }];
      return { ...nothing, eventIds: await insertPendingEvents(trx, ticketId, { others, toChildren: [] }) };
    }
    case 'found': {
      const reports = await readReports(trx, cluster.reports);
      return openTicket(trx, makeIncident(cluster, reports, deps.desk), {
        desk: deps.desk,
        key: deps.keys.current,
        now: deps.now(),
        cause: { by: 'ticket', id: ticketId },
        message: null,
        words: null,
        history: [],
        answersAndResolves: false,
        reports: reports.slice(0, shownReports).map(({ ticketId: id, who, site, subject, openedAt }) => ({
          number: ticketNumber(id),
          who,
          site,
          subject,
          at: openedAt.toISOString(),
        })),
      });
    }
    default:
      return cluster satisfies never;
  }
}

const shownReports = 20;
