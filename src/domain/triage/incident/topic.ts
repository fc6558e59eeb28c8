import { type Background, type Described, featuresOf, isWord, namesOf } from './background.ts';
import { weighTelling } from './telling.ts';

/** What a mail that is compared brings beside what it speaks of. */
export interface Reported {
  readonly trouble: Described;
  readonly category: string;
}

/** What the reports of one trouble speak of: how likely each of them does, and how likely any mail does. */
export type Topic = readonly Feature[];

interface Feature {
  readonly name: string;
  /** Among reports of this trouble. */
  readonly here: number;
  /** Among all mails. */
  readonly anywhere: number;
  /** What it counts, in nats, that a mail does not speak of it. */
  readonly missing: number;
  /** Of the words; null: it means the same in every language. */
  readonly languages: ReadonlySet<string | null> | null;
  /** The category that it is; null for what the mail itself speaks of. */
  readonly category: string | null;
}

/**
 * How many reports the mails at large count as, against those of a trouble, for what the next one says: the fewer, the
 * more surely it says again what they say. Of pairs of reports, the second says again about 0.12 of the first one's words
 * where the language is the same, and 0.31 of its names, 0.31 of its faults, 0.48 of its things, 0.66 of its applications,
 * 0.5 of its other keys, and half of them have one category (test/labelled, the sets of development).
 */
const doubt = { word: 6, name: 2.3, fault: 2.5, thing: 1, key: 0.8, app: 0.5, category: 1 } as const;
/** Categories are few and known beforehand. */
const categoryAnywhere = 1 / 8;
/** No single thing tells more than this, in nats: it may be chance. */
const mostGain = 5;
/** How much a word that is missing counts in a report of another language. */
const otherLanguage = 0.3;
const mostLikely = 0.95;
/** Who shares many words with others wrote by one template: each further word counts so much of the one before. */
const lessByWord = 0.7;
/** A mail speaks of so much, or less; a longer one says more of anything. */
const usualLength = 16;

/** Where nobody understood it, the category tells nothing. */
const unsorted = 'other';

function doubtOf(feature: string): number {
  if (isWord(feature)) return doubt.word;
  if (feature.startsWith('app=')) return doubt.app;
  if (feature.includes('=')) return doubt.key;
  return feature.startsWith('fault:') ? doubt.fault : doubt.thing;
}

/** @param reports at least one */
export function makeTopic(reports: readonly Reported[], background: Background): Topic {
  const saidBy = new Map<string, Reported[]>();
  for (const report of reports)
    for (const feature of featuresOf(report.trouble)) addTo(saidBy, feature, report);
  const topic: Feature[] = [];
  for (const [feature, sayers] of saidBy) {
    const languages = isWord(feature) ? new Set(sayers.map(({ trouble }) => trouble.language)) : null;
    const couldSay =
      languages === null ? reports : reports.filter(({ trouble }) => languages.has(trouble.language));
    const anywhere = background.probability(feature, sayers[0]?.trouble.language ?? null);
    const worth = isName(feature, languages, sayers) ? doubt.name : doubtOf(feature);
    const here = likelyHere(sayers.length, couldSay.length, anywhere, worth * lengthOf(sayers));
    topic.push({
      name: feature,
      here,
      anywhere,
      missing: countMissing(here, anywhere),
      languages,
      category: null,
    });
  }
  for (const [category, members] of Map.groupBy(reports, (report) => report.category)) {
    if (category === unsorted) continue;
    const here = likelyHere(members.length, reports.length, categoryAnywhere, doubt.category);
    topic.push({
      name: `category ${category}`,
      here,
      anywhere: categoryAnywhere,
      missing: countMissing(here, categoryAnywhere),
      languages: null,
      category,
    });
  }
  return topic;
}

/** How much longer than usual those mails are: who tells much tells much that nobody else does. */
function lengthOf(sayers: readonly Reported[]): number {
  const features = sayers.reduce((sum, { trouble }) => sum + featuresOf(trouble).size, 0);
  return Math.max(1, features / sayers.length / usualLength);
}

/** A word that is written as a name, or stands in two languages. */
const isName = (
  feature: string,
  languages: ReadonlySet<string | null> | null,
  sayers: readonly Reported[],
): boolean =>
  languages !== null && (languages.size > 1 || sayers.some(({ trouble }) => namesOf(trouble).has(feature)));

/** What the reports say, and what mails at large say, which count as so many reports. */
function likelyHere(said: number, couldSay: number, anywhere: number, worth: number): number {
  return Math.min(mostLikely, (said + worth * anywhere) / (couldSay + worth));
}

const countMissing = (here: number, anywhere: number): number => Math.log((1 - here) / (1 - anywhere));

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
  let score = weighTelling(report.trouble);
  for (const feature of topic) {
    const { name, missing, languages, category } = feature;
    if (category === null ? own.has(name) : category === report.category) {
      shared.push(feature);
      continue;
    }
    score += (languages?.has(report.trouble.language) === false ? otherLanguage : 1) * missing;
  }
  const length = Math.max(1, own.size / usualLength);
  const most = shared.reduce((sum, { here, anywhere }) => sum + gainOf(here, anywhere * length), score);
  if (most <= above) return { score: Number.NEGATIVE_INFINITY, shared: [] };
  shared.sort((a, b) => a.anywhere - b.anywhere);
  let worth = 1;
  const counted: string[] = [];
  for (const { name, here, anywhere } of shared) {
    let expected = Math.min(mostExpected, anywhere * length);
    for (const other of counted) {
      // it can count nothing any more
      if (expected >= here || expected >= mostExpected) break;
      expected = Math.max(expected, Math.min(mostExpected, background.given(name, other)));
    }
    const gain = gainOf(here, expected);
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

const gainOf = (here: number, expected: number): number =>
  Math.min(mostGain, Math.max(0, Math.log(here / expected)));
