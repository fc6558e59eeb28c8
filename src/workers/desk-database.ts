import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';
import { migrate, readSchemaState } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { fail } from '#domain/errors.ts';
import { persistently } from './persistently.ts';

/** Where the desk's data is: a server of the operator's, or the embedded one for as long as it is needed. */
export interface DeskServer extends AsyncDisposable {
  readonly url: string;
  /** Leads to a session: migrations, and the queue in Postgres. */
  readonly directUrl: string;
  readonly isEmbedded: boolean;
}

/**
 * @param options.exclusive the one `start` of a data folder; other commands join it
 * @throws `embedded.…` where the embedded server cannot be used
 */
export async function openDeskServer(
  config: Pick<Config, 'database' | 'dataFolder'>,
  options: { readonly exclusive: boolean; readonly log: Logger },
): Promise<DeskServer> {
  const { database } = config;
  if (database.kind === 'url')
    return {
      url: database.url.reveal(),
      directUrl: database.directUrl.reveal(),
      isEmbedded: false,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  const { log } = options;
  const embedded = await openEmbeddedPostgres({
    dataDir: config.dataFolder,
    exclusive: options.exclusive,
    log: { info: (message) => log.info(message), warn: (message) => log.warn(message) },
  });
  return {
    url: embedded.url,
    directUrl: embedded.url,
    isEmbedded: true,
    [Symbol.asyncDispose]: () => embedded[Symbol.asyncDispose](),
  };
}

const impatienceMs = 30_000;

/**
 * Opens the pool on a database whose schema fits this program.
 *
 * @param options.migrate brings a database up that is behind; an embedded one always is brought up
 * @param options.impatient an operator waits for the answer: a database that is away is told at once
 * @throws `database.behind`, `database.ahead`
 */
export async function openDeskDatabase(
  config: Pick<Config, 'database'>,
  server: DeskServer,
  options: { readonly migrate: boolean; readonly log: Logger; readonly impatient?: true },
): Promise<Db> {
  if (options.migrate || server.isEmbedded) {
    const applied = await migrate(server.directUrl);
    if (applied.length > 0) options.log.info({ applied }, 'the database was brought up to date');
  }
  const db = openDatabase({
    url: server.url,
    maxConnections: config.database.connections,
    ...(options.impatient ? { connectTimeoutMs: impatienceMs } : {}),
    onError: (error) => options.log.warn({ err: error }, 'a database connection ended'),
  });
  try {
    // a database that is just starting is worth waiting for
    const state = await (options.impatient ? readSchemaState(db) : persistently(() => readSchemaState(db)));
    if (state.kind === 'behind') throw fail('database.behind', { missing: state.missing.join(', ') });
    if (state.kind === 'ahead') throw fail('database.ahead', { unknown: state.unknown.join(', ') });
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
