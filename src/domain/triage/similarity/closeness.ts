import type { MeaningModel } from '../incident/meaning/meaning.ts';
import { addedApart } from './apart.ts';
import { wordLanguages } from './lexicon/lookup.ts';
import { type Likeness, nameBit, type Trouble, wordBits } from './trouble.ts';

type Compared = Omit<Trouble, 'bands'>;

/**
 * What speaks for and against one trouble, in log-odds: a logistic regression over the labelled pairs of development
 * that nothing else decides, and 10,000 pairs of mails about different things, most of them a line long, with its values
 * rounded. Fitted to all sets but one, each time another, all of joining judged the last six, which did not teach how a
 * later mail sounds either, with a precision of 0.98 and a recall of 0.87. How far apart the whole of two mails is says
 * nothing beside what the second adds; nor do the faults, hosts and orders that they share.
 */
const weights = {
  base: 3.35,
  /** How far what the second adds is from what the first means. */
  added: -5.66,
  /** The second only shortens the first. */
  shortened: 3.77,
  /** The second writes a word like a name that the first has not, as German does every noun; so does each. */
  newName: -0.58,
  otherName: -0.21,
  /** How many words were taken over, beyond some; and a name is new among them where another one stood. */
  takenOver: 2.38,
  nameInstead: -2.08,
  /** Most words were taken over, and a place is new among them. */
  newPlace: -1.36,
  /** It speaks of two things that the first does not, or of more; of one, half of it. */
  newThings: -1.44,
  /** It sounds as if the matter was told before, and more so where it says little else. */
  earlier: 2.41,
  earlierInShort: 1.01,
  /** It says little, none of it was in the first, and it does not sound as if it was told before. */
  sharesNothing: -2.67,
  /** Its subject gives details, as a mail does that follows one: "laptop details". */
  details: 3.17,
  /** It is urgent now. */
  urges: 2.6,
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
  const earlier = shareOfEarlier(oddsOfEarlier(first, second, words));
  const saysLittle = words.shared === 0 && second.words.length <= leastSaid;
  return {
    added: addedApart(first, second, model),
    shortened: Number(words.ofShorter >= 0.97 && words.shared >= 3),
    newName: Number(bringsCapital(first, second)),
    otherName: Number(words.namesApart && second.language !== 'de'),
    takenOver: Math.max(0, words.ofBoth - someTaken),
    nameInstead: Number(
      words.ofBoth >= someTaken && bringsCapital(first, second) && bringsCapital(second, first),
    ),
    newPlace: Number(words.ofBoth >= mostTaken && bringsPlace(first, second)),
    newThings: Math.min(2, countNewThings(first, second)) / 2,
    earlier,
    earlierInShort: second.words.length <= shortMail ? earlier : 0,
    sharesNothing: saysLittle ? 1 - earlier : 0,
    details: Number(says(second, 'details') && !says(first, 'details')),
    urges: Number(says(second, 'urges') && !says(first, 'urges')),
  };
}

/** In telling words. */
const shortMail = 12;
const leastSaid = 6;

/** In log-odds: what sounds no more so says nothing of a mail before, and what sounds more so no more. */
const [leastEarlier, mostEarlier] = [-3, 2];

/** From 0 to 1. */
function shareOfEarlier(odds: number): number {
  const within = Math.min(mostEarlier, Math.max(leastEarlier, odds));
  return (within - leastEarlier) / (mostEarlier - leastEarlier);
}

/**
 * How much the second sounds as if the matter was told before, in log-odds; not at all where most was taken over from a
 * mail that sounds about as much so.
 */
function oddsOfEarlier(first: Compared, second: Compared, { ofBoth }: Likeness['words']): number {
  const isTakenOver = ofBoth >= mostTaken && first.earlier >= second.earlier - aboutAsMuch;
  return isTakenOver ? Number.NEGATIVE_INFINITY : second.earlier;
}

const aboutAsMuch = 0.7;

const countNewThings = (first: Compared, second: Compared): number =>
  second.concepts.filter((concept) => concept.startsWith('thing:') && !first.concepts.includes(concept))
    .length;

/** A host, an order, a place, a person that both name. */
export const sharesName = ({ anchors, shared }: Likeness): boolean =>
  anchors.length > 0 || shared.some((key) => !key.startsWith('app='));

export const isSameSubject = (first: Compared, second: Compared): boolean =>
  second.subject !== null && second.subject === first.subject;

/** In log-odds, chosen by mails that begin something and are made to sound as if they did not: one in twenty does. */
const [likelyEarlier, plainlyEarlier] = [-0.5, 0];

/** Whether it sounds as if the matter was told before. */
export const asksAgain = (first: Compared, second: Compared, words: Likeness['words']): boolean =>
  oddsOfEarlier(first, second, words) >= likelyEarlier;

/** Whether it is plainly about something told before, and about nothing else. */
const refersBack = ({ concepts, earlier }: Compared): boolean =>
  earlier >= plainlyEarlier && !concepts.includes('state:another');

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
  return refersBack(second) && asksAgain(first, second, words);
}

/** Whether it says itself that it is about another matter. */
export const isSeparate = ({ concepts }: Compared): boolean => concepts.includes('state:separate');

/** Any, also one that each person has alone. */
export const namesFault = ({ concepts }: Pick<Trouble, 'concepts'>): boolean =>
  concepts.some((concept) => concept.startsWith('fault:'));

/** Of itself: see `statesOf`. */
const says = ({ concepts }: Compared, state: string): boolean => concepts.includes(`state:${state}`);

/** From which share of words on a text was taken over: some of it, and most. */
const [someTaken, mostTaken] = [0.4, 0.5];

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
