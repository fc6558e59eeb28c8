import { rm } from 'node:fs/promises';
import type { Config } from '#config/config.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';
import { FirstlineError } from '#domain/errors.ts';
import { makeFolderOfProcess } from '../temporary-folders.ts';

/** Speed before safety: what is here does not outlive the command. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * A server for scratch databases: a PostgreSQL of its own in a temporary folder. Where that package is not installed, as
 * in an image, the server of `DATABASE_URL`, if it lets us make databases beside the desk's.
 */
export async function openScratchServer({
  database,
}: Pick<Config, 'database'>): Promise<{ readonly url: string } & AsyncDisposable> {
  await using stack = new AsyncDisposableStack();
  const folder = await makeFolderOfProcess('firstline-simulate-');
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  try {
    const { url } = stack.use(await openEmbeddedPostgres({ dataDir: folder, exclusive: true, settings }));
    const kept = stack.move();
    return { url, [Symbol.asyncDispose]: () => kept.disposeAsync() };
  } catch (error) {
    const isMissing = error instanceof FirstlineError && error.code === 'embedded.missing';
    if (!isMissing || database.kind !== 'url') throw error;
    return { url: database.directUrl.reveal(), [Symbol.asyncDispose]: () => Promise.resolve() };
  }
}
