import { styleText } from 'node:util';
import Table from 'cli-table3';
import { count } from '../text.ts';
import type { Ledger } from './ledger.ts';
import { findResults } from './progress.ts';
import type { Course } from './scenario.ts';
import type { Happening } from './watch.ts';

/** Below so many columns of the terminal the tables leave out what can be looked up. */
const wide = 164;

type Format = Parameters<typeof styleText>[0];
/** Colours only where standard output shows them. */
const paint = (format: Format, text: string) => styleText(format, text, { stream: process.stdout });

const outcomeColour: Readonly<Record<string, Format>> = {
  opened: 'green',
  appended: 'green',
  command: 'cyan',
  quarantined: 'red',
};

/** @param subjectOf the subject that a mail of ours really has, where it arrived */
export function tellHappening(happening: Happening, subjectOf: (messageId: string) => string | null): string {
  switch (happening.kind) {
    case 'mail-in': {
      const { from, subject } = happening.mail;
      return `${paint('blue', '→ mail in ')} ${from || 'nobody'}: ${short(subject)}`;
    }
    case 'outcome': {
      const { outcome, ticket, reason, subject } = happening.mail;
      const what = paint(outcomeColour[outcome ?? ''] ?? 'yellow', (outcome ?? '').padEnd(11));
      const where = ticket === null ? '' : `${ticket}, `;
      return `  ${paint('dim', '•')} ${what} ${where}${short(subject, 36)} ${paint('dim', `– ${short(reason, 90)}`)}`;
    }
    case 'ticket': {
      const { number, priority, category, team, status, subject } = happening.ticket;
      const facts = happening.isNew ? `${priority}, ${category}, ${team}` : `${status}, ${team}`;
      return `  ${paint('magenta', '■ ticket')}   ${number} ${facts}: ${short(subject)}`;
    }
    case 'mail-out': {
      const { kind, to, status, subject, messageId } = happening.mail;
      const fate = status === 'sent' ? '' : paint('red', ` (${status})`);
      return `${paint('green', '← mail out')} ${kind} to ${to}: ${short(subjectOf(messageId) ?? subject)}${fate}`;
    }
    default:
      return happening satisfies never;
  }
}

/** What became of each sample, the tickets, and how many mails of which kind went out. */
export function tellSummary(courses: readonly Course[], ledger: Ledger, elapsedMs: number): string {
  const isWide = (process.stdout.columns ?? wide) >= wide;
  const mails = makeTable(
    isWide ? ['Sample', 'From', 'Outcome', 'Ticket', 'It shows'] : ['Sample', 'Outcome', 'Ticket'],
  );
  for (const { sample, mail, outcome } of findResults(courses, ledger)) {
    const ending =
      outcome === null
        ? paint('red', 'none')
        : outcome === sample.expects
          ? outcome
          : paint('red', `${outcome}, expected: ${sample.expects}`);
    const ticket = mail?.ticket ?? '';
    mails.push(
      isWide ? [sample.id, mail?.from ?? '', ending, ticket, sample.shows] : [sample.id, ending, ticket],
    );
  }
  const tickets = makeTable(
    isWide
      ? ['Ticket', 'Priority', 'Category', 'Status', 'Team', 'Requester', 'Subject']
      : ['Ticket', 'Priority', 'Status', 'Subject'],
  );
  for (const { number, priority, category, status, team, requester, subject } of ledger.tickets)
    tickets.push(
      isWide
        ? [number, priority, category, status, team, requester, short(subject, 44)]
        : [number, priority, status, short(subject, 36)],
    );
  const kinds = Object.entries(countBy(ledger.outbound, (mail) => `${mail.kind} ${mail.status}`));
  const sent = kinds.map(([kind, count]) => `${kind}: ${count}`).join(', ');
  return [
    mails.toString(),
    tickets.toString(),
    `Mails out: ${sent}.`,
    `${count(ledger.inbound.length, 'mail')} in, ${count(ledger.tickets.length, 'ticket')}, ${count(ledger.outbound.length, 'mail')} out in ${(elapsedMs / 1_000).toFixed(1)} s.`,
  ].join('\n');
}

/** The one object of `--json`. */
export function toJson(
  ledger: Ledger,
  elapsedMs: number,
  subjectOf: (messageId: string) => string | null,
): string {
  return JSON.stringify({
    inbound: countBy(ledger.inbound, (mail) => mail.outcome ?? 'pending'),
    tickets: ledger.tickets.map(({ number, subject, requester, category, priority, status }) => ({
      number,
      subject,
      requester,
      category,
      priority,
      status,
    })),
    outbound: ledger.outbound.map(({ to, subject, kind, status, messageId }) => ({
      to,
      subject: subjectOf(messageId) ?? subject,
      kind,
      status,
    })),
    elapsedMs: Math.round(elapsedMs),
  });
}

function makeTable(head: string[]) {
  return new Table({ head, style: { head: [], border: [], compact: true } });
}

function countBy<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1;
  return counts;
}

function short(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1).toWellFormed()}…` : line;
}
