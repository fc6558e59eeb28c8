import { sql } from 'kysely';
import { applyEvents } from '#db/gate.ts';
import { findIncidents, readReports } from '#db/incidents.ts';
import { readLatestWords } from '#db/messages.ts';
import { findTickets, lockTickets } from '#db/tickets.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import { confirmIncident, denyIncident } from '#domain/ticket/incident-by-analyst.ts';
import { parseTicketNumber, type Ticket, ticketNumber } from '#domain/ticket/ticket.ts';
import { enqueueCommitted } from '#workers/enqueue.ts';
import { openQueuesIfThere } from './handle-inbound.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatTable } from './table.ts';
import { formatInstant } from './text.ts';

export interface IncidentsOptions extends DeskOptions {
  /** Those that are over, too. */
  readonly all?: true;
}

/** Lists major incidents and proposals of them, the newest first. */
export async function incidents(session: Session, options: IncidentsOptions): Promise<number> {
  const { db, out, config } = session;
  const found = (await findIncidents(db)).filter(({ isOver }) => options.all || !isOver);
  const ids = found.map(({ ticketId }) => ticketId);
  const facts = new Map((await readReports(db, ids)).map((each) => [each.ticketId, each]));
  const listed = found.map(({ ticketId, isOver, incident }) => ({
    number: ticketNumber(ticketId),
    state: isOver ? 'over' : incident.isProposed ? 'proposed' : 'open',
    reports: incident.isProposed ? incident.foundBy.length : incident.reports,
    openedAt: facts.get(ticketId)?.openedAt ?? null,
    subject: facts.get(ticketId)?.subject ?? '',
    status: incident.status,
  }));
  if (options.json) {
    writeJson(out, listed);
    return 0;
  }
  if (listed.length === 0) {
    out.tell(options.all ? 'There was no major incident.' : 'No major incident is proposed or open.');
    return 0;
  }
  const columns = [
    { title: 'Number' },
    { title: 'State' },
    { title: 'Reports' },
    { title: 'Since', drops: true },
    { title: 'Subject', gives: true },
  ] as const;
  const rows = listed.map(({ number, state, reports, openedAt, subject }) => [
    number,
    state,
    String(reports),
    openedAt === null ? null : formatInstant(openedAt, config.timeZone).slice(0, -3),
    subject,
  ]);
  out.write(formatTable(out, columns, rows));
  return 0;
}

/** Says that what was proposed is a major incident: its reports are linked. */
export function incidentConfirm(session: Session, number: string, options: DeskOptions): Promise<number> {
  return change(session, number, options, 'is a major incident now; its reports are linked.', (ticket) =>
    confirmIncident(ticket, { analystId: null, proof: null }),
  );
}

/** Takes a report out of its major incident: it is worked by itself again. */
export function incidentRemove(session: Session, number: string, options: DeskOptions): Promise<number> {
  return change(session, number, options, 'was taken out and is worked by itself.', (ticket) =>
    ticket.incident === null
      ? denyIncident(ticket, { analystId: null, proof: null })
      : `${ticketNumber(ticket.id)} is the major incident itself; give one of its reports.`,
  );
}

async function change(
  session: Session,
  number: string,
  options: DeskOptions,
  done: string,
  decide: (ticket: Ticket) => LaterEvent | string,
): Promise<number> {
  const { db, out, config, now, operator } = session;
  const id = parseTicketNumber(number);
  if (id === undefined) return refuse(out, `"${number}" is no ticket number; give one such as FL-1042.`);
  const keys = await readTokenKeys(db);
  const result = await db.transaction().execute(async (trx) => {
    const locked = (await lockTickets(trx, [id])).get(id);
    if (locked === undefined) return `There is no ticket ${ticketNumber(id)}.`;
    const event = decide(locked.ticket);
    if (typeof event === 'string') return event;
    return applyEvents(trx, locked, [event], {
      desk: config.desk,
      key: keys.current,
      now: now(),
      cause: { by: 'operator', name: operator },
      message: null,
      words: await readLatestWords(trx, id),
      history: [],
      answersAndResolves: false,
    });
  });
  if (typeof result === 'string') return refuse(out, result);
  await using queues = await openQueuesIfThere(session);
  await enqueueCommitted({ queues, log: session.log }, result);
  const [ticket] = await findTickets(db, sql`ticket.id = ${id}`);
  if (options.json) writeJson(out, { number: ticketNumber(id), parent: ticket?.parent ?? null, done: true });
  else out.tell(`${ticketNumber(id)} ${done}`);
  return 0;
}
