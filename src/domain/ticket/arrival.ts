import { type Desk, findTeam, type Team } from '../desk.ts';
import type { Assignment } from '../triage/assign.ts';
import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

/** The team that an event brings a ticket to, or null where it stays. */
export function teamReached(before: Ticket | null, event: TicketEvent): string | null {
  switch (event.type) {
    case 'opened':
      // one that reports a major incident is worked there
      return event.parent == null ? event.team : null;
    case 'escalated':
      return event.toTeam;
    case 'recategorised':
      return event.team === before?.team ? null : event.team;
    default:
      return null;
  }
}

/** The team that has to assign a ticket after these events; undefined where nobody has to. */
export function findAssigningTeam(
  before: Ticket | null,
  events: readonly TicketEvent[],
  after: Ticket,
  desk: Desk,
): Team | undefined {
  if (after.assignee !== null || after.status === 'resolved') return undefined;
  if (!events.some((event) => teamReached(before, event) === after.team)) return undefined;
  const team = findTeam(desk, after.team);
  return team === undefined || team.assign === 'none' ? undefined : team;
}

/** The event with who gets the ticket, where it brings the ticket to the team that assigned it. */
export function withAssignment<Event extends TicketEvent>(
  before: Ticket | null,
  event: Event,
  assigned: { readonly team: string; readonly assignment: Assignment } | null,
): Event {
  return assigned !== null && teamReached(before, event) === assigned.team
    ? { ...event, assignment: assigned.assignment }
    : event;
}

/**
 * Names the people among whom only one may assign at a time: a team's own members, and those of teams that share
 * somebody with it, or a cap could be passed by two teams at once.
 */
export function assignmentCircle(team: Team, desk: Desk): string {
  const circle = new Set([team.id]);
  const people = new Set(team.members.map(({ id }) => id));
  for (let grew = true; grew; ) {
    grew = false;
    for (const other of desk.teams) {
      if (circle.has(other.id) || !other.members.some(({ id }) => people.has(id))) continue;
      circle.add(other.id);
      for (const { id } of other.members) people.add(id);
      grew = true;
    }
  }
  return [...circle].toSorted()[0] ?? team.id;
}
