import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openSimulatedDesk } from '#cli/simulate/desk.ts';
import { findChanges, groupChanges } from '#cli/simulate/difference.ts';
import { mailsFromHistory } from '#cli/simulate/from-history.ts';
import type { Result } from '#cli/simulate/result.ts';
import type { SimulatedMail } from '#cli/simulate/source.ts';
import type { Config } from '#config/config.ts';
import type { Db } from '#db/open.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { makeConfig, makeDesk } from '../support/config.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { createTestDatabase } from '../support/postgres.ts';

/** A folder without any. */
const noRunbooks = { folder: resolve('test/config/fixtures/templates'), values: {} };
const always = [new Date(0), new Date('2100-01-01')] as const;

async function run(
  mails: readonly SimulatedMail[],
  config: Config,
  serverUrl: string,
  lender: Db | null,
): Promise<readonly Result[]> {
  await using desk = await openSimulatedDesk(
    { ...config, runbooks: noRunbooks },
    {
      serverUrl,
      classifier: await readStarterModel(),
      lender,
    },
  );
  const results: Result[] = [];
  for (const mail of mails) results.push(await desk.handle(mail));
  return results;
}

/** A ticket, an answer of its requester to the acknowledgement, and another ticket. */
async function livePast({ desk }: TestSession): Promise<void> {
  const receive = async (octets: Buffer) => {
    await desk.receive(octets);
    await desk.settle();
  };
  await receive(makeMail({ subject: 'Passwort vergessen' }));
  const acknowledgement = desk.sink.mails.find(({ to }) => to.includes('maria@corp.example'));
  if (acknowledgement === undefined) throw new Error('no acknowledgement was sent');
  await receive(answerTo(acknowledgement, { from: 'maria@corp.example', text: 'It is urgent now.' }));
  await receive(
    makeMail({
      from: 'joe@corp.example',
      subject: 'VPN',
      text: 'The VPN is slow.',
      messageId: '<v@corp.example>',
    }),
  );
}

/** All rows of all tables, in a form that can be compared. */
async function snapshot(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const parts = [];
  for (const { name } of rows) {
    const all = await sql<{ all: string }>`
      select coalesce(string_agg(each::text, '|' order by each::text), '') as all from ${sql.table(name)} as each`.execute(
      db,
    );
    parts.push(`${name}: ${all.rows[0]?.all}`);
  }
  return parts.join('\n');
}

test('mails of the past come out as they did, on tickets of the same numbers, and the desk is not touched', async () => {
  await using session = await openTestSession();
  await livePast(session);
  const before = await snapshot(session.db);
  const sent = session.desk.sink.mails.length;

  const mails = await mailsFromHistory(session.db, ...always);
  const results = await run(mails, session.config, session.url, session.db);

  expect(results.map(({ outcome, ticket }) => `${outcome} ${ticket}`)).toEqual([
    'opened FL-1001',
    'appended FL-1001',
    'opened FL-1002',
  ]);
  expect(results[1]?.openedBy).toBe('inbound:1');
  expect(results[0]).toMatchObject({ category: 'password', priority: 'P3', team: 'service-desk' });
  expect(
    results
      .flatMap((result) => result.mails)
      .map(({ kind, to, subject, status }) => [kind, to, subject, status]),
  ).toEqual(await sentBy(session.db));
  expect(results[0]?.mails[0]?.text).toContain('Maria');
  expect(await snapshot(session.db)).toBe(before);
  expect(session.desk.sink.mails).toHaveLength(sent);
});

/** What the desk sent, in the order of its outbox. */
async function sentBy(db: Db) {
  const rows = await db.selectFrom('outbox').select(['kind', 'to_address', 'status']).orderBy('id').execute();
  return rows.map(({ kind, to_address, status }) => [
    kind,
    to_address,
    expect.stringContaining('[FL-100'),
    status,
  ]);
}

test('another configuration is told apart by what it would do otherwise, and by nothing else', async () => {
  await using session = await openTestSession();
  await livePast(session);
  const mails = await mailsFromHistory(session.db, ...always);
  const rule = { name: 'slow', when: { text: ['slow'] }, set: { category: 'purchase' }, stop: false };
  const desk = makeDesk({ rules: [...session.config.desk.rules, rule as never] });
  const one = await run(mails, session.config, session.url, session.db);
  const same = await run(mails, session.config, session.url, session.db);
  const other = await run(mails, { ...session.config, desk }, session.url, session.db);
  expect(one.flatMap((result, at) => findChanges(result, same[at] ?? result))).toEqual([]);
  const pairs = one.flatMap((result, at) => {
    const changes = findChanges(result, other[at] ?? result);
    return changes.length === 0 ? [] : [{ one: result, changes }];
  });
  const [group, ...more] = groupChanges(pairs);
  expect(more).toEqual([]);
  expect(group?.mails.map(({ mail }) => mail)).toEqual(['inbound:3']);
  expect(group?.changes).toEqual(
    expect.arrayContaining(['category network → purchase', 'team systems → service-desk']),
  );
});

