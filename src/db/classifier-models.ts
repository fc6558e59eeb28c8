import { type Kysely, sql } from 'kysely';
import type { Figures, Verdict } from '#domain/triage/classifier/succession.ts';
import type { Database, ModelStatus } from './schema.ts';

/** A model as it is listed; its octets are read where they are needed. */
export interface ModelEntry {
  readonly version: number;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly examples: number;
  readonly figures: Figures;
  readonly verdict: string;
  readonly status: ModelStatus;
  /** Null once the model is too old to be used again. */
  readonly sizeBytes: number | null;
}

/** So many of the latest models can be gone back to. */
const keptModels = 5;

/**
 * Keeps a new model; an accepted one decides from now on, in the place of the one before.
 *
 * @returns its version
 */
export async function addModel(
  db: Kysely<Database>,
  made: {
    readonly by: string;
    readonly examples: number;
    readonly figures: Figures;
    readonly verdict: Verdict;
    readonly octets: Uint8Array;
  },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // one at a time
    await sql`lock table classifier_models in share row exclusive mode`.execute(trx);
    if (made.verdict.accepted) await retireCurrent(trx);
    const { version } = await trx
      .insertInto('classifier_models')
      .values({
        made_by: made.by,
        examples: made.examples,
        figures: JSON.stringify(made.figures),
        verdict: made.verdict.because,
        status: made.verdict.accepted ? 'current' : 'rejected',
        octets: Buffer.from(made.octets),
      })
      .returning('version')
      .executeTakeFirstOrThrow();
    await sql`
      update classifier_models set octets = null
      where octets is not null and status <> 'current' and version not in (
        select version from classifier_models order by version desc limit ${keptModels})`.execute(trx);
    return version;
  });
}

/** @returns the version that decides now, or null where the starter model does */
export async function currentModelVersion(db: Kysely<Database>): Promise<number | null> {
  const row = await db
    .selectFrom('classifier_models')
    .select('version')
    .where('status', '=', 'current')
    .executeTakeFirst();
  return row?.version ?? null;
}

/** @returns the octets of a model, or undefined where it is gone or never was */
export async function readModelOctets(db: Kysely<Database>, version: number): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('classifier_models')
    .select('octets')
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.octets ?? undefined;
}

/** Newest first. */
export async function listModels(db: Kysely<Database>): Promise<readonly ModelEntry[]> {
  const { rows } = await sql<ModelEntry>`
    select version, made_at as "madeAt", made_by as "madeBy", examples, figures, verdict, status,
      length(octets) as "sizeBytes"
    from classifier_models order by version desc`.execute(db);
  return rows;
}

/**
 * Lets another model decide from now on.
 *
 * @param version null: the starter model
 * @returns false where there is no such model, or its octets are gone; then nothing changed
 */
export async function switchModel(db: Kysely<Database>, version: number | null): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`lock table classifier_models in share row exclusive mode`.execute(trx);
    if (version !== null && (await readModelOctets(trx, version)) === undefined) return false;
    await retireCurrent(trx);
    if (version !== null)
      await trx
        .updateTable('classifier_models')
        .set({ status: 'current' })
        .where('version', '=', version)
        .execute();
    return true;
  });
}

async function retireCurrent(trx: Kysely<Database>): Promise<void> {
  await trx
    .updateTable('classifier_models')
    .set({ status: 'retired' })
    .where('status', '=', 'current')
    .execute();
}
