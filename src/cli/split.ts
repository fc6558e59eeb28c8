import { findInboundByMessageId } from '#db/inbound-history.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { splitMail } from '#workers/split.ts';
import { handleInbound } from './handle-inbound.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { oneLine } from './text.ts';

export interface SplitOptions extends DeskOptions {
  readonly wait?: true;
}

/** Takes a mail off the ticket that it joined; what it then opens is linked with that one. */
export async function split(session: Session, named: string, options: SplitOptions): Promise<number> {
  const { out, db, operator } = session;
  const id = await findId(session, named.trim());
  if (typeof id === 'string') return refuse(out, id);
  const result = await splitMail({ db }, id, `operator ${operator}`);
  if (result.kind === 'refused') return refuse(out, `Inbound mail ${id} was not split off: ${result.reason}`);
  const from = ticketNumber(result.ticketId);
  const { mails, next } = await handleInbound(session, [id], { wait: options.wait === true });
  const opened = mails[0]?.ticketId ?? null;
  const to = opened === null ? null : ticketNumber(opened);
  if (options.json) writeJson(out, { inbound: id, from, to });
  else {
    out.tell(`Inbound mail ${id} was taken off ${from}${to === null ? '.' : ` and opened ${to}.`}`);
    if (next !== '') out.tell(next);
  }
  return 0;
}

/** @returns a sentence where there is no such mail, or several */
async function findId({ db }: Session, named: string): Promise<number | string> {
  const row = /^(?:inbound:)?(\d{1,12})$/i.exec(named)?.[1];
  if (row !== undefined) return Number(row);
  if (!named.includes('@')) return `"${oneLine(named)}" names no mail; give inbound:12 or a Message-ID.`;
  const messageId = `<${named.replace(/^<|>$/g, '')}>`;
  const found = (await findInboundByMessageId(db, messageId)).filter((mail) => mail.outcome === 'appended');
  const [first] = found;
  if (first === undefined) return `No mail with the Message-ID ${oneLine(messageId)} joined a ticket.`;
  if (found.length > 1)
    return `Several do: ${found.map((mail) => `inbound:${mail.id}`).join(', ')}; name one of them.`;
  return first.id;
}
