import type { Dossier } from '#db/ticket-dossier.ts';
import { allAnalysts, type Desk, findCategory, findTeam } from '#domain/desk.ts';
import { listSecrets } from '#domain/mail/secrets/secret.ts';
import type { Opened, TicketEvent } from '#domain/ticket/event.ts';
import { assignmentOf, describeEvent } from '#domain/ticket/explain.ts';
import { reasonsOf, ticketNumber } from '#domain/ticket/ticket.ts';
import { type FactKind, mergeFacts } from '#domain/triage/extract/facts.ts';
import { listFacts } from '#domain/triage/extract/list-facts.ts';
import { describeCause } from '../cause.ts';
import { person } from '../text.ts';
import { explainIncident } from './incident.ts';

/** One thing that a ticket is, and why, as sentences. */
export interface Decided {
  readonly about: string;
  readonly value: string;
  readonly because: readonly string[];
}

type Known = Pick<Dossier, 'ticket' | 'events' | 'mailsIn'>;

/** Why a ticket exists, and why it is what it is and where it is. */
export function explainDecisions(dossier: Known, desk: Desk): readonly Decided[] {
  const { ticket, events } = dossier;
  return [
    opened(dossier),
    requester(dossier),
    {
      about: 'Category and priority',
      value: `${ticket.category}, ${ticket.priority} (impact ${ticket.impact}, urgency ${ticket.urgency})`,
      because: [...reasonsOf(ticket), ...earlierCategory(dossier)],
    },
    team(dossier, desk),
    assignee(dossier, desk),
    ...explainIncident(dossier, desk),
    ...found(events),
    ...hidden(dossier),
    ...related(dossier, desk),
  ];
}

function openingOf({ events }: Known): Opened | undefined {
  return events.flatMap(({ event }) => (event.type === 'opened' ? [event] : []))[0];
}

/** Why it was of the category that an analyst corrected. */
function earlierCategory(dossier: Known): readonly string[] {
  if (dossier.ticket.categorisedAt === null) return [];
  return (openingOf(dossier)?.categoryBecause ?? []).map((sentence) => `Before that: ${sentence}`);
}

/** What happened of these kinds, as sentences. */
function told(
  events: Known['events'],
  desk: Desk,
  ...types: readonly TicketEvent['type'][]
): readonly string[] {
  return events.flatMap(({ event }) => (types.includes(event.type) ? [describeEvent(event, desk)] : []));
}

function opened({ ticket, events, mailsIn }: Known): Decided {
  const cause = events.find(({ event }) => event.type === 'opened')?.cause;
  if (cause === undefined) return { about: 'Opened', value: 'unknown', because: [] };
  if (ticket.incident !== null)
    return {
      about: 'Opened',
      value: `by reports that are alike, the last ${describeCause(cause)}`,
      because: [],
    };
  const mail = cause.by === 'inbound' ? mailsIn.find(({ id }) => id === cause.id) : undefined;
  const because = mail?.reason == null ? [] : [mail.reason];
  return { about: 'Opened', value: `by ${describeCause(cause)}`, because };
}

function requester(dossier: Known): Decided {
  const { ticket } = dossier;
  const who = [
    person(ticket.requester.name, ticket.requester.address),
    ticket.vip ? 'VIP' : null,
    ticket.site,
    openingOf(dossier)?.department,
  ];
  const about = ticket.incident === null ? 'Requester' : 'Incident manager';
  return { about, value: who.filter((each) => each != null).join(', '), because: [] };
}

function team(dossier: Known, desk: Desk): Decided {
  const { ticket, events } = dossier;
  const opening = openingOf(dossier);
  const isGone = findCategory(desk, ticket.category) === undefined;
  return {
    about: 'Team',
    value: `${nameOf(ticket.team, desk)} (${ticket.tier})`,
    because: [
      ...(opening === undefined ? [] : [whoseFirst(opening, desk)]),
      ...told(events, desk, 'escalated', 'recategorised'),
      ...(isGone ? [`The configuration no longer has the category ${ticket.category}.`] : []),
    ],
  };
}

