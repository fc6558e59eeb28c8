import { sql } from 'kysely';
import type { Db } from '#db/open.ts';
import type { OutboxStatus, Outcome, TicketStatus } from '#db/schema.ts';
import type { Priority } from '#domain/desk.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';

export interface LedgerMail {
  readonly id: number;
  readonly messageId: string | null;
  readonly from: string;
  readonly subject: string;
  readonly outcome: Outcome | null;
  readonly reason: string;
  readonly ticket: string | null;
}

export interface LedgerTicket {
  readonly number: string;
  readonly subject: string;
  readonly requester: string;
  readonly category: string;
  readonly priority: Priority;
  readonly status: TicketStatus;
  readonly team: string;
}

export interface LedgerOutbound {
  readonly id: number;
  readonly to: string;
  /** The ticket's. */
  readonly subject: string;
  readonly kind: string;
  readonly status: OutboxStatus;
  readonly ticket: string | null;
  readonly messageId: string;
}

/** What the database says of the whole demo. */
export interface Ledger {
  readonly inbound: readonly LedgerMail[];
  /** What mails that were handled have caused and nobody has done yet: events of other tickets, looks for incidents. */
  readonly waiting: number;
  readonly tickets: readonly LedgerTicket[];
  readonly outbound: readonly LedgerOutbound[];
}

/**
 * Reads all of it: a demo's tables are small. In this order: where all mails have an outcome and then nothing waits, what
 * they cause is in the tables that are read after that.
 */
export async function readLedger(db: Db): Promise<Ledger> {
  const inbound = await sql<Omit<LedgerMail, 'ticket'> & { ticketId: number | null }>`
    select id, message_id as "messageId", coalesce(from_address, '') as "from", coalesce(subject, '') as subject,
      outcome, coalesce(outcome_reason, '') as reason, ticket_id as "ticketId"
    from inbound_mails order by id`.execute(db);
  const { rows } = await sql<{ waiting: number }>`
    select (select count(*) from pending_events where due_at is not null)
      + (select count(*) from incident_searches) as waiting`.execute(db);
  const tickets = await sql<Omit<LedgerTicket, 'number'> & { id: number }>`
    select id, subject, requester_address as requester, category, priority, status, team
    from tickets order by id`.execute(db);
  const outbound = await sql<Omit<LedgerOutbound, 'ticket'> & { ticketId: number | null }>`
    select outbox.id, to_address as "to", coalesce(outbox.subject, tickets.subject, '') as subject, outbox.kind, outbox.status,
      outbox.message_id as "messageId", ticket_id as "ticketId"
    from outbox left join tickets on tickets.id = ticket_id order by outbox.id`.execute(db);
  const numberOf = (id: number | null) => (id === null ? null : ticketNumber(id));
  return {
    inbound: inbound.rows.map(({ ticketId, ...mail }) => ({ ...mail, ticket: numberOf(ticketId) })),
    waiting: rows[0]?.waiting ?? 0,
    tickets: tickets.rows.map(({ id, ...ticket }) => ({ number: ticketNumber(id), ...ticket })),
    outbound: outbound.rows.map(({ ticketId, ...mail }) => ({ ...mail, ticket: numberOf(ticketId) })),
  };
}
