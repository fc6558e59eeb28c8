import { type Kysely, sql } from 'kysely';

/** What is hidden of a ticket's mails, and who read a mail as it came all the same. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets add column secrets text[] not null default '{}'`,
  `comment on column tickets.secrets is 'kinds of secrets that its users wrote; the user is told once of each'`,
  `create table octet_reads (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    operator text not null,
    account text not null,
    because text not null,
    inbound_id bigint references inbound_mails (id),
    outbox_id bigint references outbox (id),
    check (num_nonnulls(inbound_id, outbox_id) = 1)
  )`,
  `comment on table octet_reads is 'an operator read a mail as it came or went, with the secrets in it; written before it is shown'`,
  `comment on column octet_reads.account is 'the account of the machine that the command ran under'`,
  `create index octet_reads_by_inbound on octet_reads (inbound_id) where inbound_id is not null`,
  `comment on index octet_reads_by_inbound is 'serves explain: who read this mail'`,
  `create index octet_reads_by_outbox on octet_reads (outbox_id) where outbox_id is not null`,
  `comment on index octet_reads_by_outbox is 'serves explain: who read this mail'`,
];
