import { type Kysely, sql } from 'kysely';

/** How much a sender sends, and what answers what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create function sender_key(address text) returns text language sql immutable parallel safe
    return regexp_replace(lower(address), '\\+[^@]*@', '@')`,
  `comment on function sender_key is 'who sends: an address without its detail (RFC 5233)'`,
  `create function domain_key(address text) returns text language sql immutable parallel safe
    return lower(substring(address from '@([^@]*)$'))`,
  `comment on function domain_key is 'the domain of an address'`,
  `create index inbound_mails_sender on inbound_mails (sender_key(from_address), stored_at)`,
  `comment on index inbound_mails_sender is 'serves triage: how much a sender sent in an hour; the outbound worker: what answered our automatic mail'`,
  `create index inbound_mails_domain on inbound_mails (domain_key(from_address), stored_at)`,
  `comment on index inbound_mails_domain is 'serves the same for a domain'`,
  `create index inbound_mails_parked on inbound_mails (sender_key(from_address), id)
    where outcome = 'quarantined' and starts_with(outcome_reason, 'flood: ')`,
  `comment on index inbound_mails_parked is 'serves the reconciler: parked mails whose sender has calmed down'`,
];
