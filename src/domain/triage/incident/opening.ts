import {
  type Analyst,
  allAnalysts,
  type Desk,
  findCategory,
  findMailbox,
  findTeam,
  type Team,
} from '../../desk.ts';
import type { Opened } from '../../ticket/event.ts';
import { impactOf } from '../../ticket/incident.ts';
import { noSubject, ticketNumber } from '../../ticket/ticket.ts';
import type { Cluster } from './cluster.ts';

interface ReportFacts {
  readonly ticketId: number;
  readonly site: string | null;
  readonly subject: string;
  readonly mailboxId: string | null;
  readonly team: string;
}

const namedReports = 10;

/**
 * The ticket of a major incident, or of the proposal of one: its requester is the incident manager, so that it is
 * worked as every ticket is.
 *
 * @param reports those of the cluster
 */
export function makeIncident(
  cluster: Extract<Cluster, { kind: 'found' }>,
  reports: readonly ReportFacts[],
  desk: Desk,
): Opened {
  const { incidents } = desk;
  const medoid = reports.find(({ ticketId }) => ticketId === cluster.medoid) ?? reports[0];
  const mailbox = findMailbox(desk, medoid?.mailboxId ?? null);
  const team = teamOf(medoid?.team ?? '', desk);
  const manager = managerOf(team, desk);
  const category = findCategory(desk, cluster.category);
  const impact = impactOf(cluster.people, incidents);
  const priority = desk.matrix[impact][incidents.urgency];
  const sites = [...new Set(reports.flatMap(({ site }) => site ?? []))];
  return {
    type: 'opened',
    mailboxId: mailbox?.id ?? null,
    requester: { name: manager?.name ?? null, address: manager?.addresses[0] ?? mailbox?.address ?? '' },
    participants: [],
    subject: `${cluster.people} people report: ${titleOf(medoid?.subject ?? noSubject, cluster.about)}`,
    kind: 'incident',
    category: category?.id ?? cluster.category,
    impact,
    urgency: incidents.urgency,
    priority,
    because: [
      `${cluster.because} They are ${listed(cluster.reports)}.`,
      ...(sites.length > 0 ? [`They work in ${sites.join(', ')}.`] : []),
      `Impact ${impact} and urgency ${incidents.urgency} make ${priority}.`,
    ],
    team: team?.id ?? '',
    tier: team?.tier ?? 'L2',
    language: manager?.language ?? 'en',
    related: [],
    messageId: `<incident-${cluster.medoid}@${mailbox?.address.split('@')[1] ?? ''}>`,
    acknowledge: false,
    incident: { isProposed: incidents.mode === 'propose', foundBy: cluster.reports },
  };
}

/** The subject of the report that is most like the others. */
function titleOf(subject: string, about: string): string {
  return subject === noSubject && about !== '' ? about : subject;
}

function teamOf(ofReports: string, desk: Desk): Team | undefined {
  const own = findTeam(desk, ofReports) ?? desk.teams[0];
  return findTeam(desk, desk.incidents.team ?? own?.escalatesTo ?? own?.id ?? '');
}

function managerOf(team: Team | undefined, desk: Desk): Analyst | undefined {
  return allAnalysts(desk).find(({ id }) => id === desk.incidents.manager) ?? team?.members[0];
}

function listed(ids: readonly number[]): string {
  const shown = ids.slice(0, namedReports).map(ticketNumber).join(', ');
  return ids.length > namedReports ? `${shown} and ${ids.length - namedReports} more` : shown;
}
