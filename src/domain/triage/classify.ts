import {
  type Category,
  type Desk,
  type DeskMailbox,
  findCategory,
  type Impact,
  type Rule,
  type Urgency,
} from '../desk.ts';
import { type ClassifierModel, predict } from './classifier/model.ts';
import { makeSearchable, matchesAddress, matchesSome, type SearchableText } from './pattern.ts';

export interface Classification {
  readonly category: Category;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly because: readonly string[];
}

interface Sorted {
  readonly category: Category;
  readonly because: string;
}

/** What of a mail the rules look at. */
export interface Classifiable {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
  readonly mailboxId: string;
}

/**
 * Says what kind of trouble a mail is, by the configuration's rules in their order; a later rule
 * overrides what an earlier one set, until one says stop. Where none set the category, the classifier does, if
 * it is sure enough; else the mailbox's own is taken, for a person. What no rule set comes from the category.
 */
export function classify(
  mail: Classifiable,
  mailbox: DeskMailbox,
  desk: Desk,
  model: ClassifierModel | null,
): Classification {
  const matched = matchingRules(mail, desk.rules);
  const set = Object.assign({}, ...matched.map((rule) => rule.set)) as Rule['set'];
  const sorted = set.category === undefined ? sortWithoutRule(mail, mailbox, desk, model) : null;
  const category = sorted?.category ?? categoryOf(set.category ?? mailbox.defaultCategory, desk);
  return {
    category,
    impact: set.impact ?? category.impact,
    urgency: set.urgency ?? category.urgency,
    because: [
      ...matched.map((rule) => `Rule "${rule.name}" matched: ${describe(rule.set)}.`),
      ...(sorted === null ? [] : [sorted.because]),
    ],
  };
}

/** A category that the model knows and the configuration does not is no answer, nor is one without a word for it. */
function sortWithoutRule(
  mail: Classifiable,
  mailbox: DeskMailbox,
  desk: Desk,
  model: ClassifierModel | null,
): Sorted {
  const fallback = categoryOf(mailbox.defaultCategory, desk);
  const asMailbox = `it is ${fallback.id}, as the mailbox says.`;
  const noRule = 'No rule says what it is about';
  if (model === null) return { category: fallback, because: `${noRule}: ${asMailbox}` };
  const { category, probability, strongestWords } = predict(model, mail);
  const found = findCategory(desk, category);
  if (found === undefined || strongestWords.length === 0)
    return { category: fallback, because: `${noRule}, nor does the classifier know: ${asMailbox}` };
  const guess = `${found.id} (${Math.floor(probability * 100)} %)`;
  if (probability <= desk.classifier.confidence)
    return {
      category: fallback,
      because: `${noRule}, and the classifier is not sure of ${guess}: ${asMailbox}`,
    };
  const words = strongestWords.map((word) => `“${word}”`).join(', ');
  return { category: found, because: `The classifier takes it for ${guess}, mostly because of ${words}.` };
}

/** Characters of a text that rules look at: what a mail is about stands at its top. */
const searchedLength = 50_000;

function matchingRules(mail: Classifiable, rules: readonly Rule[]): readonly Rule[] {
  const matched: Rule[] = [];
  const subject = makeSearchable(mail.subject.slice(0, searchedLength));
  const text = makeSearchable(`${mail.subject}\n${mail.text}`.slice(0, searchedLength));
  for (const rule of rules) {
    if (!matches(rule.when, mail, subject, text)) continue;
    matched.push(rule);
    if (rule.stop) break;
  }
  return matched;
}

function matches(
  when: Rule['when'],
  mail: Classifiable,
  subject: SearchableText,
  text: SearchableText,
): boolean {
  return (
    (when.subject === undefined || matchesSome(subject, when.subject)) &&
    (when.text === undefined || matchesSome(text, when.text)) &&
    (when.from?.some((pattern) => matchesAddress(mail.from, pattern)) ?? true) &&
    (when.mailbox?.includes(mail.mailboxId) ?? true)
  );
}

function categoryOf(id: string, desk: Desk): Category {
  const category = findCategory(desk, id);
  if (category === undefined) throw new Error(`Category "${id}" is not in the configuration.`);
  return category;
}

const describe = (set: Rule['set']): string =>
  Object.entries(set)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
