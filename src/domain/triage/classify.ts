import { type Category, type Desk, type DeskMailbox, findCategory, quoteName } from '../desk.ts';
import { type NamedModel, predict } from './classifier/model.ts';
import { applyRules } from './rules/apply.ts';
import type { Classifiable } from './rules/conditions.ts';
import type { RuleSettings } from './rules/rule.ts';

export interface Classification {
  readonly category: Category;
  /** What rules decided beside it. */
  readonly set: RuleSettings;
  readonly categoryBecause: readonly string[];
  /** What the rules say that decided something else. */
  readonly because: readonly string[];
}

interface Sorted {
  readonly category: Category;
  readonly because: string;
}

/**
 * Says what kind of trouble a mail is, by the configuration's rules, which may ask whether the classifier is sure. Where
 * none set the category, the classifier does, if it is sure enough; else the mailbox's own is taken, for a person.
 */
export function classify(
  mail: Classifiable,
  mailbox: DeskMailbox,
  desk: Desk,
  model: NamedModel | null,
): Classification {
  let guessed: Guess | null | undefined;
  const guessOnce = (): Guess | null => {
    if (guessed === undefined) guessed = guess(mail, desk, model);
    return guessed;
  };
  const { set, categoryBecause, because } = applyRules(mail, desk, () => guessOnce()?.isSure === true);
  const sorted = set.category === undefined ? sortWithoutRule(mailbox, desk, model, guessOnce()) : null;
  return {
    category: sorted?.category ?? categoryOf(set.category ?? mailbox.defaultCategory, desk),
    set,
    categoryBecause: sorted === null ? categoryBecause : [sorted.because],
    because,
  };
}

/** What the classifier takes a mail for. */
interface Guess {
  readonly category: Category;
  readonly probability: number;
  readonly strongestWords: readonly string[];
  readonly isSure: boolean;
}

/** A category that the model knows and the configuration does not is no answer, nor is one without a word for it. */
function guess(
  mail: Pick<Classifiable, 'subject' | 'text'>,
  desk: Desk,
  named: NamedModel | null,
): Guess | null {
  if (named === null) return null;
  const { category, probability, strongestWords } = predict(named.model, mail);
  const found = findCategory(desk, category);
  if (found === undefined || strongestWords.length === 0) return null;
  return { category: found, probability, strongestWords, isSure: probability > desk.classifier.confidence };
}

function sortWithoutRule(
  mailbox: DeskMailbox,
  desk: Desk,
  named: NamedModel | null,
  guessed: Guess | null,
): Sorted {
  const fallback = categoryOf(mailbox.defaultCategory, desk);
  const asMailbox = `it is ${quoteName(fallback)}, as the mailbox says.`;
  const noRule = 'No rule says what it is about';
  if (named === null) return { category: fallback, because: `${noRule}: ${asMailbox}` };
  if (guessed === null)
    return { category: fallback, because: `${noRule}, nor does the classifier know: ${asMailbox}` };
  const { category, probability, strongestWords, isSure } = guessed;
  const told = `${quoteName(category)} (${Math.floor(probability * 100)} %)`;
  if (!isSure)
    return {
      category: fallback,
      because: `${noRule}, and the classifier is not sure of ${told}: ${asMailbox}`,
    };
  const words = strongestWords.map((word) => `“${word}”`).join(', ');
  return {
    category,
    because: `The classifier (${named.name}) takes it for ${told}, mostly because of ${words}.`,
  };
}

function categoryOf(id: string, desk: Desk): Category {
  const category = findCategory(desk, id);
  if (category === undefined) throw new Error(`Category "${id}" is not in the configuration.`);
  return category;
}
