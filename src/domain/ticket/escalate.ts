import { type Desk, findTeam, type Team } from '../desk.ts';
import type { Escalated, MilestoneReached, Proof } from './event.ts';
import { type Ticket, ticketNumber } from './ticket.ts';

/** The team above the ticket's own, or undefined at the top. */
export function teamAbove(ticket: Ticket, desk: Desk): Team | undefined {
  const above = findTeam(desk, ticket.team)?.escalatesTo;
  return above == null ? undefined : findTeam(desk, above);
}

/** @returns the event, or a sentence that says why it cannot be */
export function escalateByAnalyst(
  ticket: Ticket,
  desk: Desk,
  by: { readonly analystId: string; readonly proof: Proof; readonly reason: string },
): Escalated | string {
  const team = teamAbove(ticket, desk);
  if (team === undefined)
    return `${ticketNumber(ticket.id)} is already with the highest team, ${ticket.team}.`;
  return escalated(ticket, team, by);
}

/** A missed promise goes up a tier; at the top the notice of the breach has to do. */
export function escalateAfterBreach(
  ticket: Ticket,
  event: MilestoneReached,
  desk: Desk,
): readonly Escalated[] {
  const team = teamAbove(ticket, desk);
  if (event.milestone !== 'breach' || team === undefined) return [];
  return [
    escalated(ticket, team, { analystId: null, proof: null, reason: 'No first answer was given in time.' }),
  ];
}

function escalated(
  ticket: Ticket,
  to: Team,
  by: Pick<Escalated, 'analystId' | 'proof' | 'reason'>,
): Escalated {
  return { type: 'escalated', ...by, fromTeam: ticket.team, toTeam: to.id, toTier: to.tier };
}
