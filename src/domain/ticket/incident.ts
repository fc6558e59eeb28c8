import type { LaterEvent, Opened, TicketEvent } from './event.ts';
import type { OtherEvent } from './react.ts';
import type { Ticket } from './ticket.ts';

/**
 * A major incident is a ticket like any other, whose requester is the incident manager; its reports are tickets of
 * their own that name it as their parent. Neither is changed in the other's transaction: what one owes to the other
 * is an event, committed with the cause and applied by the same gate soon after.
 *
 * ```
 *   parent: opened ─────────────► each report that it was found by: linked-to-incident
 *   report: opened with a parent ┐
 *           linked-to-incident   ├► parent: report-joined, or report-left
 *           unlinked             ┘
 * ```
 */
export function otherEvents({ id }: Ticket, event: TicketEvent): readonly OtherEvent[] {
  switch (event.type) {
    case 'opened':
      return [...reportOf(id, event.parent ?? null), ...linksTo(id, event.incident ?? null)];
    case 'linked-to-incident':
      return reportOf(id, { ticketId: event.parent, told: 0 });
    case 'unlinked-from-incident':
      return [{ ticketId: event.parent, event: { type: 'report-left', report: id } }];
    default:
      return [];
  }
}

function reportOf(report: number, parent: NonNullable<Opened['parent']> | null): readonly OtherEvent[] {
  if (parent === null) return [];
  const { ticketId, told } = parent;
  return [{ ticketId, event: { type: 'report-joined', report, told } }];
}

function linksTo(parent: number, incident: NonNullable<Opened['incident']> | null): readonly OtherEvent[] {
  if (incident === null || incident.isProposed) return [];
  const because = 'It is one of the reports that it was found by.';
  return incident.foundBy.map((ticketId) => ({
    ticketId,
    event: { type: 'linked-to-incident', parent, because },
  }));
}

/**
 * Why an event that another ticket caused cannot be any more: that was decided a moment ago, without this ticket's lock.
 *
 * @returns a sentence, or null where nothing speaks against it
 */
export function whyTooLate(ticket: Ticket, event: LaterEvent): string | null {
  switch (event.type) {
    case 'linked-to-incident':
      if (ticket.parent !== null) return 'It reports a major incident already.';
      if (ticket.incident !== null) return 'It is the ticket of a major incident itself.';
      if (ticket.standsAlone) return 'Somebody took it out of a major incident.';
      return ticket.status === 'resolved' ? 'It is resolved.' : null;
    case 'unlinked-from-incident':
      return ticket.parent === event.parent ? null : 'It does not report that major incident.';
    case 'report-joined':
    case 'report-left':
      return ticket.incident === null ? 'It is not the ticket of a major incident.' : null;
    default:
      return null;
  }
}
