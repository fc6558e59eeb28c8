import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's PostgreSQL lies; the first test that needs it starts it. */
    postgresDir: string;
  }
}

const PREFIX = 'firstline-test-';

/** Vitest's global setup: makes the run's folder, and in the end stops the server and removes the folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const runDir = await makeTemporaryDataDir(`${PREFIX}${process.pid}-`);
  const postgresDir = join(runDir, 'postgres');
  project.provide('postgresDir', postgresDir);
  return () => removeRun(runDir);
}

/** Clears away what runs that were killed left behind. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.match(/^firstline-test-(\d+)-/)?.[1]);
    if (pid > 0 && !isAlive(pid)) await removeRun(join(tmpdir(), name));
  }
}

async function removeRun(runDir: string): Promise<void> {
  const dataDir = join(runDir, 'postgres');
  const used = await stat(join(dataDir, 'postgres', 'postmaster.pid')).catch(() => null);
  if (used !== null) await (await openEmbeddedPostgres({ dataDir, exclusive: false }))[Symbol.asyncDispose]();
  await rm(runDir, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
