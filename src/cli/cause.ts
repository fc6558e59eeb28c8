import type { Cause } from '#domain/ticket/event.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';

/** A cause as `explain` takes it: `inbound:12`, `outbox:5`, `FL-1042`. */
export function describeCause(cause: Cause): string {
  switch (cause.by) {
    case 'inbound':
      return `inbound:${cause.id}`;
    case 'outbox':
      return `outbox:${cause.id}`;
    case 'clock':
      return `clock ${cause.id}`;
    case 'ticket':
      return ticketNumber(cause.id);
    case 'operator':
      return `operator ${cause.name}`;
    default:
      return cause satisfies never;
  }
}
