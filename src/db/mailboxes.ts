import { type Kysely, sql } from 'kysely';
import { fail } from '#domain/errors.ts';
import { type Lease, underLease } from './leases.ts';
import type { Database, MailboxHealth } from './schema.ts';

/** How far a mailbox has been read. */
export interface MailboxCursor {
  /** Null before the first connection. */
  readonly uidValidity: number | null;
  /** Every mail up to this UID is committed or was left alone. */
  readonly lastUid: number;
  /** UIDs up to this one were there before: `sinceAt` bounds them, and not what comes later. */
  readonly historyUid: number;
  readonly sinceAt: Date;
}

/** Makes the row of a configured mailbox; keeps what it knows already. */
export async function registerMailbox(
  db: Kysely<Database>,
  mailbox: { readonly id: string; readonly address: string },
): Promise<void> {
  await sql`
    insert into mailboxes (id, address, since_at) values (${mailbox.id}, ${mailbox.address}, now())
    on conflict (id) do update set address = excluded.address where mailboxes.address <> excluded.address`.execute(
    db,
  );
}

export async function getCursor(db: Kysely<Database>, id: string): Promise<MailboxCursor> {
  return db
    .selectFrom('mailboxes')
    .select([
      'uid_validity as uidValidity',
      'last_uid as lastUid',
      'history_uid as historyUid',
      'since_at as sinceAt',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/**
 * Begins with a folder that was not read before: at the first connection, or when its UIDVALIDITY changed. What
 * was owed under an earlier UIDVALIDITY cannot be paid any more; the mails are met again under their new UIDs.
 *
 * @param begin.sinceAgoMs how far back to read at the first connection; Infinity: all there is
 */
export async function beginFolder(
  db: Kysely<Database>,
  lease: Lease,
  id: string,
  begin: {
    readonly uidValidity: number;
    readonly lastUid: number;
    readonly historyUid: number;
    /** Null: keep the bound of the first connection. */
    readonly sinceAgoMs: number | null;
  },
): Promise<void> {
  const { sinceAgoMs } = begin;
  const ago = sql<Date>`now() - ${sinceAgoMs ?? 0} * interval '1 millisecond'`;
  const sinceAt = sinceAgoMs === Number.POSITIVE_INFINITY ? sql<Date>`'1970-01-01Z'::timestamptz` : ago;
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('mailboxes')
      .set({
        uid_validity: begin.uidValidity,
        last_uid: begin.lastUid,
        history_uid: begin.historyUid,
        ...(sinceAgoMs === null ? {} : { since_at: sinceAt }),
      })
      .where('id', '=', id)
      .where(underLease(lease))
      .executeTakeFirst();
    requireLease(numUpdatedRows, lease);
    await trx
      .updateTable('inbound_mails')
      .set({ owed: null, owed_error: 'UIDVALIDITY changed before it was done' })
      .where('mailbox_id', '=', id)
      .where('owed', 'is not', null)
      .where('uid_validity', '<>', begin.uidValidity)
      .execute();
  });
}

/** Notes how the mailbox is; `health_since` moves only when the health is another. */
export async function setHealth(
  db: Kysely<Database>,
  lease: Lease,
  id: string,
  health: MailboxHealth,
  detail: string | null,
): Promise<void> {
  await sql`
    update mailboxes set health = ${health}, health_detail = ${detail?.slice(0, 500) ?? null},
      health_since = case when health = ${health} then health_since else now() end,
      polled_at = case when ${health} in ('ok', 'grant-expiring') then now() else polled_at end
    where id = ${id} and ${underLease(lease)}`.execute(db);
}

export function requireLease(affected: bigint, lease: Lease): void {
  if (affected === 0n) throw fail('mailbox.lease-lost', { name: lease.name });
}
