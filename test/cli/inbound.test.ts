import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest } from '#cli/ingest.ts';
import { octets } from '#cli/octets.ts';
import { quarantineList, quarantineShow } from '#cli/quarantine.ts';
import { quarantineDiscard, quarantineRelease, replay } from '#cli/reopen.ts';
import { registerMailbox } from '#db/mailboxes.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { makeMail } from '../support/mail.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: Buffer | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const noSender = makeMail({
  from: 'no address here',
  messageId: '<nobody@corp.example>',
  subject: 'Who am I',
});

async function quarantineOne(session: TestSession): Promise<number> {
  const id = await session.desk.receive(noSender);
  await session.desk.settle();
  return id;
}

test('ingest stores a mail as received and says that the next start will handle it', async () => {
  await using session = await openTestSession();
  expect(await ingest(session, [await file('one.eml', makeMail({}))], {})).toBe(0);
  expect(session.out.takeErr()).toBe(
    '1 mail taken in for support@desk.example.\nNo running desk was seen: 1 mail will be handled at the next "firstline start"; --wait does it here.\n',
  );
  const row = await session.db.selectFrom('inbound_mails').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    message_id: '<first@corp.example>',
    from_address: 'maria@corp.example',
    subject: 'Printer on floor 2',
    mailbox_id: 'support',
    outcome: null,
  });
});

test('ingest --wait gives every mail of an mbox its outcome, also the same mail twice', async () => {
  await using session = await openTestSession();
  const mail = makeMail({}).toString();
  const mbox = `From maria@corp.example Mon Nov  2 09:00:00 2026\n${mail}\nFrom maria@corp.example Mon Nov  2 09:00:00 2026\n${mail}\n`;
  const files = [await file('two.mbox', mbox)];
  expect(await ingest(session, files, { wait: true, json: true })).toBe(0);
  const results = session.out.takeJson<{ outcome: string; ticket: string | null }[]>();
  expect(results.map((result) => result.outcome).toSorted()).toEqual(['duplicate', 'opened']);
  expect(results.map((result) => result.ticket)).toContain('FL-1001');
});

test('ingest goes on past a file that cannot be read, and fails in the end', async () => {
  await using session = await openTestSession();
  const files = [join(folder, 'missing.eml'), await file('there.eml', makeMail({}))];
  expect(await ingest(session, files, { json: true })).toBe(1);
  expect(session.out.takeErr()).toContain('missing.eml: there is no such file');
  expect(session.out.takeJson()).toMatchObject([{ id: 1, outcome: null }]);
  expect(await ingest(session, files, { mailbox: 'sales' })).toBe(1);
  expect(session.out.takeErr()).toContain('There is no mailbox "sales"; there are support.');
});

test('quarantine lists a mail, and shows its reason and header', async () => {
  await using session = await openTestSession();
  const id = await quarantineOne(session);
  await quarantineList(session, { limit: 50 });
  expect(session.out.takeOut()).toMatch(/no-sender: it has no From address/);
  await quarantineShow(session, id, {});
  const text = session.out.takeOut();
  expect(text).toContain('In quarantine: no-sender');
  expect(text).toContain('  Subject: Who am I\n');
  expect(text).not.toContain('It prints empty pages');
});

test('a release gives a fresh triage, and the earlier outcome stays in the history', async () => {
  await using session = await openTestSession();
  const id = await quarantineOne(session);
  expect(await quarantineRelease(session, [id], { wait: true, json: true })).toBe(0);
  expect(session.out.takeJson()).toMatchObject([{ id, done: true, outcome: 'quarantined' }]);
  await quarantineShow(session, id, { json: true });
  expect(session.out.takeJson()).toMatchObject({
    outcome: 'quarantined',
    earlierOutcomes: [{ outcome: 'quarantined', changedBy: 'operator olga' }],
  });
  expect(await quarantineRelease(session, [], { all: true })).toBe(0);
  expect(session.out.takeErr()).toContain('1 mail released.\nNo running desk was seen');
  expect(await quarantineRelease(session, [id], {})).toBe(1);
  expect(session.out.takeErr()).toContain('it is not in quarantine: it has no outcome yet.');
});

test('a mail that was left on the mail server waits for the poller once it is released', async () => {
  await using session = await openTestSession();
  await registerMailbox(session.db, { id: 'support', address: 'support@desk.example' });
  const { id } = await session.db
    .insertInto('inbound_mails')
    .values({
      mailbox_id: 'support',
      uid_validity: 1,
      uid: 7,
      received_at: new Date(),
      size_bytes: 40_000_000,
      left_on_server: JSON.stringify({ headers: 'Subject: huge\r\n', structure: null }),
      due_at: null,
      outcome: 'quarantined',
      outcome_reason: 'too large',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await quarantineShow(session, id, {});
  expect(session.out.takeOut()).toContain('  Subject: huge');
  expect(await octets(session, String(id), { because: 'to see', to: '-' })).toBe(1);
  expect(session.out.takeErr()).toContain('are on the mail server, not here.');
  expect(await replay(session, [id], {})).toBe(1);
  expect(session.out.takeErr()).toContain('"firstline quarantine release" fetches it');
  expect(await quarantineRelease(session, [id], { wait: true })).toBe(0);
  expect(session.out.takeErr()).toContain('1 mail will be fetched from the mail server by the next');
  const row = await session.db.selectFrom('inbound_mails').select('outcome').executeTakeFirstOrThrow();
  expect(row.outcome).toBeNull();
});

test('a discarded mail leaves the quarantine and is kept', async () => {
  await using session = await openTestSession();
  const id = await quarantineOne(session);
  expect(await quarantineDiscard(session, [id], {})).toBe(0);
  await quarantineList(session, { limit: 50, json: true });
  expect(session.out.takeJson()).toEqual([]);
  await quarantineShow(session, id, {});
  expect(session.out.takeOut()).toContain(
    'Its outcome is ignored: Discarded by operator olga; it was in quarantine: no-sender',
  );
});

test('replay decides anew about a mail without effect, and refuses one with effect', async () => {
  await using session = await openTestSession();
  const newsletter = makeMail({ headers: { 'List-Id': '<news.example>', Precedence: 'list' } });
  const ignored = await session.desk.receive(newsletter);
  const opened = await session.desk.receive(makeMail({ messageId: '<other@corp.example>' }));
  await session.desk.settle();
  expect(await replay(session, [ignored, opened, 99], { wait: true, json: true })).toBe(1);
  expect(session.out.takeJson()).toMatchObject([
    { id: ignored, done: true, outcome: 'ignored' },
    { id: opened, done: false, problem: expect.stringContaining('it opened FL-1001') },
    { id: 99, done: false, problem: 'there is no such inbound mail.' },
  ]);
});
