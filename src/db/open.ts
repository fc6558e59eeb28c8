import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparing } from './prepared.ts';
import type { Database } from './schema.ts';

const bigintOid = 20;
const bigintArrayOid = 1016;
const integerArrayOid = 1007;

/** Of an array as it comes: `{1,2}`; none of ours holds a null. The driver's own parser takes ten times as long. */
const readNumbers = (text: string): number[] => JSON.parse(`[${text.slice(1, -1)}]`);

const numbers: Readonly<Record<number, (text: string) => number | number[]>> = {
  [bigintOid]: Number,
  [bigintArrayOid]: readNumbers,
  [integerArrayOid]: readNumbers,
};

export type Db = Kysely<Database>;

/**
 * Opens a pool. Ids and sizes are `bigint` in Postgres and numbers here: they stay far below 2^53.
 * Nothing here needs a session, so it may stand behind PgBouncer in transaction mode.
 *
 * @param onError told of connections that die while no query runs on them
 */
export function openDatabase(options: {
  readonly url: string;
  readonly maxConnections: number;
  readonly onError: (error: Error) => void;
  /** How long a connection may take to come about; default: as long as the network lets it. */
  readonly connectTimeoutMs?: number;
  /** Whether each connection keeps its statements prepared: only for a server that is reached directly. */
  readonly isPrepared?: boolean;
  /** Another class of connections; only for tests of connections that die. */
  readonly Client?: typeof pg.Client;
}): Db {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    keepAlive: true,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 0,
    application_name: 'firstline',
    ...(options.Client === undefined ? {} : { Client: options.Client }),
    types: { getTypeParser: (oid, format) => numbers[oid] ?? pg.types.getTypeParser(oid, format) },
  });
  pool.on('error', options.onError);
  // a connection may also die between two statements of a transaction, when the pool does not listen to it
  pool.on('connect', (client) => client.on('error', options.onError));
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: options.isPrepared === true ? preparing(pool) : pool }),
  });
}
