import { block, count, formatInstant, oneLine } from '../text.ts';
import type { groupChanges } from './difference.ts';
import type { Result, ResultMail } from './result.ts';

/** What would become of one mail, for people. */
export function describeResult(
  result: Result,
  options: { readonly timeZone: string; readonly mails: boolean },
): string {
  const { ticket, past } = result;
  return [
    `${heading(result)}, ${formatInstant(result.receivedAt, options.timeZone)}`,
    `  ${result.outcome}${ticket === null ? '' : ` ${ticket}`}${thread(result)}: ${oneLine(result.reason)}`,
    ...(ticket === null
      ? []
      : [
          `  ${result.category}, ${result.priority} (impact ${result.impact}, urgency ${result.urgency}), ${result.team}${result.assignee === null ? '' : `, ${result.assignee}`}, ${result.status}`,
          ...(result.outcome === 'opened' ? result.because.map((each) => `    - ${oneLine(each)}`) : []),
        ]),
    ...result.mails.map((mail) => describeMail(mail, options.mails)),
    ...(past === null
      ? []
      : [
          `  then: ${past.outcome ?? 'no outcome'}${past.ticketId === null ? '' : ` FL-${past.ticketId}`}${past.beganBefore ? ', which began before the span: it is not there, and nothing can join it' : ''}`,
        ]),
    '',
  ].join('\n');
}

function heading({ mail, from, subject }: Result): string {
  return `${oneLine(mail)}  ${oneLine(from ?? 'unknown')}  ${oneLine(subject ?? '(no subject)')}`;
}

function thread({ openedBy, mail, ticket }: Result): string {
  return ticket === null || openedBy === null || openedBy === mail
    ? ''
    : `, which ${oneLine(openedBy)} opened`;
}

function describeMail(mail: ResultMail, isFull: boolean): string {
  const not = mail.status === 'sent' ? '' : ` (${mail.status}: ${oneLine(mail.because ?? '')})`;
  const line = `  > ${mail.kind} to ${oneLine(mail.to)}: ${oneLine(mail.subject ?? '')}${not}`;
  return isFull && mail.text !== null ? `${line}\n${block(mail.text.trimEnd(), '      ')}` : line;
}

/** How many mails came out how. */
export function summarise(results: readonly Pick<Result, 'outcome' | 'mails' | 'past'>[]): string {
  const outcomes = new Map<string, number>();
  for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const parts = [...outcomes]
    .toSorted((a, b) => b[1] - a[1])
    .map(([outcome, number]) => `${number} ${outcome}`);
  const sent = results.flatMap(({ mails }) => mails).filter(({ status }) => status === 'sent').length;
  const cut = results.filter(({ past }) => past?.beganBefore === true).length;
  return [
    `${count(results.length, 'mail')}: ${parts.join(', ')}; ${count(sent, 'mail')} would be sent. Nothing was changed or sent.`,
    ...(cut === 0
      ? []
      : [`${count(cut, 'mail')} belonged to tickets that began before the span and are not there.`]),
  ].join('\n');
}

/** What the other configuration changes, the same changes together. */
export function describeGroups(groups: ReturnType<typeof groupChanges>): string {
  return groups
    .map(({ changes, mails }) =>
      [
        `${count(mails.length, 'mail')}: ${changes.map(oneLine).join('; ')}`,
        ...mails.slice(0, shown).map((mail) => `  ${heading(mail)}`),
        ...(mails.length > shown ? [`  … and ${mails.length - shown} more`] : []),
        '',
      ].join('\n'),
    )
    .join('\n');
}

const shown = 20;
