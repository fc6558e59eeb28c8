import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDatabase } from '#db/open.ts';
import { makeTally } from '#db/tally.ts';
import { openQueues, type Queues } from '#queue/queues.ts';
import { startWeb, type WebOptions } from '#web/server.ts';
import { makeTelemetry } from '#web/telemetry.ts';
import { createTestDatabase } from '../support/postgres.ts';

const stack = new AsyncDisposableStack();
const log = pino({ level: 'silent' });
let db: Db;
let queues: Queues;

beforeAll(async () => {
  const database = stack.use(await createTestDatabase());
  db = stack.use(openDatabase({ url: database.url, maxConnections: 3, onError: () => {} }));
  queues = stack.use(await openQueues({ queueUrl: null, databaseUrl: database.url, log }));
  await sql`insert into mailboxes (id, address, since_at, health, health_detail, polled_at)
    values ('support', 'support@desk.example', now(), 'unreachable', 'ECONNREFUSED', now() - interval '40 s')`.execute(
    db,
  );
  await addMails(['opened', 'opened', 'duplicate', null]);
});
afterAll(() => stack.disposeAsync());

async function addMails(outcomes: readonly (string | null)[]): Promise<void> {
  for (const outcome of outcomes)
    await sql`insert into inbound_mails (mailbox_id, received_at, size_bytes, left_on_server, outcome, due_at)
      values ('support', now(), 1, '{}', ${outcome}::text, case when ${outcome}::text is null then now() end)`.execute(
      db,
    );
}

function start(options: Partial<WebOptions> = {}) {
  const deps = { db, queues, log };
  return startWeb({
    deps,
    telemetry: makeTelemetry(),
    roles: ['triage', 'web'],
    host: '127.0.0.1',
    port: 0,
    ...options,
  });
}

const get = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

test('a process answers /healthz also when its database does not', async () => {
  const gone = openDatabase({
    url: 'postgres://nobody:x@127.0.0.1:1/none',
    maxConnections: 1,
    onError: () => {},
  });
  await using web = await start({ deps: { db: gone, queues, log } });
  expect((await get(`${web.url}/healthz`)).status).toBe(200);
  const ready = await get(`${web.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(JSON.parse(ready.text)).toMatchObject({
    ready: false,
    checks: { database: { ok: false }, queue: { ok: true } },
  });
  expect((await get(`${web.url}/metrics`)).text).toMatch(/^firstline_up 0$/m);
  await gone.destroy();
});

test('a process is ready when its roles can work, whatever a mailbox says', async () => {
  await using web = await start();
  const { status, text } = await get(`${web.url}/readyz`);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    ready: true,
    roles: { triage: true, web: true },
    mailboxes: [{ id: 'support', health: 'unreachable', detail: 'ECONNREFUSED' }],
  });
});

test('a grant that is refused shows with its date, until a newer one of the account works', async () => {
  await sql`insert into oauth_grants (id, account, server, refused_at, refused_what, refusal)
    values ('old', 'support', 'login.example', now() - interval '1 h', 'grant', 'invalid_grant')`.execute(db);
  await using web = await start();
  expect(JSON.parse((await get(`${web.url}/readyz`)).text).grants).toEqual([
    expect.objectContaining({
      account: 'support',
      refusal: 'invalid_grant',
      refusedSince: expect.any(String),
    }),
  ]);
  expect((await get(`${web.url}/metrics`)).text).toMatch(/oauth_grant_refused\{account="support".* 1$/m);
  await sql`insert into oauth_grants (id, account, server, issued_at)
    values ('new', 'support', 'login.example', now())`.execute(db);
  expect(JSON.parse((await get(`${web.url}/readyz`)).text).grants).toEqual([
    expect.objectContaining({ refusal: null }),
  ]);
});

test('a poller is ready without the queue, triage is not', async () => {
  const away = { ...queues, ping: () => Promise.reject(new Error('the queue is away')) };
  await using poller = await start({ deps: { db, queues: away, log }, roles: ['poller'] });
  await using triage = await start({ deps: { db, queues: away, log }, roles: ['poller', 'triage'] });
  expect((await get(`${poller.url}/readyz`)).status).toBe(200);
  const answer = await get(`${triage.url}/readyz`);
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text).roles).toEqual({ poller: true, triage: false });
});

test('/metrics tells what the tables hold and what this process measured', async () => {
  const telemetry = makeTelemetry();
  telemetry.observer.mailHandled(300);
  telemetry.observer.mailSent('answer', 20);
  await using web = await start({ telemetry });
  const { text } = await get(`${web.url}/metrics`);
  const lines = text.split('\n');
  for (const line of [
    'firstline_up 1',
    'firstline_inbound_mails_total 4',
    'firstline_outcomes_total{outcome="opened"} 2',
    'firstline_outcomes_total{outcome="duplicate"} 1',
    'firstline_inbound_pending 1',
    'firstline_mailbox_health{mailbox="support",health="unreachable"} 1',
    'firstline_queue_jobs{queue="triage",state="waiting"} 0',
    'firstline_clocks_overdue 0',
    'firstline_ambiguous_attempts_total 0',
    'firstline_delivery_to_outcome_seconds_bucket{le="0.5"} 1',
    'firstline_outcome_to_sent_seconds_count{kind="answer"} 1',
  ])
    expect(lines).toContain(line);
  expect(text).toMatch(/^firstline_mailbox_polled_age_seconds\{mailbox="support"\} 4\d/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d/m);
});

test('the first free port is taken where none is configured', async () => {
  await using first = await start({ port: null });
  await using second = await start({ port: null });
  const [one, two] = [first, second].map((web) => Number(new URL(web.url).port));
  expect(one).toBeGreaterThanOrEqual(9_464);
  expect(two).toBeGreaterThan(one ?? 0);
});

test('a configured port that is taken is an error', async () => {
  await using taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  await expect(start({ port })).rejects.toThrow(/EADDRINUSE/);
});

test('a tally counts what came since, and begins anew where an end was taken back', async () => {
  const tally = makeTally('inbound_mails');
  expect(Object.fromEntries(await tally(db))).toEqual({ opened: 2, duplicate: 1, pending: 1 });
  await addMails(['ignored']);
  await sql`insert into inbound_mails (mailbox_id, received_at, size_bytes, left_on_server, outcome, due_at)
    select 'support', now(), 1, '{}', 'opened', null from generate_series(1, 10100)`.execute(db);
  await sql`update inbound_mails set outcome = 'appended', due_at = null where outcome is null`.execute(db);
  const settled = { opened: 10_102, duplicate: 1, appended: 1, ignored: 1 };
  expect(Object.fromEntries(await tally(db))).toEqual(settled);
  expect(Object.fromEntries(await tally(db))).toEqual(settled);
  await sql`update inbound_mails set outcome = null, due_at = now() where outcome = 'ignored'`.execute(db);
  const { ignored, ...rest } = settled;
  expect(Object.fromEntries(await tally(db))).toEqual({ ...rest, pending: ignored });
});
