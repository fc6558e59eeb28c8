import {
  asksAgain,
  bringsName,
  bringsPerson,
  countApart,
  isSameSubject,
  isSeparate,
  refersTo,
} from './closeness.ts';
import { addition } from './compare.ts';
import type { SimilarityRules } from './rules.ts';
import { countSaid, type Likeness, type Trouble } from './trouble.ts';

type Told = Omit<Trouble, 'bands'>;

/** Words that were taken over, a question after a mail before, or the same trouble in other words. */
export type Level = 'same' | 'asks' | 'alike';

/** How alike two troubles are, and how probable it is that they are one; see `closenessOf`. */
export interface Compared {
  readonly likeness: Likeness;
  readonly closeness: number;
}

/**
 * In what way the second mail tells the first one's trouble; null where it does not. Nothing may set them apart.
 *
 * @param isOnly the first is all that the sender has open
 */
export function levelOf(
  first: Told,
  second: Told,
  { likeness, closeness }: Compared,
  rules: SimilarityRules,
  isOnly: boolean,
): Level | null {
  if (isRepeated(first, second) && areSameWords(likeness, rules)) return 'same';
  if (countSaid(second) === 0 && isSameSubject(first, second)) return 'asks';
  const isWhole = likeness.words.ofFirst >= addition && likeness.words.shared >= leastWhole;
  const isApart = isSeparate(second) && !isSeparate(first) && !isWhole;
  const asks = asksAgain(first, second, likeness.words);
  if (isApart && !asks) return null;
  if (isOnly && !isApart && closeness >= possible && refersTo(first, second, likeness)) return 'asks';
  if (asks && isOnly && second.language === first.language && namesNothing(second)) return 'asks';
  if (!asks && (isFilledInAnew(first, second, likeness) || isForAnother(first, second, likeness)))
    return null;
  if (closeness < rules.alike) return null;
  if (asks) return 'asks';
  if (sayLittle(first, second, likeness)) return null;
  return areSameWords(likeness, rules) && !bringsName(first, second) ? 'same' : 'alike';
}

/**
 * From which closeness on one that plainly refers to a mail before means this one: of mails about different things, half
 * as many join as from 0.2 on.
 */
const possible = 0.3;

/** From which closeness on one that asks again is about the first, though it names another number or place. */
const sure = 0.9;

/** Whether the second is about the first whatever it adds: it refers to it, or asks after it in so many words. */
export function isAboutIt(first: Told, second: Told, { likeness, closeness }: Compared): boolean {
  if (closeness >= possible && refersTo(first, second, likeness)) return true;
  return closeness >= sure && asksAgain(first, second, likeness.words);
}

/** What says nothing is not far from anything, and near it as little. */
const sayLittle = (first: Told, second: Told, { words }: Likeness): boolean =>
  words.shared === 0 && Math.min(first.words.length, second.words.length) < leastSaid;

function areSameWords({ words }: Likeness, rules: SimilarityRules): boolean {
  const isSubstantial = words.shared >= 4 || (words.shared >= 2 && words.ofBoth >= rules.same);
  if (!isSubstantial || words.namesApart) return false;
  return words.ofFirst >= 0.97 || (words.ofShorter + words.ofBoth) / 2 >= rules.same;
}

/** The second says nothing that the first did not. */
const isRepeated = (first: Told, second: Told): boolean => countApart(first, second).onlySecond === 0;

/** The same sentences with one word in another one's place, or one address. */
function isFilledInAnew(first: Told, second: Told, { anchors, words }: Likeness): boolean {
  const { onlyFirst, onlySecond, shared } = countApart(first, second);
  if (words.ofBoth >= mostlyTaken && areAddressesApart(first, second)) return true;
  return onlyFirst === 1 && onlySecond === 1 && shared >= leastAround && anchors.length === 0;
}

function areAddressesApart(first: Told, second: Told): boolean {
  const [inFirst, inSecond] = [first, second].map(({ keys }) =>
    keys.filter((key) => key.startsWith('address=')),
  );
  if (inFirst === undefined || inSecond === undefined) return false;
  return inFirst.some((key) => !inSecond.includes(key)) && inSecond.some((key) => !inFirst.includes(key));
}

/** The same sentences, and somebody is named in the second only; what is added may name who agreed, as "Ms Berg". */
const isForAnother = (first: Told, second: Told, { words }: Likeness): boolean =>
  words.ofBoth >= mostlyTaken && bringsPerson(first, second, words.ofFirst >= addition);

const mostlyTaken = 0.6;

/** Fewer telling words than this tell no trouble. */
const leastSaid = 2;

/** Fewer words around it make no sentence that was taken over. */
const leastAround = 2;

/** From how many words on a text that is taken over is a text. */
const leastWhole = 6;

/** In telling words. */
const longestBareQuestion = 6;

/** "Any news? The customer is waiting." */
function namesNothing({ words, concepts, keys }: Told): boolean {
  return (
    words.length <= longestBareQuestion &&
    keys.length === 0 &&
    !concepts.some((concept) => concept.startsWith('thing:'))
  );
}
