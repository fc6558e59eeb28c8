import { hash32 } from '../similarity/fold.ts';
import { stem } from '../similarity/tokens.ts';
import { type Trouble, wordBits } from '../similarity/trouble.ts';
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
}

/** Whether a mail tells a fault, asks for something that its sender never had, or leaves that open. */
export type Telling = 'fault' | 'request' | 'open';

export function tellingOf({ concepts, keys }: Pick<Described, 'concepts' | 'keys'>): Telling {
  const isFault =
    concepts.some((concept) => concept.startsWith('fault:') || concept === 'state:cannot') ||
    keys.some((key) => key.startsWith('error='));
  if (isFault) return 'fault';
  return concepts.includes('state:requests') ? 'request' : 'open';
}

/** Keys that are each person's own, such as a laptop's name, and tell nothing of a trouble that many have. */
const ownKinds = new Set(['number', 'field', 'address', 'url', 'order', 'person', 'user', 'path', 'room']);
const kindOf = (key: string) => key.slice(0, key.indexOf('='));
const known = new WeakMap<Described, ReadonlySet<string>>();

/** What a mail speaks of, whatever it says of it: concepts, keys, and the stems of its words. */
export function featuresOf(trouble: Described): ReadonlySet<string> {
  const before = known.get(trouble);
  if (before !== undefined) return before;
  const features = new Set<string>();
  for (const concept of trouble.concepts) if (!/^(?:state|side):/.test(concept)) features.add(concept);
  for (const key of trouble.keys)
    if (!ownKinds.has(kindOf(key)) && !key.startsWith('number') && key !== 'app=office') features.add(key);
  for (const word of trouble.words) features.add(`word ${word & wordBits}`);
  // its name is said once
  for (const key of trouble.keys)
    if (key.startsWith('app=')) features.delete(`word ${hash32(stem(key.slice(4))) & wordBits}`);
  known.set(trouble, features);
  return features;
}

export const isWord = (feature: string): boolean => feature.startsWith('word ');

/** Fewer mails than this say nothing of what is rare. */
const leastMails = 100;
/** What every count is raised by: what was never seen may be all the same. */
const unseen = 0.5;
const mostLikely = 0.95;

/** What was counted once is remembered, so far. */
const mostTogether = 50_000;

/** Which mails speak of what, and how many there are of each language. */
export interface Counted {
  readonly mails: readonly Described[];
  readonly sayers: ReadonlyMap<string, ReadonlySet<Described>>;
  readonly byLanguage: ReadonlyMap<string | null, number>;
}

export function countMails(mails: readonly Described[]): Counted {
  const sayers = new Map<string, Set<Described>>();
  const byLanguage = new Map<string | null, number>();
  for (const mail of mails) {
    byLanguage.set(mail.language, (byLanguage.get(mail.language) ?? 0) + 1);
    for (const feature of featuresOf(mail)) {
      const found = sayers.get(feature);
      if (found === undefined) sayers.set(feature, new Set([mail]));
      else found.add(mail);
    }
  }
  return { mails, sayers, byLanguage };
}

export function makeBackground(mails: readonly Described[]): Background {
  const { sayers, byLanguage } = countMails(mails);
  const together = new Map<string, number>();
  return {
    probability(feature, language) {
      const among = isWord(feature) ? (byLanguage.get(language) ?? 0) : mails.length;
      const count = sayers.get(feature)?.size ?? 0;
      const seen = (count + unseen) / (Math.max(leastMails, among) + 1);
      return Math.min(mostLikely, Math.max(seen, ordinarily(feature)));
    },
    given(feature, other) {
      const [mine, its] = [sayers.get(feature), sayers.get(other)];
      if (mine === undefined || its === undefined) return 0;
      const key = `${feature}\n${other}`;
      const before = together.get(key);
      if (before !== undefined) return before;
      const share = countShared(mine, its) / (its.size + 1);
      if (together.size < mostTogether) together.set(key, share);
      return share;
    },
  };
}

export function countShared(one: ReadonlySet<Described>, other: ReadonlySet<Described>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const mail of few) if (many.has(mail)) both += 1;
  return both;
}
