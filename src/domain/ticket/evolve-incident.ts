import type { IncidentEvent } from './incident-event.ts';
import type { Incident, Ticket } from './ticket.ts';

/** What an event of a major incident changes of its ticket, or of a report. */
export function changeOfIncident(ticket: Ticket, event: IncidentEvent, at: Date): Partial<Ticket> {
  switch (event.type) {
    case 'linked-to-incident':
      return { parent: event.parent, parentTold: 0 };
    case 'unlinked-from-incident':
      return {
        parent: null,
        parentTold: 0,
        standsAlone: true,
        // what was resolved with the incident was somebody else's trouble
        ...(ticket.status === 'resolved' ? { status: 'open' as const, resolvedAt: null } : {}),
      };
    case 'incident-told':
      return {
        parentTold: event.update,
        firstAnsweredAt: ticket.firstAnsweredAt ?? at,
        ...(event.resolves
          ? { status: 'resolved' as const, resolvedAt: at }
          : ticket.status === 'new'
            ? { status: 'open' as const }
            : {}),
      };
    case 'report-found':
      return changing(ticket, ({ isProposed, foundBy }) =>
        isProposed && !foundBy.includes(event.report) ? { foundBy: [...foundBy, event.report] } : {},
      );
    case 'report-joined':
      return changing(ticket, ({ reports }) => ({ reports: reports + 1 }));
    case 'report-left':
      return changing(ticket, ({ reports }) => ({ reports: reports - 1 }));
    case 'incident-confirmed':
      return changing(ticket, () => ({ isProposed: false }));
    case 'incident-updated':
      return changing(ticket, ({ updates, status }) => ({
        updates: updates + 1,
        status: event.text ?? status,
      }));
    default:
      return event satisfies never;
  }
}

function changing({ incident }: Ticket, change: (incident: Incident) => Partial<Incident>): Partial<Ticket> {
  return incident === null ? {} : { incident: { ...incident, ...change(incident) } };
}
