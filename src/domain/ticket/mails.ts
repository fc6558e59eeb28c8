import { type Analyst, allAnalysts, type Desk, findTeam, nameCategory } from '../desk.ts';
import type { MailAddress } from '../mail/message.ts';
import type { SecretKind } from '../mail/secrets/secret.ts';
import { acknowledgementData } from './acknowledgement.ts';
import type {
  DeliveryFailed,
  Escalated,
  MessageReceived,
  MilestoneReached,
  Recategorised,
  TicketEvent,
} from './event.ts';
import { isIncidentEvent } from './incident-event.ts';
import type { MailContent } from './mail-data.ts';
import { arrivalData, languageOf, noticeData, type Reader, ticketFacts } from './notice-data.ts';
import type { Circumstances } from './react.ts';
import { secretsToTell } from './secrets-to-tell.ts';
import type { Ticket } from './ticket.ts';

/** A mail to be sent, before it has ids: the gate gives it its Message-ID and token. */
export interface MailIntent {
  readonly content: MailContent;
  readonly to: MailAddress;
  readonly language: string;
  /** Whether a machine wrote it (RFC 3834): a person's relayed answer is not automatic. */
  readonly automatic: boolean;
  /** Whose conversation it continues; it decides the token in Reply-To and Message-ID. */
  readonly thread:
    | { readonly with: 'requester' }
    | { readonly with: 'analyst'; readonly analystId: string }
    | { readonly with: 'list' };
  /** Mails with the same key fold into one when the budget makes them wait. */
  readonly foldKey: string | null;
  /** The files that came with the event's message go along. */
  readonly withAttachments: boolean;
}

/** Who is told what of an event. An analyst is told once; nothing goes to somebody for what they did. */
export function mailsFor(
  before: Ticket | null,
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  around: Circumstances,
): readonly MailIntent[] {
  if (isIncidentEvent(event)) return [];
  const readers = makeReaders(after, desk);
  switch (event.type) {
    case 'opened':
      return [
        ...(event.acknowledge ? acknowledgement(after, desk, around) : []),
        ...readers.arrival.map((reader) =>
          notice(reader, 'notice', arrivalData(reader, after, desk, around)),
        ),
      ];
    case 'message-received':
      return [
        ...secretHidden(after, desk, secretsToTell(before, after, event, desk)),
        ...messageAdded(after, event, desk, around),
        ...readers.owner.map((reader) => update(reader, event.from, after, desk, around, event.because)),
      ];
    case 'answered':
      return [answer(after, desk, event.analystId, around.message, around.answersAndResolves)];
    case 'resolved':
      if (event.analystId === null)
        // whoever is at it must know; nobody else has anything to do, and the machine never reads
        return after.assignee === null
          ? []
          : readers.owner.map((reader) => update(reader, event.from ?? after.requester, after, desk, around));
      return around.answersAndResolves || before?.status === 'resolved'
        ? []
        : [answer(after, desk, event.analystId, null, true)];
    case 'escalated':
      return readers.arrival.map((reader) => escalation(reader, after, event, desk, around));
    case 'milestone-reached':
      return readers.address.map((reader) => promise(reader, after, event, desk, around));
    case 'delivery-failed':
      return deliveryFailed(readers.owner, after, event, desk, around);
    case 'recategorised':
      return before?.team === after.team
        ? []
        : readers.arrival
            .filter((reader) => !('analyst' in reader) || reader.analyst.id !== event.analystId)
            .map((reader) => escalation(reader, after, handover(before, after, event, desk), desk, around));
    case 'reprioritised':
    case 'split-off':
    case 'noted':
    case 'taken':
    case 'automatic-noted':
      return [];
    default:
      return event satisfies never;
  }
}

export function makeReaders(ticket: Ticket, desk: Desk) {
  const team = findTeam(desk, ticket.team);
  const members: readonly Reader[] = (team?.members ?? []).map((analyst) => ({ analyst }));
  const list: readonly Reader[] = team?.notify == null ? [] : [{ list: team.notify }];
  const assignee = allAnalysts(desk).find((analyst) => analyst.id === ticket.assignee);
  return {
    /** Who learns of a ticket that came to the team; where it is assigned already, the others have nothing to do. */
    arrival: assignee === undefined ? [...members, ...list] : [{ analyst: assignee }, ...list],
    all: [...members, ...list],
    owner: assignee === undefined ? [...members, ...list] : [{ analyst: assignee }],
    address: list.length > 0 ? list : members,
  };
}

function acknowledgement(ticket: Ticket, desk: Desk, around: Circumstances): readonly MailIntent[] {
  // a promise that is over, as of a mail that was taken off another ticket late, is none
  if (around.answerBy === null || around.answerBy <= around.now) return [];
  const facts = ticketFacts(ticket, desk);
  return [
    {
      ...toRequester(ticket),
      content: {
        kind: 'acknowledgement',
        data: acknowledgementData(ticket, around.insight, desk, facts, around.answerBy),
      },
      automatic: true,
    },
  ];
}

