import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';

/** One holder's time with a thing; a later holder has a higher epoch. */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly epoch: number;
}

export interface WantedLease {
  readonly name: string;
  readonly holder: string;
  readonly ttlMs: number;
}

/**
 * Takes a lease that is free or has run out, by the database's clock.
 *
 * @param isDead whether a holder is known to be dead: its lease is taken at once
 * @returns undefined while another holds it
 */
export async function acquireLease(
  db: Kysely<Database>,
  wanted: WantedLease,
  isDead: (holder: string) => boolean = () => false,
): Promise<Lease | undefined> {
  const taken = await takeFree(db, wanted);
  if (taken !== undefined) return taken;
  const held = await db
    .selectFrom('leases')
    .select(['name', 'holder', 'epoch'])
    .where('name', '=', wanted.name)
    .executeTakeFirst();
  if (held === undefined || !isDead(held.holder)) return undefined;
  await releaseLease(db, held);
  return takeFree(db, wanted);
}

async function takeFree(db: Kysely<Database>, wanted: WantedLease): Promise<Lease | undefined> {
  const { rows } = await sql<Lease>`
    insert into leases (name, holder, epoch, until)
    values (${wanted.name}, ${wanted.holder}, 1, now() + ${wanted.ttlMs} * interval '1 millisecond')
    on conflict (name) do update
      set holder = excluded.holder, epoch = leases.epoch + 1, until = excluded.until
      where leases.until < now()
    returning name, holder, epoch`.execute(db);
  return rows[0];
}

/** Lets another take it at once; nothing happens where it is lost already. */
export async function releaseLease(db: Kysely<Database>, lease: Lease): Promise<void> {
  await sql`
    update leases set until = '-infinity'
    where name = ${lease.name} and holder = ${lease.holder} and epoch = ${lease.epoch}`.execute(db);
}

/**
 * The condition of every write under a lease: true for its holder, and then nobody can take it before the
 * transaction ends. The clock does not matter here: until somebody took it, it is still ours.
 */
export function underLease(lease: Lease): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from leases
    where name = ${lease.name} and holder = ${lease.holder} and epoch = ${lease.epoch} for share)`;
}
