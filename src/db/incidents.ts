import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Incident } from '#domain/ticket/ticket.ts';
import type { Candidate } from '#domain/triage/incident/candidate.ts';
import type { Database } from './schema.ts';

/** How many tickets a new one is looked at among: the newest. */
const lookedAt = 400;
const incidentsKept = 50;

/** A ticket that may report a major incident, but for what it is about. */
export interface ReportingTicket extends Omit<Candidate, 'trouble' | 'incident'> {
  /** The major incident that it is linked to. */
  readonly parent: number | null;
}

/**
 * The newest tickets that people opened and were acknowledged. Reads a bounded number of the newest rows of the open
 * window, whatever is older.
 *
 * @param since none that is older
 */
export async function findReporting(db: Kysely<Database>, since: Date): Promise<readonly ReportingTicket[]> {
  const { rows } = await sql<ReportingTicket>`
    select ticket.id as "ticketId", trouble.sender, ticket.category, trouble.opened_at as "openedAt", ticket.parent,
      ticket.stands_alone as "standsAlone"
    from (select ticket_id, sender, opened_at, is_answered from troubles order by ticket_id desc limit ${lookedAt}) as trouble
      join tickets as ticket on ticket.id = trouble.ticket_id
    where trouble.opened_at > ${since} and trouble.is_answered
    order by ticket.id desc`.execute(db);
  return rows;
}

/** What tickets are about, by their ids; it never changes. */
export async function readTroubles(
  db: Kysely<Database>,
  ticketIds: readonly number[],
): Promise<ReadonlyMap<number, Candidate['trouble']>> {
  if (ticketIds.length === 0) return new Map();
  const { rows } = await sql<{ ticketId: number } & Candidate['trouble']>`
    select ticket_id as "ticketId", language, words, subject, concepts, keys
    from troubles where ticket_id = any(${ticketIds}::bigint[])`.execute(db);
  return new Map(rows.map(({ ticketId, ...trouble }) => [ticketId, trouble]));
}

/** How many tickets of the past tell what is usual. */
const pastKept = 2_000;

/** The newest tickets from before an instant, of those that are kept to compare with, newest first. */
export async function findPast(db: Kysely<Database>, before: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select ticket_id as id from troubles
    where opened_at < ${before} order by ticket_id desc limit ${pastKept}`.execute(db);
  return rows.map(({ id }) => id);
}

export interface IncidentEntry {
  readonly ticketId: number;
  readonly isOver: boolean;
  readonly incident: Incident;
}

/** Major incidents and proposals of them, the newest first. */
export async function findIncidents(db: Kysely<Database>): Promise<readonly IncidentEntry[]> {
  const { rows } = await sql<IncidentEntry>`
    select id as "ticketId", status = 'resolved' as "isOver", incident
    from tickets where incident is not null order by id desc limit ${incidentsKept}`.execute(db);
  return rows;
}

/** Part of a statement: whether a mail that comes now may report a major incident. */
export const isIncidentOpen: RawBuilder<unknown> = sql`
  exists (select from tickets
    where incident is not null and status <> 'resolved' and not (incident ->> 'isProposed')::boolean)`;

/** Holds whoever may open a major incident until the transaction ends: the same reports never make two. */
export async function lockIncidents(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('incidents', 0))`.execute(trx);
}

/** What is shown of the tickets that an incident was found by, in the order of their numbers. */
export async function readReports(
  trx: Kysely<Database>,
  ids: readonly number[],
): Promise<
  readonly {
    readonly ticketId: number;
    readonly who: string;
    readonly site: string | null;
    readonly subject: string;
    readonly openedAt: Date;
    readonly mailboxId: string | null;
    readonly team: string;
  }[]
> {
  const { rows } = await sql<{
    ticketId: number;
    who: string;
    site: string | null;
    subject: string;
    openedAt: Date;
    mailboxId: string | null;
    team: string;
  }>`
    select id as "ticketId", coalesce(requester_name, requester_address) as who, site, subject,
      opened_at as "openedAt", mailbox_id as "mailboxId", team
    from tickets where id = any(${ids}::bigint[]) order by id`.execute(trx);
  return rows;
}
