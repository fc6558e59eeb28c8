import type { MeaningModel } from '../incident/meaning/meaning.ts';
import { meaningsApart } from './apart.ts';
import { wordLanguages } from './lexicon/lookup.ts';
import { type Likeness, nameBit, type Trouble, wordBits } from './trouble.ts';

type Compared = Omit<Trouble, 'bands'>;

/**
 * What speaks for and against one trouble, in log-odds: a logistic regression over the labelled pairs of development
 * that nothing else decides, and 10,000 pairs of mails about different things, most of them a line long, with its values
 * rounded. Fitted to all sets but one, each time another, all of joining judged the ones left out with a precision of
 * 0.99 and a recall of 0.89; so it did where single situations were left out. Beside what the mails mean, which faults,
 * things, words, hosts and orders they share says nothing more.
 */
const weights = {
  base: 3.63,
  /** How far apart the two are in what they mean, and how far what the second adds is from the first. */
  whole: -5.15,
  added: -3.9,
  /** The second only shortens the first. */
  shortened: 3,
  /** The second writes a word like a name that the first has not, as German does every noun; so does each. */
  newName: -0.7,
  otherName: -0.6,
  /** Most words were taken over, and a place is new among them. */
  newPlace: -1.6,
  /** It says that it was told before, or by no more than a word that it goes on: "still". */
  asksAgain: 3.95,
  lasts: 2.8,
  /** Something else has it too, and it was not told before. */
  also: -0.85,
  /** It is urgent now. */
  urges: 2.4,
} as const;

type Evidence = Readonly<Record<Exclude<keyof typeof weights, 'base'>, number>>;

/** How probable it is, from 0 to 1, that the second mail tells the first one's trouble, were there no conflict. */
export function closenessOf(
  first: Compared,
  second: Compared,
  likeness: Likeness,
  model: MeaningModel,
): number {
  const evidence = evidenceOf(first, second, likeness, model);
  let logOdds: number = weights.base;
  for (const kind of Object.keys(evidence) as (keyof typeof evidence)[])
    logOdds += weights[kind] * evidence[kind];
  return 1 / (1 + Math.exp(-logOdds));
}

function evidenceOf(first: Compared, second: Compared, { words }: Likeness, model: MeaningModel): Evidence {
  const asks = asksAgain(first, second, words);
  const isTold = asks && !lasts(second);
  return {
    ...meaningsApart(first, second, model),
    shortened: Number(words.ofShorter >= 0.97 && words.shared >= 3),
    newName: Number(bringsCapital(first, second)),
    otherName: Number(words.namesApart && second.language !== 'de'),
    newPlace: Number(words.ofBoth >= takenOver && bringsPlace(first, second)),
    asksAgain: Number(isTold),
    lasts: Number(asks && lasts(second)),
    also: Number(second.concepts.includes('state:also') && !isTold),
    urges: Number(urges(second) && !urges(first)),
  };
}

/** A host, an order, a place, a person that both name. */
export const sharesName = ({ anchors, shared }: Likeness): boolean =>
  anchors.length > 0 || shared.some((key) => !key.startsWith('app='));

export const isSameSubject = (first: Compared, second: Compared): boolean =>
  second.subject !== null && second.subject === first.subject;

/** What the first says of itself too, in the same words, says nothing of the second: "if you need it". */
export function asksAgain(first: Compared, second: Compared, words: Likeness['words']): boolean {
  const asks = ({ concepts }: Compared) => concepts.includes('state:asks-again');
  return asks(second) && !(asks(first) && words.ofBoth >= takenOver);
}

/** Whether it is plainly about something told before, and about nothing else. */
export const refersBack = ({ concepts }: Compared): boolean =>
  concepts.includes('state:refers-back') && !concepts.includes('state:another');

/** In telling words. */
const longestBareQuestion = 14;

/** Languages whose things and faults the lexicon knows: in any other, every mail seems to name nothing. */
const knownLanguages: ReadonlySet<string | null> = new Set([null, ...wordLanguages]);

/** Numbers and the names of applications and people may stand in any mail. */
const isOfThing = (key: string): boolean => !/^(?:number|app|person|for)/.test(key);

/** "Is anyone on to it? Four of us sit here": who begins something names a thing or a fault. */
const isBareQuestion = ({ words, concepts, keys, language }: Compared): boolean =>
  concepts.includes('state:questions') &&
  words.length <= longestBareQuestion &&
  knownLanguages.has(language) &&
  !keys.some(isOfThing) &&
  !concepts.some((concept) => /^(?:thing|fault):|^state:(?:works-again|another|requests)$/.test(concept));

/** Whether the second plainly is about what was told before, and not only in what it took over: "as agreed". */
export function refersTo(first: Compared, second: Compared, { words }: Likeness): boolean {
  if (isBareQuestion(second) && !bringsPerson(first, second, false)) return true;
  return refersBack(second) && !(refersBack(first) && words.ofBoth >= takenOver);
}

/** Whether it says itself that it is about another matter. */
export const isSeparate = ({ concepts }: Compared): boolean => concepts.includes('state:separate');

/** Any, also one that each person has alone. */
export const namesFault = ({ concepts }: Pick<Trouble, 'concepts'>): boolean =>
  concepts.some((concept) => concept.startsWith('fault:'));

const lasts = ({ concepts }: Compared): boolean => concepts.includes('state:lasts');

const urges = ({ concepts }: Compared): boolean => concepts.includes('state:urges');

/** From which share of words on a text was taken over. */
const takenOver = 0.5;

/** German writes every noun like a name. */
export const bringsName = (first: Compared, second: Compared): boolean =>
  second.language !== 'de' && bringsCapital(first, second);

function bringsCapital(first: Compared, second: Compared): boolean {
  const known = saidBy(first);
  return second.words.some((word) => (word & nameBit) !== 0 && !known.has(word & wordBits));
}

const bringsPlace = (first: Compared, second: Compared): boolean =>
  second.concepts.some((concept) => concept.startsWith('place:') && !first.concepts.includes(concept));

/** Whether it names a person of whose name the first has no part; with both names, where that is asked. */
export function bringsPerson(first: Compared, second: Compared, isFull: boolean): boolean {
  const known = new Set(peopleOf(first).flatMap((name) => name.split(' ')));
  return peopleOf(second)
    .map((name) => name.split(' '))
    .some((parts) => (!isFull || parts.length > 1) && !parts.some((part) => known.has(part)));
}

const peopleOf = ({ keys }: Compared): readonly string[] =>
  keys.filter((key) => /^(?:person|for)=/.test(key)).map((key) => key.slice(key.indexOf('=') + 1));

/** How many words only one of them says, and how many both say. */
export function countApart(
  first: Compared,
  second: Compared,
): { readonly onlyFirst: number; readonly onlySecond: number; readonly shared: number } {
  const [a, b] = [saidBy(first), saidBy(second)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return { onlyFirst: a.size - shared, onlySecond: b.size - shared, shared };
}

const saidBy = ({ words }: Compared): ReadonlySet<number> => new Set(words.map((word) => word & wordBits));
