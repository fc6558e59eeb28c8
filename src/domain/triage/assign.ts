import type { Analyst, Team } from '../desk.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** An analyst who may get a ticket, as things stand. */
export interface Candidate {
  readonly analyst: Analyst;
  /** New and open ones, of all teams; one that waits for its requester is no load. */
  readonly openTickets: number;
  /** False for somebody who is off or absent. */
  readonly isAvailable: boolean;
}

/** What an assignment depends on beside the ticket; nobody else may assign among these people meanwhile. */
export interface AssignmentFacts {
  /** In the order of the team's members. */
  readonly candidates: readonly Candidate[];
  /** Who of the team got the last ticket. */
  readonly lastAnalystId: string | null;
  /** What the ticket's category is called. */
  readonly categoryName: string;
}

/** Who gets a ticket, and why, as a sentence. */
export interface Assignment {
  /** Null where nobody can: the ticket waits for the team. */
  readonly analystId: string | null;
  readonly because: string;
}

/**
 * Picks the analyst who gets a ticket that comes to a team. Whoever speaks its language and knows its category is
 * preferred, then who speaks the language, then who knows the category; else anybody who has room.
 */
export function assign(
  ticket: Pick<Ticket, 'category' | 'language'>,
  team: Pick<Team, 'name' | 'assign' | 'maxOpen'>,
  { candidates, lastAnalystId, categoryName }: AssignmentFacts,
): Assignment {
  const there = candidates.filter(({ isAvailable }) => isAvailable);
  const free = there.filter(({ openTickets }) => team.maxOpen === null || openTickets < team.maxOpen);
  const { pool, merits } = preferred(free, ticket, categoryName);
  const inTurn = startingAfter(candidates, lastAnalystId).filter((each) => pool.includes(each));
  const least = Math.min(...inTurn.map(({ openTickets }) => openTickets));
  const isByLoad = team.assign === 'least-loaded';
  const chosen = inTurn.find(({ openTickets }) => !isByLoad || openTickets === least);
  if (chosen === undefined) return { analystId: null, because: whyNobody(team, there.length) };
  const { name, id } = chosen.analyst;
  const how = isByLoad ? `has the fewest open tickets (${least})` : 'is next in turn';
  const because =
    pool.length === 1
      ? `${name} gets it, the only one of ${team.name} who ${andList(merits.map(({ one }) => one))}.`
      : `${name} gets it, who ${how} among the ${pool.length} of ${team.name} who ${andList(merits.map(({ many }) => many))}.`;
  return { analystId: id, because };
}

/** What people have in common, of one and of several. */
interface Merit {
  readonly one: string;
  readonly many: string;
}
const room: Merit = { one: 'has room', many: 'have room' };

/** The narrowest circle that somebody is in, and what its people have in common. */
function preferred(
  free: readonly Candidate[],
  { category, language }: Pick<Ticket, 'category' | 'language'>,
  categoryName: string,
): { readonly pool: readonly Candidate[]; readonly merits: readonly Merit[] } {
  const speaks = ({ analyst }: Candidate) =>
    analyst.language === language || analyst.languages.includes(language);
  const knows = ({ analyst }: Candidate) => analyst.skills.includes(category);
  const inEnglish = languageNames.of(language) ?? language;
  const writing = { one: `writes ${inEnglish}`, many: `write ${inEnglish}` };
  const skilled = { one: `is good at ${categoryName}`, many: `are good at ${categoryName}` };
  const circles = [
    { pool: free.filter((each) => speaks(each) && knows(each)), merits: [room, writing, skilled] },
    { pool: free.filter(speaks), merits: [room, writing] },
    { pool: free.filter(knows), merits: [room, skilled] },
  ];
  return circles.find(({ pool }) => pool.length > 0) ?? { pool: free, merits: [room] };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

const andList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** All of them, beginning behind the one who was last. */
function startingAfter(candidates: readonly Candidate[], lastAnalystId: string | null): readonly Candidate[] {
  const last = candidates.findIndex(({ analyst }) => analyst.id === lastAnalystId);
  return [...candidates.slice(last + 1), ...candidates.slice(0, last + 1)];
}

function whyNobody({ name, maxOpen }: Pick<Team, 'name' | 'maxOpen'>, there: number): string {
  return there === 0
    ? `Nobody of ${name} is there, so it waits for whoever takes it.`
    : `Everybody of ${name} has ${maxOpen ?? 0} open tickets or more, so it waits for whoever takes it.`;
}
