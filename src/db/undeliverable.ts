import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** Remembers that an address failed for good; a later end of the time stands. */
export async function markUndeliverable(trx: Kysely<Database>, address: string, until: Date): Promise<void> {
  await sql`
    insert into people (address, undeliverable_until) values (${address.toLowerCase()}, ${until})
    on conflict (address) do update
    set undeliverable_until = greatest(people.undeliverable_until, excluded.undeliverable_until)`.execute(
    trx,
  );
}
