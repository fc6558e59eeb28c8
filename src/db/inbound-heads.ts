import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** Octets of a mail that its header fits in. */
const headBytes = 64 * 1024;

/** The beginnings of the mails that a mailbox got last, the latest first. Found by the index on its UIDs. */
export async function readLatestHeads(
  db: Kysely<Database>,
  mailboxId: string,
  limit: number,
): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ head: Buffer }>`
    select substring(chunk.data from 1 for ${headBytes}) as head
    from (
      select blob_id, uid_validity, uid from inbound_mails
      where mailbox_id = ${mailboxId} and uid is not null
      order by uid_validity desc, uid desc limit ${limit}
    ) as mail join blob_chunks as chunk on chunk.blob_id = mail.blob_id and chunk.seq = 0
    order by uid_validity desc, uid desc`.execute(db);
  return rows.map(({ head }) => head);
}
