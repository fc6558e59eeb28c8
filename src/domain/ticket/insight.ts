import type { Person } from '../directory/person.ts';
import type { TextFacts } from '../triage/extract/facts.ts';
import type { TicketStatus } from './ticket.ts';

/** A ticket of somebody who writes again. */
export interface EarlierTicket {
  readonly id: number;
  readonly subject: string;
  readonly status: TicketStatus;
  readonly openedAt: Date;
}

/** What is known about a ticket's requester, and what its users told, for notices. */
export interface Insight {
  /** Null for a stranger, and where the mail that opened the ticket may be forged. */
  readonly person: Person | null;
  /** The requester's last tickets before this one, the newest first. */
  readonly recent: readonly EarlierTicket[];
  /** What was pulled out of all that its users wrote so far. */
  readonly told: TextFacts;
}
