import type { Opened } from '../../ticket/event.ts';
import type { Incident } from '../../ticket/ticket.ts';
import type { Report } from '../similarity/lookalike.ts';
import type { Background } from './background.ts';
import type { Candidate } from './candidate.ts';
import { findKnownIncident } from './cluster.ts';
import type { IncidentRules } from './rules.ts';

/** What triage is told of a mail while there is a major incident; nothing of it is read while there is none. */
export interface OpenIncidents {
  readonly report: Report;
  /** The newest tickets that people opened. */
  readonly candidates: readonly Candidate[];
  /** What mails speak of at other times. */
  readonly background: Background;
  readonly incidents: readonly { readonly ticketId: number; readonly incident: Incident }[];
}

/** The major incident that a mail reports, and why; null where it is a trouble of its own, as far as is known. */
export function decideKnownIncident(
  open: OpenIncidents | null,
  category: string,
  now: Date,
  rules: IncidentRules,
): { readonly parent: NonNullable<Opened['parent']>; readonly because: string } | null {
  if (open === null) return null;
  const { report, incidents } = open;
  const me: Candidate = {
    ticketId: 0,
    sender: report.sender,
    category,
    openedAt: now,
    trouble: report.trouble,
    incident: null,
    standsAlone: false,
  };
  const underWay = new Set(incidents.map(({ ticketId }) => ticketId));
  const candidates = open.candidates.map((candidate) =>
    candidate.incident === null || underWay.has(candidate.incident.ticketId)
      ? candidate
      : { ...candidate, incident: { ...candidate.incident, isOver: true } },
  );
  const known = findKnownIncident(me, candidates, rules, open.background);
  const incident = incidents.find(({ ticketId }) => ticketId === known?.incidentId)?.incident;
  if (known === null || incident === undefined) return null;
  return {
    parent: { ticketId: known.incidentId, told: incident.updates, status: incident.status },
    because: known.because,
  };
}
