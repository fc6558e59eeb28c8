import { type Background, type Described, featuresOf, isWord, namesOf } from './background.ts';
import { weighTelling } from './telling.ts';

/** What a mail that is compared brings beside what it speaks of. */
export interface Reported {
  readonly trouble: Described;
  readonly category: string;
}

/** What the reports of one trouble speak of: how likely each of them does, and how likely any mail does. */
export type Topic = readonly Feature[];

type Kind = 'word' | 'name' | 'thing' | 'fault' | 'place' | 'key' | 'category';

interface Feature {
  readonly name: string;
  readonly kind: Kind;
  /** Among reports of this trouble. */
  readonly here: number;
  /** Among all mails. */
  readonly anywhere: number;
  /** What it counts, in nats, that a mail does not speak of it. */
  readonly missing: number;
}

/**
 * How many reports the mails at large count as, against those of a trouble, for what the next one says: the fewer, the
 * more surely it says again what they say. Between what the writers of all sets of development show (test/labelled): of
 * pairs of reports, the second says again 0.07 to 0.19 of the first one's words where the language is the same, 0.12 to
 * 0.36 of its faults, 0.16 to 0.5 of its things, and a quarter to three fifths of them have one category.
 */
const doubt = { word: 10, name: 8, fault: 4, thing: 2.5, place: 2.5, key: 5, category: 2 } as const;
/** An application's name is said again more often than what it is. */
const doubtOfApp = 2;
/** Categories are few and known beforehand. */
const categoryAnywhere = 1 / 8;
/** No single thing tells more than this, in nats: it may be chance. */
const mostGain = 5;
const mostLikely = 0.95;
/** Who shares many words with others wrote by one template: each further word counts so much of the one before. */
const lessByWord = 0.7;
/** A mail speaks of so much, or less; a longer one says more of anything. */
const usualLength = 16;

/**
 * How much of what it tells by itself counts beside all else, since what a mail says goes together: a logistic
 * regression over 1,300 reports and 530,000 other mails of the sets of development and of a public set of tickets, each
 * beside one to four reports of a trouble. Fitted without a writer's sets, it finds in the hardest of them 38 % of the
 * reports where one other mail of a thousand looks like one; each thing for itself found 10 %. The base is lower by 1.5
 * than was fitted: of many mails, the most alike is asked.
 */
const weights = {
  base: 1.15,
  gain: { word: 0.85, name: 1.9, thing: 0.5, fault: 0.75, place: 0.7, key: 1.05, category: 0 },
  /** What the others' reports speak of and it does not; people leave the rest unsaid. */
  missing: { word: 0, name: 0, thing: 0.8, fault: 0, place: 0, key: 0, category: 1.85 },
  /** It shares no fault; no thing. */
  noFault: -1.95,
  noThing: -1.4,
} as const;

/** Where nobody understood it, the category tells nothing. */
const unsorted = 'other';

/** @param reports at least one */
export function makeTopic(reports: readonly Reported[], background: Background): Topic {
  const saidBy = new Map<string, Reported[]>();
  for (const report of reports)
    for (const feature of featuresOf(report.trouble)) addTo(saidBy, feature, report);
  const topic: Feature[] = [];
  for (const [name, sayers] of saidBy) {
    const languages = isWord(name) ? new Set(sayers.map(({ trouble }) => trouble.language)) : null;
    const couldSay =
      languages === null ? reports : reports.filter(({ trouble }) => languages.has(trouble.language));
    const anywhere = background.probability(name, sayers[0]?.trouble.language ?? null);
    const kind = languages === null ? kindOf(name) : isName(name, languages, sayers) ? 'name' : 'word';
    const worth = (name.startsWith('app=') ? doubtOfApp : doubt[kind]) * lengthOf(sayers);
    const here = likelyHere(sayers.length, couldSay.length, anywhere, worth);
    topic.push({ name, kind, here, anywhere, missing: countMissing(kind, here, anywhere) });
  }
  for (const [category, members] of Map.groupBy(reports, (report) => report.category)) {
    if (category === unsorted) continue;
    const kind = 'category';
    const anywhere = categoryAnywhere;
    const here = likelyHere(members.length, reports.length, anywhere, doubt.category);
    const name = nameOfCategory(category);
    topic.push({ name, kind, here, anywhere, missing: countMissing(kind, here, anywhere) });
  }
  return topic;
}

const nameOfCategory = (category: string): string => `category ${category}`;

