import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { DirectoryEntry } from '#domain/directory/person.ts';
import type { FailedMail } from '#domain/triage/bounce.ts';
import type { Traffic } from '#domain/triage/flood.ts';
import { selectPeople } from './directory.ts';
import { isIncidentOpen } from './incidents.ts';
import type { Database } from './schema.ts';
import { selectTraffic, type TrafficAsked } from './traffic.ts';

/** What a mail names: read from it, looked up here. */
export interface Named {
  readonly inboundId: number;
  readonly messageId: string;
  readonly contentDigest: Buffer;
  /** Referenced Message-IDs that are not ours, newest ancestor first. */
  readonly foreignIds: readonly string[];
  /** Message-IDs that would be ours if it were our own mail. */
  readonly ownIds: readonly string[];
  /** Lower-case addresses of whom the mail is from and for. */
  readonly people: readonly string[];
  /** With whose traffic it counts. */
  readonly traffic: TrafficAsked;
}

export interface Known {
  /** The mail of ours that it is, or null. */
  readonly ownOutboxId: number | null;
  readonly sameMailId: number | null;
  /** Whether a mail that this one refers to has no outcome yet. */
  readonly isParentPending: boolean;
  readonly isIncidentOpen: boolean;
  /** Tickets of the foreign ids, newest ancestor first, then of answers that came before this mail. */
  readonly foreign: readonly number[];
  /** Mails of the same sender, and of their domain, in the hour before. */
  readonly traffic: Traffic;
  /** Whom of them the directory knows, by that address. */
  readonly directory: Readonly<Record<string, DirectoryEntry>>;
}

/**
 * Triage of one conversation goes one mail at a time, for as long as the transaction lasts; so do the mails of one
 * sender that may open a ticket, since each may be the same trouble again.
 *
 * @param sender null for a mail that opens none
 */
export async function lockConversation(
  trx: Transaction<Database>,
  root: string,
  sender: string | null,
): Promise<void> {
  const bySender =
    sender === null
      ? sql``
      : sql`, pg_advisory_xact_lock(${lockKey(`sender ${sender.toLowerCase().replace(/\+[^@]*@/, '@')}`)}::bigint)`;
  // in this order, as everywhere
  await sql`select pg_advisory_xact_lock(${lockKey(root)}::bigint)${bySender}`.execute(trx);
}

const lockKey = (name: string): string =>
  createHash('sha256').update(name).digest().readBigInt64BE(0).toString();

/** Looks up in one statement what the database knows of a mail. Takes no locks. */
export async function findKnown(trx: Kysely<Database>, named: Named): Promise<Known> {
  const { rows } = await sql<Known & Traffic & { parents: number[]; children: number[] }>`
    select
      (select id from outbox where message_id = any(${named.ownIds}::text[]) order by id limit 1) as "ownOutboxId",
      (select id from inbound_mails
       where content_digest = ${named.contentDigest} and id <> ${named.inboundId} and outcome <> 'quarantined'
       order by id limit 1) as "sameMailId",
      exists (select from inbound_mails
              where message_id = any(${named.foreignIds}::text[]) and outcome is null and id <> ${named.inboundId})
        as "isParentPending",
      ${isIncidentOpen} as "isIncidentOpen",
      array(select ticket_id from messages
            where message_id = any(${named.foreignIds}::text[])
            order by array_position(${named.foreignIds}::text[], message_id)) as parents,
      array(select ticket_id from messages where in_reply_to = ${named.messageId} order by id) as children,
      ${selectTraffic(named.traffic)},
      ${selectPeople(named.people)} as directory`.execute(trx);
  const row = rows[0];
  if (row === undefined) throw new Error('the database gave no facts');
  const foreign = [...new Set([...row.parents, ...row.children])];
  return {
    ownOutboxId: row.ownOutboxId,
    sameMailId: row.sameMailId,
    isParentPending: row.isParentPending,
    isIncidentOpen: row.isIncidentOpen,
    foreign,
    traffic: { fromSender: row.fromSender, fromDomain: row.fromDomain },
    directory: row.directory,
  };
}

/**
 * Whether somebody takes part in a ticket that one of these Message-IDs belongs to.
 *
 * @param address lower case
 */
export async function participatesByReference(
  db: Kysely<Database>,
  messageIds: readonly string[],
  address: string,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from messages as message join tickets on tickets.id = message.ticket_id
                   where message.message_id = any(${messageIds}::text[]) and ${address} = any(tickets.participants))
      as found`.execute(db);
  return rows[0]?.found === true;
}

/**
 * Finds the mail of ours that a bounce is about: by a Message-ID of ours that it brings back, else by the
 * failed recipient among what was sent in the last five days.
 */
export async function findFailedMail(
  trx: Kysely<Database>,
  messageIds: readonly string[],
  recipients: readonly string[],
): Promise<FailedMail | null> {
  const { rows } = await sql<FailedMail>`
    (select id as "outboxId", ticket_id as "ticketId", kind, to_address as "toAddress", 'message-id' as by
     from outbox where message_id = any(${messageIds}::text[]) limit 1)
    union all
    (select id, ticket_id, kind, to_address, 'recipient'
     from outbox where to_address = any(${recipients}::text[]) and first_attempt_at > now() - interval '5 days'
     order by first_attempt_at desc limit 1)
    limit 1`.execute(trx);
  return rows[0] ?? null;
}
