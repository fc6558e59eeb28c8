import { type Desk, nameCategory } from '#domain/desk.ts';
import {
  type Classifiable,
  describeMet,
  holdAll,
  holdsSome,
  makeRuleView,
  type RuleView,
} from './conditions.ts';
import type { Rule, RuleSettings } from './rule.ts';

/** What the rules that match say of a mail. */
export interface Ruling {
  readonly set: RuleSettings;
  /** A sentence for each rule that matched, in their order: for those that say what it is about and not how urgent it is, */
  readonly categoryBecause: readonly string[];
  /** and for the others. */
  readonly because: readonly string[];
}

/**
 * Reads the rules from the top: a later one overrides what an earlier one set, until one says stop.
 *
 * @param isSure whether the classifier is sure what the mail is about; asked where a rule does
 */
export function applyRules(
  mail: Classifiable,
  desk: Pick<Desk, 'rules' | 'timeZone' | 'categories' | 'teams'>,
  isSure: () => boolean = () => false,
): Ruling {
  const view = makeRuleView(mail, desk.timeZone, isSure);
  const matched: Rule[] = [];
  for (const rule of desk.rules) {
    if (!matches(rule, view)) continue;
    matched.push(rule);
    if (rule.stop) break;
  }
  const tell = (rule: Rule): string => {
    const met = describeMet(rule.when, view).join(', ');
    return `Rule "${rule.name}" matched${met === '' ? '' : ` ${met}`}: ${describe(rule, desk)}.`;
  };
  return {
    set: Object.assign({}, ...matched.map((rule) => rule.set)) as RuleSettings,
    categoryBecause: matched.filter(isOfCategory).map(tell),
    because: matched.filter((rule) => !isOfCategory(rule)).map(tell),
  };
}

const isOfCategory = ({ set }: Rule): boolean =>
  set.category !== undefined && (set.impact ?? set.urgency ?? set.priority) === undefined;

function matches({ when }: Rule, view: RuleView): boolean {
  return holdAll(when, view) && !(when.not !== undefined && holdsSome(when.not, view));
}

function describe({ set, stop }: Rule, desk: Pick<Desk, 'categories' | 'teams'>): string {
  const { category, kind, team, acknowledge, ...rest } = set;
  return [
    ...(category === undefined ? [] : [`category ${nameCategory(desk, category)}`]),
    ...(kind === undefined ? [] : [`kind ${kind.replace('-', ' ')}`]),
    ...(team === undefined ? [] : [`team ${desk.teams.find(({ id }) => id === team)?.name ?? team}`]),
    ...Object.entries(rest).map(([key, value]) => `${key} ${value}`),
    ...(acknowledge === undefined ? [] : [acknowledge ? 'with an acknowledgement' : 'no acknowledgement']),
    ...(stop ? ['no later rule is read'] : []),
  ].join(', ');
}
