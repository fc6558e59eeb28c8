import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runFirstline } from '../support/cli.ts';
import { makeMail } from '../support/mail.ts';
import { createTestDatabase } from '../support/postgres.ts';

const config = resolve('test/config/fixtures/valid.yaml');

// six processes, each of which opens the database
test('an operator takes a mail in, looks at its ticket and asks why, in processes of their own', {
  timeout: 180_000,
}, async () => {
  await using database = await createTestDatabase();
  const run = (args: readonly string[], input?: string) =>
    runFirstline(args, { DATABASE_URL: database.url, FIRSTLINE_CONFIG: config }, input);

  const taken = await run(['ingest', '-', '--wait', '--json'], makeMail({}).toString());
  expect(taken).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(taken.out)).toMatchObject([{ file: '-', outcome: 'opened', ticket: 'FL-1001' }]);

  const [listed, shown, explained, waiting, quarantined] = await Promise.all([
    run(['tickets']),
    run(['ticket', 'FL-1001', '--json']),
    run(['explain', '<first@corp.example>']),
    run(['outbox', '--json']),
    run(['quarantine']),
  ]);
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(listed.out).toMatch(/^FL-1001 +new +P3 +other +First .* Printer on floor 2$/m);
  expect(JSON.parse(shown.out)).toMatchObject({ number: 'FL-1001', mailsOut: [{ status: 'queued' }, {}] });
  expect(explained.out).toContain('Its outcome is opened on FL-1001');
  expect(JSON.parse(waiting.out)).toMatchObject([{ kind: 'notice' }, { kind: 'acknowledgement' }]);
  expect(quarantined).toEqual({ code: 0, out: '', err: 'The quarantine is empty.\n' });
});

test('exit codes tell an unknown thing from a wrong word', async () => {
  await using database = await createTestDatabase();
  const run = (args: readonly string[]) =>
    runFirstline(args, { DATABASE_URL: database.url, FIRSTLINE_CONFIG: config });
  const ends = await Promise.all([
    run(['ticket', 'FL-1']),
    run(['tickets', '--status', 'closed']),
    run(['quarantine', 'release']),
    run(['outbox', 'retry', 'x']),
  ]);
  expect(ends.map((end) => end.code)).toEqual([1, 2, 2, 2]);
  expect(ends[0]?.err).toBe('firstline: There is no ticket FL-1.\n');
  expect(ends[1]?.err).toContain('Allowed choices are new, open, waiting, resolved, unresolved, all.');
  expect(ends[2]?.err).toContain('give ids, or --all');
});

test('a database that is behind or away is said in a sentence', async () => {
  await using empty = await createTestDatabase({ empty: true });
  const on = (url: string) => runFirstline(['tickets'], { DATABASE_URL: url, FIRSTLINE_CONFIG: config });
  const [behind, away] = await Promise.all([on(empty.url), on('postgres://127.0.0.1:1/none')]);
  expect(behind.code).toBe(2);
  expect(behind.err).toMatch(/^firstline: the database lacks .*: run "firstline migrate"/);
  expect(away.code).toBe(1);
  expect(away.err).toBe('firstline: the database cannot be used: connect ECONNREFUSED 127.0.0.1:1\n');
});

test('every command tells its options', async () => {
  const commands = ['ingest', 'tickets', 'ticket', 'explain', 'quarantine', 'replay', 'outbox', 'doctor'];
  const helps = await Promise.all(commands.map((command) => runFirstline([command, '--help'], {})));
  for (const [at, help] of helps.entries())
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining(`Usage: firstline ${commands[at]}`) });
});
