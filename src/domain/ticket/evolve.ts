import type { LaterEvent, Opened } from './event.ts';
import { changeOfIncident } from './evolve-incident.ts';
import { isIncidentEvent } from './incident-event.ts';
import type { Ticket } from './ticket.ts';

const keptThreadIds = 10;

/** The ticket that an `opened` event makes. */
export function open(id: number, event: Opened, at: Date): Ticket {
  return {
    id,
    version: 1,
    mailboxId: event.mailboxId,
    subject: event.subject,
    requester: event.requester,
    participants: event.participants,
    status: 'new',
    kind: event.kind,
    category: event.category,
    impact: event.impact,
    urgency: event.urgency,
    priority: event.priority,
    categoryBecause: event.categoryBecause ?? [],
    because: event.because,
    team: event.team,
    tier: event.tier,
    assignee: event.assignment?.analystId ?? null,
    language: event.language,
    related: event.related,
    threadIds: [event.messageId],
    alarm: event.alarm ?? null,
    vip: event.vip ?? false,
    site: event.site ?? null,
    categorisedAt: null,
    parent: event.parent?.ticketId ?? null,
    parentTold: event.parent?.told ?? 0,
    standsAlone: false,
    incident: event.incident == null ? null : { ...event.incident, reports: 0, updates: 0, status: null },
    secrets: event.secrets ?? [],
    openedAt: at,
    firstAnsweredAt: null,
    resolvedAt: null,
    updatedAt: at,
  };
}

/** The ticket after one more event: the only way that a ticket changes. */
export function evolve(ticket: Ticket, event: LaterEvent, at: Date): Ticket {
  return { ...ticket, ...change(ticket, event, at), version: ticket.version + 1, updatedAt: at };
}

function change(ticket: Ticket, event: LaterEvent, at: Date): Partial<Ticket> {
  if (isIncidentEvent(event)) return changeOfIncident(ticket, event, at);
  switch (event.type) {
    case 'message-received':
      return {
        threadIds: extendThread(ticket.threadIds, event.messageId),
        secrets: [...new Set([...ticket.secrets, ...(event.secrets ?? [])])],
        ...(ticket.status === 'new' ? {} : { status: 'open' as const }),
        resolvedAt: null,
      };
    case 'split-off':
      return {
        related: [...new Set([...ticket.related, event.toTicket])],
        threadIds: ticket.threadIds.filter((id) => id !== event.messageId),
      };
    case 'answered':
      return {
        // what goes to the reporters of a major incident waits for nobody's answer
        status: ticket.incident === null ? 'waiting' : 'open',
        assignee: ticket.assignee ?? event.analystId,
        firstAnsweredAt: ticket.firstAnsweredAt ?? at,
        resolvedAt: null,
      };
    case 'taken':
      return { assignee: event.analystId, ...(ticket.status === 'new' ? { status: 'open' as const } : {}) };
    case 'resolved':
      return { status: 'resolved', assignee: ticket.assignee ?? event.analystId, resolvedAt: at };
    case 'escalated':
      return {
        team: event.toTeam,
        tier: event.toTier,
        assignee: event.assignment?.analystId ?? null,
        ...(ticket.status === 'new' ? {} : { status: 'open' as const }),
        resolvedAt: null,
      };
    case 'recategorised':
      return {
        category: event.to,
        ...(event.because === undefined ? {} : { categoryBecause: [event.because] }),
        kind: event.kind,
        categorisedAt: at,
        ...(event.team === ticket.team
          ? {}
          : { team: event.team, tier: event.tier, assignee: event.assignment?.analystId ?? null }),
      };
    case 'reprioritised':
      return {
        impact: event.impact,
        urgency: event.urgency,
        priority: event.priority,
        because: [...ticket.because, ...event.because],
      };
    case 'noted':
    case 'milestone-reached':
    case 'delivery-failed':
    case 'automatic-noted':
      return {};
    default:
      return event satisfies never;
  }
}

/** RFC 5322 §3.6.4 lets long References lose the middle, never the first. */
function extendThread(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids;
  const all = [...ids, id];
  return all.length <= keptThreadIds ? all : [...all.slice(0, 1), ...all.slice(1 - keptThreadIds)];
}
