import type { Trouble } from '../similarity/trouble.ts';
import { makeResemblance, type Resemblance } from './resemble.ts';
import { type IncidentRules, reportsNeeded } from './rules.ts';

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

/** Comparisons grow with the square of this. */
const compared = 60;

/**
 * Decides whether a new ticket reports a known major incident, or makes one with others. Everything is measured
 * against one report, the medoid, that most others are like: a chain of mails of which each is like the next, and the
 * last no longer like the first, is no cluster.
 *
 * Pure: the same tickets give the same answer, so that past weeks can be replayed.
 *
 * @param others tickets that share something with it, the new one not among them; in any order
 */
export function findCluster(me: Candidate, others: readonly Candidate[], rules: IncidentRules): Cluster {
  const needed = reportsNeeded(rules, me.category);
  if (needed === null) return none(`Tickets of the category ${me.category} are never a major incident.`);
  if (me.standsAlone) return none('Somebody said that it is a trouble of its own.');
  const same = makeSame(rules, [me, ...others]);
  const sinceMs = me.openedAt.getTime() - rules.windowMs;
  const near = others
    .filter((other) => reportsNeeded(rules, other.category) !== null && !other.standsAlone)
    .toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime());
  const known = findKnown(me, near, same);
  if (known !== null) return known;
  const fresh = near.filter((other) => other.incident === null && other.openedAt.getTime() >= sinceMs);
  const pool = [me, ...fresh.slice(0, compared)];
  const medoid = findMedoid(me, pool, same);
  const members = pool.filter((each) => each === medoid || same(medoid, each) !== null);
  return judge(me, medoid, members, near, { rules, same, sinceMs });
}

type Same = (a: Candidate, b: Candidate) => Resemblance | null;

function none(because: string): Cluster {
  return { kind: 'none', because };
}

/** Compares each pair once. */
function makeSame({ alike }: IncidentRules, all: readonly Candidate[]): Same {
  // what many report must not make its own words common
  const usual = all.filter(({ incident }) => incident === null);
  const resemble = makeResemblance(usual.map(({ trouble }) => trouble));
  const known = new Map<string, Resemblance | null>();
  return (a, b) => {
    const key = a.ticketId < b.ticketId ? `${a.ticketId} ${b.ticketId}` : `${b.ticketId} ${a.ticketId}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = resemble(a.trouble, b.trouble);
    const result = found.score >= alike ? found : null;
    known.set(key, result);
    return result;
  };
}

/** Of the reports of a major incident so many must be like a mail that joins it: one or two may be by chance. */
const shareAlike = 0.6;

/** A major incident most of whose reports are like the new one. */
function findKnown(me: Candidate, near: readonly Candidate[], same: Same): Cluster | null {
  const byIncident = Map.groupBy(
    near.filter(({ incident }) => incident !== null && !incident.isOver),
    ({ incident }) => incident?.ticketId ?? 0,
  );
  for (const [incidentId, reports] of byIncident) {
    const looked = reports.slice(0, compared);
    const alike = looked.flatMap((report) => same(me, report) ?? []);
    if (alike.length < Math.min(Math.max(2, looked.length * shareAlike), looked.length)) continue;
    const best = alike.toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined) continue;
    return {
      kind: 'joins',
      incidentId,
      because: `${alike.length} of its reports are alike. ${best.because}`,
    };
  }
  return null;
}

/** Among those like the new one, and itself: the one that most are like, and of such the most alike. */
function findMedoid(me: Candidate, pool: readonly Candidate[], same: Same): Candidate {
  const scored = pool
    .filter((each) => each === me || same(me, each) !== null)
    .map((each) => {
      const links = pool.flatMap((other) => (other === each ? [] : (same(each, other) ?? [])));
      return { each, count: links.length, total: links.reduce((sum, { score }) => sum + score, 0) };
    });
  const [best] = scored.toSorted(
    (a, b) => b.count - a.count || b.total - a.total || a.each.ticketId - b.each.ticketId,
  );
  return best?.each ?? me;
}

function judge(
  me: Candidate,
  medoid: Candidate,
  members: readonly Candidate[],
  near: readonly Candidate[],
  { rules, same, sinceMs }: { readonly rules: IncidentRules; readonly same: Same; readonly sinceMs: number },
): Cluster {
  const people = new Set(members.map(({ sender }) => sender)).size;
  const category = mostCommon(members.map((member) => member.category));
  const needed = reportsNeeded(rules, category) ?? Number.POSITIVE_INFINITY;
  if (people < needed) return none(`${people} people report it, and it takes ${needed}.`);
  const earlier = near.filter((other) => other.openedAt.getTime() < sinceMs && same(medoid, other) !== null);
  const usual = usually(earlier, me, rules.windowMs);
  if (people < usual * rules.timesUsual)
    return none(`${people} people report it, and ${usual.toFixed(1)} do usually in that time.`);
  const first = Math.min(...members.map(({ openedAt }) => openedAt.getTime()));
  const last = Math.max(...members.map(({ openedAt }) => openedAt.getTime()));
  return {
    kind: 'found',
    medoid: medoid.ticketId,
    reports: members.map(({ ticketId }) => ticketId).toSorted((a, b) => a - b),
    category,
    people,
    because: `${people} people reported the same within ${Math.max(1, Math.round((last - first) / 60_000))} minutes.`,
  };
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
