import { type Kysely, sql } from 'kysely';
import { type Lease, underLease } from './leases.ts';
import type { Database, Owed } from './schema.ts';

/** What the server is owed for one mail, after its octets were committed. */
export interface Debt {
  readonly inboundId: number;
  readonly uid: number;
  readonly owed: Owed;
}

/** Oldest UID first. */
export async function findOwed(
  db: Kysely<Database>,
  mailboxId: string,
  uidValidity: number,
  limit: number,
): Promise<readonly Debt[]> {
  const rows = await db
    .selectFrom('inbound_mails')
    .select(['id as inboundId', 'uid', 'owed'])
    .where('mailbox_id', '=', mailboxId)
    .where('uid_validity', '=', uidValidity)
    .where('owed', 'is not', null)
    .orderBy('uid')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ inboundId: row.inboundId, uid: row.uid as number, owed: row.owed as Owed }));
}

export async function markPaid(db: Kysely<Database>, lease: Lease, ids: readonly number[]): Promise<void> {
  await sql`
    update inbound_mails set owed = null, owed_error = null
    where id = any(${ids}) and ${underLease(lease)}`.execute(db);
}

/** The server refused: it stays owed, and is tried again at the next connection. */
export async function noteDebtError(
  db: Kysely<Database>,
  lease: Lease,
  ids: readonly number[],
  error: string,
): Promise<void> {
  await sql`
    update inbound_mails set owed_error = ${error.slice(0, 500)}
    where id = any(${ids}) and owed_error is distinct from ${error.slice(0, 500)} and ${underLease(lease)}`.execute(
    db,
  );
}

/** A mail that was left on the server, and was released from quarantine since. */
export interface WantedMail {
  readonly inboundId: number;
  readonly uid: number;
}

/**
 * Renews the lease of a mailbox, and says on the way whether a released mail waits to be fetched.
 *
 * @returns undefined when another has taken the lease
 */
export async function renewMailboxLease(
  db: Kysely<Database>,
  lease: Lease,
  ttlMs: number,
  mailboxId: string,
): Promise<{ readonly hasWanted: boolean } | undefined> {
  const { rows } = await sql<{ hasWanted: boolean }>`
    update leases set until = now() + ${ttlMs} * interval '1 millisecond'
    where name = ${lease.name} and holder = ${lease.holder} and epoch = ${lease.epoch}
    returning exists (
      select from inbound_mails join mailboxes on mailboxes.id = mailbox_id
      where due_at = 'infinity' and mailbox_id = ${mailboxId} and blob_id is null
        and inbound_mails.uid_validity = mailboxes.uid_validity) as "hasWanted"`.execute(db);
  return rows[0];
}

export async function findWanted(
  db: Kysely<Database>,
  mailboxId: string,
  uidValidity: number,
): Promise<readonly WantedMail[]> {
  const { rows } = await sql<WantedMail>`
    select id as "inboundId", uid from inbound_mails
    where due_at = 'infinity' and mailbox_id = ${mailboxId} and uid_validity = ${uidValidity} and blob_id is null
    order by id limit 20`.execute(db);
  return rows;
}

/** Its octets are here: now triage may take it, and the server is owed what the mailbox's policy says. */
export async function bringWanted(
  db: Kysely<Database>,
  lease: Lease,
  inboundId: number,
  got: { readonly blobId: number; readonly sizeBytes: number; readonly owed: Owed | null },
): Promise<void> {
  await sql`
    update inbound_mails set blob_id = ${got.blobId}, size_bytes = ${got.sizeBytes}, owed = ${got.owed}, due_at = now()
    where id = ${inboundId} and outcome is null and blob_id is null and ${underLease(lease)}`.execute(db);
}

/** It cannot be had: back into quarantine with the reason. */
export async function refuseWanted(
  db: Kysely<Database>,
  lease: Lease,
  inboundId: number,
  reason: string,
): Promise<void> {
  await sql`
    update inbound_mails
    set outcome = 'quarantined', outcome_reason = ${reason.slice(0, 2_000)}, outcome_at = now(), due_at = null
    where id = ${inboundId} and outcome is null and blob_id is null and ${underLease(lease)}`.execute(db);
}

/** Released mails of an earlier UIDVALIDITY that were not met again: back into quarantine. */
export async function refuseStrayWanted(
  db: Kysely<Database>,
  lease: Lease,
  mailboxId: string,
  uidValidity: number,
): Promise<void> {
  await sql`
    update inbound_mails
    set outcome = 'quarantined', outcome_reason = 'no longer on the server', outcome_at = now(), due_at = null
    where due_at = 'infinity' and mailbox_id = ${mailboxId} and blob_id is null and outcome is null
      and uid_validity <> ${uidValidity} and ${underLease(lease)}`.execute(db);
}
