import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain } from '#cli/explain.ts';
import { octets } from '#cli/octets.ts';
import { quarantineShow } from '#cli/quarantine.ts';
import { openTestSession } from '../support/cli.ts';
import { makeMail } from '../support/mail.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-octets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const mail = makeMail({ subject: 'password: Kitten#42', text: 'My password is Kitten#42.' });
const because = 'The user asks what they sent.';

test('a mail is handed out as it came to a named operator only, and explain tells who read it and why', async () => {
  await using session = await openTestSession();
  const { out, desk, db } = session;
  const id = await desk.receive(mail);
  await desk.settle();

  expect(await octets({ ...session, operator: 'eve' }, `inbound:${id}`, { because, to: '-' })).toBe(1);
  expect(out.takeOut()).toBe('');
  expect(out.takeErr()).toContain('eve may not read mails as they came: "secrets.readers"');
  expect(await octets(session, `inbound:${id}`, { because: ' ', to: '-' })).toBe(1);
  expect(await db.selectFrom('octet_reads').selectAll().execute()).toEqual([]);

  expect(
    await octets({ ...session, operator: 'root' }, '<first@corp.example>', { because, as: 'olga', to: '-' }),
  ).toBe(0);
  expect(out.takeOut()).toBe(mail.toString('latin1'));
  await explain(session, `inbound:${id}`, {});
  expect(out.takeOut()).toMatch(
    /olga \(account root\) read its octets at .*: The user asks what they sent\./,
  );
  await explain(session, `inbound:${id}`, { json: true });
  expect(out.takeJson()).toMatchObject({ octetsReadBy: [{ operator: 'olga', account: 'root', because }] });
});

test('octets go to a file that only its owner can read, and never to a terminal', async () => {
  await using session = await openTestSession();
  const id = await session.desk.receive(mail);
  const path = join(folder, 'mail.eml');
  expect(await octets(session, String(id), { because, to: path })).toBe(0);
  expect(await readFile(path)).toEqual(mail);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const terminal = { ...session, out: { ...session.out, isTerminal: true } };
  expect(await octets(terminal, String(id), { because, to: '-' })).toBe(2);
  expect(await session.db.selectFrom('octet_reads').selectAll().execute()).toHaveLength(1);
});

test('the octets of a mail that the desk sent are read on record too', async () => {
  await using session = await openTestSession();
  await session.desk.receive(mail);
  await session.desk.settle();
  expect(await octets(session, 'outbox:1', { because, to: '-' })).toBe(0);
  expect(session.out.takeOut()).toContain('Message-ID:');
  await explain(session, 'outbox:1', {});
  expect(session.out.takeOut()).toMatch(/olga read its octets at/);
});

test('explain and quarantine show no secret of a header or a subject', async () => {
  await using session = await openTestSession();
  const id = await session.desk.receive(mail);
  await session.desk.settle();
  await quarantineShow(session, id, {});
  await explain(session, 'FL-1001', {});
  await explain(session, `inbound:${id}`, {});
  const said = session.out.takeOut();
  expect(said).toContain('  Subject: password: [password hidden]\n');
  expect(said).toContain('The mail held a password, which is hidden.');
  expect(said).not.toContain('Kitten');
});
