import type { Background } from './background.ts';
import type { Candidate } from './candidate.ts';
import { needed } from './grow.ts';
import { type IncidentRules, usualAround } from './rules.ts';
import { makeTopic, scoreReport } from './topic.ts';

/** Fewer tickets than this amid the reports would let anything look rare. */
const leastAmid = 10;

/**
 * What speaks for one trouble behind several mails, in log-odds: a logistic regression over what the search put together
 * in streams of mails of ten writers who had taught it nothing else (test/labelled), reports of one incident or not. Its
 * base is a little higher than was fitted: a proposal that is refused costs less than an incident that nobody sees.
 */
const weights = {
  base: 4.1,
  /** What they share beyond chance, in nats. */
  beyond: 0.35,
  /** How much they sound like reports of what many have, each in log-odds, on average. */
  shared: 1.085,
  /** How many other tickets came meanwhile, as a logarithm: who has one trouble writes at one time. */
  amid: -1.575,
  /** A busier desk, as a logarithm: chosen by public tickets at ten times a busy desk's rate, none of which is one. */
  busier: -1.8,
} as const;

/** However much they sound like reports, they share no less than this beside what chance would bring, in nats. */
const leastBeyond = -4;

/** However many signs of it a mail shows: half of the reports show as many. */
const mostShared = 2.5;

/**
 * How probable it is that mails report one trouble, in log-odds: from 0 on it is more likely than not.
 *
 * @param members at least two, in the order in which they were put together
 * @param amid how many tickets came from the first of them on
 * @param around how many came in the whole window
 */
export function oddsOfOneTrouble(
  members: readonly Candidate[],
  amid: number,
  around: number,
  { chance }: IncidentRules,
  background: Background,
): number {
  const close = Math.min(around, Math.max(leastAmid, amid));
  const beyond = scoreTogether(members, background) - needed(members.length - 1, close, around, chance);
  if (beyond < leastBeyond) return Number.NEGATIVE_INFINITY;
  const shared = members.reduce(
    (sum, { trouble }) => sum + Math.min(mostShared, background.sharedOf(trouble)),
    0,
  );
  // what a busier desk has amid them counts in what is needed
  const others = Math.log(1 + Math.min(usualAround, close));
  const busier = Math.max(0, Math.log(around / usualAround));
  return (
    weights.base +
    weights.beyond * beyond +
    (weights.shared * shared) / members.length +
    weights.amid * others +
    weights.busier * busier
  );
}

/** What the reports share, each with those before it. */
function scoreTogether(members: readonly Candidate[], background: Background): number {
  const scores = members
    .slice(1)
    .map(
      (member, at) => scoreReport(member, makeTopic(members.slice(0, at + 1), background), background).score,
    );
  return scores.reduce((sum, score) => sum + score, 0);
}
