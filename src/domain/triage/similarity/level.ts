import { asksAgain, closenessOf, countApart, isSameSubject, isSeparate, refersBack } from './closeness.ts';
import type { SimilarityRules } from './rules.ts';
import { countSaid, type Likeness, type Trouble } from './trouble.ts';

type Compared = Omit<Trouble, 'bands'>;

/** Words that were taken over, a question after a mail before, or the same trouble in other words. */
export type Level = 'same' | 'asks' | 'alike';

/**
 * In what way the second mail tells the first one's trouble; null where it does not. Nothing may set them apart.
 *
 * @param isOnly the first is all that the sender has open
 */
export function levelOf(
  first: Compared,
  second: Compared,
  likeness: Likeness,
  rules: SimilarityRules,
  isOnly: boolean,
): Level | null {
  if (!isTouched(likeness) && areSameWords(likeness, rules)) return 'same';
  if (countSaid(second) === 0 && isSameSubject(first, second)) return 'asks';
  if (isSeparate(second) && !isSeparate(first)) return null;
  if (isOnly && refersBack(second)) return 'asks';
  const asks = asksAgain(second);
  if (asks && isOnly && second.language === first.language && namesNothing(second)) return 'asks';
  if (!asks && isFilledInAnew(first, second, likeness)) return null;
  if (closenessOf(first, second, likeness) < rules.alike) return null;
  return asks ? 'asks' : 'alike';
}

function areSameWords({ words }: Likeness, rules: SimilarityRules): boolean {
  const isSubstantial = words.shared >= 4 || (words.shared >= 2 && words.ofBoth >= rules.same);
  if (!isSubstantial || words.namesApart) return false;
  return words.ofFirst >= 0.97 || (words.ofShorter + words.ofBoth) / 2 >= rules.same;
}

/** Nearly the same words, and each has one of its own, or another thing: it may be another trouble, told alike. */
const isTouched = ({ words, things, anchors }: Likeness): boolean =>
  words.ofBoth >= 0.6 &&
  (words.ownApart || things === 'apart') &&
  words.ofFirst < 0.97 &&
  anchors.length === 0;

/** The same sentences with one word in another one's place. */
function isFilledInAnew(first: Compared, second: Compared, { anchors }: Likeness): boolean {
  const { onlyFirst, onlySecond, shared } = countApart(first, second);
  return onlyFirst === 1 && onlySecond === 1 && shared >= leastAround && anchors.length === 0;
}

/** Fewer words around it make no sentence that was taken over. */
const leastAround = 4;

/** In telling words. */
const longestBareQuestion = 6;

/** "Any news? The customer is waiting." */
function namesNothing({ words, concepts, keys }: Compared): boolean {
  return (
    words.length <= longestBareQuestion &&
    keys.length === 0 &&
    !concepts.some((concept) => concept.startsWith('thing:'))
  );
}
