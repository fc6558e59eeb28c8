import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';

/**
 * Makes a folder for a database that goes with this process, and clears away those of processes that were killed; a
 * server that outlived its process goes with its folder.
 *
 * @param prefix of all folders of this kind, with a dash at its end
 */
export async function makeFolderOfProcess(prefix: string): Promise<string> {
  await mkdir(tmpdir(), { recursive: true });
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
  return makeTemporaryDataDir(`${prefix}${process.pid}-`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
