import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPostmaster } from '#db/embedded/cluster.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';

const settings = { fsync: 'off' };
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'firstline-embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const running = () => findPostmaster(join(dataDir, 'postgres'));

test('what was written is there at the next start, and nothing runs in between', async () => {
  {
    await using server = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
    await query(server.url, 'create table kept as select 7 as n');
  }
  expect(await running()).toBeUndefined();
  await using server = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
  expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }]);
  expect(server.url).toContain('@127.0.0.1:');
});

test('only the owner can read the password', async () => {
  await using _server = await openEmbeddedPostgres({ dataDir, exclusive: false, settings });
  expect((await stat(join(dataDir, 'postgres.password'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
});

test('a second start is refused with what to do, and a command joins', async () => {
  await using first = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
  await expect(openEmbeddedPostgres({ dataDir, exclusive: true, settings })).rejects.toMatchObject({
    code: 'embedded.busy',
    message: expect.stringContaining('DATABASE_URL'),
  });
  {
    await using command = await openEmbeddedPostgres({ dataDir, exclusive: false, settings });
    expect(command.url).toBe(first.url);
  }
  expect(await query(first.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a start joins what a command started and keeps it when the command ends', async () => {
  const command = await openEmbeddedPostgres({ dataDir, exclusive: false, settings });
  await using start = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
  await command[Symbol.asyncDispose]();
  expect(await query(start.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('many that open an empty folder at once end up with one server', async () => {
  const opened = await Promise.all(
    Array.from({ length: 4 }, () => openEmbeddedPostgres({ dataDir, exclusive: false, settings })),
  );
  expect(new Set(opened.map((server) => server.url)).size).toBe(1);
  await Promise.all(opened.map((server) => server[Symbol.asyncDispose]()));
  expect(await running()).toBeUndefined();
});

test('a server that dies under its users comes back on the same port with what was committed', async () => {
  await using server = await openEmbeddedPostgres({ dataDir, exclusive: true });
  await query(server.url, 'create table kept as select 7 as n');
  const before = await running();
  if (before === undefined) throw new Error('no server');
  process.kill(before.pid, 'SIGKILL');
  await expect
    .poll(() => query(server.url, 'select n from kept').catch(() => 'away'), { timeout: 30_000 })
    .toEqual([{ n: 7 }]);
  expect((await running())?.pid).not.toBe(before.pid);
});

test('a folder of another major version is refused, untouched, with what to do', async () => {
  await (await openEmbeddedPostgres({ dataDir, exclusive: true, settings }))[Symbol.asyncDispose]();
  const versionFile = join(dataDir, 'postgres', 'PG_VERSION');
  await writeFile(versionFile, '12\n');
  await expect(openEmbeddedPostgres({ dataDir, exclusive: true, settings })).rejects.toMatchObject({
    code: 'embedded.version',
    message: expect.stringMatching(/PostgreSQL 12.*pg_dump/s),
  });
  expect(await readFile(versionFile, 'utf8')).toBe('12\n');
});

test('a server that cannot start is given up with where to look', async () => {
  await (await openEmbeddedPostgres({ dataDir, exclusive: true, settings }))[Symbol.asyncDispose]();
  await rm(join(dataDir, 'postgres', 'global'), { recursive: true });
  await expect(openEmbeddedPostgres({ dataDir, exclusive: true, settings })).rejects.toMatchObject({
    code: 'embedded.failed',
    message: expect.stringContaining('postgres.log'),
  });
});

test('a pid file whose number now belongs to another program does not hinder the start', async () => {
  await (await openEmbeddedPostgres({ dataDir, exclusive: true, settings }))[Symbol.asyncDispose]();
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  await writeFile(file, `${process.ppid}\n${dataDir}\n0\n1\n\n\n\nready\n`);
  await using server = await openEmbeddedPostgres({ dataDir, exclusive: true, settings });
  expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});
