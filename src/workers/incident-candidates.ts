import type { Kysely } from 'kysely';
import { findReporting, type IncidentEntry } from '#db/incidents.ts';
import type { Database } from '#db/schema.ts';
import type { Candidate } from '#domain/triage/incident/candidate.ts';
import type { Dependencies } from './dependencies.ts';
import { readRemembered } from './remembered-troubles.ts';

/**
 * The newest tickets that people opened, as candidates for one major incident, newest first.
 *
 * @param executor what is asked: a transaction's own connection, or one would wait for another
 * @param incidents as `findIncidents` gave them
 */
export async function readCandidates(
  { db, desk, now }: Pick<Dependencies, 'db' | 'desk' | 'now'>,
  executor: Kysely<Database>,
  incidents: readonly IncidentEntry[],
): Promise<readonly Candidate[]> {
  const reporting = await findReporting(executor);
  const troubles = await readRemembered(
    db,
    executor,
    reporting.map(({ ticketId }) => ticketId),
  );
  const since = new Date(now().getTime() - desk.similarity.keepForMs);
  return reporting.flatMap(({ parent, ...ticket }) => {
    const reported = troubles.get(ticket.ticketId);
    if (reported === undefined || !reported.isAnswered || reported.openedAt <= since) return [];
    const { trouble, sender, openedAt } = reported;
    const incident = incidentOf(ticket.ticketId, parent, incidents);
    return [{ ...ticket, sender, openedAt, trouble, incident }];
  });
}

/** What it is linked to, or what it was found by: nothing is linked to a proposal. */
function incidentOf(
  id: number,
  parent: number | null,
  incidents: readonly IncidentEntry[],
): Candidate['incident'] {
  const found =
    parent === null
      ? incidents.find(({ incident }) => incident.foundBy.includes(id))
      : incidents.find(({ ticketId }) => ticketId === parent);
  if (found !== undefined) return { ticketId: found.ticketId, isOver: found.isOver };
  return parent === null ? null : { ticketId: parent, isOver: true };
}
