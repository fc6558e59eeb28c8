import type { Trouble } from '../similarity/trouble.ts';
import { type Background, featuresOf } from './background.ts';
import { type IncidentRules, reportsNeeded } from './rules.ts';
import { coreOf, makeTopic, scoreReport } from './topic.ts';

/** A ticket of a person that may report the same trouble as others. */
export interface Candidate {
  readonly ticketId: number;
  /** Who reports it: one person's three tickets count once. */
  readonly sender: string;
  readonly category: string;
  readonly openedAt: Date;
  readonly trouble: Omit<Trouble, 'bands'>;
  /** The major incident, or the proposal of one, that it belongs to or was looked at for; null where none. */
  readonly incident: { readonly ticketId: number; readonly isOver: boolean } | null;
  /** Somebody said that it is a trouble of its own. */
  readonly standsAlone: boolean;
}

/** What the tickets around a new one make of it. */
export type Cluster =
  | { readonly kind: 'none'; readonly because: string }
  /** It reports what is known already. */
  | { readonly kind: 'joins'; readonly incidentId: number; readonly because: string }
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
const mostGrown = 12;
/** Fewer tickets than this in the window would let anything look rare. */
const leastAround = 20;
/** A mail joins what is known, or counts as a report, where chance would bring fewer than this in a window. */
const strayReports = 0.5;
/** A ticket this little like the others is not looked at as one more of them, in nats. */
const leastScore = 2.5;
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
  if (!mayReport(me, rules))
    return none(`Tickets of the category ${me.category} are never a major incident.`);
  if (me.standsAlone) return none('Somebody said that it is a trouble of its own.');
  const sinceMs = me.openedAt.getTime() - rules.windowMs;
  const near = others
    .filter((other) => mayReport(other, rules) && !other.standsAlone)
    .toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime() || b.ticketId - a.ticketId)
    .slice(0, compared);
  const isRecent = ({ openedAt }: Candidate) => openedAt.getTime() >= sinceMs;
  const around = Math.max(leastAround, others.filter(isRecent).length);
  const known = findKnown(me, near, around, background);
  if (known !== null) return known;
  const fresh = near.filter((other) => other.incident === null && isRecent(other));
  const { members, shared } = grow(me, fresh, around, rules, background);
  return judge(me, members, near, { rules, around, sinceMs, background, shared });
}

/** Forms look alike; what they are about is a trouble that many have only where they tell a fault. */
function mayReport({ category, trouble }: Candidate, rules: IncidentRules): boolean {
  if (reportsNeeded(rules, category) !== null) return true;
  const tellsFault =
    !trouble.keys.some((key) => key.startsWith('field=')) &&
    (trouble.concepts.some((concept) => concept.startsWith('fault:')) ||
      trouble.keys.some((key) => key.startsWith('error=')));
  return rules.mode !== 'off' && tellsFault;
}

function none(because: string): Cluster {
  return { kind: 'none', because };
}

/** What is said again and again at other times tells nothing; what its reports share, and this mail has, tells all. */
function findKnown(
  me: Candidate,
  near: readonly Candidate[],
  around: number,
  background: Background,
): Cluster | null {
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

const leastToJoin = (around: number): number => Math.log(around / strayReports);

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

interface Grown {
  /** The new one first; nobody where it has nothing in common with most of the others: it is the end of a chain. */
  readonly members: readonly Scored[];
  readonly shared: readonly string[];
}

function grow(
  me: Candidate,
  fresh: readonly Candidate[],
  around: number,
  rules: IncidentRules,
  background: Background,
): Grown {
  const members: Scored[] = [{ candidate: me, score: 0 }];
  const said = new Map<string, number>();
  const left = new Set(fresh);
  while (members.length < mostGrown) {
    const topic = makeTopic(
      members.map(({ candidate }) => candidate),
      background,
    );
    let best: (Scored & { readonly shared: readonly string[] }) | undefined;
    for (const candidate of left) {
      const { score, shared } = scoreReport(candidate, topic, background);
      if (best === undefined || score > best.score) best = { candidate, score, shared };
    }
    const enough = members.length < rules.reports ? leastScore : leastToJoin(around);
    if (best === undefined || best.score < enough) break;
    members.push(best);
    left.delete(best.candidate);
    for (const feature of best.shared) said.set(feature, (said.get(feature) ?? 0) + 1);
  }
  const core = coreOf(members.map(({ candidate }) => candidate));
  const fitting = members.filter(({ candidate }) => candidate === me || isAbout(candidate, core));
  const shared = [...said].toSorted((a, b) => b[1] - a[1]).map(([feature]) => feature);
  return { members: isAbout(me, core) ? fitting : [], shared };
}

const isAbout = ({ trouble }: Candidate, core: ReadonlySet<string>): boolean =>
  [...featuresOf(trouble)].some((feature) => core.has(feature));

/** How much more than chance so many reports must share, together, in nats: any of the tickets around may be one. */
function needed(reports: number, around: number, chance: number): number {
  let ways = 0;
  for (let at = 1; at <= reports; at++) ways += Math.log(around / at);
  return ways + Math.log(around / usualAround / chance);
}

function judge(
  me: Candidate,
  members: readonly Scored[],
  near: readonly Candidate[],
  {
    rules,
    around,
    sinceMs,
    background,
    shared,
  }: {
    readonly rules: IncidentRules;
    readonly around: number;
    readonly sinceMs: number;
    readonly background: Background;
    readonly shared: readonly string[];
  },
): Cluster {
  const reports = members.map(({ candidate }) => candidate);
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
