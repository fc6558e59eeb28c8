import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** The part of the statement that opens a ticket: it is to be looked at. */
export function insertSearch(isWanted: boolean): RawBuilder<unknown> {
  return isWanted
    ? sql`, searched as (insert into incident_searches (ticket_id) select saved.id from saved)`
    : sql``;
}

/**
 * Takes a search for as long as a lease; the start is counted before it begins.
 *
 * @returns how often it was started, or undefined where there is nothing to do, or another is at it
 */
export async function claimSearch(
  db: Kysely<Database>,
  ticketId: number,
  leaseMs: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ starts: number }>`
    update incident_searches set starts = starts + 1, due_at = now() + ${leaseMs} * interval '1 millisecond'
    where ticket_id = ${ticketId} and due_at <= now() returning starts`.execute(db);
  return rows[0]?.starts;
}

/** Ends a search. @returns false where somebody else has ended it */
export async function endSearch(
  trx: Kysely<Database> | Transaction<Database>,
  ticketId: number,
): Promise<boolean> {
  const { numAffectedRows = 0n } =
    await sql`delete from incident_searches where ticket_id = ${ticketId}`.execute(trx);
  return numAffectedRows > 0n;
}

/**
 * Searches that wait, for `graceMs` at least; longest due first.
 *
 * `attempt` names the wait of one that was started before: its first job may still lie, dead, in the queue.
 */
export async function findDueSearches(
  db: Kysely<Database>,
  limit: number,
  graceMs: number,
): Promise<readonly { readonly id: number; readonly attempt: number | null }[]> {
  const { rows } = await sql<{ id: number; attempt: number | null }>`
    select ticket_id as id, case when starts > 0 then floor(extract(epoch from due_at) * 1000)::bigint end as attempt
    from incident_searches where due_at <= now() - ${graceMs} * interval '1 millisecond'
    order by due_at limit ${limit}`.execute(db);
  return rows;
}
