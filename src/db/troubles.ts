import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Ticket } from '#domain/ticket/ticket.ts';
import type { Lookalike, Report } from '#domain/triage/similarity/lookalike.ts';
import type { Database } from './schema.ts';

/** How many of its sender's newest tickets a mail is compared with. */
const ownTickets = 20;
/** And how many of others': those that share the most bands. On 9,000 real tickets better than the 60 newest. */
const othersTickets = 24;

/**
 * Finds what a mail may be about too: its sender's tickets of the last days, and those of others that share a band.
 * Two indexes, a bounded number of rows each; old tickets have no row.
 *
 * @param sender in any case
 */
export async function findLookalikes(
  trx: Kysely<Database>,
  { sender, trouble }: Report,
  since: Date,
): Promise<readonly Lookalike[]> {
  // Asked for any band at once (&&) the planner passes the index by and reads the window: with 7,000 tickets in it
  // 8.7 ms where this takes 3.2. The bands themselves are not read, since nobody compares them.
  const columns = sql`ticket_id, language, words, subject, concepts, keys, earlier, opened_at, last_seen_at, joins`;
  const { rows } = await sql<Row>`
    with own as (
      select ${columns} from troubles where sender = sender_key(${sender}) and last_seen_at > ${since}
      order by ticket_id desc limit ${ownTickets}
    ), nearest as (
      select ticket_id from unnest(${trouble.bands}::integer[]) as band
      cross join lateral (
        select ticket_id from troubles
        where bands @> array[band] and last_seen_at > ${since} and sender <> sender_key(${sender})) as hit
      group by ticket_id order by count(*) desc, ticket_id desc limit ${othersTickets}
    ), others as (
      select ${columns} from nearest join troubles using (ticket_id)
    ), found as (select *, true as "isOwn" from own union all select *, false from others)
    select found.*, ticket.status, ticket.resolved_at, ticket.subject as title,
      coalesce(ticket.requester_name, ticket.requester_address) as requester
    from found join tickets as ticket on ticket.id = found.ticket_id
    order by found.ticket_id desc`.execute(trx);
  return rows.map(toLookalike);
}

interface Row {
  readonly ticket_id: number;
  readonly isOwn: boolean;
  readonly language: string | null;
  readonly words: number[];
  readonly subject: number | null;
  readonly concepts: string[];
  readonly keys: string[];
  readonly earlier: number;
  readonly opened_at: Date;
  readonly last_seen_at: Date;
  readonly joins: number;
  readonly status: Ticket['status'];
  readonly resolved_at: Date | null;
  readonly title: string;
  readonly requester: string;
}

function toLookalike(row: Row): Lookalike {
  const { language, words, subject, concepts, keys, earlier } = row;
  return {
    ticketId: row.ticket_id,
    isOwn: row.isOwn,
    trouble: { language, words, subject, concepts, keys, earlier },
    openedAt: row.opened_at,
    lastSeenAt: row.last_seen_at,
    joins: row.joins,
    status: row.status,
    resolvedAt: row.resolved_at,
    subject: row.title,
    requester: row.requester,
  };
}

/**
 * The part of the statement that opens a ticket: what it is about, kept beside it.
 *
 * @param isAnswered whether its sender is acknowledged: what nobody answers reports no major incident
 */
export function insertTrouble(
  report: Report | null,
  ticket: Ticket,
  isAnswered: boolean,
): RawBuilder<unknown> {
  if (report === null) return sql``;
  const { trouble, sender } = report;
  return sql`, troubled as (
    insert into troubles (ticket_id, sender, opened_at, last_seen_at, category, language, words, subject,
      concepts, keys, earlier, bands, is_answered)
    select saved.id, sender_key(${sender}), ${ticket.openedAt}::timestamptz, ${ticket.openedAt}::timestamptz,
      ${ticket.category}, ${trouble.language}, ${trouble.words}::integer[], ${trouble.subject}::integer,
      ${trouble.concepts}::text[], ${trouble.keys}::text[], ${trouble.earlier}::real, ${trouble.bands}::integer[], ${isAnswered}
    from saved)`;
}

/** A ticket's sender wrote the same again. */
export async function touchTrouble(trx: Transaction<Database>, ticketId: number, at: Date): Promise<void> {
  await sql`
    update troubles set last_seen_at = greatest(last_seen_at, ${at}::timestamptz), joins = joins + 1
    where ticket_id = ${ticketId}`.execute(trx);
}

const sweptAtOnce = 5_000;

/** Removes what is older than anything is compared with. @returns how many rows, at most a batch */
export async function sweepTroubles(db: Kysely<Database>, before: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from troubles where ticket_id in (
      select ticket_id from troubles where last_seen_at <= ${before}
      order by last_seen_at limit ${sweptAtOnce} for update skip locked)`.execute(db);
  return Number(numAffectedRows);
}
