import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** Counts the rows of a growing table by the state that they ended in, again and again. */
export type Tally = (db: Kysely<Database>) => Promise<ReadonlyMap<string, number>>;

const tables = {
  inbound_mails: "coalesce(outcome, 'pending')",
  outbox: 'status',
} as const;

/** Ids so far below the newest may still be uncommitted; they are counted again each time. */
const unsettledIds = 10_000;

/**
 * Remembers the counts below the oldest unfinished row, since a row that ended stays as it is, and reads
 * only what came after it by primary key: the first call reads the table once, the others a short end of it.
 * Where somebody takes an end back (a release, a retry), it begins anew.
 */
export function makeTally(table: keyof typeof tables): Tally {
  let settledUpTo = 0;
  let settled = new Map<string, number>();
  return async (db) => {
    const oldest = await findOldestUnfinished(db, table);
    if (oldest !== null && oldest <= settledUpTo) {
      settledUpTo = 0;
      settled = new Map();
    }
    const counted = await countAbove(db, table, settledUpTo, oldest);
    const all = new Map(settled);
    for (const { state, below, above } of counted.states) {
      if (below > 0) settled.set(state, (settled.get(state) ?? 0) + below);
      all.set(state, (all.get(state) ?? 0) + below + above);
    }
    settledUpTo = Math.max(settledUpTo, counted.bound);
    return all;
  };
}

async function findOldestUnfinished(db: Kysely<Database>, table: keyof typeof tables) {
  const { rows } = await sql<{ id: number | null }>`
    select min(id) as id from ${sql.table(table)} where due_at is not null`.execute(db);
  return rows[0]?.id ?? null;
}

async function countAbove(
  db: Kysely<Database>,
  table: keyof typeof tables,
  above: number,
  oldestUnfinished: number | null,
) {
  const newest = await sql<{ id: number }>`
    select coalesce(max(id), 0) as id from ${sql.table(table)}`.execute(db);
  const lagging = (newest.rows[0]?.id ?? 0) - unsettledIds;
  const bound = Math.max(above, Math.min(lagging, (oldestUnfinished ?? Number.MAX_SAFE_INTEGER) - 1));
  const { rows } = await sql<{ state: string; below: number; above: number }>`
    select ${sql.raw(tables[table])} as state,
      (count(*) filter (where id <= ${bound}))::int as below, (count(*) filter (where id > ${bound}))::int as above
    from ${sql.table(table)} where id > ${above} group by 1`.execute(db);
  return { bound, states: rows };
}
