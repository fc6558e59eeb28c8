import type { IncidentEvent } from './incident-event.ts';
import { ticketNumber } from './ticket.ts';

/** @param name of an analyst, by id; null is an operator */
export function describeIncidentEvent(
  event: IncidentEvent,
  name: (analystId: string | null) => string,
): string {
  switch (event.type) {
    case 'linked-to-incident':
      return `It reports the major incident ${ticketNumber(event.parent)}: ${event.because}`;
    case 'unlinked-from-incident':
      return `${name(event.analystId)} took it out of the major incident ${ticketNumber(event.parent)}; it is worked by itself.`;
    case 'incident-told':
      return `Its requester was told ${event.isSolved ? 'that' : 'the news of'} ${ticketNumber(event.parent)}${event.isSolved ? ' is solved' : ''}${event.resolves ? ', which resolved it' : ''}.`;
    case 'report-found':
      return `${ticketNumber(event.report)} reports the same: ${event.because}`;
    case 'report-joined':
      return `${ticketNumber(event.report)} reports it.`;
    case 'report-left':
      return `${ticketNumber(event.report)} was taken out: it is another trouble.`;
    case 'incident-confirmed':
      return `${name(event.analystId)} said that it is a major incident.`;
    case 'incident-updated':
      return event.isSolved
        ? 'Every reporter is told that it is solved.'
        : 'Every reporter is told the news.';
    default:
      return event satisfies never;
  }
}
