import type { Impact, Urgency } from '../../desk.ts';
import type { Trouble } from '../similarity/trouble.ts';
import { isForm, tellsFault } from './telling.ts';

/** When many people's reports of one trouble are a major incident, and who runs it. */
export interface IncidentRules {
  /** `propose`: the incident manager and the team are asked; `open`: it is one at once; `off`: nobody looks. */
  readonly mode: 'propose' | 'open' | 'off';
  /** Reports of the same trouble count together within this time. */
  readonly windowMs: number;
  /** How many different people must report it. */
  readonly reports: number;
  /**
   * How likely, from 0 to 1, chance alone may make a new ticket and others look like one trouble, as far as what they
   * share tells; how they sound and how close they came counts too.
   */
  readonly chance: number;
  /** How much more than usual it must be, where the same is reported every day: 3 is three times. */
  readonly timesUsual: number;
  /** An analyst’s id; null: the first of the team. */
  readonly manager: string | null;
  /** The team that works it; null: the one above the reports’ own. */
  readonly team: string | null;
  /** What a major incident is at least, when it begins. */
  readonly impact: Impact;
  readonly urgency: Urgency;
  /** From how many reports on it concerns a whole site, and the whole company. */
  readonly siteFrom: number;
  readonly companyFrom: number;
  /** At so many reports, and each time that they have doubled, whoever works it is told. */
  readonly tellFrom: number;
  /** Whether its reports are resolved with it. */
  readonly resolveReports: boolean;
  /** By category; what is not there counts as every other. */
  readonly categories: Readonly<Record<string, IncidentRuleOfCategory>>;
}

export interface IncidentRuleOfCategory {
  /** How many different people must report it; null: as many as everywhere. */
  readonly reports: number | null;
  /** Its mails look alike without being one trouble, as forms do: they are never a major incident. */
  readonly never: boolean;
}

/**
 * Whether a ticket may report a trouble that many have. Forms look alike, and some categories are theirs; what they are
 * about is such a trouble only where they tell a fault.
 */
export function mayReport(
  rules: IncidentRules,
  { category, trouble }: { readonly category: string; readonly trouble: Pick<Trouble, 'concepts' | 'keys'> },
): boolean {
  if (rules.mode === 'off') return false;
  const isUsual = reportsNeeded(rules, category) !== null;
  return isForm(trouble) ? isUsual && tellsFault(trouble) : isUsual || tellsFault(trouble);
}

/** How many people must report a trouble of this category; null where they may be as many as they like. */
export function reportsNeeded(rules: IncidentRules, category: string): number | null {
  const own = rules.categories[category];
  if (rules.mode === 'off' || own?.never === true) return null;
  return own?.reports ?? rules.reports;
}

/** So many tickets of a window are a busy desk's. */
export const usualAround = 60;

/**
 * How many people it takes at least, whichever of the tickets report the same: one more for each time that the desk has
 * three times as many tickets.
 *
 * @param around how many tickets come in a window, whatever they are about
 */
export function fewestReports(
  candidates: readonly { readonly category: string }[],
  rules: IncidentRules,
  around: number,
): number {
  const fewest = Math.min(
    ...candidates.map(({ category }) => reportsNeeded(rules, category) ?? rules.reports),
  );
  return fewest + Math.max(0, Math.floor(Math.log(around / usualAround) / Math.log(3)));
}
