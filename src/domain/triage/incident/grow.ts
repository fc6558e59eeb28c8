import { type Background, featuresOf } from './background.ts';
import type { Candidate } from './candidate.ts';
import { fewestReports, type IncidentRules, usualAround } from './rules.ts';
import { coreOf, makeTopic, scoreReport, type Topic } from './topic.ts';

/** What so many reports share is known well: others are compared with that. */
export const mostGrown = 12;
/** A mail joins what is known, or counts as a report, where chance would bring fewer than this in a window. */
const strayReports = 1;
/** So many, those that are most like the new one, may be added to it: what is like none of them is never looked at again. */
const mostNear = 60;
/** A ticket this little like those before it is not looked at as one more of them, in nats. */
const leastScore = 1;
/** How fast chance grows with the tickets, beside their number: the more there are, the more are of one sort. */
const busier = 0.85;

/** The score from which a mail is one more report of what is known. */
export const leastToJoin = (around: number): number => Math.log(around / strayReports);

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  /** What it says again. */
  readonly shared: readonly string[];
}

export interface Grown {
  /** The new one first; nobody where it has nothing in common with most of the others: it is the end of a chain. */
  readonly members: readonly Candidate[];
  /** Further reports of what the members share, however many. */
  readonly more: readonly Candidate[];
  readonly shared: readonly string[];
}

/** Adds the most alike report first, for as long as they fit what those before them have in common. */
export function grow(
  me: Candidate,
  fresh: readonly Candidate[],
  around: number,
  rules: IncidentRules,
  background: Background,
): Grown {
  const members: Scored[] = [{ candidate: me, score: 0, shared: [] }];
  const near = nearestTo(me, fresh, background);
  const left = new Set(near.map(({ candidate }) => candidate));
  const fewest = Math.min(fewestReports([me, ...left], rules, around), mostNear);
  if (new Set([...left, me].map(({ sender }) => sender)).size < fewest) return nobody;
  let best = near[0];
  while (best !== undefined && best.score >= leastScore) {
    members.push(best);
    left.delete(best.candidate);
    if (members.length === mostGrown) break;
    best = mostAlike(left, makeTopic(members.map(candidateOf), background), background);
  }
  const alike = members.slice(0, bestPrefix(members, fewest, around, rules.chance)).map(candidateOf);
  const core = coreOf(alike);
  if (!isAbout(me, core)) return nobody;
  const fitting = alike.filter((candidate) => isAbout(candidate, core));
  const more = alike.length < mostGrown ? [] : findMore(fitting, fresh, core, around, background);
  const saidAgain = Map.groupBy(
    members.flatMap(({ shared }) => shared),
    (feature) => feature,
  );
  const shared = [...saidAgain].toSorted((a, b) => b[1].length - a[1].length).map(([feature]) => feature);
  return { members: fitting, more, shared };
}

const candidateOf = ({ candidate }: Scored): Candidate => candidate;

/** Of several that are equally alike, the first. */
function mostAlike(left: ReadonlySet<Candidate>, topic: Topic, background: Background): Scored | undefined {
  let best: Scored | undefined;
  for (const candidate of left) {
    const { score, shared } = scoreReport(candidate, topic, background, best?.score);
    if (best === undefined || score > best.score) best = { candidate, score, shared };
  }
  return best;
}

const nobody: Grown = { members: [], more: [], shared: [] };

/** How many of them, in their order, have most in common beyond chance; of those that are enough people. */
function bestPrefix(members: readonly Scored[], fewest: number, around: number, chance: number): number {
  const people = new Set<string>();
  let [best, most, total] = [members.length, Number.NEGATIVE_INFINITY, 0];
  for (const [at, { candidate, score }] of members.entries()) {
    people.add(candidate.sender);
    total += score;
    const beyond = total - needed(at, around, around, chance);
    if (people.size >= fewest && beyond > most) [best, most] = [at + 1, beyond];
  }
  return best;
}

/**
 * How much more than chance so many reports must share with a new ticket, together, in nats. A busier desk looks more
 * often: what is unlikely for one ticket is likely for one of many.
 *
 * @param amid how many tickets came meanwhile, any of which may be one of them
 * @param around how many came in the whole window
 */
export function needed(reports: number, amid: number, around: number, chance: number): number {
  const ofOneSort = busier * Math.max(0, Math.log(around / usualAround));
  let ways = 0;
  for (let at = 1; at <= reports; at++) ways += Math.log(amid / at) + ofOneSort;
  return ways + Math.log(around / usualAround / chance);
}

/** Whoever else reports what so many do, of all that came lately. */
function findMore(
  reports: readonly Candidate[],
  fresh: readonly Candidate[],
  core: ReadonlySet<string>,
  around: number,
  background: Background,
): readonly Candidate[] {
  const topic = makeTopic(reports, background);
  const least = leastToJoin(around);
  return fresh.filter(
    (candidate) =>
      !reports.includes(candidate) &&
      isAbout(candidate, core) &&
      scoreReport(candidate, topic, background).score >= least,
  );
}

/** Those that share anything with it, the most alike first. */
function nearestTo(me: Candidate, fresh: readonly Candidate[], background: Background): readonly Scored[] {
  const topic = makeTopic([me], background);
  return fresh
    .map((candidate) => ({ candidate, ...scoreReport(candidate, topic, background) }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostNear);
}

const isAbout = ({ trouble }: Candidate, core: ReadonlySet<string>): boolean =>
  [...featuresOf(trouble)].some((feature) => core.has(feature));
