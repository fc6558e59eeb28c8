import { type Kysely, sql, type Transaction } from 'kysely';
import { putBlobs } from './blobs.ts';
import { type NewInbound, storeInbound } from './inbound.ts';
import { type Lease, underLease } from './leases.ts';
import { requireLease } from './mailboxes.ts';
import type { Database } from './schema.ts';

/** A mail of a batch: with its octets, or with what storing or leaving it has come to already. */
export type BatchMail = Omit<NewInbound, 'stored' | 'mailboxId' | 'source'> & {
  readonly uid: number;
  readonly stored: NewInbound['stored'] | { readonly octets: Buffer };
};

export interface Batch {
  readonly mailboxId: string;
  readonly uidValidity: number;
  readonly mails: readonly BatchMail[];
  /** Every mail up to this UID is in this batch, in an earlier one, or left alone. */
  readonly lastUid: number;
  /** Whether mails may be met again that are known under an earlier UIDVALIDITY. */
  readonly mayKnow: boolean;
}

/**
 * Commits a batch with its cursor. A mail that is known under an earlier UIDVALIDITY (the same octets in the
 * same mailbox) takes on its new identity, once for each that is known, and is not read a second time.
 *
 * @param onLeft runs in the same transaction for each new mail that stays on the server, quarantined
 * @returns the ids that want triage
 * @throws `mailbox.lease-lost`
 */
export async function storeBatch(
  db: Kysely<Database>,
  lease: Lease,
  batch: Batch,
  onLeft: (trx: Transaction<Database>, inboundId: number, mail: NewInbound) => Promise<void>,
): Promise<readonly number[]> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('mailboxes')
      .set({ last_uid: batch.lastUid, polled_at: sql<Date>`now()` })
      .where('id', '=', batch.mailboxId)
      .where('uid_validity', '=', batch.uidValidity)
      .where(underLease(lease))
      .executeTakeFirst();
    requireLease(numUpdatedRows, lease);
    const blobIds = await storeContents(trx, batch.mails);
    const fresh: NewInbound[] = [];
    for (const { uid, stored, ...mail } of batch.mails) {
      const blobId = blobIds.get(uid);
      const inbound: NewInbound = {
        ...mail,
        mailboxId: batch.mailboxId,
        source: { mailboxId: batch.mailboxId, uidValidity: batch.uidValidity, uid },
        stored: 'octets' in stored ? { blobId: blobId ?? 0 } : stored,
      };
      if (!(batch.mayKnow && (await rebind(trx, inbound)))) fresh.push(inbound);
    }
    const ids = await storeInbound(trx, fresh);
    for (const mail of fresh) {
      if ('leftOnServer' in mail.stored) await onLeft(trx, await getIdentified(trx, mail), mail);
    }
    return ids;
  });
}

/** @returns the id of each content by its mail's UID */
async function storeContents(
  trx: Transaction<Database>,
  mails: readonly BatchMail[],
): Promise<Map<number, number>> {
  const contents = mails.flatMap(({ uid, stored }) =>
    'octets' in stored ? [{ uid, octets: stored.octets }] : [],
  );
  const blobs = await putBlobs(
    trx,
    contents.map((content) => content.octets),
  );
  return new Map(contents.map(({ uid }, index) => [uid, blobs[index]?.id ?? 0]));
}

async function getIdentified(trx: Transaction<Database>, { source }: NewInbound): Promise<number> {
  const { id } = await trx
    .selectFrom('inbound_mails')
    .select('id')
    .where('mailbox_id', '=', source?.mailboxId ?? '')
    .where('uid_validity', '=', source?.uidValidity ?? 0)
    .where('uid', '=', source?.uid ?? 0)
    .executeTakeFirstOrThrow();
  return id;
}

async function rebind(trx: Transaction<Database>, mail: NewInbound): Promise<boolean> {
  const { source, stored } = mail;
  if (source === null) return false;
  const sameMail =
    'blobId' in stored
      ? sql`blob_id = ${stored.blobId}`
      : sql`blob_id is null and size_bytes = ${mail.sizeBytes} and from_address is not distinct from ${mail.fromAddress?.toLowerCase() ?? null}`;
  const sameId = mail.messageId === null ? sql`message_id is null` : sql`message_id = ${mail.messageId}`;
  const { numAffectedRows = 0n } = await sql`
    update inbound_mails
    set uid_validity = ${source.uidValidity}, uid = ${source.uid}, owed = ${mail.owed}, owed_error = null
    where id = (
      select id from inbound_mails
      where mailbox_id = ${source.mailboxId} and uid_validity <> ${source.uidValidity} and ${sameId} and ${sameMail}
      order by id limit 1)
    and not exists (
      select from inbound_mails
      where mailbox_id = ${source.mailboxId} and uid_validity = ${source.uidValidity} and uid = ${source.uid})`.execute(
    trx,
  );
  return numAffectedRows > 0n;
}

/** Whether mails of this mailbox are known under another UIDVALIDITY. */
export async function knowsOtherUidValidity(
  db: Kysely<Database>,
  mailboxId: string,
  uidValidity: number,
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from inbound_mails where mailbox_id = ${mailboxId} and uid_validity < ${uidValidity})
      or exists (select from inbound_mails where mailbox_id = ${mailboxId} and uid_validity > ${uidValidity})
      as known`.execute(db);
  return rows[0]?.known === true;
}
