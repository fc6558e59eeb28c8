import { type Kysely, sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '#db/schema.ts';
import { findTickets } from '#db/tickets.ts';
import type { LaterEvent, Opened, TicketEvent } from '#domain/ticket/event.ts';
import { evolve, open } from '#domain/ticket/evolve.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';

/** Folds every ticket's events again, and expects the stored fold to be just that. */
export async function expectRefold(db: Kysely<Database>): Promise<void> {
  for (const ticket of await findTickets(db, sql`true`)) {
    const { rows } = await sql<{ event: TicketEvent; at: Date }>`
      select data || jsonb_build_object('type', type) as event, at
      from ticket_events where ticket_id = ${ticket.id} order by seq`.execute(db);
    const [first, ...later] = rows;
    if (first === undefined) throw new Error(`ticket ${ticket.id} has no event`);
    const opened: Ticket = open(ticket.id, first.event as Opened, first.at);
    expect(later.reduce((folded, { event, at }) => evolve(folded, event as LaterEvent, at), opened)).toEqual(
      ticket,
    );
  }
}
