import { type Kysely, sql } from 'kysely';
import type { Priority, Tier } from '#domain/desk.ts';
import type { TicketStatus } from '#domain/ticket/ticket.ts';
import { selectPersonIds } from './directory.ts';
import type { Database } from './schema.ts';

/** Every given condition must hold. */
export interface TicketFilter {
  readonly status: readonly TicketStatus[];
  readonly team: string | null;
  /** An analyst's id; an empty string: nobody. */
  readonly assignee: string | null;
  readonly priority: Priority | null;
  readonly category: string | null;
  /** An address, in any case. */
  readonly requester: string | null;
}

export interface ListedTicket {
  readonly id: number;
  readonly status: TicketStatus;
  readonly priority: Priority;
  readonly category: string;
  readonly team: string;
  readonly tier: Tier;
  readonly assignee: string | null;
  readonly requesterName: string | null;
  readonly requesterAddress: string;
  readonly vip: boolean;
  readonly site: string | null;
  readonly subject: string;
  readonly openedAt: Date;
  readonly updatedAt: Date;
  /** Of the promise of a first answer; null once it was given. */
  readonly answerDueAt: Date | null;
}

/** What comes first stands first: by priority, then the oldest. `total` counts also what the limit left out. */
export async function listTickets(
  db: Kysely<Database>,
  filter: TicketFilter,
  limit: number,
): Promise<{ readonly tickets: readonly ListedTicket[]; readonly total: number }> {
  const { rows } = await sql<ListedTicket & { total: number }>`
    select ticket.id, ticket.status, priority, category, team, tier, assignee,
      requester_name as "requesterName", requester_address as "requesterAddress", vip, site, subject,
      opened_at as "openedAt", updated_at as "updatedAt",
      (select due_at from clocks where ticket_id = ticket.id and kind = 'first_response' and stopped_at is null)
        as "answerDueAt",
      count(*) over () as total
    from tickets as ticket
    where ticket.status = any(${filter.status}::text[])
      ${filter.team === null ? sql`` : sql`and team = ${filter.team}`}
      ${filter.assignee === null ? sql`` : sql`and coalesce(assignee, '') = ${filter.assignee}`}
      ${filter.priority === null ? sql`` : sql`and priority = ${filter.priority}`}
      ${filter.category === null ? sql`` : sql`and category = ${filter.category}`}
      ${
        filter.requester === null
          ? sql``
          : sql`and requester_id in (${selectPersonIds(filter.requester.toLowerCase())})`
      }
    order by priority, ticket.id limit ${limit}`.execute(db);
  const tickets = rows.map(({ total: _total, ...ticket }) => ticket);
  return { tickets, total: rows[0]?.total ?? 0 };
}
