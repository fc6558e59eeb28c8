import type { OutboxEntry } from '#db/outbox-history.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Session } from './session.ts';
import { formatTable } from './table.ts';
import { formatDistance, formatInstant, person } from './text.ts';

/** Rows of the outbox, one a line; nothing where there are none. */
export function outboxTable(session: Session, rows: readonly OutboxEntry[]): string {
  if (rows.length === 0) return '';
  const columns = [
    { title: 'Id', align: 'right' },
    { title: 'Ticket' },
    { title: 'Kind' },
    { title: 'To' },
    { title: 'Created', drops: true },
    { title: 'Status' },
    { title: 'Attempts' },
    { title: 'Detail', gives: true },
  ] as const;
  return formatTable(
    session.out,
    columns,
    rows.map((row) => [
      row.id,
      row.ticketId === null ? null : ticketNumber(row.ticketId),
      row.kind,
      person(null, row.toAddress),
      formatInstant(row.createdAt, session.config.timeZone).slice(0, -3),
      row.status,
      attempts(row),
      [due(row, session.now()), row.statusReason].filter((part) => part !== null).join('; ') || null,
    ]),
  );
}

function attempts(row: OutboxEntry): string {
  return row.ambiguousAttempts === 0
    ? String(row.attempts)
    : `${row.attempts} (${row.ambiguousAttempts} ambiguous)`;
}

function due(row: OutboxEntry, now: Date): string | null {
  if (row.dueAt === null) return null;
  return row.dueAt <= now ? 'due now' : `due ${formatDistance(row.dueAt, now)}`;
}
