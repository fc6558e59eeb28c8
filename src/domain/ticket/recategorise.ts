import { distance } from 'fastest-levenshtein';
import { type Analyst, type Category, type Desk, findCategory, findTeam, nameCategory } from '../desk.ts';
import { showLocalTime } from '../time/zone.ts';
import type { Proof, Recategorised } from './event.ts';
import { type Ticket, ticketNumber } from './ticket.ts';

/**
 * An analyst's word on what a ticket is about. It goes to the team of its new category, unless somebody had
 * handed it to another than that of the old one.
 *
 * @returns the event, or a sentence that says why it cannot be
 */
export function recategoriseByAnalyst(
  ticket: Ticket,
  desk: Desk,
  by: { readonly analyst: Analyst; readonly proof: Proof; readonly category: string; readonly at: Date },
): Recategorised | string {
  const category = findByAnyName(desk, by.category);
  if (category === undefined) return unknown(desk, by.category);
  if (category.id === ticket.category)
    return `${ticketNumber(ticket.id)} is about ${nameCategory(desk, category.id)} already.`;
  const isWhereItBelonged = findCategory(desk, ticket.category)?.team === ticket.team;
  const team = findTeam(desk, isWhereItBelonged ? category.team : ticket.team);
  return {
    type: 'recategorised',
    analystId: by.analyst.id,
    proof: by.proof,
    from: ticket.category,
    to: category.id,
    because: `${by.analyst.name} said on ${showLocalTime(by.at, desk.timeZone)} that it is about ${nameCategory(desk, category.id)}, not ${nameCategory(desk, ticket.category)}.`,
    kind: category.kind,
    team: team?.id ?? ticket.team,
    tier: team?.tier ?? ticket.tier,
  };
}

function findByAnyName(desk: Desk, wanted: string): Category | undefined {
  const name = wanted.toLowerCase();
  return (
    findCategory(desk, name) ??
    desk.categories.find(({ names }) => Object.values(names).some((each) => each.toLowerCase() === name))
  );
}

function unknown(desk: Desk, wanted: string): string {
  const ids = desk.categories.map(({ id }) => id);
  const name = wanted.toLowerCase();
  const [nearest] = ids.toSorted((a, b) => distance(a, name) - distance(b, name));
  return `There is no category "${wanted.slice(0, 60)}"; did you mean ${nearest}? There are ${ids.join(', ')}.`;
}
