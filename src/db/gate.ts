import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Desk } from '#domain/desk.ts';
import type { Person } from '#domain/directory/person.ts';
import { findAssigningTeam } from '#domain/ticket/arrival.ts';
import { isBroadcastEvent } from '#domain/ticket/broadcast.ts';
import type { Cause, LaterEvent, Opened } from '#domain/ticket/event.ts';
import { type Change, passEvents, passOpening } from '#domain/ticket/gate.ts';
import type { Insight } from '#domain/ticket/insight.ts';
import type { Circumstances, ClockChange } from '#domain/ticket/react.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import type { TokenKey } from '#domain/ticket/token.ts';
import type { TextFacts } from '#domain/triage/extract/facts.ts';
import { mayReport } from '#domain/triage/incident/rules.ts';
import type { Report } from '#domain/triage/similarity/lookalike.ts';
import { assignTicket } from './assignment.ts';
import { insertSearch } from './incident-searches.ts';
import { readInsight } from './insight.ts';
import { addMessage, type NewMessage } from './messages.ts';
import { insertOutbox, type OutboxRow, toOutboxRow } from './outbox.ts';
import { insertPendingEvents } from './pending-events.ts';
import type { Database } from './schema.ts';
import { beginTicket, type LockedTicket } from './tickets.ts';
import { insertTrouble } from './troubles.ts';

/** What every passage through the gate needs, whoever caused it. */
export interface GateContext {
  readonly desk: Desk;
  /** The key that new tokens are signed with. */
  readonly key: TokenKey;
  readonly now: Date;
  readonly cause: Cause;
  /** The message that came with the events, or null. */
  readonly message: NewMessage | null;
  /** The message's text as it goes to the user, where secrets in it are not stored. */
  readonly asWritten?: string | null;
  /** What the mails of an event without a message quote: the latest words of the conversation. */
  readonly words: Circumstances['message'];
  readonly history: Circumstances['history'];
  readonly answersAndResolves: boolean;
  /** What a ticket that opens is about, to be found again; null where it is not compared with. */
  readonly report?: Report | null;
  /** Open tickets about something similar to one that opens. */
  readonly similar?: Circumstances['similar'];
  /** What a major incident that opens was found by. */
  readonly reports?: Circumstances['reports'];
  /** Who opens a ticket, where the directory knows. */
  readonly person?: Person | null;
}

export interface Committed {
  readonly ticketId: number;
  /** Outbox rows that wait to be sent. */
  readonly outboxIds: readonly number[];
  /** Events of other tickets that wait to be applied. */
  readonly eventIds: readonly number[];
  /** New tickets that are to be looked at for a trouble that many have. */
  readonly searchIds: readonly number[];
  /** What waits is, or goes to, all reports of a major incident: everything else comes first. */
  readonly isBroadcast: boolean;
}

/** Opens a ticket through the gate. */
export async function openTicket(
  trx: Transaction<Database>,
  event: Opened,
  context: GateContext,
): Promise<Committed> {
  const { id, recent } = await beginTicket(trx, event.requester.address);
  // a major incident is nobody's own
  const insight =
    event.incident == null ? { person: context.person ?? null, recent, told: event.facts ?? {} } : null;
  const { desk } = context;
  const around = circumstances(context, null, insight);
  const change = passOpening(id, event, desk, around);
  const assigned = await findAssigned(trx, null, change, desk);
  const whole = assigned === null ? change : passOpening(id, event, desk, { ...around, assigned });
  return commitChange(trx, whole, context);
}

/**
 * Changes a ticket through the gate: the one way that a ticket changes. What tells an analyst, or comes to a team that
 * assigns, passes once more, with what only they ask for.
 *
 * @param locked as `lockTickets` gave it, in this transaction
 */
export async function applyEvents(
  trx: Transaction<Database>,
  locked: LockedTicket,
  events: readonly LaterEvent[],
  context: GateContext,
): Promise<Committed> {
  const { ticket, answerBy } = locked;
  const { desk } = context;
  const around = circumstances(context, answerBy, null);
  const change = passEvents(ticket, events, desk, around);
  const assigned = await findAssigned(trx, ticket, change, desk);
  const insight = tellsAnalyst(change) ? await readInsight(trx, ticket, toldBy(events), desk) : null;
  const isWhole = assigned === null && insight === null;
  const whole = isWhole ? change : passEvents(ticket, events, desk, { ...around, assigned, insight });
  return commitChange(trx, whole, context);
}

