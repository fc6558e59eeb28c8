import { findAnswersTo, findInbound } from '#db/inbound-history.ts';
import { type OutboxEntry, readAttempts } from '#db/outbox-history.ts';
import { type EventEntry, readEvents } from '#db/ticket-dossier.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { describeCause } from '../cause.ts';
import type { Explanation } from '../explain.ts';
import { describeAttempt, outboxFacts, outboxState } from '../outbox-facts.ts';
import type { Session } from '../session.ts';
import { oneLine } from '../text.ts';
import { explainReads } from './reads.ts';

/** Why a mail was written, what became of it, and what came back. */
export async function explainOutbox(session: Session, row: OutboxEntry): Promise<Explanation> {
  const { db, config } = session;
  const attempts = await readAttempts(db, row.id);
  const causedBy = row.inboundId === null ? undefined : await findInbound(db, row.inboundId);
  const events = row.ticketId === null ? [] : await readEvents(db, row.ticketId);
  const behind = events.filter((entry) => isBehind(entry, row));
  const returned = events.filter(
    ({ event }) => event.type === 'delivery-failed' && event.outboxId === row.id,
  );
  const answeredBy = await findAnswersTo(db, row.messageId);
  const octets = await explainReads(session, { outboxId: row.id });
  const told = ({ event, cause }: EventEntry) =>
    `${oneLine(describeEvent(event, config.desk))} [${describeCause(cause)}]`;
  const lines = [
    ...(causedBy === undefined
      ? []
      : [`inbound:${causedBy.id} from ${oneLine(causedBy.fromAddress ?? 'unknown')} caused it.`]),
    ...behind.map((entry) => `It was written when this happened: ${told(entry)}`),
    outboxState(session, row),
    ...attempts.map((attempt) => `  ${describeAttempt(session, attempt)}`),
    ...returned.map((entry) => `It came back: ${told(entry)}`),
    ...answeredBy.map(({ inboundId }) => `It was answered by inbound:${inboundId}.`),
    ...octets.lines,
  ];
  const { octetsBlobId: _octets, ticketId, id, ...facts } = row;
  return {
    text: `outbox:${id}  ${row.kind}\n\n${outboxFacts(session, row)}\n${lines.join('\n')}\n`,
    json: {
      what: 'outbox',
      id,
      ...facts,
      ticket: ticketId === null ? null : ticketNumber(ticketId),
      attempts,
      events: behind.map(({ event, seq, cause }) => ({
        seq,
        type: event.type,
        sentence: describeEvent(event, config.desk),
        cause,
      })),
      returned: returned.map(({ event, seq, cause }) => ({ seq, cause, ...event })),
      answeredBy: answeredBy.map((each) => each.inboundId),
      octetsReadBy: octets.reads,
    },
  };
}

/** An event and its mails are committed together and carry the same instant. */
function isBehind({ at, cause, event }: EventEntry, row: OutboxEntry): boolean {
  if (at.getTime() !== row.createdAt.getTime()) return false;
  if (event.type === 'delivery-failed' && event.outboxId === row.id) return false;
  return cause.by === 'inbound' ? cause.id === row.inboundId : row.inboundId === null;
}