/** Of what is no word. An application is a thing with a name. */
function kindOf(feature: string): Kind {
  if (feature.startsWith('fault:')) return 'fault';
  if (feature.startsWith('place:')) return 'place';
  return feature.includes('=') && !feature.startsWith('app=') ? 'key' : 'thing';
}

/** How much longer than usual those mails are: who tells much tells much that nobody else does. */
function lengthOf(sayers: readonly Reported[]): number {
  const features = sayers.reduce((sum, { trouble }) => sum + featuresOf(trouble).size, 0);
  return Math.max(1, features / sayers.length / usualLength);
}

/** A word that is written as a name, or stands in two languages. */
const isName = (
  feature: string,
  languages: ReadonlySet<string | null>,
  sayers: readonly Reported[],
): boolean => languages.size > 1 || sayers.some(({ trouble }) => namesOf(trouble).has(feature));

/** What the reports say, and what mails at large say, which count as so many reports. */
function likelyHere(said: number, couldSay: number, anywhere: number, worth: number): number {
  return Math.min(mostLikely, (said + worth * anywhere) / (couldSay + worth));
}

const countMissing = (kind: Kind, here: number, anywhere: number): number =>
  weights.missing[kind] * Math.log((1 - here) / (1 - anywhere));

function addTo(map: Map<string, Reported[]>, feature: string, report: Reported): void {
  const before = map.get(feature);
  if (before === undefined) map.set(feature, [report]);
  else before.push(report);
}

/** What at least half of those reports say that could say it; a category is too wide for it. */
export function coreOf(reports: readonly Reported[]): ReadonlySet<string> {
  const core = new Set<string>();
  const features = reports.map(({ trouble }) => ({ language: trouble.language, said: featuresOf(trouble) }));
  for (const feature of new Set(features.flatMap(({ said }) => [...said]))) {
    const sayers = features.filter(({ said }) => said.has(feature));
    const languages = new Set(sayers.map(({ language }) => language));
    const couldSay = isWord(feature) ? features.filter(({ language }) => languages.has(language)) : features;
    if (sayers.length > 1 && sayers.length * 2 >= couldSay.length) core.add(feature);
  }
  return core;
}

/**
 * How much more likely a mail is as one more report of a trouble than as any mail: the logarithm of that ratio, in nats.
 * What goes together anyway, as the words of one thing do, counts once. By chance alone a mail reaches a score of s or
 * more once in exp(s) times at most.
 *
 * @param above a score that cannot be above this is not worked out: it is told as -Infinity
 */
export function scoreReport(
  report: Reported,
  topic: Topic,
  background: Background,
  above = Number.NEGATIVE_INFINITY,
): { readonly score: number; readonly shared: readonly string[] } {
  const own = featuresOf(report.trouble);
  const shared: Feature[] = [];
  let score = weights.base + weighTelling(report.trouble);
  const category = nameOfCategory(report.category);
  for (const feature of topic) {
    if (own.has(feature.name) || feature.name === category) shared.push(feature);
    else score += feature.missing;
  }
  if (!shared.some(({ kind }) => kind === 'fault')) score += weights.noFault;
  if (!shared.some(({ kind }) => kind === 'thing')) score += weights.noThing;
  const length = Math.max(1, own.size / usualLength);
  const most = shared.reduce((sum, feature) => sum + gainOf(feature, feature.anywhere * length), score);
  if (most <= above) return { score: Number.NEGATIVE_INFINITY, shared: [] };
  shared.sort((a, b) => a.anywhere - b.anywhere);
  let worth = 1;
  const counted: string[] = [];
  for (const feature of shared) {
    const { name, here, anywhere } = feature;
    let expected = Math.min(mostExpected, anywhere * length);
    for (const other of counted) {
      // it can count nothing any more
      if (expected >= here || expected >= mostExpected) break;
      expected = Math.max(expected, Math.min(mostExpected, background.given(name, other)));
    }
    const gain = gainOf(feature, expected);
    if (isWord(name)) {
      score += worth * gain;
      worth *= lessByWord;
    } else score += gain;
    counted.push(name);
  }
  return { score, shared: counted };
}

/** Nothing is taken for more certain than this. */
const mostExpected = 0.9;

const gainOf = ({ kind, here }: Feature, expected: number): number =>
  weights.gain[kind] * Math.min(mostGain, Math.max(0, Math.log(here / expected)));
