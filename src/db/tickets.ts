import { type Kysely, type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { EarlierTicket } from '#domain/ticket/insight.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import type { Database, TicketsTable } from './schema.ts';

type Row = Selectable<TicketsTable>;

/** A ticket with what the gate needs beside it. */
export interface LockedTicket {
  readonly ticket: Ticket;
  /** When the first answer is due; null when no clock runs. */
  readonly answerBy: Date | null;
}

/**
 * Locks tickets, by ascending id as everywhere, and reads them; ids that do not exist are left out.
 * The caller holds the locks until its transaction ends. Rows that only refer to a ticket do not wait for them.
 */
export async function lockTickets(
  trx: Transaction<Database>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LockedTicket>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row & { answer_by: Date | null }>`
    select ticket.*,
      (select due_at from clocks where ticket_id = ticket.id and kind = 'first_response' and stopped_at is null) as answer_by
    from tickets as ticket
    where ticket.id = any(${ids}::bigint[])
    order by ticket.id
    for no key update of ticket`.execute(trx);
  return new Map(rows.map((row) => [row.id, { ticket: toTicket(row), answerBy: row.answer_by }]));
}

export async function findTicket(db: Kysely<Database>, id: number): Promise<Ticket | undefined> {
  return (await findTickets(db, sql`ticket.id = ${id}`))[0];
}

/** @param where a condition on `ticket` */
export async function findTickets(
  db: Kysely<Database>,
  where: ReturnType<typeof sql>,
  limit = 1_000,
): Promise<readonly Ticket[]> {
  const { rows } = await sql<Row>`
    select ticket.* from tickets as ticket where ${where} order by ticket.id limit ${limit}`.execute(db);
  return rows.map(toTicket);
}

/** What a notice shows of somebody's earlier tickets. */
const shownEarlier = 3;

/**
 * Takes the number of a new ticket, and reads the last tickets of its requester in the same round trip. Numbers of
 * tickets that never came to be are not used again.
 *
 * @param requester an address in any case; any of a person's leads to all tickets of theirs
 */
export async function beginTicket(
  db: Kysely<Database>,
  requester: string,
): Promise<{ readonly id: number; readonly recent: readonly EarlierTicket[] }> {
  const { rows } = await sql<{ id: number; recent: EarlierRow[] }>`
    select nextval('tickets_id_seq') as id, ${selectEarlier(requester.toLowerCase())} as recent`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('the ticket sequence gave no number');
  return { id: row.id, recent: row.recent.map(toEarlier) };
}

/** As JSON has it. */
export type EarlierRow = Omit<EarlierTicket, 'openedAt'> & { readonly openedAt: string };

export const toEarlier = (row: EarlierRow): EarlierTicket => ({ ...row, openedAt: new Date(row.openedAt) });

/**
 * Somebody's last tickets, as a JSON array of `EarlierRow`, the newest first.
 *
 * @param address lower case
 * @param before only those that were there before this one
 */
export function selectEarlier(address: string, before: number | null = null): RawBuilder<unknown> {
  const older = before === null ? sql`` : sql`and id < ${before}`;
  return sql`
    coalesce((select json_agg(earlier) from (
      select id, subject, status, opened_at as "openedAt" from tickets
      where requester_id = (select coalesce(same_as, id) from people where address = ${address}) ${older}
      order by id desc limit ${shownEarlier}) as earlier), '[]')`;
}

function toTicket(row: Row): Ticket {
  return {
    id: row.id,
    version: row.version,
    mailboxId: row.mailbox_id,
    subject: row.subject,
    requester: { name: row.requester_name, address: row.requester_address },
    participants: row.participants,
    status: row.status,
    kind: row.kind,
    category: row.category,
    impact: row.impact,
    urgency: row.urgency,
    priority: row.priority,
    because: row.because,
    categoryBecause: row.category_because,
    team: row.team,
    tier: row.tier,
    assignee: row.assignee,
    language: row.language,
    related: row.related,
    threadIds: row.thread_ids,
    alarm: row.alarm,
    vip: row.vip,
    secrets: row.secrets,
    site: row.site,
    categorisedAt: row.categorised_at,
    parent: row.parent,
    parentTold: row.parent_told,
    standsAlone: row.stands_alone,
    incident: row.incident,
    openedAt: row.opened_at,
    firstAnsweredAt: row.first_answered_at,
    resolvedAt: row.resolved_at,
    updatedAt: row.updated_at,
  };
}
