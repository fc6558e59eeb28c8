import { sql, type Transaction } from 'kysely';
import { type Desk, nameCategory, type Team } from '#domain/desk.ts';
import { assignmentCircle } from '#domain/ticket/arrival.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { type Assignment, assign } from '#domain/triage/assign.ts';
import type { Database } from './schema.ts';

/**
 * Assigns a ticket that comes to a team: from here on nobody else does among these people until the transaction ends, so
 * that turns and caps are exact. The last of its locks. Its cost grows with the analysts' open tickets alone.
 */
export async function assignTicket(
  trx: Transaction<Database>,
  ticket: Pick<Ticket, 'category' | 'language'>,
  team: Team,
  desk: Desk,
): Promise<Assignment> {
  const circle = `assign ${assignmentCircle(team, desk)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${circle}, 0))`.execute(trx);
  // a statement of its own: what the last holder committed must be seen
  const { rows } = await sql<{ id: string; openTickets: number; last: string | null }>`
    select analyst.id,
      (select count(*)::int from tickets where assignee = analyst.id and status in ('new', 'open')) as "openTickets",
      (select turn.analyst from assignment_turns as turn where team = ${team.id}) as last
    from unnest(${team.members.map(({ id }) => id)}::text[]) as analyst (id)`.execute(trx);
  const openTickets = new Map(rows.map((row) => [row.id, row.openTickets]));
  const assignment = assign(ticket, team, {
    lastAnalystId: rows[0]?.last ?? null,
    categoryName: nameCategory(desk, ticket.category),
    candidates: team.members.map((analyst) => ({
      analyst,
      openTickets: openTickets.get(analyst.id) ?? 0,
      // shifts and absences will know
      isAvailable: true,
    })),
  });
  if (assignment.analystId !== null)
    await sql`
      insert into assignment_turns (team, analyst) values (${team.id}, ${assignment.analystId})
      on conflict (team) do update set analyst = excluded.analyst`.execute(trx);
  return assignment;
}
