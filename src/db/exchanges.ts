import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * How many automatic mails a correspondent answered as a machine does within the last day: with a mail that opened
 * something new, right after ours or with the number of our ticket in its subject. A person's answer joins its ticket
 * and counts for nothing here.
 *
 * @param by one address with all its details, or all addresses of its domain
 * @param max it counts no further
 */
export async function countExchanges(
  trx: Kysely<Database>,
  address: string,
  by: 'sender' | 'domain',
  { withinMs, max }: { readonly withinMs: number; readonly max: number },
): Promise<number> {
  const key = sql.raw(by === 'sender' ? 'sender_key' : 'domain_key');
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from inbound_mails as mail join outbox as sent on sent.inbound_id = mail.id
      where ${key}(mail.from_address) = ${key}(${address}) and mail.stored_at > now() - interval '1 day'
        and ${key}(sent.to_address) = ${key}(${address}) and sent.automatic and sent.first_attempt_at is not null
        and exists (
          select from inbound_mails as answer
          where ${key}(answer.from_address) = ${key}(${address}) and answer.stored_at > sent.first_attempt_at
            and answer.outcome in ('opened', 'quarantined')
            and (answer.stored_at <= sent.first_attempt_at + ${withinMs} * interval '1 millisecond'
              or strpos(answer.subject, '[FL-' || sent.ticket_id || ']') > 0))
      limit ${max}
    ) as answered`.execute(trx);
  return rows[0]?.count ?? 0;
}
