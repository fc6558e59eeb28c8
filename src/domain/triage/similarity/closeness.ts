import { type Likeness, nameBit, type Trouble, wordBits } from './trouble.ts';

type Compared = Omit<Trouble, 'bands'>;

/**
 * What speaks for and against one trouble, in log-odds: a logistic regression over the labelled pairs of development
 * that nothing else decides, and 18,000 pairs of mails about different things, with its values rounded. Fitted to seven
 * eighths of the situations, all of joining judged the others with a precision of 0.97 and a recall of 0.82.
 */
const weights = {
  base: -2.6,
  /** The same fault, or ones that people tell one for the other. */
  sameFault: 1.85,
  kinFault: 0.75,
  sameThing: 0.2,
  otherThing: -1.3,
  /** The share of things and faults that both speak of. */
  meaning: 0.55,
  /** A host, an order, an account. */
  anchor: 0.6,
  /** Of four words in common; of three that are not usual at every desk. */
  words: 0.85,
  ownWords: 0.5,
  /** The shares of all words, of the shorter one's, of both and of the first one's. */
  ofShorter: 0.95,
  ofBoth: -0.5,
  ofFirst: 0.7,
  /** The second only shortens the first. */
  shortened: 0.85,
  /** Each has a name that the other has not; German writes every noun like one. */
  otherName: -1.7,
  otherNoun: -0.85,
  /** It says that it was told before; and is short and names something of it. */
  asksAgain: 2.75,
  asksForIt: 0.8,
  /** It is another one. */
  another: -0.45,
  /** The same sentences with a word or two in others' place. */
  swapped: -0.85,
  /** Most words were taken over, and a name or a place is new among them. */
  newName: -0.8,
  newPlace: -0.95,
  /** It is urgent now. */
  urges: 1.45,
} as const;

/** In telling words. */
const longestQuestion = 13;

type Evidence = Readonly<Record<Exclude<keyof typeof weights, 'base'>, number>>;

/** How probable it is, from 0 to 1, that the second mail tells the first one's trouble, were there no conflict. */
export function closenessOf(first: Compared, second: Compared, likeness: Likeness): number {
  const evidence = evidenceOf(first, second, likeness);
  let logOdds: number = weights.base;
  for (const kind of Object.keys(evidence) as (keyof typeof evidence)[])
    logOdds += weights[kind] * evidence[kind];
  return 1 / (1 + Math.exp(-logOdds));
}

function evidenceOf(first: Compared, second: Compared, likeness: Likeness): Evidence {
  const { words, faults, things, anchors, meaning } = likeness;
  return {
    sameFault: Number(faults === 'shared'),
    kinFault: Number(faults === 'kin'),
    sameThing: Number(things === 'shared' || things === 'kin'),
    otherThing: Number(things === 'apart'),
    meaning: meaning ?? 0,
    anchor: Number(anchors.length > 0),
    words: Math.min(4, words.shared) / 4,
    ownWords: Math.min(3, words.sharedOwn) / 3,
    ofShorter: words.ofShorter,
    ofBoth: words.ofBoth,
    shortened: Number(words.ofShorter >= 0.97 && words.shared >= 3),
    otherName: Number(words.namesApart && second.language !== 'de'),
    otherNoun: Number(words.namesApart && second.language === 'de'),
    asksAgain: Number(asksAgain(second)),
    asksForIt: Number(asksAgain(second) && second.words.length <= longestQuestion && namesIt(likeness)),
    another: Number(second.concepts.includes('state:another') && !first.concepts.includes('state:another')),
    swapped: Number(isSwapped(first, second)),
    newName: Number(words.ofBoth >= takenOver && bringsName(first, second)),
    newPlace: Number(words.ofBoth >= takenOver && bringsPlace(first, second)),
    ofFirst: words.ofFirst,
    urges: Number(urges(second) && !urges(first)),
  };
}

/** Whether the second names something of the first: a key, a word that is not usual, or its thing by a word. */
function namesIt(likeness: Likeness): boolean {
  const { words, things } = likeness;
  if (sharesName(likeness)) return true;
  const isThing = things === 'shared' || things === 'kin';
  return things !== 'apart' && (words.sharedOwn >= 1 || words.shared >= (isThing ? 1 : 2));
}

/** A host, an order, a place, a person that both name. */
export const sharesName = ({ anchors, shared }: Likeness): boolean =>
  anchors.length > 0 || shared.some((key) => !key.startsWith('app='));

export const isSameSubject = (first: Compared, second: Compared): boolean =>
  second.subject !== null && second.subject === first.subject;

export const asksAgain = ({ concepts }: Compared): boolean => concepts.includes('state:asks-again');

/** Whether it is plainly about something told before, and about nothing else. */
export const refersBack = ({ concepts }: Compared): boolean =>
  concepts.includes('state:refers-back') && !concepts.includes('state:another');

/** Whether it says itself that it is about another matter. */
export const isSeparate = ({ concepts }: Compared): boolean => concepts.includes('state:separate');

/** The same sentences, with a word or two in others' place. */
function isSwapped(first: Compared, second: Compared): boolean {
  const { onlyFirst, onlySecond, shared } = countApart(first, second);
  const most = Math.max(onlyFirst, onlySecond);
  return onlyFirst >= 1 && onlySecond >= 1 && most <= 2 && shared >= Math.max(2, onlyFirst + onlySecond);
}

const urges = ({ concepts }: Compared): boolean => concepts.includes('state:urges');

/** From which share of words on a text was taken over. */
const takenOver = 0.5;

/** German writes every noun like a name. */
export function bringsName(first: Compared, second: Compared): boolean {
  const known = saidBy(first);
  return (
    second.language !== 'de' &&
    second.words.some((word) => (word & nameBit) !== 0 && !known.has(word & wordBits))
  );
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
