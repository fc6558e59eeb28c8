import {
  findAnsweredId,
  findAnswersTo,
  findInboundByMessageId,
  type InboundEntry,
  readEarlierOutcomes,
} from '#db/inbound-history.ts';
import { findOutboxByMessageId, findOutboxCausedBy, type OutboxEntry } from '#db/outbox-history.ts';
import { readEvents } from '#db/ticket-dossier.ts';
import { describeAuthentication } from '#domain/mail/authentication.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Explanation } from '../explain.ts';
import type { Session } from '../session.ts';
import { formatFacts } from '../table.ts';
import { count, formatDistance, formatInstant, formatSize, oneLine } from '../text.ts';
import { explainReads } from './reads.ts';

/** What became of a mail that came in, what it answered, and which mails it caused. */
export async function explainInbound(session: Session, mail: InboundEntry): Promise<Explanation> {
  const { db, config } = session;
  const earlier = await readEarlierOutcomes(db, mail.id);
  const caused = await findOutboxCausedBy(db, mail.id);
  const answers = await answered(session, mail);
  const answeredBy = mail.messageId === null ? [] : await findAnswersTo(db, mail.messageId);
  const events = mail.ticketId === null ? [] : await readEvents(db, mail.ticketId);
  const own = events.filter(({ cause }) => cause.by === 'inbound' && cause.id === mail.id);
  const octets = await explainReads(session, { inboundId: mail.id });
  const at = (instant: Date) => formatInstant(instant, config.timeZone);
  const lines = [
    ...earlier.map(
      (was) =>
        `It was ${was.outcome} (${oneLine(was.reason)}) until ${at(was.at)}, when ${oneLine(was.changedBy)} took that back.`,
    ),
    whatBecame(session, mail),
    ...(answers === null ? [] : [`It answers ${answers.told}.`]),
    ...own.map(
      ({ event }) => `On ${ticketNumber(mail.ticketId ?? 0)}: ${oneLine(describeEvent(event, config.desk))}`,
    ),
    ...(caused.length === 0 ? ['It caused no mail.'] : [`It caused ${count(caused.length, 'mail')}:`]),
    ...caused.map((row) => `  ${describeOutboxRow(row)}`),
    ...answeredBy.map(
      ({ inboundId, ticketId }) => `It was answered by inbound:${inboundId}, on ${ticketNumber(ticketId)}.`,
    ),
    ...owed(mail),
    ...octets.lines,
  ];
  const { blobId: _blob, ticketId, id, ...facts } = mail;
  return {
    text: `inbound:${id}  ${oneLine(mail.subject ?? '(no subject)')}\n\n${inboundFacts(session, mail)}\n${lines.join('\n')}\n`,
    json: {
      what: 'inbound',
      id,
      ...facts,
      ticket: ticketId === null ? null : ticketNumber(ticketId),
      earlierOutcomes: earlier,
      answers: answers?.json ?? null,
      events: own.map(({ event, seq }) => ({
        seq,
        type: event.type,
        sentence: describeEvent(event, config.desk),
      })),
      caused: caused.map(({ octetsBlobId: _octets, ...row }) => row),
      answeredBy: answeredBy.map((each) => ({ id: each.inboundId, ticket: ticketNumber(each.ticketId) })),
      octetsReadBy: octets.reads,
    },
  };
}

/** The head of an inbound mail, as `explain` and `quarantine show` begin with. */
export function inboundFacts({ config }: Session, mail: InboundEntry): string {
  const from = mail.uid === null ? '' : `, UID ${mail.uid} of UIDVALIDITY ${mail.uidValidity}`;
  return formatFacts([
    ['From', oneLine(mail.fromAddress ?? 'unknown')],
    ['Message-ID', mail.messageId === null ? null : oneLine(mail.messageId)],
    ['Received', `${formatInstant(mail.receivedAt, config.timeZone)}, ${formatSize(mail.sizeBytes)}`],
    [
      'Mailbox',
      mail.mailboxId === null
        ? null
        : `${mail.mailboxId}${mail.uid === null ? ' (taken in from a file)' : from}`,
    ],
    [
      'Sender',
      mail.authentication === null
        ? null
        : oneLine(`${describeAuthentication(mail.authentication)}. ${mail.authentication.because}`),
    ],
    ['Octets', mail.isOnServer ? 'on the mail server, not here' : null],
  ]);
}

function whatBecame({ config, now }: Session, mail: InboundEntry): string {
  if (mail.outcome === null) {
    const error = mail.lastError === null ? '' : ` The last attempt failed: ${oneLine(mail.lastError)}`;
    if (mail.isOnServer) return 'It was released and waits until the poller has fetched it.';
    if (mail.dueAt !== null && mail.dueAt > now())
      return `It has no outcome yet: triage has it, or tries again ${formatDistance(mail.dueAt, now())}.${error}`;
    return `It has no outcome yet: it waits for triage.${error}`;
  }
  const at = mail.outcomeAt === null ? '' : ` at ${formatInstant(mail.outcomeAt, config.timeZone)}`;
  const on = mail.ticketId === null ? '' : ` on ${ticketNumber(mail.ticketId)}`;
  return `Its outcome is ${mail.outcome}${on}${at}: ${oneLine(mail.reason ?? 'no reason was kept')}`;
}

function owed(mail: InboundEntry): readonly string[] {
  if (mail.owed === null)
    return mail.owedError === null ? [] : [`On the mail server: ${oneLine(mail.owedError)}.`];
  const error = mail.owedError === null ? '' : ` The server refused it last: ${oneLine(mail.owedError)}.`;
  return [`The mail server is still owed: ${mail.owed}.${error}`];
}

async function answered(session: Session, mail: InboundEntry) {
  const messageId = await findAnsweredId(session.db, mail.id);
  if (messageId === null) return null;
  const ours = await findOutboxByMessageId(session.db, messageId);
  if (ours !== undefined)
    return { told: `our ${describeOutboxRow(ours)}`, json: { messageId, outbox: ours.id, inbound: null } };
  const theirs = (await findInboundByMessageId(session.db, messageId))[0];
  if (theirs !== undefined)
    return { told: `inbound:${theirs.id}`, json: { messageId, outbox: null, inbound: theirs.id } };
  return {
    told: `${oneLine(messageId)}, which was never here`,
    json: { messageId, outbox: null, inbound: null },
  };
}

/** `acknowledgement to ann@example.org (outbox:5), sent` */
export function describeOutboxRow(row: OutboxEntry): string {
  const why = row.statusReason === null || row.status === 'sent' ? '' : `: ${row.statusReason}`;
  return oneLine(`${row.kind} to ${row.toAddress} (outbox:${row.id}), ${row.status}${why}`);
}
