import { type Desk, findAnalyst } from '../desk.ts';
import type { TicketEvent } from './event.ts';
import { isMajorIncident } from './incident.ts';
import type { IncidentTold } from './incident-event.ts';
import { type MailIntent, makeReaders, notice, toRequester } from './mails.ts';
import { arrivalData, noticeData, type Reader, ticketFacts } from './notice-data.ts';
import type { Circumstances } from './react.ts';
import type { Ticket } from './ticket.ts';

/**
 * Who is told what of a major incident and its reports.
 *
 * @returns null where the event is told as every ticket's is
 */
export function incidentMails(
  before: Ticket | null,
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  around: Circumstances,
): readonly MailIntent[] | null {
  switch (event.type) {
    case 'opened':
      if (after.incident !== null) return incidentFound(after, desk, around);
      // its team works on the incident, and is told of that
      return after.parent === null
        ? null
        : event.acknowledge
          ? [known(after, event.parent?.status ?? null, desk)]
          : [];
    case 'answered':
    case 'resolved':
      return after.incident === null ? null : toManager(before, after, event, desk);
    case 'milestone-reached':
      return after.parent === null ? null : [];
    case 'unlinked-from-incident':
      return makeReaders(after, desk).arrival.map((reader) =>
        notice(reader, 'notice', arrivalData(reader, after, desk, around)),
      );
    case 'incident-told':
      return [toReporter(after, event, desk)];
    case 'report-joined':
      return grown(after, desk, around);
    default:
      return null;
  }
}

/** The team, its list and the incident manager, each once. */
function incidentFound(ticket: Ticket, desk: Desk, around: Circumstances): readonly MailIntent[] {
  const team = makeReaders(ticket, desk).all;
  const manager = findAnalyst(desk, ticket.requester.address);
  const isIn = team.some((reader) => 'analyst' in reader && reader.analyst.id === manager?.id);
  const readers: readonly Reader[] = manager === undefined || isIn ? team : [{ analyst: manager }, ...team];
  return readers.map((reader) =>
    notice(reader, 'incident', {
      ...noticeData(reader, ticket, desk, around),
      isProposed: ticket.incident?.isProposed === true,
      reports: around.reports,
      reportCount: ticket.incident?.foundBy.length ?? 0,
    }),
  );
}

function known(ticket: Ticket, status: string | null, desk: Desk): MailIntent {
  const data = {
    deskName: desk.name,
    ticket: ticketFacts(ticket, desk),
    status,
    secrets: desk.secrets.tellUsers ? ticket.secrets : [],
  };
  return { ...toRequester(ticket), content: { kind: 'acknowledgement-known', data }, automatic: true };
}

/** A machine hands on to many what a person wrote to all of them. */
function toReporter(ticket: Ticket, { text, isSolved }: IncidentTold, desk: Desk): MailIntent {
  const kind = isSolved ? 'incident-solved' : 'incident-update';
  const data = { deskName: desk.name, ticket: ticketFacts(ticket, desk), text };
  return { ...toRequester(ticket), content: { kind, data }, automatic: true };
}

/** What the reporters are told goes to the manager as well, unless it is the manager who tells it. */
function toManager(
  before: Ticket | null,
  after: Ticket,
  event: Extract<TicketEvent, { type: 'answered' | 'resolved' }>,
  desk: Desk,
): readonly MailIntent[] | null {
  const manager = findAnalyst(desk, after.requester.address);
  const isOwn = manager !== undefined && manager.id === event.analystId;
  const isNothingNew =
    event.type === 'resolved' && (before?.status === 'resolved' || !isMajorIncident(after));
  return isOwn || isNothingNew ? [] : null;
}

/** At 10, 20, 40, 80, … reports: one mail each time that they have doubled. */
function grown(ticket: Ticket, desk: Desk, around: Circumstances): readonly MailIntent[] {
  const reportCount = ticket.incident?.reports ?? 0;
  const doublings = Math.log2(reportCount / desk.incidents.tellFrom);
  if (!Number.isInteger(doublings) || doublings < 0) return [];
  return makeReaders(ticket, desk).owner.map((reader) =>
    notice(reader, 'incident-grown', { ...noticeData(reader, ticket, desk, around), reportCount }),
  );
}
