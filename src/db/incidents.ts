import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Incident } from '#domain/ticket/ticket.ts';
import type { Described } from '#domain/triage/incident/background.ts';
import type { Candidate } from '#domain/triage/incident/cluster.ts';
import type { Trouble } from '#domain/triage/similarity/trouble.ts';
import type { Database } from './schema.ts';

/** How many tickets a new one is looked at among: the newest. */
const lookedAt = 400;
const incidentsKept = 50;

/**
 * The newest tickets that people opened, as candidates for one major incident. Reads a bounded number of the newest
 * rows of the open window, whatever is older.
 *
 * @param since none that is older
 */
export async function findCandidates(db: Kysely<Database>, since: Date): Promise<readonly Candidate[]> {
  const incidents = await findIncidents(db);
  const byReport = new Map(
    incidents
      .toReversed()
      .flatMap(({ ticketId, isOver, incident }) =>
        incident.foundBy.map((report) => [report, { ticketId, isOver }] as const),
      ),
  );
  const overOf = new Map(incidents.map(({ ticketId, isOver }) => [ticketId, isOver]));
  const { rows } = await sql<Row>`
    select trouble.*, ticket.category as now_category, ticket.parent, ticket.stands_alone
    from (select * from troubles order by ticket_id desc limit ${lookedAt}) as trouble
      join tickets as ticket on ticket.id = trouble.ticket_id
      join ticket_events as opening on opening.ticket_id = ticket.id and opening.seq = 1
    where trouble.opened_at > ${since} and opening.data ->> 'acknowledge' = 'true'
    order by ticket.id desc`.execute(db);
  return rows.map(({ parent, ...row }) => ({
    ticketId: row.ticket_id,
    sender: row.sender,
    category: row.now_category,
    openedAt: row.opened_at,
    trouble: {
      language: row.language,
      words: row.words,
      subject: row.subject,
      concepts: row.concepts,
      keys: row.keys,
    },
    incident:
      parent === null
        ? (byReport.get(row.ticket_id) ?? null)
        : { ticketId: parent, isOver: overOf.get(parent) ?? true },
    standsAlone: row.stands_alone,
  }));
}

/** How many tickets of the past tell what is usual. */
const pastKept = 2_000;

/** What the newest tickets from before an instant are about, of those that are kept to compare with. */
export async function readPastTroubles(db: Kysely<Database>, before: Date): Promise<readonly Described[]> {
  const { rows } = await sql<Described>`
    select language, words, concepts, keys from troubles
    where opened_at < ${before} order by ticket_id desc limit ${pastKept}`.execute(db);
  return rows;
}

interface Row extends Omit<Trouble, 'bands'> {
  readonly ticket_id: number;
  readonly sender: string;
  readonly now_category: string;
  readonly opened_at: Date;
  readonly parent: number | null;
  readonly stands_alone: boolean;
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
