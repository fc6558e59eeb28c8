import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { type Dovecot, startDovecot } from '#cli/bench/dovecot.ts';
import { openEmbeddedPostgres } from '#db/embedded.ts';
import { migrate } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { makeRandom } from '#domain/seeded-random.ts';
import { describeWith } from '../support/describe-with.ts';
import { makeMail } from '../support/mail.ts';
import { startRedis } from '../support/redis.ts';
import { supervise } from '../support/role-processes.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

/** `npm run test:long` has the full count. */
const mailCount = process.env['FIRSTLINE_TEST_LONG'] === '1' ? 500 : 60;
const mailsPerKill = process.env['FIRSTLINE_TEST_LONG'] === '1' ? 20 : 12;
const leaseMs = 4_000;

/**
 * All roles as processes of their own; each is killed many times, at random; Redis is flushed and Postgres
 * restarted in the middle. What moves the chaos on is the mail that arrives, never a clock.
 */
describeWith('dovecot', 'under kill -9', () => {
  describe.each(['postgres', 'redis'] as const)('with the queue in %s', (kind) => {
    test('every mail has one outcome, one ticket and one acknowledgement but for ambiguous attempts', async () => {
      await using stack = new AsyncDisposableStack();
      const postgres = await startPostgres(stack);
      const redis = kind === 'redis' ? stack.use(await startRedis()) : null;
      const dovecot = stack.use(await startDovecot());
      const sink = stack.use(await startSmtpSink());
      const common = {
        databaseUrl: postgres.url,
        queueUrl: redis?.url ?? null,
        imap: { port: dovecot.port, user: 'support', password: dovecot.password },
        smtpPort: sink.port,
        leaseMs,
        logLevel: 'silent' as const,
      };
      const supervisor = stack.use(
        supervise({
          poller: { ...common, roles: ['poller'] },
          triage: { ...common, roles: ['triage'] },
          'second triage': { ...common, roles: ['triage'] },
          outbound: { ...common, roles: ['outbound'] },
          'outbound and clock': { ...common, roles: ['outbound', 'clock'] },
        }),
      );
      const random = makeRandom(20261121);
      const killOne = () => {
        supervisor.kill(supervisor.names[Math.floor(random() * supervisor.names.length)] ?? 'poller');
      };

      await deliver(dovecot, 0, mailCount / 2);
      for (let seen = mailsPerKill; seen <= mailCount; seen += mailsPerKill) {
        await sink.waitFor(seen);
        killOne();
      }
      if (redis !== null) await flush(redis.url);
      await postgres.kill();
      await deliver(dovecot, mailCount / 2, mailCount);
      for (let seen = mailCount + mailsPerKill; seen <= mailCount * 2; seen += mailsPerKill) {
        await sink.waitFor(seen);
        killOne();
      }
      const db = stack.use(openDatabase({ url: postgres.url, maxConnections: 2, onError: () => {} }));
      await vi.waitFor(() => expectSettled(db), { timeout: 120_000, interval: 500 });
      const counts = await expectWhole(db, sink);
      console.log(JSON.stringify({ queue: kind, kills: supervisor.kills, mails: mailCount, ...counts }));
    }, 900_000);
  });
});

async function deliver(dovecot: Dovecot, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1)
    await dovecot.deliver(
      'support',
      makeMail({
        from: `user${number}@corp.example`,
        subject: `Trouble ${number}`,
        messageId: `<${number}@corp.example>`,
        text: `This is trouble number ${number}.`,
      }),
    );
}

async function expectSettled(db: Db): Promise<void> {
  const { rows } = await sql<{ mails: number; waiting: number }>`
    select (select count(*)::int from inbound_mails where outcome is not null) as mails,
      (select count(*)::int from outbox where due_at is not null) as waiting`.execute(db);
  expect(rows[0]).toEqual({ mails: mailCount, waiting: 0 });
}

/** @returns what the closing note tells */
async function expectWhole(db: Db, sink: SmtpSink) {
  const { rows: outcomes } = await sql`select outcome, count(*)::int from inbound_mails group by 1`.execute(
    db,
  );
  expect(outcomes).toEqual([{ outcome: 'opened', count: mailCount }]);
  const { rows: doubled } = await sql`
    select requester_address from tickets group by 1 having count(*) <> 1`.execute(db);
  expect(doubled).toEqual([]);
  const { rows: sent } = await sql<{
    messageId: string;
    to: string;
    kind: string;
    ambiguous: number;
    status: string;
  }>`
    select message_id as "messageId", to_address as to, kind, status,
      (select count(*)::int from outbox_attempts where outbox_id = outbox.id and result = 'ambiguous') as ambiguous
    from outbox`.execute(db);
  const arrivals = Map.groupBy(sink.mails, (mail) => mail.headers['message-id']);
  expect(sent.filter((row) => row.kind === 'acknowledgement')).toHaveLength(mailCount);
  for (const row of sent) {
    expect(row.status).toBe('sent');
    const arrived = arrivals.get(row.messageId) ?? [];
    expect(arrived.length, `${row.kind} to ${row.to}`).toBeGreaterThanOrEqual(1);
    expect(arrived.length, `${row.kind} to ${row.to}`).toBeLessThanOrEqual(1 + row.ambiguous);
    expect(new Set(arrived.map((mail) => mail.raw.toString())).size).toBe(1);
  }
  return {
    sent: sent.length,
    ambiguousAttempts: sent.reduce((sum, row) => sum + row.ambiguous, 0),
    repeated: [...arrivals.values()].filter((mails) => mails.length > 1).length,
  };
}

/** A server of the test's own, since it is killed; whoever uses it starts it again. */
async function startPostgres(stack: AsyncDisposableStack) {
  const dataDir = await mkdtemp(join(tmpdir(), 'firstline-chaos-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const server = stack.use(
    await openEmbeddedPostgres({ dataDir, exclusive: true, settings: { max_connections: 200 } }),
  );
  await migrate(server.url);
  const admin = stack.use(openDatabase({ url: server.url, maxConnections: 1, onError: () => {} }));
  return {
    url: server.url,
    async kill() {
      const { rows } = await sql<{
        folder: string;
      }>`select current_setting('data_directory') as folder`.execute(admin);
      const [pid] = (await readFile(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT');
    },
  };
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  redis.disconnect();
}
