import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { migrate, readSchemaState } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { FirstlineError } from '#domain/errors.ts';
import { formatSpan } from '#domain/time/span.ts';
import { openQueues } from '#queue/queues.ts';
import type { DeskServer } from '#workers/desk-database.ts';
import { reasonOf } from '../session.ts';
import { count } from '../text.ts';
import { type Check, fail, ok, warn } from './check.ts';

const name = 'database';
/** Due times are judged by this machine's clock and by the database's. */
const allowedSkewMs = 5_000;
const connectTimeoutMs = 10_000;

/** @returns the checks, and the database where it can be used */
export async function checkDatabase(
  config: Config,
  server: DeskServer,
): Promise<{ readonly checks: readonly Check[]; readonly db: Db | null }> {
  const db = openDatabase({ url: server.url, maxConnections: 2, onError: () => {}, connectTimeoutMs });
  try {
    const { version, at } = await askVersion(db);
    // an embedded database is brought up to date by whoever opens it
    if (server.isEmbedded) await migrate(server.directUrl);
    const state = await readSchemaState(db);
    const checks = [
      ...describeServer(config, server, version),
      ...checkClock(at),
      ...(await checkDirect(server)),
    ];
    if (state.kind === 'current') return { checks: [...checks, ok('schema', 'up to date')], db };
    await db.destroy();
    if (state.kind === 'ahead') {
      const found = `of a newer Firstline (${state.unknown.join(', ')})`;
      return { checks: [...checks, fail('schema', found, 'update this program')], db: null };
    }
    const found = `${state.missing.join(', ')} is missing`;
    return { checks: [...checks, fail('schema', found, 'run "firstline migrate"')], db: null };
  } catch (error) {
    await db.destroy();
    const todo = 'check DATABASE_URL, that the server runs, and that it lets this machine and user in';
    return { checks: [fail(name, `cannot be used: ${reasonOf(error)}`, todo)], db: null };
  }
}

async function askVersion(db: Db): Promise<{ readonly version: string; readonly at: Date }> {
  const { rows } = await sql<{ version: string; at: Date }>`
    select split_part(current_setting('server_version'), ' ', 1) as version, clock_timestamp() as at`.execute(
    db,
  );
  return rows[0] ?? { version: '', at: new Date() };
}

function describeServer(config: Config, server: DeskServer, version: string): readonly Check[] {
  if (!server.isEmbedded) return [ok(name, `PostgreSQL ${version} answers`)];
  return [
    warn(
      name,
      `the embedded PostgreSQL ${version} in ${config.dataFolder}: fit for trial and for one host`,
      'set DATABASE_URL to a server of your own, with backups, before users depend on the desk',
    ),
  ];
}

function checkClock(at: Date): readonly Check[] {
  const skewMs = Math.abs(Date.now() - at.getTime());
  if (skewMs < allowedSkewMs) return [];
  return [warn('clock', `this machine and the database differ by ${formatSpan(skewMs)}`, 'set both by NTP')];
}

async function checkDirect(server: DeskServer): Promise<readonly Check[]> {
  if (server.directUrl === server.url) return [];
  await using direct = openDatabase({
    url: server.directUrl,
    maxConnections: 1,
    onError: () => {},
    connectTimeoutMs,
  });
  try {
    await sql`select 1`.execute(direct);
    return [ok('direct database', 'answers at DATABASE_DIRECT_URL')];
  } catch (error) {
    return [fail('direct database', `cannot be used: ${reasonOf(error)}`, 'check DATABASE_DIRECT_URL')];
  }
}

/** @param isUsable whether the database can hold the queue */
export async function checkQueue(
  config: Config,
  server: DeskServer,
  isUsable: boolean,
  log: Logger,
): Promise<readonly Check[]> {
  if (config.queueUrl === null && !isUsable)
    return [fail('queue', 'not looked at: it is in the database', 'put the database right first')];
  try {
    await using queues = await openQueues({
      queueUrl: config.queueUrl?.reveal() ?? null,
      databaseUrl: server.directUrl,
      log,
    });
    await queues.ping();
    const jobs = Object.values(await queues.stats()).reduce((sum, each) => sum + each.waiting, 0);
    const where = queues.kind === 'redis' ? 'Redis answers' : 'in the database';
    return [ok('queue', `${where}; ${count(jobs, 'job')} ${jobs === 1 ? 'waits' : 'wait'}`)];
  } catch (error) {
    const reason = error instanceof FirstlineError && error.cause !== undefined ? error.cause : error;
    const todo =
      config.queueUrl === null
        ? 'the user of DATABASE_URL must be allowed to make the schema "bullmq"'
        : 'check QUEUE_URL, and that the server runs and lets this machine in';
    return [fail('queue', `does not answer: ${reasonOf(reason)}`, todo)];
  }
}
