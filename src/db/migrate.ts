import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as mainJob from './migrations/0001-main-job.ts';
import * as screening from './migrations/0002-screening.ts';
import * as floods from './migrations/0003-floods.ts';
import * as oauthGrants from './migrations/0004-oauth-grants.ts';
import * as alarms from './migrations/0005-alarms.ts';
import * as directory from './migrations/0006-directory.ts';
import * as learning from './migrations/0007-learning.ts';
import * as pendingEvents from './migrations/0008-pending-events.ts';
import * as troubles from './migrations/0009-troubles.ts';
import * as secrets from './migrations/0010-secrets.ts';
import * as assignment from './migrations/0011-assignment.ts';
import * as lastTickets from './migrations/0012-last-tickets.ts';
import * as split from './migrations/0013-split.ts';
import * as incidentSearches from './migrations/0014-incident-searches.ts';
import * as answeredTroubles from './migrations/0015-answered-troubles.ts';
import * as categoryReasons from './migrations/0016-category-reasons.ts';
import * as earlierTroubles from './migrations/0017-earlier-troubles.ts';
import { type Db, openDatabase } from './open.ts';

/** In order of their names; a name never changes once it has been released. */
const migrations: Record<string, Migration> = {
  '0001-main-job': mainJob,
  '0002-screening': screening,
  '0003-floods': floods,
  '0004-oauth-grants': oauthGrants,
  '0005-alarms': alarms,
  '0006-directory': directory,
  '0007-learning': learning,
  '0008-pending-events': pendingEvents,
  '0009-troubles': troubles,
  '0010-secrets': secrets,
  '0011-assignment': assignment,
  '0012-last-tickets': lastTickets,
  '0013-split': split,
  '0014-incident-searches': incidentSearches,
  '0015-answered-troubles': answeredTroubles,
  '0016-category-reasons': categoryReasons,
  '0017-earlier-troubles': earlierTroubles,
};

/** How the database stands to this program: `behind` wants a migration, `ahead` a newer program. */
export type SchemaState =
  | { readonly kind: 'current' }
  | { readonly kind: 'behind'; readonly missing: readonly string[] }
  | { readonly kind: 'ahead'; readonly unknown: readonly string[] };

/**
 * Brings a database up to this program's schema. Safe to run twice and by many processes at once
 * (Kysely holds a lock for the time it takes, which needs a session: give it the direct URL).
 *
 * @returns the names of the migrations that were applied now
 * @throws what the failing migration threw; a failing migration changes nothing
 */
export async function migrate(url: string): Promise<readonly string[]> {
  await using db = openDatabase({ url, maxConnections: 2, onError: () => {} });
  const { error, results } = await makeMigrator(db).migrateToLatest();
  if (error !== undefined) throw error;
  await addFirstTokenKey(db);
  return (results ?? [])
    .filter((result) => result.status === 'Success')
    .map((result) => result.migrationName);
}

/** Reads what has been applied; changes nothing, also on an empty database. */
export async function readSchemaState(db: Db): Promise<SchemaState> {
  const applied = await findApplied(db);
  const known = Object.keys(migrations);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { kind: 'ahead', unknown };
  const missing = known.filter((name) => !applied.includes(name));
  return missing.length > 0 ? { kind: 'behind', missing } : { kind: 'current' };
}

async function findApplied(db: Db): Promise<readonly string[]> {
  const table = await sql<{
    found: boolean;
  }>`select to_regclass('kysely_migration') is not null as found`.execute(db);
  if (table.rows[0]?.found !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

function makeMigrator(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

async function addFirstTokenKey(db: Db): Promise<void> {
  await db
    .insertInto('token_keys')
    .values({ id: 0, secret: randomBytes(32) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
