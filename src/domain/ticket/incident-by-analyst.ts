import type { Proof, Resolved } from './event.ts';
import type { IncidentConfirmed, UnlinkedFromIncident } from './incident-event.ts';
import { type Ticket, ticketNumber } from './ticket.ts';

interface By {
  /** Null for an operator. */
  readonly analystId: string | null;
  readonly proof: Proof | null;
}

/** @returns the event, or a sentence that says why it cannot be */
export function confirmIncident(ticket: Ticket, by: By): IncidentConfirmed | string {
  const number = ticketNumber(ticket.id);
  if (ticket.incident === null) return `${number} is not the ticket of a major incident.`;
  if (!ticket.incident.isProposed) return `${number} is a major incident already.`;
  if (ticket.status === 'resolved') return `${number} was said to be no major incident, or is over.`;
  return { type: 'incident-confirmed', ...by };
}

/**
 * Says of a report that it is another trouble, or of what was proposed that it is no major incident.
 *
 * @returns the event, or a sentence that says why it cannot be
 */
export function denyIncident(ticket: Ticket, by: By): UnlinkedFromIncident | Resolved | string {
  const number = ticketNumber(ticket.id);
  if (ticket.parent !== null)
    return { type: 'unlinked-from-incident', parent: ticket.parent, analystId: by.analystId };
  if (ticket.incident?.isProposed === true)
    return ticket.status === 'resolved'
      ? `${number} was said to be no major incident already.`
      : { type: 'resolved', ...by };
  return ticket.incident === null
    ? `${number} does not report a major incident.`
    : `${number} is a major incident already, whose reporters know of it; #resolve ends it.`;
}
