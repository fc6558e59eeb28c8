import type { Background } from './background.ts';
import type { Candidate } from './candidate.ts';
import { type Grown, grow, leastToJoin, mostGrown } from './grow.ts';
import { type IncidentRules, mayReport, reportsNeeded } from './rules.ts';
import { makeTopic, scoreReport } from './topic.ts';

/** It reports what is known already. */
interface Joins {
  readonly kind: 'joins';
  readonly incidentId: number;
  readonly because: string;
}

/** What the tickets around a new one make of it. */
export type Cluster =
  | { readonly kind: 'none'; readonly because: string }
  | Joins
  /** Enough people report the same. */
  | {
      readonly kind: 'found';
      /** The ticket that the others are most like; it gives the incident its name. */
      readonly medoid: number;
      /** Ascending; also second tickets of one person. */
      readonly reports: readonly number[];
      readonly category: string;
      readonly people: number;
      readonly because: string;
    };

/** Comparisons grow with this. */
const compared = 400;
/** Fewer tickets than this in the window would let anything look rare. */
const leastAround = 20;
/** A busier desk looks more often: what is unlikely for one ticket is likely for one of many. */
const usualAround = 60;

/**
 * Decides whether a new ticket reports a known major incident, or makes one with others. The reports of a trouble that
 * many have are told by what they share and mails at large do not; others are added, the most alike first, for as long
 * as they fit what those before them have in common. It is a cluster where chance alone would hardly make one.
 *
 * Pure: the same tickets give the same answer, so that past weeks can be replayed.
 *
 * @param others tickets that came before it, the new one not among them; in any order
 * @param background what mails speak of at other times
 */
export function findCluster(
  me: Candidate,
  others: readonly Candidate[],
  rules: IncidentRules,
  background: Background,
): Cluster {
  if (!mayReport(rules, me))
    return none(`Tickets of the category ${me.category} are never a major incident.`);
  if (me.standsAlone) return none('Somebody said that it is a trouble of its own.');
  const near = findNear(others, rules);
  const around = countAround(me, others, rules);
  const known = joinKnown(me, near, around, background);
  if (known !== null) return known;
  const sinceMs = me.openedAt.getTime() - rules.windowMs;
  const fresh = near.filter(({ incident, openedAt }) => incident === null && openedAt.getTime() >= sinceMs);
  const grown = grow(me, fresh, around, rules, background);
  return judge(me, grown, near, { rules, around, sinceMs, background });
}

/** The major incident that a new ticket reports, of those that are known; null where it may be another. */
export function findKnownIncident(
  me: Candidate,
  others: readonly Candidate[],
  rules: IncidentRules,
  background: Background,
): Joins | null {
  if (!mayReport(rules, me)) return null;
  return joinKnown(me, findNear(others, rules), countAround(me, others, rules), background);
}

/** The newest that may report the same, newest first. */
function findNear(others: readonly Candidate[], rules: IncidentRules): readonly Candidate[] {
  return others
    .filter((other) => mayReport(rules, other) && !other.standsAlone)
    .toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime() || b.ticketId - a.ticketId)
    .slice(0, compared);
}

/** How many tickets there are in the window, whatever they are about: the more, the more may be alike by chance. */
function countAround(me: Candidate, others: readonly Candidate[], { windowMs }: IncidentRules): number {
  const sinceMs = me.openedAt.getTime() - windowMs;
  return Math.max(leastAround, others.filter(({ openedAt }) => openedAt.getTime() >= sinceMs).length);
}

function none(because: string): Cluster {
  return { kind: 'none', because };
}

/** What is said again and again at other times tells nothing; what its reports share, and this mail has, tells all. */
function joinKnown(
  me: Candidate,
  near: readonly Candidate[],
  around: number,
  background: Background,
): Joins | null {
  const byIncident = Map.groupBy(
    near.filter(({ incident }) => incident !== null && !incident.isOver),
    ({ incident }) => incident?.ticketId ?? 0,
  );
  for (const [incidentId, reports] of byIncident) {
    // the first ones are what it was found by
    const topic = makeTopic(reports.slice(-mostGrown), background);
    const { score, shared } = scoreReport(me, topic, background);
    if (score < leastToJoin(around)) continue;
    return { kind: 'joins', incidentId, because: `It says what its reports say.${tell(shared)}` };
  }
  return null;
}

/** How much more than chance so many reports must share, together, in nats: any of the tickets around may be one. */
function needed(reports: number, around: number, chance: number): number {
  let ways = 0;
  for (let at = 1; at <= reports; at++) ways += Math.log(around / at);
  return ways + Math.log(around / usualAround / chance);
}

function judge(
  me: Candidate,
  { members, more, shared }: Grown,
  near: readonly Candidate[],
  {
    rules,
    around,
    sinceMs,
    background,
  }: {
    readonly rules: IncidentRules;
    readonly around: number;
    readonly sinceMs: number;
    readonly background: Background;
  },
): Cluster {
  const reports = [...members.map(({ candidate }) => candidate), ...more];
  const people = new Set(reports.map(({ sender }) => sender)).size;
  const category = mostCommon(reports.map((report) => report.category));
  const wanted = reportsNeeded(rules, category) ?? rules.reports;
  if (people < wanted) return none(`${people} people report it, and it takes ${wanted}.`);
  const total = members.reduce((sum, { score }) => sum + score, 0);
  if (total < needed(members.length - 1, around, rules.chance)) return none('What they share may be chance.');
  const topic = makeTopic(reports, background);
  const earlier = near.filter(
    (other) =>
      other.openedAt.getTime() < sinceMs &&
      scoreReport(other, topic, background).score >= leastToJoin(around),
  );
  const usual = usually(earlier, me, rules.windowMs);
  if (people < usual * rules.timesUsual)
    return none(`${people} people report it, and ${usual.toFixed(1)} do usually in that time.`);
  const times = reports.map(({ openedAt }) => openedAt.getTime());
  const minutes = Math.max(1, Math.round((Math.max(...times) - Math.min(...times)) / 60_000));
  return {
    kind: 'found',
    medoid: medoidOf(reports, background),
    reports: reports.map(({ ticketId }) => ticketId).toSorted((a, b) => a - b),
    category,
    people,
    because: `${people} people reported the same within ${minutes} minutes.${tell(shared)}`,
  };
}

/** The report that says most of what all say; the earliest of such. */
function medoidOf(reports: readonly Candidate[], background: Background): number {
  const topic = makeTopic(reports, background);
  const scored = reports.map((report) => ({ report, ...scoreReport(report, topic, background) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score || a.report.ticketId - b.report.ticketId);
  return best?.report.ticketId ?? 0;
}

/** What can be told without the words, which are kept as hashes alone. */
function tell(shared: readonly string[]): string {
  const named = shared
    .filter((feature) => /^(?:thing|fault):|=/.test(feature))
    .map((feature) => feature.replace(/^\w+[:=]/, ''));
  return named.length === 0 ? '' : ` They speak of ${named.slice(0, 4).join(', ')}.`;
}

/** How many people report the same in one window on an ordinary day: over the time from the first to now. */
function usually(earlier: readonly Candidate[], me: Candidate, windowMs: number): number {
  if (earlier.length === 0) return 0;
  const first = Math.min(...earlier.map(({ openedAt }) => openedAt.getTime()));
  // a day at least, or yesterday's evening would be taken for what is usual
  const spanMs = Math.max(me.openedAt.getTime() - first, 24 * 3_600_000);
  return (earlier.length * windowMs) / spanMs;
}

function mostCommon(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return best?.[0] ?? '';
}
