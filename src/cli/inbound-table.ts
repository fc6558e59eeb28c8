import type { InboundEntry } from '#db/inbound-history.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Session } from './session.ts';
import { formatTable } from './table.ts';
import { formatInstant, formatSize, person } from './text.ts';

/** What became of mails, one a line; nothing where there are none. */
export function inboundTable(session: Session, mails: readonly InboundEntry[]): string {
  if (mails.length === 0) return '';
  const columns = [
    { title: 'Id', align: 'right' },
    { title: 'From' },
    { title: 'Outcome' },
    { title: 'Ticket' },
    { title: 'Subject', drops: true },
    { title: 'Reason', gives: true },
  ] as const;
  const rows = mails.map((mail) => [
    mail.id,
    person(null, mail.fromAddress),
    mail.outcome ?? 'pending',
    mail.ticketId === null ? null : ticketNumber(mail.ticketId),
    shorten(mail.subject),
    mail.reason,
  ]);
  return formatTable(session.out, columns, rows);
}

/** Mails in quarantine, one a line. */
export function quarantineTable(session: Session, mails: readonly InboundEntry[]): string {
  if (mails.length === 0) return '';
  const columns = [
    { title: 'Id', align: 'right' },
    { title: 'Received', drops: true },
    { title: 'From' },
    { title: 'Size', align: 'right', drops: true },
    { title: 'Where' },
    { title: 'Subject', drops: true },
    { title: 'Reason', gives: true },
  ] as const;
  const rows = mails.map((mail) => [
    mail.id,
    formatInstant(mail.receivedAt, session.config.timeZone).slice(0, -3),
    person(null, mail.fromAddress),
    formatSize(mail.sizeBytes),
    mail.isOnServer ? 'mail server' : 'here',
    shorten(mail.subject),
    mail.reason,
  ]);
  return formatTable(session.out, columns, rows);
}

const shownSubject = 40;

function shorten(subject: string | null): string | null {
  if (subject === null) return null;
  const characters = [...subject];
  return characters.length <= shownSubject ? subject : `${characters.slice(0, shownSubject - 1).join('')}…`;
}

/** For `--json`: what an operator did to a mail, and how that mail stands. */
export function describeOutcome(mails: readonly InboundEntry[], id: number) {
  const mail = mails.find((each) => each.id === id);
  return {
    id,
    messageId: mail?.messageId ?? null,
    outcome: mail?.outcome ?? null,
    reason: mail?.reason ?? null,
    ticket: mail?.ticketId == null ? null : ticketNumber(mail.ticketId),
  };
}
