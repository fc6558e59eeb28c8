import { findInbound, findInboundByMessageId } from '#db/inbound-history.ts';
import { findOutboxByMessageId, findOutboxEntry } from '#db/outbox-history.ts';
import { readDossier } from '#db/ticket-dossier.ts';
import { parseTicketNumber, ticketNumber } from '#domain/ticket/ticket.ts';
import { explainInbound } from './explain/inbound.ts';
import { explainOutbox } from './explain/outbox.ts';
import { explainTicket } from './explain/ticket.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { oneLine } from './text.ts';

/** An explanation for people and for programs. */
export interface Explanation {
  readonly text: string;
  readonly json: object;
}

/**
 * Says why: of a ticket, each decision and each due time; of a mail, what became of it, what it caused and
 * what caused it.
 */
export async function explain(session: Session, subject: string, options: DeskOptions): Promise<number> {
  const found = await find(session, subject.trim());
  if (found === 'malformed') {
    session.out.tell(
      `firstline: "${oneLine(subject)}" names nothing; give FL-1042, a Message-ID, inbound:12 or outbox:5.`,
    );
    return 2;
  }
  if (typeof found === 'string') return refuse(session.out, found);
  if (options.json)
    writeJson(session.out, found.length === 1 ? found[0]?.json : found.map(({ json }) => json));
  else session.out.write(found.map(({ text }) => text).join('\n'));
  return 0;
}

/** @returns a sentence when there is no such thing */
async function find(session: Session, subject: string): Promise<readonly Explanation[] | string> {
  const ticketId = parseTicketNumber(subject);
  if (ticketId !== undefined) {
    const dossier = await readDossier(session.db, ticketId);
    if (dossier === undefined) return `There is no ticket ${ticketNumber(ticketId)}.`;
    return [await explainTicket(session, dossier)];
  }
  const row = /^(inbound|outbox):(\d{1,12})$/i.exec(subject);
  if (row !== null) return findRow(session, row[1]?.toLowerCase() === 'inbound', Number(row[2]));
  if (!subject.includes('@')) return 'malformed';
  return findMessageId(session, `<${subject.replace(/^<|>$/g, '')}>`);
}

async function findRow(
  session: Session,
  isInbound: boolean,
  id: number,
): Promise<readonly Explanation[] | string> {
  if (isInbound) {
    const mail = await findInbound(session.db, id);
    return mail === undefined ? `There is no inbound mail ${id}.` : [await explainInbound(session, mail)];
  }
  const row = await findOutboxEntry(session.db, id);
  return row === undefined ? `There is no outbox row ${id}.` : [await explainOutbox(session, row)];
}

/** One that we sent may have come back as well, and the same Message-ID may have come several times. */
async function findMessageId(session: Session, messageId: string): Promise<readonly Explanation[] | string> {
  const sent = await findOutboxByMessageId(session.db, messageId);
  const found = sent === undefined ? [] : [await explainOutbox(session, sent)];
  for (const mail of await findInboundByMessageId(session.db, messageId))
    found.push(await explainInbound(session, mail));
  return found.length > 0 ? found : `No mail with the Message-ID ${oneLine(messageId)} came in or went out.`;
}
