import { hash32 } from '../similarity/fold.ts';
import { stem } from '../similarity/tokens.ts';
import { nameBit, type Trouble, wordBits } from '../similarity/trouble.ts';
import { type Meaning, type MeaningModel, meaningOf, sharedOdds } from './meaning/meaning.ts';
import { ordinarily } from './ordinary-words.ts';

export type Described = Pick<Trouble, 'language' | 'words' | 'concepts' | 'keys'>;

/**
 * What mails speak of when nothing special is going on: mails of the desk's past, and sample texts for a desk that has
 * none yet. The more usual something is, the less it tells that two mails share it.
 */
export interface Background {
  /** How likely a mail of that language speaks of it, between 0 and 1. */
  probability(feature: string, language: string | null): number;
  /** How likely a mail that speaks of the second speaks of the first too. */
  given(feature: string, other: string): number;
  /** How likely a mail is written in that language, between 0 and 1. */
  shareOf(language: string): number;
  /** What a mail means, as far as what it speaks of is known. */
  meaningOf(mail: Described): Meaning;
  /** How much a mail sounds like a report of what many have, in log-odds. */
  sharedOf(mail: Described): number;
}

/** Keys that are each person's own, such as a laptop's name, and tell nothing of a trouble that many have. */
const ownKinds = new Set(['number', 'field', 'address', 'url', 'order', 'person', 'user', 'room']);
const kindOf = (key: string) => key.slice(0, key.indexOf('='));
const known = new WeakMap<Described, ReadonlySet<string>>();

/** The drive or the host of a path: people name one folder or another. */
const rootOf = (path: string): string => /^path=(?:\\\\)?[^\\]+/.exec(path)?.[0] ?? path;

/** What a mail speaks of, whatever it says of it: concepts, keys, and the stems of its words. */
export function featuresOf(trouble: Described): ReadonlySet<string> {
  const before = known.get(trouble);
  if (before !== undefined) return before;
  const features = new Set<string>();
  for (const concept of trouble.concepts) if (!/^(?:state|side):/.test(concept)) features.add(concept);
  for (const key of trouble.keys)
    if (!ownKinds.has(kindOf(key)) && !key.startsWith('number') && key !== 'app=office')
      features.add(key.startsWith('path=') ? rootOf(key) : key);
  for (const word of trouble.words) features.add(`word ${word & wordBits}`);
  // its name is said once
  for (const key of trouble.keys)
    if (key.startsWith('app=')) features.delete(`word ${hash32(stem(key.slice(4))) & wordBits}`);
  known.set(trouble, features);
  return features;
}

const knownNames = new WeakMap<Described, ReadonlySet<string>>();

/** The words among them that are written as names; German writes every noun so. */
export function namesOf(trouble: Described): ReadonlySet<string> {
  const before = knownNames.get(trouble);
  if (before !== undefined) return before;
  const names = new Set<string>();
  if (trouble.language !== 'de')
    for (const word of trouble.words) if ((word & nameBit) !== 0) names.add(`word ${word & wordBits}`);
  knownNames.set(trouble, names);
  return names;
}

export const isWord = (feature: string): boolean => feature.startsWith('word ');

/** Fewer mails than this say nothing of what is rare. */
const leastMails = 30;
/** A desk's own words are not those of the samples; what things and faults are usual is much the same everywhere. */
const sampleWorth = { word: 0.05, concept: 1 } as const;
/** A language is taken for that of every second mail, and that for as sure as if so many mails had told it. */
export const languageWorth = 5;
/** What every count is raised by: what was never seen may be all the same. */
const unseen = 0.5;
const mostLikely = 0.95;

/** So many pairs are remembered. */
const mostTogether = 50_000;

/** Mails, and how many of them speak of what. */
export interface Counted {
  readonly mails: number;
  ofLanguage(language: string | null): number;
  saying(feature: string): number;
  /** Those that speak of both. */
  sayingBoth(feature: string, other: string): number;
}

export function countMails(mails: readonly Described[]): Counted {
  const sayers = new Map<string, number[]>();
  const byLanguage = new Map<string | null, number>();
  for (const [at, mail] of mails.entries()) {
    byLanguage.set(mail.language, (byLanguage.get(mail.language) ?? 0) + 1);
    for (const feature of featuresOf(mail)) {
      const found = sayers.get(feature);
      if (found === undefined) sayers.set(feature, [at]);
      else found.push(at);
    }
  }
  return {
    mails: mails.length,
    ofLanguage: (language) => byLanguage.get(language) ?? 0,
    saying: (feature) => sayers.get(feature)?.length ?? 0,
    sayingBoth: rememberPairs(mostTogether, (feature, other) =>
      countCommon(sayers.get(feature) ?? [], sayers.get(other) ?? []),
    ),
  };
}

/** Of two ascending lists. */
function countCommon(one: readonly number[], other: readonly number[]): number {
  let [common, at, otherAt] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const [mine = 0, its = 0] = [one[at], other[otherAt]];
    if (mine === its) common += 1;
    if (mine <= its) at += 1;
    if (its <= mine) otherAt += 1;
  }
  return common;
}

/** Works out once what is asked of the same two features again, of the first so many pairs. */
export function rememberPairs(
  most: number,
  workOut: (feature: string, other: string) => number,
): (feature: string, other: string) => number {
  const known = new Map<string, Map<string, number>>();
  let left = most;
  return (feature, other) => {
    const ofFeature = known.get(feature) ?? new Map<string, number>();
    const before = ofFeature.get(other);
    if (before !== undefined) return before;
    const value = workOut(feature, other);
    if (left > 0) {
      if (ofFeature.size === 0) known.set(feature, ofFeature);
      ofFeature.set(other, value);
      left -= 1;
    }
    return value;
  };
}

interface Understood {
  readonly meaning: Meaning;
  readonly shared: number;
}

const knownByModel = new WeakMap<MeaningModel, WeakMap<Described, Understood>>();

/** Works out once for each mail what the model tells of it. */
function understandBy(model: MeaningModel): (mail: Described) => Understood {
  const understood = knownByModel.get(model) ?? new WeakMap<Described, Understood>();
  knownByModel.set(model, understood);
  return (mail) => {
    const before = understood.get(mail);
    if (before !== undefined) return before;
    const now = { meaning: meaningOf(mail, model), shared: sharedOdds(mail, model) };
    understood.set(mail, now);
    return now;
  };
}

/**
 * @param mails the desk's own
 * @param model what mails mean to each other
 * @param samples mails of other desks, counted beforehand
 */
export function makeBackground(
  mails: readonly Described[],
  model: MeaningModel,
  samples: Counted = countMails([]),
): Background {
  const own = countMails(mails);
  const understand = understandBy(model);
  return {
    probability(feature, language) {
      const worth = isWord(feature) ? sampleWorth.word : sampleWorth.concept;
      const among = isWord(feature)
        ? own.ofLanguage(language) + worth * samples.ofLanguage(language)
        : own.mails + worth * samples.mails;
      const count = own.saying(feature) + worth * samples.saying(feature);
      const seen = (count + unseen) / (Math.max(leastMails, among) + 1);
      return Math.min(mostLikely, Math.max(seen, ordinarily(feature)));
    },
    given(feature, other) {
      const both = own.sayingBoth(feature, other) + samples.sayingBoth(feature, other);
      return both / (own.saying(other) + samples.saying(other) + 1);
    },
    shareOf: (language) => (own.ofLanguage(language) + languageWorth / 2) / (own.mails + languageWorth),
    meaningOf: (mail) => understand(mail).meaning,
    sharedOf: (mail) => understand(mail).shared,
  };
}