function secretHidden(ticket: Ticket, desk: Desk, secrets: readonly SecretKind[]): readonly MailIntent[] {
  if (secrets.length === 0) return [];
  const data = { deskName: desk.name, ticket: ticketFacts(ticket, desk), secrets };
  return [{ ...toRequester(ticket), content: { kind: 'secret-hidden', data }, automatic: true }];
}

function answer(
  ticket: Ticket,
  desk: Desk,
  analystId: string,
  message: Circumstances['message'],
  resolved: boolean,
): MailIntent {
  const analystName = allAnalysts(desk).find((analyst) => analyst.id === analystId)?.name ?? desk.name;
  const ticketInWords = ticketFacts(ticket, desk);
  return {
    ...toRequester(ticket),
    content: {
      kind: 'answer',
      data: {
        deskName: desk.name,
        ticket: ticketInWords,
        analystName,
        text: message?.text ?? '',
        withheld: message?.withheld ?? [],
        resolved,
      },
    },
    automatic: false,
    withAttachments: true,
  };
}

export function toRequester(ticket: Ticket) {
  return {
    to: ticket.requester,
    language: ticket.language,
    thread: { with: 'requester' },
    foldKey: null,
    withAttachments: false,
  } as const;
}

function escalation(
  reader: Reader,
  after: Ticket,
  event: Pick<Escalated, 'analystId' | 'fromTeam' | 'reason'>,
  desk: Desk,
  around: Circumstances,
): MailIntent {
  const by = allAnalysts(desk).find((analyst) => analyst.id === event.analystId);
  return notice(reader, 'escalation', {
    ...arrivalData(reader, after, desk, around),
    byName: by?.name ?? null,
    fromTeam: findTeam(desk, event.fromTeam)?.name ?? event.fromTeam,
    reason: event.reason,
    history: around.history.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
  });
}

/** To the team of another category. */
function handover(before: Ticket | null, after: Ticket, event: Recategorised, desk: Desk) {
  return {
    analystId: event.analystId,
    fromTeam: before?.team ?? after.team,
    reason: `it is about ${nameCategory(desk, event.to)}, not ${nameCategory(desk, event.from)}.`,
  };
}

function promise(reader: Reader, after: Ticket, event: MilestoneReached, desk: Desk, around: Circumstances) {
  const data = { ...noticeData(reader, after, desk, around), dueAt: event.dueAt };
  return notice(reader, event.milestone, data);
}

/** Kinds of mail that a user waits for. */
const awaited = new Set(['answer', 'acknowledgement', 'acknowledgement-known']);

/** Only of mails to users: a notice about a notice that an analyst never got would fail like it. */
function deliveryFailed(
  readers: readonly Reader[],
  after: Ticket,
  event: DeliveryFailed,
  desk: Desk,
  around: Circumstances,
): readonly MailIntent[] {
  if (!awaited.has(event.mailKind)) return [];
  const { recipient, mailKind, diagnostic } = event;
  return readers.map((reader) =>
    notice(reader, 'delivery-failed', {
      ...noticeData(reader, after, desk, around),
      recipient,
      mailKind,
      diagnostic,
    }),
  );
}

function update(
  reader: Reader,
  from: MailAddress,
  after: Ticket,
  desk: Desk,
  around: Circumstances,
  joinedBecause: string | null = null,
) {
  const data = noticeData(reader, after, desk, around);
  const said = { fromName: from.name, fromAddress: from.address, joinedBecause };
  return notice(reader, 'notice-update', { ...data, ...said });
}

/** Whoever writes again wants to know that it arrived; told once a ticket, and not where it was sent twice at once. */
function messageAdded(
  ticket: Ticket,
  { confirm, secrets = [] }: MessageReceived,
  desk: Desk,
  { answerBy, now }: Circumstances,
): readonly MailIntent[] {
  // the mail about a secret says that its own is here
  if (confirm !== true || secrets.length > 0) return [];
  const data = {
    deskName: desk.name,
    ticket: ticketFacts(ticket, desk),
    answerBy: answerBy === null || answerBy <= now ? null : answerBy.toISOString(),
  };
  return [{ ...toRequester(ticket), content: { kind: 'message-added', data }, automatic: true }];
}

export function notice<K extends MailContent['kind']>(
  reader: Reader,
  kind: K,
  data: Extract<MailContent, { kind: K }>['data'],
): MailIntent {
  const address = 'analyst' in reader ? (reader.analyst.addresses[0] ?? '') : reader.list;
  return {
    content: { kind, data } as MailContent,
    to: { name: 'analyst' in reader ? reader.analyst.name : null, address },
    language: languageOf(reader),
    automatic: true,
    thread: 'analyst' in reader ? { with: 'analyst', analystId: reader.analyst.id } : { with: 'list' },
    foldKey: `notice:${address}`,
    withAttachments: false,
  };
}

/** Tells an analyst that a mail was not carried out, with the text back; it is no event, since nothing happened. */
export function commandFailed(
  ticket: Ticket,
  analyst: Analyst,
  problems: readonly string[],
  text: string,
  desk: Desk,
): MailIntent {
  const facts = ticketFacts(ticket, desk);
  const mail = notice({ analyst }, 'command-failed', {
    analystName: analyst.name,
    ticket: facts,
    problems,
    text,
  });
  return { ...mail, foldKey: null };
}
