import { loadConfig } from '#config/load.ts';
import { migrate } from '#db/migrate.ts';
import { openDeskServer } from '#workers/desk-database.ts';
import { makeLogger } from '#workers/log.ts';
import { tellFailure } from './exit.ts';

/** Brings the database up to this program's schema. @returns the exit code */
export async function migrateDatabase(options: {
  readonly config?: string;
  readonly json?: true;
}): Promise<number> {
  try {
    const config = loadConfig({ file: options.config, secrets: 'optional' });
    const log = makeLogger({ ...config.log, level: 'error' });
    await using server = await openDeskServer(config, { exclusive: false, log });
    const applied = await migrate(server.directUrl);
    if (options.json) process.stdout.write(`${JSON.stringify({ applied })}\n`);
    else if (applied.length === 0) process.stdout.write('The database is up to date.\n');
    else process.stdout.write(`Applied ${applied.join(', ')}.\n`);
    return 0;
  } catch (error) {
    return tellFailure(error);
  }
}
