import { sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/**
 * Finds the newest ticket of an alarm that is not resolved for longer than `reopenWithinMs`. Until the transaction ends
 * nobody else asks for this alarm, so that two mails of it never open two tickets.
 */
export async function findAlarmTicket(
  trx: Transaction<Database>,
  alarm: string,
  now: Date,
  reopenWithinMs: number,
): Promise<number | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alarm:${alarm}`}, 0))`.execute(trx);
  const since = new Date(now.getTime() - reopenWithinMs);
  const { rows } = await sql<{ id: number }>`
    select id from tickets where alarm = ${alarm} and (resolved_at is null or resolved_at > ${since})
    order by id desc limit 1`.execute(trx);
  return rows[0]?.id ?? null;
}
