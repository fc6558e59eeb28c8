import type { TicketEvent } from './event.ts';
import type { MailKind } from './mail-data.ts';

/**
 * What goes to all reports of a major incident at once, which may be thousands: a single user's mail, and the answer to
 * it, overtakes it wherever both wait.
 */
export const broadcastEvents: readonly TicketEvent['type'][] = ['incident-told'];
export const broadcastMails: readonly MailKind[] = ['incident-update', 'incident-solved'];

export const isBroadcastEvent = (type: TicketEvent['type']): boolean => broadcastEvents.includes(type);
