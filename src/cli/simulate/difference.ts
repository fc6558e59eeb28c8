import type { Result, ResultMail } from './result.ts';

/**
 * What another configuration makes of the same mail, as sentences; empty where it does the same. Tickets are compared by
 * the mail that opened them: their numbers may differ.
 */
export function findChanges(one: Result, other: Result): readonly string[] {
  const facts = [
    'outcome',
    'category',
    'impact',
    'urgency',
    'priority',
    'team',
    'assignee',
    'status',
  ] as const;
  return [
    ...facts.flatMap((fact) =>
      one[fact] === other[fact] ? [] : [`${fact} ${one[fact] ?? 'none'} → ${other[fact] ?? 'none'}`],
    ),
    ...(one.openedBy === other.openedBy || one.outcome !== other.outcome ? [] : ['another ticket']),
    ...mailChanges(one.mails, other.mails),
  ];
}

function mailChanges(before: readonly ResultMail[], after: readonly ResultMail[]): readonly string[] {
  const left = [...after];
  const gone: ResultMail[] = [];
  const reworded: string[] = [];
  for (const mail of before) {
    const at = left.findIndex(
      (each) => each.kind === mail.kind && each.to === mail.to && each.status === mail.status,
    );
    const match = left[at];
    if (match === undefined) gone.push(mail);
    else {
      left.splice(at, 1);
      if (wordsOf(match) !== wordsOf(mail)) reworded.push(`other words in the ${mail.kind}`);
    }
  }
  return [
    ...gone.map((mail) => `no ${name(mail)}`),
    ...left.map((mail) => `a new ${name(mail)}`),
    ...new Set(reworded),
  ];
}

const name = ({ kind, to, status }: ResultMail): string =>
  `${kind} to ${to}${status === 'sent' ? '' : ` (${status})`}`;

const wordsOf = ({ subject, text }: ResultMail): string =>
  `${subject ?? ''}\n${text ?? ''}`.replace(/FL-\d{1,12}/g, 'FL');

/** Mails with the same changes together, the largest group first. */
export function groupChanges(
  pairs: readonly { readonly one: Result; readonly changes: readonly string[] }[],
): readonly { readonly changes: readonly string[]; readonly mails: readonly Result[] }[] {
  const groups = new Map<string, { changes: readonly string[]; mails: Result[] }>();
  for (const { one, changes } of pairs) {
    // addresses of colleagues differ from mail to mail where somebody is assigned
    const key = changes.join('; ');
    const group = groups.get(key) ?? { changes, mails: [] };
    group.mails.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.mails.length - a.mails.length);
}
