import {
  type Category,
  type Desk,
  type DeskMailbox,
  findCategory,
  type Impact,
  type Rule,
  type Urgency,
} from '../desk.ts';
import { makeSearchable, matchesAddress, matchesSome, type SearchableText } from './pattern.ts';

export interface Classification {
  readonly category: Category;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly because: readonly string[];
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
 * overrides what an earlier one set, until one says stop. What no rule set comes from the category.
 */
export function classify(mail: Classifiable, mailbox: DeskMailbox, desk: Desk): Classification {
  const matched = matchingRules(mail, desk.rules);
  const set = Object.assign({}, ...matched.map((rule) => rule.set)) as Rule['set'];
  const category = categoryOf(set.category ?? mailbox.defaultCategory, desk);
  return {
    category,
    impact: set.impact ?? category.impact,
    urgency: set.urgency ?? category.urgency,
    because:
      matched.length === 0
        ? [`No rule matched: it is ${category.id}, as the mailbox says.`]
        : matched.map((rule) => `Rule "${rule.name}" matched: ${describe(rule.set)}.`),
  };
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
