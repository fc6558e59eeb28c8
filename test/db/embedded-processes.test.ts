import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOut, findBinaries } from '#db/embedded/binaries.ts';
import { findPostmaster } from '#db/embedded/cluster.ts';
import { mayEnter } from '#db/embedded/server-user.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';

const settings = { fsync: 'off' };
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'firstline-embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const running = () => findPostmaster(join(dataDir, 'postgres'));

async function startChild(user: { uid: number; gid: number } | null = null): Promise<[ChildProcess, string]> {
  const script = join(import.meta.dirname, '../support/embedded-child.ts');
  const child = spawn(process.execPath, [script, dataDir], { ...user, stdio: ['pipe', 'pipe', 'inherit'] });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  return [child, url.toString().trim()];
}

async function ask(url: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query('select 1 as n')).rows[0];
  } finally {
    await client.end();
  }
}

test('a server that a killed start left behind is adopted, and stopped in the end', async () => {
  const [child, url] = await startChild();
  const orphan = await running();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await ask(url)).toEqual({ n: 1 });
  {
    await using adopted = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
    expect(adopted.url).toBe(url);
    expect(await running()).toEqual(orphan);
  }
  expect(await running()).toBeUndefined();
});

test('a start that ends in order leaves nothing running', async () => {
  const [child] = await startChild();
  child.stdin?.end();
  await once(child, 'exit');
  expect(await running()).toBeUndefined();
});

describe.runIf(process.getuid?.() === 0)('started by root', () => {
  const nobody = { uid: 65534, gid: 65534 };

  test('the server runs as another user, also below a folder that this user cannot enter', async () => {
    const hidden = join(dataDir, 'hidden');
    await mkdir(join(hidden, 'data'), { recursive: true, mode: 0o700 });
    let elsewhere = '';
    {
      await using server = await openEmbeddedPostgres({
        dataDir: join(hidden, 'data'),
        exclusive: true,
        settings,
      });
      expect(await ask(server.url)).toEqual({ n: 1 });
      elsewhere = join(hidden, 'data', 'database');
      expect((await stat(join(elsewhere, 'postgres'))).uid).not.toBe(0);
    }
    await rm(await realpath(elsewhere), { recursive: true });
  });

  test('an ordinary user needs no other', async () => {
    await chown(dataDir, nobody.uid, nobody.gid);
    await chmod(dataDir, 0o700);
    const [child, url] = await startChild(nobody);
    expect(await ask(url)).toEqual({ n: 1 });
    child.stdin?.end();
    await once(child, 'exit');
  });

  test('programs below a folder that the user cannot enter are copied out, once', async () => {
    const found = await findBinaries(null, dataDir);
    const hidden = join(dataDir, 'hidden');
    await mkdir(hidden, { mode: 0o700 });
    expect(await mayEnter(nobody, hidden)).toBe(false);
    const root = join(found.postgres, '../../..');
    const target = join(dataDir, 'copy');
    expect(await copyOut(root, target)).toBe(target);
    const made = (await stat(join(target, 'bin', 'postgres'))).ino;
    expect(await copyOut(root, target)).toBe(target);
    expect((await stat(join(target, 'bin', 'postgres'))).ino).toBe(made);
    await chmod(dataDir, 0o711);
    const child = spawn(join(target, 'bin', 'postgres'), ['--version'], { ...nobody, cwd: '/' });
    const [version] = (await once(child.stdout, 'data')) as [Buffer];
    expect(version.toString()).toContain('PostgreSQL');
  });
});
