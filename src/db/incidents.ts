import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Incident } from '#domain/ticket/ticket.ts';
import type { Candidate } from '#domain/triage/incident/candidate.ts';
import type { Database } from './schema.ts';

/** How many tickets a new one is looked at among: the newest. */
const lookedAt = 400;
const incidentsKept = 50;

/** What may change of a ticket that may report a major incident. */
export interface ReportingTicket extends Pick<Candidate, 'ticketId' | 'category' | 'standsAlone'> {
  /** The major incident that it is linked to. */
  readonly parent: number | null;
}

/**
 * The newest tickets of those that are kept to compare with, newest first. Reads a bounded number of the newest rows,
 * whatever is older.
 */
export async function findReporting(db: Kysely<Database>): Promise<readonly ReportingTicket[]> {
  // As four columns of one row it costs half of what 400 rows do. Asked as a join the planner reads all of a small desk's
  // tickets.
  const { rows } = await sql<{
    ids: readonly number[] | null;
    parents: readonly number[];
    alone: readonly number[];
    categories: readonly string[];
  }>`
    select array_agg(id order by id desc) as ids, array_agg(coalesce(parent, 0) order by id desc) as parents,
      array_agg(stands_alone::integer order by id desc) as alone,
      array_to_json(array_agg(category order by id desc)) as categories
    from tickets
    where id = any(array(select ticket_id from troubles order by ticket_id desc limit ${lookedAt}))`.execute(
    db,
  );
  const [row] = rows;
  return (row?.ids ?? []).map((ticketId, at) => ({
    ticketId,
    category: row?.categories[at] ?? '',
    parent: row?.parents[at] || null,
    standsAlone: row?.alone[at] === 1,
  }));
}

/** What never changes of a ticket that is kept to compare with. */
export interface ReportedTrouble extends Pick<Candidate, 'trouble' | 'sender' | 'openedAt'> {
  /** Whether a person opened it, who was acknowledged. */
  readonly isAnswered: boolean;
}

/** What tickets are about and who reported it, by their ids. */
export async function readTroubles(
  db: Kysely<Database>,
  ticketIds: readonly number[],
): Promise<ReadonlyMap<number, ReportedTrouble>> {
  if (ticketIds.length === 0) return new Map();
  const { rows } = await sql<{ ticketId: number } & Omit<ReportedTrouble, 'trouble'> & Candidate['trouble']>`
    select ticket_id as "ticketId", sender, opened_at as "openedAt", is_answered as "isAnswered", language, words,
      subject, concepts, keys
    from troubles where ticket_id = any(${ticketIds}::bigint[])`.execute(db);
  return new Map(
    rows.map(({ ticketId, sender, openedAt, isAnswered, ...trouble }) => [
      ticketId,
      { sender, openedAt, isAnswered, trouble },
    ]),
  );
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
