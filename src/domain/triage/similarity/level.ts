import { asksAgain, closenessOf, isSameSubject } from './closeness.ts';
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
  const isAnew = isFilledInAnew(likeness);
  if (!isAnew && areSameWords(likeness, rules)) return 'same';
  if (countSaid(second) === 0 && isSameSubject(first, second)) return 'asks';
  const asks = asksAgain(second);
  if (asks && isOnly && second.language === first.language && namesNothing(second)) return 'asks';
  if ((isAnew && !asks) || closenessOf(first, second, likeness) < rules.alike) return null;
  return asks ? 'asks' : 'alike';
}

function areSameWords({ words }: Likeness, rules: SimilarityRules): boolean {
  const isSubstantial = words.shared >= 4 || (words.shared >= 2 && words.ofBoth >= rules.same);
  if (!isSubstantial || words.namesApart) return false;
  return words.ofFirst >= 0.97 || (words.ofShorter + words.ofBoth) / 2 >= rules.same;
}

/** The same sentences with another word in one's place. */
const isFilledInAnew = ({ words, anchors }: Likeness): boolean =>
  words.ofBoth >= 0.6 && words.ownApart && words.ofFirst < 0.97 && anchors.length === 0;

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
