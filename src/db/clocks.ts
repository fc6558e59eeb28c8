import { type Kysely, sql, type Transaction } from 'kysely';
import type { RunningClock } from '#domain/sla/first-response.ts';
import type { Database } from './schema.ts';

/** Clocks whose next milestone has come, longest due first. Reads ids only, without locks. */
export async function findDueClocks(
  db: Kysely<Database>,
  now: Date,
  limit: number,
): Promise<readonly { readonly id: number; readonly ticketId: number }[]> {
  return db
    .selectFrom('clocks')
    .select(['id', 'ticket_id as ticketId'])
    .where('milestone_at', '<=', now)
    .orderBy('milestone_at')
    .limit(limit)
    .execute();
}

/** Locks a clock that runs; its ticket is locked before it, as everywhere. */
export async function lockClock(trx: Transaction<Database>, id: number): Promise<RunningClock | undefined> {
  return trx
    .selectFrom('clocks')
    .select(['started_at as startedAt', 'due_at as dueAt', 'milestone', 'milestone_at as milestoneAt'])
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function saveMilestone(
  trx: Transaction<Database>,
  id: number,
  clock: RunningClock,
  breachedAt: Date | null,
): Promise<void> {
  await sql`
    update clocks set milestone = ${clock.milestone}, milestone_at = ${clock.milestoneAt},
      breached_at = coalesce(breached_at, ${breachedAt}::timestamptz)
    where id = ${id}`.execute(trx);
}
