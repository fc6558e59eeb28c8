import type { Person } from '../directory/person.ts';
import type { TicketStatus } from './ticket.ts';

/** A ticket of somebody who writes again. */
export interface EarlierTicket {
  readonly id: number;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly openedAt: Date;
}

/** What is known about the requester of a ticket that opens, for its notice. */
export interface Insight {
  /** Null for a stranger, and where the mail may be forged. */
  readonly person: Person | null;
  /** The requester's last tickets, the newest first. */
  readonly recent: readonly EarlierTicket[];
}
