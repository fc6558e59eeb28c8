import { tellFeatures } from '../similarity/phrase.ts';
import { type Background, type Counted, countMails } from './background.ts';
import { besides } from './besides.ts';
import type { Candidate } from './candidate.ts';
import { type Grown, grow, leastToJoin, mostGrown } from './grow.ts';
import { oddsOfOneTrouble } from './odds.ts';
import { fewestReports, type IncidentRules, mayReport } from './rules.ts';
import { makeTopic, scoreReport, type Topic } from './topic.ts';

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
      /** What they speak of, in a few English words; empty where nothing has a word. */
      readonly about: string;
      readonly because: string;
    };

/** Comparisons grow with this. */
const compared = 400;
/** Fewer tickets than this in the window would let anything look rare. */
const leastAround = 40;
/** A shorter time tells no rate. */
const leastSpanMs = 15 * 60_000;

/** What a new ticket is looked at among. */
interface Scene {
  readonly me: Candidate;
  /** Whatever came before it. */
  readonly others: readonly Candidate[];
  /** The newest of them that may report the same, newest first. */
  readonly near: readonly Candidate[];
  /** What those of the window speak of; counted when it is first asked for. */
  readonly said: () => Counted;
  /** When the window begins in which reports count together. */
  readonly sinceMs: number;
  /** How many tickets come in a window, whatever they are about: the more, the more are alike by chance. */
  readonly around: number;
  readonly rules: IncidentRules;
  /** What mails speak of at other times. */
  readonly background: Background;
}

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
  const scene = look(me, others, rules, background);
  const known = joinKnown(scene);
  if (known !== null) return known;
  const fresh = since(scene.near, scene.sinceMs).filter(({ incident }) => incident === null);
  if (!mayBeEnough([me, ...fresh], scene)) return none('Too few people wrote lately.');
  const now = besides(background, scene.said(), [], 'unsure');
  return judge(scene, grow(me, fresh, scene.around, rules, now));
}

/** The major incident that a new ticket reports, of those that are known; null where it may be another. */
export function findKnownIncident(
  me: Candidate,
  others: readonly Candidate[],
  rules: IncidentRules,
  background: Background,
): Joins | null {
  return mayReport(rules, me) ? joinKnown(look(me, others, rules, background)) : null;
}

function look(
  me: Candidate,
  others: readonly Candidate[],
  rules: IncidentRules,
  background: Background,
): Scene {
  const sinceMs = me.openedAt.getTime() - rules.windowMs;
  const near = others
    .filter((other) => mayReport(rules, other) && !other.standsAlone)
    .toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime() || b.ticketId - a.ticketId)
    .slice(0, compared);
  let counted: Counted | undefined;
  const said = () => {
    counted ??= countMails(since(near, sinceMs).map(troubleOf));
    return counted;
  };
  const around = Math.max(leastAround, countAround(me, others, rules.windowMs));
  return { me, others, near, said, sinceMs, around, rules, background };
}

/** How many tickets come in a window; where all that are known came within it, at the rate at which they did. */
function countAround(me: Candidate, others: readonly Candidate[], windowMs: number): number {
  const ages = others.map(({ openedAt }) => me.openedAt.getTime() - openedAt.getTime());
  const within = ages.filter((age) => age <= windowMs).length;
  const spanMs = Math.max(leastSpanMs, ...ages);
  return spanMs >= windowMs ? within : (within * windowMs) / spanMs;
}

const since = (candidates: readonly Candidate[], sinceMs: number): readonly Candidate[] =>
  candidates.filter(({ openedAt }) => openedAt.getTime() >= sinceMs);

const troubleOf = ({ trouble }: Candidate): Candidate['trouble'] => trouble;

function none(because: string): Cluster {
  return { kind: 'none', because };
}

/** Whether they are as many people as a major incident takes, whichever of them report the same. */
function mayBeEnough(candidates: readonly Candidate[], { rules, around }: Scene): boolean {
  return new Set(candidates.map(({ sender }) => sender)).size >= fewestReports(candidates, rules, around);
}

/** What is said again and again at other times tells nothing; what its reports share, and this mail has, tells all. */
function joinKnown({ me, near, said, sinceMs, around, background }: Scene): Joins | null {
  const byIncident = Map.groupBy(
    near.filter(({ incident }) => incident !== null && !incident.isOver),
    ({ incident }) => incident?.ticketId ?? 0,
  );
  for (const [incidentId, reports] of byIncident) {
    const now = besides(background, said(), since(reports, sinceMs).map(troubleOf), 'sure');
    // the first ones are what it was found by
    const topic = makeTopic(reports.slice(-mostGrown), now);
    const { score, shared } = scoreReport(me, topic, now);
    if (score < leastToJoin(around)) continue;
    return { kind: 'joins', incidentId, because: `It says what its reports say.${tell(shared)}` };
  }
  return null;
}

function judge(scene: Scene, { members, more, shared }: Grown): Cluster {
  const { me, said, rules, background } = scene;
  const reports = [...members, ...more];
  const people = new Set(reports.map(({ sender }) => sender)).size;
  const category = mostCommon(reports.map((report) => report.category));
  // one that was filed wrongly hides no incident
  const wanted = fewestReports(reports, rules, scene.around);
  if (people < wanted) return none(`${people} people report it, and it takes ${wanted}.`);
  const times = reports.map(({ openedAt }) => openedAt.getTime());
  const [firstMs, lastMs] = [Math.min(...times), Math.max(...times)];
  const known = reports.filter((report) => report !== me).map(troubleOf);
  const amid = since(scene.others, firstMs).length;
  const odds = oddsOfOneTrouble(
    members,
    amid,
    scene.around,
    rules,
    besides(background, said(), known, 'sure'),
  );
  if (odds < 0) return none('What they share may be chance.');
  const usual = countUsual(scene, makeTopic(reports, background));
  if (people < usual * rules.timesUsual)
    return none(`${people} people report it, and ${usual.toFixed(1)} do usually in that time.`);
  const minutes = Math.max(2, Math.ceil((lastMs - firstMs) / 60_000));
  return {
    kind: 'found',
    medoid: medoidOf(reports, background),
    reports: reports.map(({ ticketId }) => ticketId).toSorted((a, b) => a - b),
    category,
    people,
    about: tellFeatures(shared, mostTold),
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

const mostTold = 4;

/** What can be told without the words, which are kept as hashes alone. */
function tell(shared: readonly string[]): string {
  const told = tellFeatures(shared, mostTold);
  return told === '' ? '' : ` They speak of: ${told}.`;
}

/** How many people report the same in one window on an ordinary day: over the time from the first to now. */
function countUsual({ me, near, sinceMs, around, rules, background }: Scene, topic: Topic): number {
  const earlier = near.filter(
    (other) =>
      other.openedAt.getTime() < sinceMs &&
      scoreReport(other, topic, background).score >= leastToJoin(around),
  );
  if (earlier.length === 0) return 0;
  const first = Math.min(...earlier.map(({ openedAt }) => openedAt.getTime()));
  // a day at least, or yesterday's evening would be taken for what is usual
  const spanMs = Math.max(me.openedAt.getTime() - first, 24 * 3_600_000);
  return (earlier.length * rules.windowMs) / spanMs;
}

function mostCommon(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return best?.[0] ?? '';
}
