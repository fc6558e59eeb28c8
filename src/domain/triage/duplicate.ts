import { ticketNumber } from '../ticket/ticket.ts';
import { compareTroubles } from './similarity/compare.ts';
import type { Lookalike, SimilarTicket } from './similarity/lookalike.ts';
import type { SimilarityRules } from './similarity/rules.ts';
import { countSaid, type Likeness, type Trouble } from './similarity/trouble.ts';

/** The ticket that a mail tells the trouble of once more. */
export interface SameTrouble {
  readonly ticketId: number;
  readonly likeness: Likeness;
  /** A sentence. */
  readonly because: string;
  /** Whether its sender wants to know that it arrived: not when it was sent twice at once, nor after every mail. */
  readonly isWorthTelling: boolean;
}

export interface Resemblance {
  /** Null where the mail is a trouble of its own. */
  readonly same: SameTrouble | null;
  /** Tickets that are about something similar, the most similar first, at most five. */
  readonly similar: readonly SimilarTicket[];
}

export const noResemblance: Resemblance = { same: null, similar: [] };

const shownSimilar = 5;
/** A mail that comes this soon after the first was sent twice, and not asked again. */
const sentTwiceMs = 600_000;

interface Compared {
  readonly ticket: Lookalike;
  readonly likeness: Likeness;
}

/**
 * Decides whether a mail tells again what its sender told in an open ticket, and what else it resembles. Only the
 * sender's most similar ticket is asked: where that one does not fit, the mail is a trouble of its own.
 *
 * @param mayJoin whether the mail may join by its text at all
 */
export function decideDuplicate(
  trouble: Trouble,
  lookalikes: readonly Lookalike[],
  rules: SimilarityRules,
  now: Date,
  mayJoin: boolean,
): Resemblance {
  const compared: readonly Compared[] = lookalikes
    .map((ticket) => ({ ticket, likeness: compareTroubles(ticket.trouble, trouble) }))
    .toSorted((a, b) => b.likeness.score - a.likeness.score || b.ticket.ticketId - a.ticket.ticketId);
  const nearest = compared.find(({ ticket, likeness }) => ticket.isOwn && likeness.conflict === null);
  const same = mayJoin && nearest !== undefined ? judge(nearest, trouble, rules, now) : null;
  const similar = compared
    .filter(
      ({ ticket, likeness }) =>
        ticket.status !== 'resolved' && likeness.score >= rules.similar && likeness.conflict === null,
    )
    .slice(0, shownSimilar)
    .map(toSimilar);
  return { same, similar };
}

function judge(
  { ticket, likeness }: Compared,
  trouble: Trouble,
  rules: SimilarityRules,
  now: Date,
): SameTrouble | null {
  const agoMs = now.getTime() - ticket.lastSeenAt.getTime();
  const level = levelOf(ticket, trouble, likeness, rules);
  if (level === null) return null;
  if (ticket.status === 'resolved') {
    // what comes back long after its end, or in other words, may be something new
    const endedMs = now.getTime() - (ticket.resolvedAt?.getTime() ?? 0);
    if (level === 'alike' || endedMs > Math.min(rules.sameWithinMs, rules.alikeWithinMs)) return null;
  }
  if (agoMs > (level === 'alike' ? rules.alikeWithinMs : rules.sameWithinMs)) return null;
  const what =
    level === 'same' ? 'writes the same' : level === 'asks' ? 'asks about it' : 'tells the same trouble';
  const number = ticketNumber(ticket.ticketId);
  return {
    ticketId: ticket.ticketId,
    likeness,
    because: `The sender of ${number} ${what} again, ${describeAgo(agoMs)} later. ${likeness.because}`,
    isWorthTelling: agoMs >= sentTwiceMs && ticket.joins === 0,
  };
}

type Level = 'same' | 'asks' | 'alike';

/** Words that were taken over, a question after a mail before, or the same trouble in other words. */
function levelOf(
  ticket: Lookalike,
  trouble: Trouble,
  likeness: Likeness,
  rules: SimilarityRules,
): Level | null {
  const { words, score, meaning, faults, anchors } = likeness;
  const isSameSubject = trouble.subject !== null && trouble.subject === ticket.trouble.subject;
  const wordsAlike = (words.ofShorter + words.ofBoth) / 2;
  // the same sentences with another word in one's place: a form filled in anew
  const isFilledInAnew = words.ofBoth >= 0.6 && words.ofShorter < 0.97;
  const isSubstantial = words.shared >= 4 || (words.shared >= 2 && words.ofBoth >= rules.same);
  if (
    isSubstantial &&
    !words.namesApart &&
    ((wordsAlike >= rules.same && !isFilledInAnew) || words.ofFirst >= 0.97)
  )
    return 'same';
  if (countSaid(trouble) === 0 && isSameSubject) return 'asks';
  if (trouble.concepts.includes('state:asks-again') && (isSameSubject || asksAbout(trouble, likeness)))
    return 'asks';
  if (faults === 'apart' || meaning === null) return null;
  if (anchors.length > 0 && meaning >= 0.2 && words.shared >= 2) return 'alike';
  if (isFilledInAnew) return null;
  const isTold = faults === 'shared' && words.sharedInText >= 2 && meaning >= 0.5 && words.ofBoth >= 0.3;
  return isTold && !words.namesApart && score >= rules.alike ? 'alike' : null;
}

/** A mail that asks once more is short, and names what it asks about by a word or two. */
function asksAbout(trouble: Trouble, { words, meaning, things, anchors, shared }: Likeness): boolean {
  if (anchors.length > 0) return true;
  if (things === 'apart') return false;
  if (shared.some((key) => !key.startsWith('app=') && !key.startsWith('person='))) return true;
  const isShort = countSaid(trouble) <= longestQuestion;
  if (words.ofShorter >= 0.35 && (isShort ? words.shared >= 2 : words.ofBoth >= 0.25)) return true;
  return isShort && words.shared >= 2 && meaning !== null && meaning >= 0.6;
}

/** In telling words. */
const longestQuestion = 12;

function toSimilar({ ticket, likeness }: Compared): SimilarTicket {
  return {
    ticketId: ticket.ticketId,
    subject: ticket.subject,
    requester: ticket.requester,
    isOwn: ticket.isOwn,
    score: Math.round(likeness.score * 100) / 100,
    because: likeness.because,
  };
}

function describeAgo(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
