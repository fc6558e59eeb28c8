import { userInfo } from 'node:os';
import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { loadConfig } from '#config/load.ts';
import type { Db } from '#db/open.ts';
import { FirstlineError, fail } from '#domain/errors.ts';
import { type DeskServer, openDeskDatabase, openDeskServer } from '#workers/desk-database.ts';
import { makeLogger } from '#workers/log.ts';
import { tellFailure } from './exit.ts';
import { makeOutput, type Output } from './output.ts';

/** Every command that works on the desk's data takes these. */
export interface DeskOptions {
  readonly config?: string;
  readonly json?: true;
}

/** What such a command is given; tests make one of their own. */
export interface Session {
  readonly config: Config;
  readonly server: DeskServer;
  readonly db: Db;
  readonly log: Logger;
  readonly out: Output;
  readonly now: () => Date;
  /** Who gives the commands, for the record. */
  readonly operator: string;
}

/** Opens the desk's database, runs the command, and puts everything away. @returns the exit code */
export async function onDesk(
  options: DeskOptions,
  command: (session: Session) => Promise<number>,
): Promise<number> {
  try {
    // mail servers are not asked: their passwords may be missing here
    const config = loadConfig({ file: options.config, secrets: 'optional' });
    const log = makeLogger({ ...config.log, level: 'error' }, process.stderr);
    await using server = await openDeskServer(config, { exclusive: false, log });
    await using db = await openOrExplain(config, server, log);
    const session = { config, server, db, log, operator: operatorName() };
    return await command({ ...session, out: makeOutput(), now: () => new Date() });
  } catch (error) {
    return tellFailure(error);
  }
}

async function openOrExplain(config: Config, server: DeskServer, log: Logger): Promise<Db> {
  try {
    return await openDeskDatabase(config, server, { migrate: false, log, impatient: true });
  } catch (error) {
    if (error instanceof FirstlineError) throw error;
    throw fail('database.unreachable', { reason: reasonOf(error) }, error);
  }
}

/** A host with several addresses fails with all of them at once, and an empty message. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '')
    return error.errors.map(reasonOf).join('; ') || 'no address answered';
  return error instanceof Error ? error.message : String(error);
}

function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    // a container's user may have no name
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
