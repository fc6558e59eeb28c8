import { type Background, type Described, featuresOf, isWord, namesOf } from './background.ts';
import { centreOf, likeness, type Meaning } from './meaning/meaning.ts';
import { weighTelling } from './telling.ts';

/** A mail that is compared. */
interface Reported {
  readonly trouble: Described;
}

/** What the reports of one trouble speak of. */
export interface Topic {
  readonly features: readonly Feature[];
  /** What they mean together. */
  readonly meaning: Meaning;
  /** In which languages they are written, and how many reports in each. */
  readonly languages: ReadonlyMap<string, number>;
}

type Kind = 'word' | 'name' | 'key' | 'thing' | 'other';

interface Feature {
  readonly name: string;
  readonly kind: Kind;
  /** How likely a report of this trouble speaks of it. */
  readonly here: number;
  /** How likely any mail does. */
  readonly anywhere: number;
}

/**
 * How many reports the mails at large count as, against those of a trouble, for what the next one says: the fewer, the
 * more surely it says again what they say. Between what writers show (test/labelled): of pairs of reports, the second
 * says again 0.07 to 0.19 of the first one's words where the language is the same, and 0.16 to 0.5 of its things.
 */
const doubt = { word: 10, name: 8, key: 5, thing: 2.5, other: 4 } as const;
/** An application's name is said again more often than what it is. */
const doubtOfApp = 2;
const doubtOfLanguage = 1.5;
/** No single word tells more than this, in nats: it may be chance. */
const mostGain = 5;
const mostLikely = 0.95;
/** Who shares many words with others wrote by one template: each further word counts so much of the one before. */
const lessByWord = 0.7;
/** A mail speaks of so much, or less; a longer one says more of anything. */
const usualLength = 16;

/**
 * How much each counts beside all else, in nats: a logistic regression over the reports of eight writers, other mails of
 * theirs, everyday mails of two more and public tickets (test/labelled), each beside one to four reports of a trouble,
 * or beside mails that are alike without being reports. These reports had taught neither the lexicon nor the model of
 * meanings anything.
 */
const weights = {
  /** A little lower than was fitted: of many mails, the most alike is asked. */
  base: -1.75,
  /** The cosine of what it means and what the reports mean. */
  meaning: 12,
  /** How much it sounds like a matter of its sender alone. */
  alone: -1.1,
  /** The languages that they are written in. */
  language: 0.75,
  /** What it tells by itself that both say it; a mail's meaning holds its things, faults and places already. */
  gain: { word: 0.35, name: 0.9, key: 0.45, thing: 0, other: 0 },
  /** What the reports speak of and it does not; people leave the rest unsaid. */
  missingThing: 0.5,
} as const;

/** @param reports at least one */
export function makeTopic(reports: readonly Reported[], background: Background): Topic {
  const saidBy = new Map<string, Reported[]>();
  for (const report of reports)
    for (const feature of featuresOf(report.trouble)) addTo(saidBy, feature, report);
  const features: Feature[] = [];
  for (const [name, sayers] of saidBy) {
    const languages = isWord(name) ? new Set(sayers.map(({ trouble }) => trouble.language)) : null;
    const couldSay =
      languages === null ? reports : reports.filter(({ trouble }) => languages.has(trouble.language));
    const anywhere = background.probability(name, sayers[0]?.trouble.language ?? null);
    const kind = languages === null ? kindOf(name) : isName(name, languages, sayers) ? 'name' : 'word';
    const worth = (name.startsWith('app=') ? doubtOfApp : doubt[kind]) * lengthOf(sayers);
    features.push({
      name,
      kind,
      here: likelyHere(sayers.length, couldSay.length, anywhere, worth),
      anywhere,
    });
  }
  const languages = new Map<string, number>();
  for (const { trouble } of reports)
    if (trouble.language !== null)
      languages.set(trouble.language, (languages.get(trouble.language) ?? 0) + 1);
  const meaning = centreOf(reports.map(({ trouble }) => background.meaningOf(trouble)));
  return { features, meaning, languages };
}

/** Of what is no word. An application is a thing with a name. */
function kindOf(feature: string): Kind {
  if (/^(?:fault|place):/.test(feature)) return 'other';
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
 * Words that go together anyway, as those of one thing do, count once. By chance alone a mail reaches a score of s or
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
  score += weights.alone * Math.max(0, -background.sharedOf(report.trouble));
  score += weights.meaning * likeness(background.meaningOf(report.trouble), topic.meaning);
  score += weights.language * weighLanguage(report.trouble.language, topic, background);
  for (const feature of topic.features) {
    if (own.has(feature.name)) shared.push(feature);
    else if (feature.kind === 'thing') score += weighMissing(feature);
  }
  const length = Math.max(1, own.size / usualLength);
  const most = shared.reduce((sum, feature) => sum + gainOf(feature, feature.anywhere * length), score);
  if (most <= above) return { score: Number.NEGATIVE_INFINITY, shared: [] };
  shared.sort((a, b) => a.anywhere - b.anywhere);
  let worth = 1;
  const counted: string[] = [];
  for (const feature of shared) {
    const { name, kind, here, anywhere } = feature;
    if (weights.gain[kind] === 0) {
      counted.push(name);
      continue;
    }
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

/** Who has one trouble works in one place, more often than not: its reports come in few of a desk's languages. */
function weighLanguage(language: string | null, { languages }: Topic, background: Background): number {
  if (language === null || languages.size === 0) return 0;
  const anywhere = background.shareOf(language);
  const told = [...languages.values()].reduce((sum, count) => sum + count, 0);
  return Math.log(likelyHere(languages.get(language) ?? 0, told, anywhere, doubtOfLanguage) / anywhere);
}

const weighMissing = ({ here, anywhere }: Feature): number =>
  weights.missingThing * Math.log((1 - here) / (1 - anywhere));

/** Nothing is taken for more certain than this. */
const mostExpected = 0.9;

const gainOf = ({ kind, here }: Feature, expected: number): number =>
  weights.gain[kind] * Math.min(mostGain, Math.max(0, Math.log(here / expected)));
