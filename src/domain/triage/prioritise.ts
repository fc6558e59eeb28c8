import type { Category, Desk, Impact, Priority, Urgency } from '../desk.ts';
import type { RuleSettings } from './rules/rule.ts';

/** ITIL: how soon follows from how many are affected and how badly. */
export function prioritise(
  category: Pick<Category, 'impact' | 'urgency'>,
  set: RuleSettings,
  desk: Pick<Desk, 'matrix'>,
): {
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly priority: Priority;
  readonly because: string;
} {
  const impact = set.impact ?? category.impact;
  const urgency = set.urgency ?? category.urgency;
  const made = desk.matrix[impact][urgency];
  const sentence = `Impact ${impact} and urgency ${urgency} make ${made}`;
  const priority = set.priority ?? made;
  return {
    impact,
    urgency,
    priority,
    because: priority === made ? `${sentence}.` : `${sentence}; a rule makes it ${priority}.`,
  };
}
