import { type Impact, impacts } from '#domain/desk.ts';
import type { WordsByLanguage } from './words.ts';

/** How a desk judges impact and urgency, beside its categories and rules. */
export interface PriorityRules {
  /** What of a VIP's ticket is raised by one step. */
  readonly vip: 'urgency' | 'impact' | 'none';
  /** From how many people with the same trouble on it concerns more than a person. */
  readonly reporters: Readonly<Record<Exclude<Impact, 'person'>, number>>;
  /** Until when a day lasts in which something is due; minutes since midnight. */
  readonly endOfDay: number;
  readonly words: WordsByLanguage;
}

/** How many must be affected where so many people reported the same. */
export function impactOfReporters(
  reporters: number,
  { reporters: least }: Pick<PriorityRules, 'reporters'>,
): Impact {
  const reached = impacts.filter((impact) => impact === 'person' || reporters >= least[impact]);
  return reached.at(-1) ?? 'person';
}