test('a conversation that began before the span is told: its mail opens a ticket of another number', async () => {
  await using session = await openTestSession();
  await livePast(session);
  const [, ...later] = await mailsFromHistory(session.db, ...always);
  const first = later[0]?.receivedAt;
  if (first === undefined) throw new Error('there is no past');
  const mails = await mailsFromHistory(session.db, first, always[1]);
  const results = await run(mails, session.config, session.url, session.db);
  expect(results.map(({ outcome, ticket, past }) => [outcome, ticket, past?.beganBefore])).toEqual([
    ['opened', 'FL-1003', true],
    ['opened', 'FL-1002', false],
  ]);
});

test('the clock of every decision, in the database too, stands where the mail was received', async () => {
  await using database = await createTestDatabase();
  const desk = makeDesk();
  const config = makeConfig({
    desk: { ...desk, automaticMail: { ...desk.automaticMail, perAddressPerHour: 1 } },
  });
  const at = (time: string, number: number): SimulatedMail => ({
    name: `mail ${number}`,
    receivedAt: new Date(`2025-03-04T${time}:00Z`),
    mailboxId: 'support',
    octets: () =>
      Promise.resolve(
        makeMail({
          subject: `Trouble ${number}`,
          text: `Words of their own ${number}`,
          messageId: `<${number}@corp.example>`,
        }),
      ),
    authentication: null,
    past: null,
  });
  const results = await run([at('08:00', 1), at('08:30', 2), at('09:31', 3)], config, database.url, null);
  const acknowledged = results.map(
    ({ mails }) => mails.find(({ kind }) => kind === 'acknowledgement')?.status,
  );
  expect(acknowledged).toEqual(['sent', 'suppressed', 'sent']);
  expect(results[0]?.mails[0]?.text).toContain('today by 13:00 CET');
});

test('the command prints an object a mail, in order of receipt, and leaves nothing behind, also when it is ended', {
  timeout: 180_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-simulate-test-'));
  const temporary = join(folder, 'tmp');
  await mkdir(temporary, { mode: 0o711 });
  try {
    const dated = (day: string, id: string) =>
      makeMail({
        messageId: `<${id}@corp.example>`,
        subject: id,
        text: `About ${id}`,
        headers: { Date: `${day} Nov 2025 09:00:00 +0000` },
      });
    await writeFile(join(folder, 'a.eml'), dated('4', 'later'));
    await writeFile(join(folder, 'b.eml'), dated('3', 'sooner'));
    const start = () =>
      spawn(
        process.execPath,
        [resolve('bin/firstline.js'), 'simulate', join(folder, 'a.eml'), join(folder, 'b.eml'), '--json'],
        {
          env: { ...process.env, TMPDIR: temporary, FIRSTLINE_DATA: join(folder, 'data') },
        },
      );
    const whole = start();
    const [out, err] = await Promise.all([text(whole.stdout), text(whole.stderr)]);
    expect(err).toContain('2 mails: 2 opened');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).subject),
    ).toEqual(['sooner', 'later']);
    expect(await readdir(temporary)).toEqual([]);

    const ended = start();
    const closed = once(ended, 'close');
    await once(ended.stdout, 'data');
    ended.kill('SIGINT');
    await closed;
    expect(await readdir(temporary)).toEqual([]);
    expect(await readdir(folder)).not.toContain('data');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('where there is no mail, it says so and where it looked', async () => {
  await using database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'firstline-empty-'));
  const said = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, [resolve('bin/firstline.js'), 'simulate', ...args], {
      env: { ...process.env, DATABASE_URL: database.url },
    });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return [child.exitCode, out, err];
  };
  try {
    expect(await said(folder)).toEqual([
      0,
      '',
      `There is no mail in ${folder}, so there is nothing to simulate.\n`,
    ]);
    expect(await said('--since', '30d')).toEqual([
      0,
      '',
      expect.stringMatching(
        /^There is no mail in the database of DATABASE_URL from 20.*, so there is nothing to simulate\.\n$/,
      ),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
