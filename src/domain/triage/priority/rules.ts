import type { WordsByLanguage } from './words.ts';

/** How a desk judges impact and urgency, beside its categories and rules. */
export interface PriorityRules {
  /** What of a VIP's ticket is raised by one step. */
  readonly vip: 'urgency' | 'impact' | 'both' | 'none';
  /** Until when a day lasts in which something is due; minutes since midnight. */
  readonly endOfDay: number;
  readonly words: WordsByLanguage;
}
