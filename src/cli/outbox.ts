import {
  findOutboxEntry,
  listOutbox,
  type OutboxEntry,
  readAttempts,
  retryMail,
} from '#db/outbox-history.ts';
import { isDeskRunning } from '#db/running.ts';
import type { OutboxStatus } from '#db/schema.ts';
import { parseTicketNumber, ticketNumber } from '#domain/ticket/ticket.ts';
import { enqueue } from '#workers/enqueue.ts';
import { openQueuesIfThere } from './handle-inbound.ts';
import { describeAttempt, outboxFacts, outboxState } from './outbox-facts.ts';
import { outboxTable } from './outbox-table.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { count, oneLine } from './text.ts';

export interface OutboxListOptions extends DeskOptions {
  readonly status?: OutboxStatus | 'all';
  readonly ticket?: string;
  readonly ambiguous?: true;
  readonly limit: number;
}

const statuses: readonly OutboxStatus[] = [
  'queued',
  'held',
  'sending',
  'sent',
  'failed',
  'suppressed',
  'folded',
];

/** Lists mails of the desk, newest first; without a filter, those that are not simply sent. */
export async function outboxList(session: Session, options: OutboxListOptions): Promise<number> {
  const ticketId = options.ticket === undefined ? null : parseTicketNumber(options.ticket);
  if (ticketId === undefined) {
    session.out.tell(
      `firstline: "${oneLine(options.ticket ?? '')}" is no ticket number; it looks like FL-1042.`,
    );
    return 2;
  }
  const isNarrow = ticketId !== null || options.ambiguous === true;
  const filter = {
    status: statusesOf(options.status ?? (isNarrow ? 'all' : undefined)),
    ticketId,
    isAmbiguous: options.ambiguous === true,
  };
  const rows = await listOutbox(session.db, filter, options.limit);
  if (options.json) {
    writeJson(session.out, rows.map(toJson));
    return 0;
  }
  if (rows.length === 0)
    session.out.tell(
      filter.status === null ? 'Nothing waits, failed or was suppressed.' : 'No mail matches.',
    );
  session.out.write(outboxTable(session, rows));
  if (rows.length === options.limit)
    session.out.tell(`The newest ${count(rows.length, 'mail')}; --limit shows more.`);
  return 0;
}

function statusesOf(status: OutboxListOptions['status']): readonly OutboxStatus[] | null {
  if (status === undefined) return null;
  return status === 'all' ? statuses : [status];
}

/** Shows a mail of the desk with its attempts. */
export async function outboxShow(session: Session, id: number, options: DeskOptions): Promise<number> {
  const { db, out } = session;
  const row = await findOutboxEntry(db, id);
  if (row === undefined) return refuse(out, `There is no outbox row ${id}.`);
  const attempts = await readAttempts(db, id);
  if (options.json) {
    writeJson(out, { ...toJson(row), attempts });
    return 0;
  }
  const lines = [
    `outbox:${id}  ${row.kind}`,
    '',
    outboxFacts(session, row),
    outboxState(session, row),
    ...attempts.map((attempt) => `  ${describeAttempt(session, attempt)}`),
    '',
  ];
  out.write(lines.join('\n'));
  return 0;
}

/** Queues mails again that failed or were suppressed, or hurries those that wait for their next attempt. */
export async function outboxRetry(
  session: Session,
  ids: readonly number[],
  options: DeskOptions,
): Promise<number> {
  const { db, out, log } = session;
  const results: { readonly id: number; readonly problem: string | null }[] = [];
  for (const id of new Set(ids)) {
    const result = await db
      .transaction()
      .execute((trx) => retryMail(trx, id, `operator ${session.operator}`));
    results.push({ id, problem: problemOf(result) });
  }
  const queued = results.filter(({ problem }) => problem === null).map(({ id }) => id);
  for (const { id, problem } of results)
    if (problem !== null) out.tell(`firstline: Outbox row ${id} was not queued: ${problem}`);
  if (queued.length > 0) {
    await using queues = await openQueuesIfThere(session);
    await enqueue({ queues, log }, 'outbound', queued);
  }
  if (options.json)
    writeJson(
      out,
      results.map(({ id, problem }) => ({ id, done: problem === null, problem })),
    );
  else if (queued.length > 0) {
    const next = (await isDeskRunning(db))
      ? 'The running desk sends now.'
      : 'No running desk was seen: "firstline start" sends.';
    out.tell(`${count(queued.length, 'mail')} queued again. ${next}`);
  }
  return queued.length === results.length ? 0 : 1;
}

function problemOf(result: Awaited<ReturnType<typeof retryMail>>): string | null {
  if (result === undefined) return 'there is no such row.';
  if (result.done) return null;
  const { status, foldedInto } = result.before;
  switch (status) {
    case 'sent':
      return 'it was sent, and sending it again would repeat it.';
    case 'sending':
      return 'it is being sent right now.';
    case 'held':
      return 'it is held back by the budget of automatic mail, and goes out as soon as that allows.';
    case 'folded':
      return `it stands in outbox row ${foldedInto}; retry that one.`;
    case 'queued':
    case 'failed':
    case 'suppressed':
      return null;
    default:
      return status satisfies never;
  }
}

function toJson({ octetsBlobId: _octets, ticketId, ...row }: OutboxEntry) {
  return { ...row, ticket: ticketId === null ? null : ticketNumber(ticketId) };
}
