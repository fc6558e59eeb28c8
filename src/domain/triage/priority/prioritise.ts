import {
  type Category,
  type Desk,
  type Impact,
  type Priority,
  quoteName,
  type Urgency,
} from '#domain/desk.ts';
import type { HeaderField } from '#domain/mail/message.ts';
import { showLocalTime } from '#domain/time/zone.ts';
import type { RuleSettings } from '../rules/rule.ts';
import { findDeadline } from './deadline.ts';
import { findHints } from './hints.ts';
import { judgeImpact } from './impact.ts';
import { judgeUrgency } from './urgency.ts';
import { findWeakHints } from './weak-hints.ts';

/** What the priority of a mail follows from, beside its category and the rules. */
export interface Prioritisable {
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly HeaderField[];
  /** ISO 639-1 */
  readonly language: string;
  readonly person: { readonly vip: boolean; readonly name: string | null; readonly address: string } | null;
  readonly receivedAt: Date;
  /** As the mail says; null where it does not. */
  readonly writtenAt: Date | null;
}

export interface Prioritised {
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly priority: Priority;
  readonly because: readonly string[];
}

type PriorityDesk = Pick<Desk, 'matrix' | 'firstResponse' | 'priority' | 'timeZone'>;

/** Characters that are looked at: how bad it is, people say at the top. */
const readSubjectLength = 1_000;
const readTextLength = 20_000;
const msPerMinute = 60_000;
/** A mail that says to be older than this, or from tomorrow, has a wrong clock. */
const oldestMs = 14 * 24 * 60 * msPerMinute;

/**
 * ITIL: how soon follows from how many are affected and how badly. What a rule set stands; the rest begins with the
 * category and follows what the mail says.
 */
export function prioritise(
  mail: Prioritisable,
  category: Pick<Category, 'id' | 'names' | 'impact' | 'urgency'>,
  set: RuleSettings,
  desk: PriorityDesk,
): Prioritised {
  const { priority: rules, matrix } = desk;
  const subject = mail.subject.slice(0, readSubjectLength);
  const text = mail.text.slice(0, readTextLength);
  const inSubject = findHints(subject, rules.words);
  const inText = findHints(text, rules.words);
  const hints = [...inSubject.filter(({ sense }) => sense !== 'urgent'), ...inText];
  const vip = mail.person?.vip === true ? (mail.person.name ?? mail.person.address) : null;
  const raises = (what: 'impact' | 'urgency') => rules.vip === what || rules.vip === 'both';
  const impact =
    set.impact === undefined
      ? judgeImpact(category.impact, hints, raises('impact') ? vip : null)
      : { value: set.impact, because: [] };
  const urgency =
    set.urgency === undefined
      ? judgeUrgency(category.urgency, {
          hints,
          weak: findWeakHints(subject, inSubject, mail.headers),
          vip: raises('urgency') ? vip : null,
          deadline: findDeadline(`${subject}\n\n${text}`, mail.language, rules.words, {
            writtenAt: writtenAt(mail),
            timeZone: desk.timeZone,
            endOfDay: rules.endOfDay,
          }),
          answerBy: (value) => answerBy(matrix[impact.value][value], mail.receivedAt, desk),
          show: (at) => showLocalTime(at, desk.timeZone),
        })
      : { value: set.urgency, because: [] };
  const made = matrix[impact.value][urgency.value];
  return {
    impact: impact.value,
    urgency: urgency.value,
    priority: set.priority ?? made,
    because: [
      ...begins(category, set),
      ...impact.because,
      ...urgency.because,
      `Impact ${impact.value} and urgency ${urgency.value} make ${made}${set.priority === undefined ? '' : `; a rule makes it ${set.priority}`}.`,
    ],
  };
}

/** Where the judgement starts. */
function begins(
  category: Pick<Category, 'id' | 'names' | 'impact' | 'urgency'>,
  set: RuleSettings,
): readonly string[] {
  const own = [
    ...(set.impact === undefined ? [`impact ${category.impact}`] : []),
    ...(set.urgency === undefined ? [`urgency ${category.urgency}`] : []),
  ];
  const ruled = [
    ...(set.impact === undefined ? [] : ['impact']),
    ...(set.urgency === undefined ? [] : ['urgency']),
  ];
  return [
    ...(own.length === 0 ? [] : [`The category ${quoteName(category)} begins with ${own.join(' and ')}.`]),
    ...(ruled.length === 0 ? [] : [`A rule set the ${ruled.join(' and the ')}, which stands.`]),
  ];
}

function writtenAt({ writtenAt: written, receivedAt }: Prioritisable): Date {
  const ageMs = written === null ? 0 : receivedAt.getTime() - written.getTime();
  return written === null || ageMs < 0 || ageMs > oldestMs ? receivedAt : written;
}

/** Elapsed time, as the clock of the first answer counts. */
function answerBy(priority: Priority, from: Date, { firstResponse }: PriorityDesk): Date {
  return new Date(from.getTime() + firstResponse.minutes[priority] * msPerMinute);
}
