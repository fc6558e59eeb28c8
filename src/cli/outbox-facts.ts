import type { AttemptEntry, OutboxEntry } from '#db/outbox-history.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Session } from './session.ts';
import { formatFacts } from './table.ts';
import { formatDistance, formatInstant, oneLine, person } from './text.ts';

/** The head of a mail of ours, as `explain` and `outbox show` begin with. */
export function outboxFacts({ config }: Session, row: OutboxEntry): string {
  return formatFacts([
    ['To', person(row.toName, row.toAddress)],
    ['Ticket', row.ticketId === null ? null : ticketNumber(row.ticketId)],
    ['About', row.subject === null ? null : oneLine(row.subject)],
    ['Message-ID', row.messageId],
    ['In reply to', row.inReplyTo === null ? null : oneLine(row.inReplyTo)],
    ['Mailbox', row.mailboxId],
    ['Language', row.language],
    ['Written by', row.automatic ? 'the desk' : 'a person'],
    ['Created', formatInstant(row.createdAt, config.timeZone)],
  ]);
}

/** How the row stands, as a sentence. */
export function outboxState({ config, now }: Session, row: OutboxEntry): string {
  const why = row.statusReason === null ? '' : ` ${oneLine(row.statusReason)}`;
  const due = row.dueAt === null || row.dueAt <= now() ? 'now' : formatDistance(row.dueAt, now());
  switch (row.status) {
    case 'queued':
      return `It is queued and due ${due}.${why}`;
    case 'held':
      return `It is held back by the budget of automatic mail and due ${due}.${why}`;
    case 'sending':
      return `It is being sent; if nothing is heard of it, it is tried again ${due}.${why}`;
    case 'sent': {
      const at = row.sentAt === null ? '' : ` at ${formatInstant(row.sentAt, config.timeZone)}`;
      return `It was sent${at}.${why === '' ? '' : ` The server said:${why}`}`;
    }
    case 'failed':
      return `It failed for good.${why}`;
    case 'suppressed':
      return `It was suppressed: nothing was sent.${why}`;
    case 'folded':
      return `It was folded into outbox:${row.foldedInto}.`;
    default:
      return row.status satisfies never;
  }
}

/** `attempt 2, 2026-11-21 23:15:04: retry, 451 come back later` */
export function describeAttempt({ config, now }: Session, attempt: AttemptEntry): string {
  const at = formatInstant(attempt.startedAt, config.timeZone);
  const detail = attempt.detail === null || attempt.detail === '' ? '' : `, ${oneLine(attempt.detail)}`;
  if (attempt.result === 'ambiguous')
    return `attempt ${attempt.number}, ${at}: ambiguous, it may have arrived all the same${detail}`;
  if (attempt.result !== null) return `attempt ${attempt.number}, ${at}: ${attempt.result}${detail}`;
  const state = attempt.until > now() ? 'under way' : 'no result; it counts as ambiguous with the next one';
  return `attempt ${attempt.number}, ${at}: ${state}`;
}
