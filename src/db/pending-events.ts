import { type Kysely, sql, type Transaction } from 'kysely';
import { broadcastEvents } from '#domain/ticket/broadcast.ts';
import type { Cause, LaterEvent } from '#domain/ticket/event.ts';
import type { Reaction } from '#domain/ticket/react.ts';
import type { Database } from './schema.ts';

/** An event of a ticket that another ticket caused. */
export interface PendingEvent {
  readonly id: number;
  readonly event: LaterEvent;
  readonly cause: Cause;
  readonly failures: number;
  /** False while it waits after a failure. */
  readonly isDue: boolean;
}

/** @returns the ids; with children many, in no order that means anything */
export async function insertPendingEvents(
  trx: Transaction<Database>,
  sourceId: number,
  { others, toChildren }: Pick<Reaction, 'others' | 'toChildren'>,
): Promise<readonly number[]> {
  if (others.length + toChildren.length === 0) return [];
  const cause = JSON.stringify({ by: 'ticket', id: sourceId } satisfies Cause);
  const rows = others.map(({ ticketId, event }) => ({ ticket_id: ticketId, event }));
  const { rows: inserted } = await sql<{ id: number }>`
    insert into pending_events (ticket_id, event, cause)
    select ticket_id, event, ${cause}::jsonb
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as other (ticket_id bigint, event jsonb)
    union all
    select child.id, event, ${cause}::jsonb
    from jsonb_array_elements(${JSON.stringify(toChildren)}::jsonb) as event,
      (select id from tickets where parent = ${sourceId} and status <> 'resolved' order by id) as child
    returning id`.execute(trx);
  return inserted.map(({ id }) => id);
}

/** @returns the ticket whose event it is; undefined when it was applied or refused */
export async function findPendingTicket(db: Kysely<Database>, id: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('pending_events')
    .select('ticket_id')
    .where('id', '=', id)
    .where('due_at', 'is not', null)
    .executeTakeFirst();
  return row?.ticket_id;
}

/** The next event of a ticket, in the order in which they were caused. The caller holds the ticket's lock, if there is a ticket. */
export async function lockNextEvent(
  trx: Transaction<Database>,
  ticketId: number,
): Promise<PendingEvent | undefined> {
  const { rows } = await sql<PendingEvent>`
    select id, event, cause, failures, due_at <= now() as "isDue" from pending_events
    where ticket_id = ${ticketId} and due_at is not null order by id limit 1 for update`.execute(trx);
  return rows[0];
}

/** Ends one that was applied, in the transaction that applied it: the ticket's own events tell of it. */
export async function removeEvent(trx: Transaction<Database>, id: number): Promise<void> {
  await sql`delete from pending_events where id = ${id}`.execute(trx);
}

/** Ends one that cannot be applied; it is kept with its reason. */
export async function refuseEvent(db: Kysely<Database>, id: number, reason: string): Promise<void> {
  await sql`update pending_events set due_at = null, refused = ${reason} where id = ${id} and due_at is not null`.execute(
    db,
  );
}

export async function postponeEvent(
  db: Kysely<Database>,
  id: number,
  { delayMs, error }: { readonly delayMs: number; readonly error: string },
): Promise<void> {
  await sql`
    update pending_events set failures = failures + 1, last_error = ${error},
      due_at = now() + ${delayMs} * interval '1 millisecond'
    where id = ${id} and due_at is not null`.execute(db);
}

/**
 * Events that wait to be applied, for `graceMs` at least; longest due first.
 *
 * `attempt` names the wait of one that failed before: its first job may still lie, dead, in the queue.
 */
export async function findDueEvents(
  db: Kysely<Database>,
  limit: number,
  graceMs: number,
): Promise<
  readonly { readonly id: number; readonly attempt: number | null; readonly isBroadcast: boolean }[]
> {
  const { rows } = await sql<{ id: number; attempt: number | null; isBroadcast: boolean }>`
    select id, case when failures > 0 then floor(extract(epoch from due_at) * 1000)::bigint end as attempt,
      event->>'type' = any(${broadcastEvents}::text[]) as "isBroadcast"
    from pending_events where due_at <= now() - ${graceMs} * interval '1 millisecond'
    order by due_at, id limit ${limit}`.execute(db);
  return rows;
}

/** What was to happen to a ticket because of another, and could not. */
export interface RefusedEvent {
  readonly at: Date;
  readonly event: LaterEvent;
  readonly cause: Cause;
  readonly refused: string;
}

const shownRefused = 100;

/** Oldest first. */
export async function findRefusedEvents(
  db: Kysely<Database>,
  ticketId: number,
): Promise<readonly RefusedEvent[]> {
  const { rows } = await sql<RefusedEvent>`
    select created_at as at, event, cause, refused from pending_events
    where ticket_id = ${ticketId} and refused is not null order by id limit ${shownRefused}`.execute(db);
  return rows;
}
