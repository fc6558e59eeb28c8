import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Which mail was read as it came, or as it went. */
export type OctetsOf = { readonly inboundId: number } | { readonly outboxId: number };

export interface OctetRead {
  readonly at: Date;
  readonly operator: string;
  /** The account of the machine that the command ran under. */
  readonly account: string;
  readonly because: string;
}

const columnsOf = (of: OctetsOf) => ({
  inbound_id: 'inboundId' in of ? of.inboundId : null,
  outbox_id: 'outboxId' in of ? of.outboxId : null,
});

/** Records that an operator is about to read a mail's octets; the octets are shown only after it. */
export async function recordOctetRead(
  db: Kysely<Database>,
  of: OctetsOf,
  read: Omit<OctetRead, 'at'>,
): Promise<void> {
  await db
    .insertInto('octet_reads')
    .values({ ...columnsOf(of), ...read })
    .execute();
}

/** Oldest first. */
export async function findOctetReads(db: Kysely<Database>, of: OctetsOf): Promise<readonly OctetRead[]> {
  const [column, id] =
    'inboundId' in of ? (['inbound_id', of.inboundId] as const) : (['outbox_id', of.outboxId] as const);
  return db
    .selectFrom('octet_reads')
    .select(['at', 'operator', 'account', 'because'])
    .where(column, '=', id)
    .orderBy('id')
    .execute();
}
