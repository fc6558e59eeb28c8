import type { ClockEntry, Dossier } from '#db/ticket-dossier.ts';
import { allAnalysts, type Desk, findCategory, findTeam } from '#domain/desk.ts';
import type { Opened } from '#domain/ticket/event.ts';
import {
  assignmentOf,
  describeEvent,
  explainFirstResponse,
  type PriorityChange,
} from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { describeFacts } from '#domain/triage/extract/describe.ts';
import type { TextFacts } from '#domain/triage/extract/facts.ts';
import { describeCause } from '../cause.ts';
import type { Explanation } from '../explain.ts';
import type { Session } from '../session.ts';
import { formatInstant, oneLine, person } from '../text.ts';
import { clockState } from '../ticket.ts';
import { describeOutboxRow } from './inbound.ts';
import { explainIncident } from './incident.ts';

interface Decided {
  readonly about: string;
  readonly value: string;
  readonly because: readonly string[];
}

/** Why a ticket exists, why it is what it is, and why each of its clocks is due when it is. */
export async function explainTicket(session: Session, dossier: Dossier): Promise<Explanation> {
  const { config, now } = session;
  const { ticket } = dossier;
  const decisions = decided(session, dossier);
  const clocks = dossier.clocks.map((clock) => ({ ...clock, because: whyDue(session, dossier, clock) }));
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
    ...dossier.mailsIn.map(
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
      mailsIn: dossier.mailsIn.map(({ id, messageId, fromAddress, outcome, reason }) => ({
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

function decided({ config }: Session, { ticket, events, mailsIn }: Dossier): readonly Decided[] {
  const { desk } = config;
  const opening = events.find(({ event }) => event.type === 'opened');
  const openedBy = opening?.cause.by === 'inbound' ? opening.cause.id : null;
  const mail = mailsIn.find(({ id }) => id === openedBy);
  const moves = events.flatMap(({ event }) =>
    event.type === 'escalated' ? [describeEvent(event, desk)] : [],
  );
  const categoryTeam = findCategory(desk, ticket.category)?.team;
  const team = findTeam(desk, ticket.team)?.name ?? ticket.team;
  const related = ticket.related.map(ticketNumber);
  return [
    {
      about: 'Opened',
      value:
        openedBy === null
          ? opening === undefined
            ? 'unknown'
            : describeCause(opening.cause)
          : `by inbound:${openedBy}`,
      because: mail?.reason == null ? [] : [mail.reason],
    },
    {
      about: 'Requester',
      value: [
        person(ticket.requester.name, ticket.requester.address),
        ...(ticket.vip ? ['VIP'] : []),
        ...(ticket.site === null ? [] : [ticket.site]),
        ...(opening?.event.type === 'opened' && opening.event.department != null
          ? [opening.event.department]
          : []),
      ].join(', '),
      because: [],
    },
    {
      about: 'Category and priority',
      value: `${ticket.category}, ${ticket.priority} (impact ${ticket.impact}, urgency ${ticket.urgency})`,
      because: ticket.because,
    },
    {
      about: 'Team',
      value: `${team} (${ticket.tier})`,
      because: [
        ...(opening?.event.type === 'opened' ? [whoseFirst(opening.event, desk)] : []),
        ...moves,
        ...(categoryTeam === undefined
          ? [`The configuration no longer has the category ${ticket.category}.`]
          : []),
      ],
    },
    ...assigned(desk, ticket.assignee, events),
    ...explainIncident({ ticket, events }, desk),
    ...(opening?.event.type === 'opened' ? toldFacts(opening.event.facts ?? {}) : []),
    ...(related.length === 0
      ? []
      : [
          {
            about: 'Related',
            value: related.join(', '),
            because: ['Its first mail refers to them, without proof that its sender may join.'],
          },
        ]),
  ];
}

/** What was pulled out of the text, one kind a line. */
function toldFacts(facts: TextFacts): readonly Decided[] {
  const told = describeFacts(facts);
  if (told.length === 0) return [];
  const because = told.map(({ label, values }) => `${label}: ${values.join(', ')}`);
  return [{ about: 'Found in the text', value: told.map(({ label }) => label).join(', '), because }];
}

/** Nothing where no team assigned it: the events tell who took it. */
function assigned(desk: Desk, assignee: string | null, events: Dossier['events']): readonly Decided[] {
  const because = events.flatMap(({ event }) => {
    const assignment = assignmentOf(event)?.because;
    if (assignment !== undefined) return [assignment];
    return event.type === 'taken' ? [describeEvent(event, desk)] : [];
  });
  if (!events.some(({ event }) => assignmentOf(event) !== undefined)) return [];
  const name = allAnalysts(desk).find(({ id }) => id === assignee)?.name ?? assignee;
  return [{ about: 'Assignee', value: name ?? 'nobody yet', because }];
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

/** The team that it opened with: the category's, unless a rule, or the configuration of then, said otherwise. */
function whoseFirst({ category, team }: Pick<Opened, 'category' | 'team'>, desk: Desk): string {
  const name = findTeam(desk, team)?.name ?? team;
  return findCategory(desk, category)?.team === team
    ? `The category ${category} belongs to ${name}.`
    : `It was opened for ${name}: by a rule, or as the category ${category} belonged then.`;
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
