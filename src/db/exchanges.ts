import { type Kysely, sql } from 'kysely';
import type { Exchange } from '#domain/triage/loop.ts';
import type { Database } from './schema.ts';

/** Mails of a correspondent that are looked at, the latest: enough to see what it does. */
const seen = 200;

/**
 * What passed between us and a correspondent by itself within the last day. A mail counts as a machine's answer when it
 * opened something new, right after ours or with the number of our ticket in its subject: a person's answer joins its
 * ticket.
 *
 * @param by one address with all its details, or all addresses of its domain
 */
export async function readExchange(
  trx: Kysely<Database>,
  address: string,
  by: 'sender' | 'domain',
  withinMs: number,
): Promise<Exchange> {
  const key = sql.raw(by === 'sender' ? 'sender_key' : 'domain_key');
  const { rows } = await sql<Exchange>`
    with latest as (
      select id from inbound_mails
      where ${key}(from_address) = ${key}(${address}) and stored_at > now() - interval '1 day'
      order by stored_at desc limit ${seen}
    )
    select
      count(*) filter (where exists (
        select from inbound_mails as answer
        where ${key}(answer.from_address) = ${key}(${address}) and answer.stored_at > sent.first_attempt_at
          and answer.outcome in ('opened', 'quarantined')
          and (answer.stored_at <= sent.first_attempt_at + ${withinMs} * interval '1 millisecond'
            or strpos(answer.subject, '[FL-' || sent.ticket_id || ']') > 0)))::int as answered,
      count(*) filter (
        where sent.first_attempt_at > now() - ${withinMs} * interval '1 millisecond')::int as recent
    from latest join outbox as sent on sent.inbound_id = latest.id
    where ${key}(sent.to_address) = ${key}(${address}) and sent.automatic
      and sent.first_attempt_at is not null`.execute(trx);
  return rows[0] ?? { answered: 0, recent: 0 };
}
