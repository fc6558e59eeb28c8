import type { Dossier } from '#db/ticket-dossier.ts';
import type { Desk } from '#domain/desk.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { count } from '../text.ts';

/** What a ticket has to do with a major incident, and why; nothing for most. */
export function explainIncident(
  { ticket, events }: Pick<Dossier, 'ticket' | 'events'>,
  desk: Desk,
): readonly { readonly about: string; readonly value: string; readonly because: readonly string[] }[] {
  const { incident, parent } = ticket;
  if (incident !== null) {
    const state = ticket.status === 'resolved' ? 'over' : incident.isProposed ? 'proposed' : 'open';
    const because = [
      `It was found by ${incident.foundBy.map(ticketNumber).join(', ')}.`,
      ...(incident.status === null ? [] : [`Its reporters were told last: ${incident.status}`]),
    ];
    return [{ about: 'Major incident', value: `${state}, ${count(incident.reports, 'report')}`, because }];
  }
  const moves = events.filter(({ event: { type } }) =>
    ['linked-to-incident', 'unlinked-from-incident', 'incident-told'].includes(type),
  );
  if (parent === null && moves.length === 0) return [];
  const value = parent === null ? 'none any more' : `reports ${ticketNumber(parent)}`;
  return [{ about: 'Major incident', value, because: moves.map(({ event }) => describeEvent(event, desk)) }];
}
