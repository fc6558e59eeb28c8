import type { Desk, Priority } from '../desk.ts';
import type { Classification } from './classify.ts';

/** ITIL: how soon follows from how many are affected and how badly. */
export function prioritise(
  classification: Pick<Classification, 'impact' | 'urgency'>,
  desk: Pick<Desk, 'matrix'>,
): { readonly priority: Priority; readonly because: string } {
  const { impact, urgency } = classification;
  const priority = desk.matrix[impact][urgency];
  return { priority, because: `Impact ${impact} and urgency ${urgency} make ${priority}.` };
}
