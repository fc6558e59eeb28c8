import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Counted, Traffic } from '#domain/triage/flood.ts';
import type { Database } from './schema.ts';

/** Whose mails before which one are counted, and how far. */
export interface TrafficAsked {
  readonly mail: { readonly id: number; readonly storedAt: Date };
  readonly counted: Counted;
  readonly limits: { readonly perSenderPerHour: number; readonly perDomainPerHour: number };
}

/**
 * The columns of a statement that count the mails of the hour before a mail was stored, no further than the limits. A
 * second copy counts for nothing.
 */
export function selectTraffic({ mail, counted, limits }: TrafficAsked): RawBuilder<Traffic> {
  const before = (condition: RawBuilder<boolean>, limit: number) => sql`
    (select count(*)::int from (
      select from inbound_mails
      where ${condition} and stored_at > ${mail.storedAt}::timestamptz - interval '1 hour' and id < ${mail.id}
        and outcome is distinct from 'duplicate'
      limit ${limit}) as mails)`;
  return sql<Traffic>`
    ${before(sql`sender_key(from_address) = sender_key(${counted.sender})`, limits.perSenderPerHour)} as "fromSender",
    ${before(sql`domain_key(from_address) = ${counted.domain}`, limits.perDomainPerHour)} as "fromDomain"`;
}

export interface ParkedSender {
  readonly address: string;
  /** Oldest first, a few. */
  readonly ids: readonly number[];
  /** Mails of the last hour, those that were let out in it included. */
  readonly recent: number;
}

const longestParked = '30 days';

/** Senders with parked mail whose own rate is below the limit, longest waiting first. */
export async function findCalmed(
  db: Kysely<Database>,
  perSenderPerHour: number,
): Promise<readonly ParkedSender[]> {
  const { rows } = await sql<ParkedSender>`
    with parked as (
      select sender_key(from_address) as sender, min(from_address) as address,
        (array_agg(id order by id))[1:10] as ids, min(id) as oldest
      from inbound_mails where outcome = 'quarantined' and starts_with(outcome_reason, 'flood: ')
      group by sender_key(from_address)
    )
    select address, ids, recent from parked cross join lateral (
      select count(*)::int as recent from inbound_mails as mail
      where sender_key(mail.from_address) = parked.sender
        and mail.stored_at > now() - ${longestParked}::interval
        and greatest(mail.stored_at, mail.released_at) > now() - interval '1 hour') as traffic
    where recent < ${perSenderPerHour} order by oldest limit 50`.execute(db);
  return rows;
}

/** Mails of a domain in the last hour, those that were let out in it included. */
export async function countRecentOfDomain(db: Kysely<Database>, domain: string): Promise<number> {
  const { rows } = await sql<{ recent: number }>`
    select count(*)::int as recent from inbound_mails
    where domain_key(from_address) = ${domain} and stored_at > now() - ${longestParked}::interval
      and greatest(stored_at, released_at) > now() - interval '1 hour'`.execute(db);
  return rows[0]?.recent ?? 0;
}

/**
 * Whether a mail that waited in a flood comes from somebody whom an acknowledgement was meant for within two days: a
 * flood is acknowledged once at most. Until the transaction ends nobody else asks for this sender.
 */
export async function isFloodAcknowledged(
  trx: Transaction<Database>,
  inboundId: number,
  sender: string,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('sender:' || sender_key(${sender}), 0))`.execute(
    trx,
  );
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select from inbound_outcomes
        where inbound_id = ${inboundId} and starts_with(reason, 'flood: '))
      and exists (select from inbound_mails as mail join outbox on outbox.inbound_id = mail.id
        where sender_key(mail.from_address) = sender_key(${sender}) and mail.stored_at > now() - interval '2 days'
          and outbox.kind = 'acknowledgement') as yes`.execute(trx);
  return rows[0]?.yes ?? false;
}
