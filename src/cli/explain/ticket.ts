import { findRepeated } from '#db/inbound-history.ts';
import type { ClockEntry, Dossier } from '#db/ticket-dossier.ts';
import { describeEvent, explainFirstResponse, type PriorityChange } from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { describeCause } from '../cause.ts';
import type { Explanation } from '../explain.ts';
import type { Session } from '../session.ts';
import { formatInstant, oneLine } from '../text.ts';
import { clockState } from '../ticket.ts';
import { explainDecisions } from './decisions.ts';
import { describeOutboxRow } from './inbound.ts';

/** Why a ticket exists, why it is what it is, and why each of its clocks is due when it is. */
export async function explainTicket(session: Session, dossier: Dossier): Promise<Explanation> {
  const { config, now } = session;
  const { ticket } = dossier;
  const decisions = explainDecisions(dossier, config.desk);
  const clocks = dossier.clocks.map((clock) => ({ ...clock, because: whyDue(session, dossier, clock) }));
  const repeated = await findRepeated(session.db, ticket.id);
  const mailsIn = [...dossier.mailsIn, ...repeated].toSorted((a, b) => a.id - b.id);
  const at = (instant: Date) => formatInstant(instant, config.timeZone);
  const text = [
    `${ticketNumber(ticket.id)}  ${oneLine(ticket.subject)}`,
    ...decisions.map(({ about, value, because }) =>
      [`\n${about}: ${oneLine(value)}`, ...(because.length === 0 ? [] : [bullets(because)])].join('\n'),
    ),
    ...clocks.map(
      (clock) =>
        `\n${clock.kind.replace('_', ' ')}: due ${at(clock.dueAt)}, ${clockState(clock, config.timeZone, now())}\n${bullets(clock.because)}`,
    ),
    '\nWhat happened, and what caused it',
    ...dossier.events.map(
      ({ at: when, event, cause }) =>
        `  ${at(when)}  ${oneLine(describeEvent(event, config.desk))} [${describeCause(cause)}]`,
    ),
    ...(dossier.refused.length === 0 ? [] : ['\nWhat other tickets caused, and came too late']),
    ...dossier.refused.map(
      ({ at: when, event, cause, refused }) =>
        `  ${at(when)}  ${oneLine(describeEvent(event, config.desk))} [${describeCause(cause)}] ${oneLine(refused)}`,
    ),
    '\nMails in',
    ...mailsIn.map(
      (mail) =>
        `  inbound:${mail.id} from ${oneLine(mail.fromAddress ?? 'unknown')}, ${mail.outcome}: ${oneLine(mail.reason ?? '')}`,
    ),
    '\nMails out',
    ...dossier.mailsOut.map(
      (row) => `  ${describeOutboxRow(row)}${row.inboundId === null ? '' : ` [inbound:${row.inboundId}]`}`,
    ),
    `\nTimes are in ${config.timeZone}. Each inbound:… and outbox:… can be explained too.`,
  ].join('\n');
  return {
    text: `${text}\n`,
    json: {
      what: 'ticket',
      number: ticketNumber(ticket.id),
      subject: ticket.subject,
      decisions,
      clocks,
      events: dossier.events.map(({ event, ...entry }) => ({
        ...entry,
        type: event.type,
        sentence: describeEvent(event, config.desk),
      })),
      mailsIn: mailsIn.map(({ id, messageId, fromAddress, outcome, reason }) => ({
        id,
        messageId,
        fromAddress,
        outcome,
        reason,
      })),
      mailsOut: dossier.mailsOut.map(
        ({ id, messageId, kind, toAddress, status, statusReason, inboundId }) => ({
          id,
          messageId,
          kind,
          toAddress,
          status,
          statusReason,
          causedBy: inboundId,
        }),
      ),
    },
  };
}

function whyDue({ config }: Session, { ticket, events }: Dossier, clock: ClockEntry): readonly string[] {
  const { timeZone } = config;
  const at = (instant: Date) => formatInstant(instant, timeZone);
  const ended = events.find(
    (entry) =>
      (entry.event.type === 'answered' || entry.event.type === 'resolved') &&
      entry.at.getTime() === clock.stoppedAt?.getTime(),
  );
  return [
    ...explainFirstResponse(clock, priorities(ticket, events), config.desk, at),
    ...(ended === undefined
      ? []
      : [`It stopped at ${at(ended.at)}: ${describeEvent(ended.event, config.desk)}`]),
    ...(clock.breachedAt === null ? [] : [`That it was missed was noticed at ${at(clock.breachedAt)}.`]),
  ];
}

/** A ticket whose events cannot be read whole is told as it is now. */
function priorities(
  ticket: Dossier['ticket'],
  events: Dossier['events'],
): readonly [PriorityChange, ...PriorityChange[]] {
  const [first, ...later] = events.flatMap(({ at, event }) =>
    event.type === 'opened' || event.type === 'reprioritised' ? [{ at, priority: event.priority }] : [],
  );
  return [first ?? { at: ticket.openedAt, priority: ticket.priority }, ...later];
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `  - ${oneLine(sentence)}`).join('\n');
}
