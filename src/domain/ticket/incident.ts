import type { Desk, Impact } from '../desk.ts';
import type { IncidentRules } from '../triage/incident/rules.ts';
import type { LaterEvent, Opened, TicketEvent } from './event.ts';
import type { Circumstances, Reaction } from './react.ts';
import { raisePriority } from './reprioritise.ts';
import type { Ticket } from './ticket.ts';

type Consequences = Pick<Reaction, 'follows' | 'others' | 'toChildren'>;

/**
 * What an event of a major incident, or of one of its reports, causes beyond mails.
 *
 * A major incident is a ticket like any other, whose requester is the incident manager; its reports are tickets of
 * their own that name it as their parent. Neither is changed in the other's transaction: what one owes to the other
 * is an event, committed with its cause and applied by the same gate soon after.
 *
 * ```
 *   found by a search ──► parent: report-found, or opened, or confirmed ──► each report: linked-to-incident
 *   report: opened with a parent, linked ──► parent: report-joined ──► report: incident-told, where it missed an update
 *   report: unlinked ─────────────────────► parent: report-left
 *   parent: answered, resolved ──► parent: incident-updated ──► every report: incident-told
 * ```
 */
export function incidentConsequences(
  before: Ticket | null,
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  around: Circumstances,
): Consequences {
  return {
    follows: followingEvents(before, after, event, desk, around),
    others: eventsOfOthers(after, event, desk),
    toChildren: event.type === 'incident-updated' ? [told(after, event, desk)] : [],
  };
}

/** A major incident that is one, and not only proposed. */
export function isMajorIncident(ticket: Ticket): boolean {
  return ticket.incident !== null && !ticket.incident.isProposed;
}

function followingEvents(
  before: Ticket | null,
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  { message, answersAndResolves }: Circumstances,
): readonly LaterEvent[] {
  if (!isMajorIncident(after)) return [];
  const text = message?.text.trim() || null;
  switch (event.type) {
    case 'answered':
      return answersAndResolves || text === null ? [] : [{ type: 'incident-updated', text, isSolved: false }];
    case 'resolved': {
      if (before?.status === 'resolved') return [];
      return [{ type: 'incident-updated', text: answersAndResolves ? text : null, isSolved: true }];
    }
    case 'report-joined': {
      const raised = raiseByReports(after, desk);
      return raised === null ? [] : [raised];
    }
    default:
      return [];
  }
}

/** As more people report it, it concerns more than one team. */
function raiseByReports(ticket: Ticket, desk: Desk) {
  const count = ticket.incident?.reports ?? 0;
  const impact = impactOf(count, desk.incidents);
  return raisePriority(ticket, { impact, because: [`It has ${count} reports by now.`] }, desk);
}

export function impactOf(reports: number, rules: IncidentRules): Impact {
  if (reports >= rules.companyFrom) return 'company';
  return reports >= rules.siteFrom ? 'site' : rules.impact;
}

function eventsOfOthers(after: Ticket, event: TicketEvent, desk: Desk): Reaction['others'] {
  const { id, incident } = after;
  switch (event.type) {
    case 'opened':
      return [
        ...reportOf(id, event.parent ?? null),
        ...(incident === null || incident.isProposed ? [] : linksTo(id, incident.foundBy)),
      ];
    case 'linked-to-incident':
      return reportOf(id, { ticketId: event.parent, told: 0 });
    case 'unlinked-from-incident':
      return [{ ticketId: event.parent, event: { type: 'report-left', report: id } }];
    case 'incident-confirmed':
      return linksTo(id, incident?.foundBy ?? []);
    case 'report-found':
      return isMajorIncident(after) ? linksTo(id, [event.report], event.because) : [];
    case 'report-joined': {
      if (incident === null || event.told >= incident.updates) return [];
      const missed = { text: incident.status, isSolved: after.status === 'resolved' };
      return [{ ticketId: event.report, event: told(after, missed, desk) }];
    }
    default:
      return [];
  }
}

function reportOf(
  report: number,
  parent: Pick<NonNullable<Opened['parent']>, 'ticketId' | 'told'> | null,
): Reaction['others'] {
  if (parent === null) return [];
  const { ticketId, told } = parent;
  return [{ ticketId, event: { type: 'report-joined', report, told } }];
}

function linksTo(
  parent: number,
  reports: readonly number[],
  because = 'It is one of the reports that it was found by.',
): Reaction['others'] {
  return reports.map((ticketId) => ({ ticketId, event: { type: 'linked-to-incident', parent, because } }));
}

function told(
  { id, incident }: Ticket,
  { text, isSolved }: { readonly text: string | null; readonly isSolved: boolean },
  desk: Desk,
): LaterEvent {
  return {
    type: 'incident-told',
    parent: id,
    update: incident?.updates ?? 0,
    text,
    isSolved,
    resolves: isSolved && desk.incidents.resolveReports,
  };
}

/**
 * Why an event that another ticket caused cannot be any more: that was decided a moment ago, without this ticket's lock.
 *
 * @returns a sentence, or null where nothing speaks against it
 */
export function whyTooLate(ticket: Ticket, event: LaterEvent): string | null {
  switch (event.type) {
    case 'linked-to-incident':
      if (ticket.parent !== null) return 'It reports a major incident already.';
      if (ticket.incident !== null) return 'It is the ticket of a major incident itself.';
      if (ticket.standsAlone) return 'Somebody took it out of a major incident.';
      return ticket.status === 'resolved' ? 'It is resolved.' : null;
    case 'unlinked-from-incident':
      return ticket.parent === event.parent ? null : 'It does not report that major incident.';
    case 'incident-told':
      if (ticket.parent !== event.parent) return 'It does not report that major incident any more.';
      if (ticket.parentTold >= event.update) return 'Its requester was told already.';
      return ticket.status === 'resolved' ? 'It is resolved.' : null;
    case 'report-found':
      if (ticket.incident === null) return 'It is not the ticket of a major incident.';
      return ticket.status === 'resolved' ? 'It is over.' : null;
    case 'report-joined':
    case 'report-left':
      return ticket.incident === null ? 'It is not the ticket of a major incident.' : null;
    default:
      return null;
  }
}