/** Nobody else is told who asks; a major incident is nobody's own. */
function tellsAnalyst({ ticket, mails }: Change): boolean {
  return ticket.incident === null && mails.some(({ thread }) => thread.with !== 'requester');
}

function toldBy(events: readonly LaterEvent[]): readonly TextFacts[] {
  return events.flatMap((event) =>
    event.type === 'message-received' && event.facts !== undefined ? [event.facts] : [],
  );
}

/** Who gets what comes to a team that assigns: nobody else is asked about turns and loads. */
async function findAssigned(
  trx: Transaction<Database>,
  before: Ticket | null,
  change: Change,
  desk: Desk,
): Promise<Circumstances['assigned']> {
  const team = findAssigningTeam(before, change.events, change.ticket, desk);
  if (team === undefined) return null;
  return { team: team.id, assignment: await assignTicket(trx, change.ticket, team, desk) };
}

function circumstances(context: GateContext, answerBy: Date | null, insight: Insight | null): Circumstances {
  const { now, message, history, answersAndResolves } = context;
  const words =
    message === null
      ? context.words
      : {
          text: context.asWritten ?? message.text,
          attachments: namesOf(message.attachments.filter(({ withheld }) => withheld === null)),
          withheld: namesOf(message.attachments.filter(({ withheld }) => withheld !== null)),
        };
  const { similar = [], reports = [] } = context;
  return {
    now,
    message: words,
    answerBy,
    history,
    answersAndResolves,
    similar,
    reports,
    insight,
    assigned: null,
  };
}

function namesOf(files: NewMessage['attachments']): readonly string[] {
  return files.map(({ filename }) => filename ?? '');
}

async function commitChange(
  trx: Transaction<Database>,
  change: Change,
  context: GateContext,
): Promise<Committed> {
  const isSearched = isToBeSearched(change, context);
  await saveTicket(trx, change, context, isSearched);
  await changeClocks(trx, change);
  const { message, cause } = context;
  const messageRowId = message === null ? null : await addMessage(trx, change.ticket.id, message);
  const rows = change.mails.map(
    (mail): OutboxRow =>
      toOutboxRow(mail, {
        ...context,
        ticket: change.ticket,
        inboundId: cause.by === 'inbound' ? cause.id : null,
        messageRowId: mail.withAttachments ? messageRowId : null,
      }),
  );
  const { ticket } = change;
  return {
    ticketId: ticket.id,
    outboxIds: await insertOutbox(trx, rows),
    eventIds: await insertPendingEvents(trx, ticket.id, change),
    searchIds: isSearched ? [ticket.id] : [],
    isBroadcast: change.toChildren.length > 0 || change.events.some(({ type }) => isBroadcastEvent(type)),
  };
}

/** What a person reports who can be answered, that may be a major incident, and is not known as one yet. */
function isToBeSearched(change: Change, { report = null, desk }: GateContext): boolean {
  const { ticket } = change;
  return (
    report !== null &&
    opensForPerson(change) &&
    ticket.parent === null &&
    mayReport(desk.incidents, { category: ticket.category, trouble: report.trouble })
  );
}

function opensForPerson({ events: [first] }: Change): boolean {
  return first?.type === 'opened' && first.acknowledge;
}

/**
 * The ticket row, its events and the clocks that begin, in one statement; a fold that began from another version is
 * refused.
 */
async function saveTicket(
  trx: Transaction<Database>,
  change: Change,
  { cause, report = null }: GateContext,
  isSearched: boolean,
): Promise<void> {
  const { ticket, events } = change;
  const firstSeq = ticket.version - events.length + 1;
  const rows = events.map(({ type, ...data }, index) => ({ seq: firstSeq + index, type, data }));
  const { rows: saved } = await sql`
    with saved as (${change.isNew ? insertTicket(ticket) : updateTicket(ticket, firstSeq - 1)} returning id)
    ${startedClocks(change)}
    ${insertTrouble(change.isNew ? report : null, ticket, opensForPerson(change))}
    ${insertSearch(isSearched)}
    insert into ticket_events (ticket_id, seq, at, type, data, cause)
    select saved.id, event.seq, ${ticket.updatedAt}, event.type, event.data, ${JSON.stringify(cause)}::jsonb
    from saved, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as event (seq integer, type text, data jsonb)
    returning seq`.execute(trx);
  if (saved.length !== events.length) throw new Error(`ticket ${ticket.id} was changed by somebody else`);
}

