import type { TicketStatus } from '../../ticket/ticket.ts';
import type { Trouble } from './trouble.ts';

/** A ticket of the last days that a mail may be about too. */
export interface Lookalike {
  readonly ticketId: number;
  /** Whether the mail's own sender opened it. */
  readonly isOwn: boolean;
  readonly trouble: Omit<Trouble, 'bands'>;
  readonly openedAt: Date;
  /** When its sender last wrote it: opened it, or wrote the same again. */
  readonly lastSeenAt: Date;
  /** How many mails have joined by their text. */
  readonly joins: number;
  readonly status: TicketStatus;
  readonly resolvedAt: Date | null;
  readonly subject: string;
  readonly requester: string;
}

/** A ticket that is about something similar, as the notice of a new one shows it. */
export interface SimilarTicket {
  readonly ticketId: number;
  readonly subject: string;
  /** A name, or an address where there is none. */
  readonly requester: string;
  readonly isOwn: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** A sentence. */
  readonly because: string;
}

/** What a ticket keeps of the mail that opened it, to be compared with. */
export interface Report {
  readonly trouble: Trouble;
  /** The requester's address, in any case. */
  readonly sender: string;
}
