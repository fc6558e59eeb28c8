import type { Kysely } from 'kysely';
import { type ReportedTrouble, readTroubles } from '#db/incidents.ts';
import type { Db } from '#db/open.ts';
import type { Database } from '#db/schema.ts';

/** So many of the newest are remembered for each database: more than are ever asked for at once. */
const kept = 3_000;

const remembered = new WeakMap<Db, Map<number, ReportedTrouble>>();

/**
 * What tickets are about, which never changes: each is read once.
 *
 * @param executor what is asked: a transaction's own connection, or one would wait for another
 * @returns of those that are kept to compare with
 */
export async function readRemembered(
  db: Db,
  executor: Kysely<Database>,
  ticketIds: readonly number[],
): Promise<ReadonlyMap<number, ReportedTrouble>> {
  const troubles = remembered.get(db) ?? new Map<number, ReportedTrouble>();
  remembered.set(db, troubles);
  const missing = ticketIds.filter((id) => !troubles.has(id));
  for (const [id, trouble] of await readTroubles(executor, missing)) troubles.set(id, trouble);
  const found = new Map(
    ticketIds.flatMap((id) => {
      const trouble = troubles.get(id);
      return trouble === undefined ? [] : [[id, trouble] as const];
    }),
  );
  for (const id of troubles.keys()) {
    if (troubles.size <= kept) break;
    troubles.delete(id);
  }
  return found;
}