function startedClocks({ clocks }: Change): RawBuilder<unknown> {
  const rows = clocks.flatMap((change) => {
    if (change.do !== 'start') return [];
    const { startedAt, dueAt, milestone, milestoneAt } = change.running;
    return [
      sql`(${change.clock}, ${startedAt}::timestamptz, ${dueAt}::timestamptz, ${milestone}, ${milestoneAt}::timestamptz)`,
    ];
  });
  return rows.length === 0
    ? sql``
    : sql`, started as (
      insert into clocks (ticket_id, kind, started_at, due_at, milestone, milestone_at)
      select saved.id, clock.* from saved, (values ${sql.join(rows)}) as clock)`;
}

function insertTicket(ticket: Ticket): RawBuilder<unknown> {
  const { requester } = ticket;
  return sql`
    insert into tickets (id, version, mailbox_id, subject, requester_id, requester_address,
      requester_name, participants, status, kind, category, impact,
      urgency, priority, because, category_because, team, tier, assignee, language, related, thread_ids, alarm,
      parent, parent_told, stands_alone, incident, vip, site, secrets, opened_at, updated_at)
    values (${ticket.id}, ${ticket.version}, ${ticket.mailboxId}, ${ticket.subject},
      add_person(${requester.address.toLowerCase()}, ${requester.name}), ${requester.address}, ${requester.name},
      ${ticket.participants}::text[], ${ticket.status}, ${ticket.kind}, ${ticket.category}, ${ticket.impact},
      ${ticket.urgency}, ${ticket.priority}, ${ticket.because}::text[], ${ticket.categoryBecause}::text[], ${ticket.team}, ${ticket.tier},
      ${ticket.assignee}, ${ticket.language}, ${ticket.related}::bigint[], ${ticket.threadIds}::text[],
      ${ticket.alarm}, ${ticket.parent}, ${ticket.parentTold}, ${ticket.standsAlone}, ${toJson(ticket.incident)}::jsonb,
      ${ticket.vip}, ${ticket.site}, ${ticket.secrets}::text[], ${ticket.openedAt}, ${ticket.updatedAt})`;
}

/** Only what `evolve` changes; a new kind of change must be added here, and the refold test says so. */
function updateTicket(ticket: Ticket, fromVersion: number): RawBuilder<unknown> {
  return sql`
    update tickets set version = ${ticket.version}, status = ${ticket.status}, kind = ${ticket.kind},
      category = ${ticket.category}, categorised_at = ${ticket.categorisedAt}, team = ${ticket.team},
      impact = ${ticket.impact}, urgency = ${ticket.urgency}, priority = ${ticket.priority},
      because = ${ticket.because}::text[], category_because = ${ticket.categoryBecause}::text[], tier = ${ticket.tier}, assignee = ${ticket.assignee}, thread_ids = ${ticket.threadIds}::text[],
      related = ${ticket.related}::bigint[], parent = ${ticket.parent}, parent_told = ${ticket.parentTold}, stands_alone = ${ticket.standsAlone},
      incident = ${toJson(ticket.incident)}::jsonb, secrets = ${ticket.secrets}::text[],
      first_answered_at = ${ticket.firstAnsweredAt}, resolved_at = ${ticket.resolvedAt}, updated_at = ${ticket.updatedAt}
    where id = ${ticket.id} and version = ${fromVersion}`;
}

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** After the ticket is saved: one that changes may have begun in the same change. */
async function changeClocks(trx: Transaction<Database>, { ticket, clocks }: Change): Promise<void> {
  for (const clock of clocks) {
    if (clock.do === 'start') continue;
    if (clock.do === 'advance') {
      await advanceClock(trx, ticket.id, clock);
      continue;
    }
    await sql`
      update clocks set stopped_at = ${clock.at}, milestone = null, milestone_at = null
      where ticket_id = ${ticket.id} and kind = ${clock.clock} and stopped_at is null`.execute(trx);
  }
}

/** One that passed its last milestone was missed, and stays so. */
async function advanceClock(
  trx: Transaction<Database>,
  ticketId: number,
  { clock, running }: Extract<ClockChange, { do: 'advance' }>,
): Promise<void> {
  await sql`
    update clocks set due_at = ${running.dueAt},
      milestone_at = case milestone when 'reminder' then ${running.milestoneAt}::timestamptz else ${running.dueAt} end
    where ticket_id = ${ticketId} and kind = ${clock} and stopped_at is null and milestone is not null
      and due_at > ${running.dueAt}`.execute(trx);
}