/** The team that it opened with: the category's, unless a rule, or the configuration of then, said otherwise. */
function whoseFirst({ category, team: first, incident }: Opened, desk: Desk): string {
  const name = nameOf(first, desk);
  if (incident != null) return `Major incidents go to ${name}: "incidents" in the configuration says so.`;
  return findCategory(desk, category)?.team === first
    ? `The category ${category} belongs to ${name}.`
    : `It was opened for ${name}: by a rule, or as the category ${category} belonged then.`;
}

function assignee({ ticket, events }: Known, desk: Desk): Decided {
  const because = events.flatMap(({ event }) => {
    const assignment = assignmentOf(event)?.because;
    if (assignment !== undefined) return [assignment];
    return event.type === 'taken' ? [describeEvent(event, desk)] : [];
  });
  const name = allAnalysts(desk).find(({ id }) => id === ticket.assignee)?.name ?? ticket.assignee;
  const rest =
    name === null ? whyNobody(ticket, desk) : ['Whoever answers or resolves what nobody has, has it.'];
  return {
    about: 'Assignee',
    value: name ?? 'nobody yet',
    because: name === null || because.length === 0 ? [...because, ...rest] : because,
  };
}

function whyNobody({ team: id, parent }: Known['ticket'], desk: Desk): readonly string[] {
  if (parent !== null) return [`It is worked on as ${ticketNumber(parent)}.`];
  // a team that assigns has said why nobody got it
  if (findTeam(desk, id)?.assign !== 'none') return [];
  return [`${nameOf(id, desk)} assigns nothing by itself: all are told, and one takes it.`];
}

const labels: Readonly<Record<FactKind, string>> = {
  hosts: 'Devices',
  errorCodes: 'Error codes',
  applications: 'Programs',
  times: 'Times',
  accounts: 'Accounts',
  phones: 'Phone numbers',
  contacts: 'In the signature',
  ipAddresses: 'IP addresses',
  macAddresses: 'MAC addresses',
  linkHosts: 'Links to',
};

/** What was pulled out of the texts, one kind a line. */
function found(events: Known['events']): readonly Decided[] {
  const all = events.flatMap(({ event }) =>
    'facts' in event && event.facts !== undefined ? [event.facts] : [],
  );
  const facts = listFacts(mergeFacts(all));
  if (facts.length === 0) return [];
  const because = facts.map(({ kind, values }) => `${labels[kind]}: ${values.join(', ')}`);
  return [{ about: 'Found in the text', value: facts.map(({ kind }) => labels[kind]).join(', '), because }];
}

function hidden({ ticket, events }: Known): readonly Decided[] {
  if (ticket.secrets.length === 0) return [];
  const because = events.flatMap(({ event, cause }) =>
    (event.type === 'opened' || event.type === 'message-received') && (event.secrets ?? []).length > 0
      ? [
          `${describeCause(cause)} held ${listSecrets(event.secrets ?? [])}. It is masked wherever the mail is stored as text, shown or sent; "firstline octets" hands out the mail as it came.`,
        ]
      : [],
  );
  return [{ about: 'Hidden', value: listSecrets(ticket.secrets), because }];
}

function related({ ticket, events }: Known, desk: Desk): readonly Decided[] {
  if (ticket.related.length === 0) return [];
  const why = (id: number) => {
    const parted = events.flatMap(({ event }) =>
      event.type === 'split-off' && event.toTicket === id ? [describeEvent(event, desk)] : [],
    );
    const said = ticket.because.filter((sentence) => sentence.split(/[^\w-]+/).includes(ticketNumber(id)));
    const known = [...parted, ...said];
    return known.length > 0
      ? known
      : [`Its first mail refers to ${ticketNumber(id)}, without proof that its sender may join.`];
  };
  const because = [...new Set(ticket.related.flatMap(why))];
  return [{ about: 'Related', value: ticket.related.map(ticketNumber).join(', '), because }];
}

function nameOf(teamId: string, desk: Desk): string {
  return findTeam(desk, teamId)?.name ?? teamId;
}
