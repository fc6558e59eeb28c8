import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { passwordVariable, writeBenchConfig } from '#cli/bench/desk-config.ts';
import { type MailHost, openMailHost } from '#cli/bench/mail-host.ts';
import { type BenchMail, makeMails } from '#cli/bench/mails.ts';
import { memoryOf } from '#cli/bench/proc.ts';
import { startRoles } from '#cli/bench/role-processes.ts';
import { openBenchDatabase, openBenchRedis } from '#cli/bench/stores.ts';
import { cpuPerMail, readCpu } from '#cli/bench/usage.ts';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';
import { migrate } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { insertPendingEvents } from '#db/pending-events.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import { migrateQueue } from '#queue/postgres.ts';
import { makeIncidentWithReports } from './incident.ts';

const isLong = process.env['FIRSTLINE_TEST_LONG'] === '1';
const reports = Number(process.env['FIRSTLINE_REPORTS'] ?? (isLong ? 10_000 : 150));
const perSecond = 2;
const quietMails = isLong ? 60 : 6;

const incidentId = 1;
const update: LaterEvent = {
  type: 'incident-updated',
  text: 'The fault is found; we change a part in the data centre. Your mailbox is back within two hours.',
  isSolved: false,
};
const end: LaterEvent = { type: 'resolved', analystId: null, proof: null };

test.each(['postgres', 'redis'] as const)(
  `what all ${reports} reporters of a major incident are told reaches each of them once, also when its worker is killed, on %s`,
  { timeout: 3_600_000 },
  async (backend) => {
    await using stack = new AsyncDisposableStack();
    const folder = await makeTemporaryDataDir('firstline-broadcast-');
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const postgres = stack.use(await openBenchDatabase(null, folder));
    const redis = backend === 'redis' ? stack.use(await openBenchRedis(null, folder)) : null;
    const host = stack.use(await openMailHost(['support']));
    await migrate(postgres.url);
    await migrateQueue(postgres.url);
    const { imapPort, smtpPort, password } = host;
    const configFile = await writeBenchConfig(folder, { imapPort, smtpPort, user: 'support' });
    const environment = {
      DATABASE_URL: postgres.url,
      ...(redis === null ? {} : { QUEUE_URL: redis.url }),
      [passwordVariable]: password,
    };
    const roles = stack.use(await startRoles({ configFile, environment, profileFolder: null }));
    const db = stack.use(openDatabase({ url: postgres.url, maxConnections: 2, onError: () => {} }));
    await makeIncidentWithReports(db, incidentId, reports);
    const { pids } = roles;
    const counted = { roles: pids, postgres: postgres.pid, redis: redis?.pid ?? null };

    await meanwhile(host, fromOthers(quietMails), 0, () => Promise.resolve());
    const quiet = await meanwhile(host, fromOthers(quietMails), 0, () => Promise.resolve());
    const before = readCpu(counted);
    const told = await meanwhile(host, fromOthers(mailsDuring()), reports, () => tell(db, update));
    const cpu = cpuPerMail(before, readCpu(counted), reports);
    const memory = memoryOf(pids.triage)?.peakBytes ?? 0;
    const solved = await meanwhile(host, fromOthers(mailsDuring()), reports, async () => {
      await tell(db, end);
      await untilTold(db, 2, reports / 4);
      process.kill(pids.triage, 'SIGKILL');
      const other = startTriage(configFile, environment);
      stack.defer(async () => {
        const ended = once(other, 'exit');
        other.kill('SIGTERM');
        await ended;
      });
    });
    console.table({
      quiet: { 'p50 ms': quiet.p50Ms, 'max ms': quiet.maxMs },
      update: { 'p50 ms': told.p50Ms, 'max ms': told.maxMs, seconds: told.seconds },
      'end, with a kill': { 'p50 ms': solved.p50Ms, 'max ms': solved.maxMs, seconds: solved.seconds },
    });
    console.table({
      'CPU ms for each report': {
        triage: round(cpu.triage),
        outbound: round(cpu.outbound),
        postgres: round(cpu.postgres ?? 0),
        redis: round(cpu.redis ?? 0),
      },
    });
    console.log(`triage: at most ${round(memory / 1024 ** 2)} MB`);
    expect(await readTold(db)).toEqual([
      { kind: 'incident-solved', status: 'sent', tickets: reports, mails: reports },
      { kind: 'incident-update', status: 'sent', tickets: reports, mails: reports },
    ]);
  },
);

let senders = 0;

/** Of users who report something else, and who have not written before. */
function fromOthers(count: number): readonly BenchMail[] {
  senders += count;
  return makeMails(3, senders - count, count);
}

/** Enough that some come from the first to the last moment of it; those that come later wait for nothing. */
function mailsDuring(): number {
  return Math.max(10, Math.ceil(reports / 100));
}

/** Causes an event of the incident, which a worker applies and hands on. */
async function tell(db: Db, event: LaterEvent): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertPendingEvents(trx, incidentId, { others: [{ ticketId: incidentId, event }], toChildren: [] });
  });
}

async function untilTold(db: Db, update_: number, count: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ told: number }>`
      select count(*)::int as told from tickets where parent = ${incidentId} and parent_told >= ${update_}`.execute(
      db,
    );
    if ((rows[0]?.told ?? 0) >= count) return;
    await delay(100);
  }
}

/** What users waited for their acknowledgements while something else was done, up to its last mail. */
async function meanwhile(
  host: MailHost,
  mails: readonly BenchMail[],
  others: number,
  begin: () => Promise<void>,
) {
  const startedAt = performance.now();
  const deliveredAt = new Map<string, number>();
  const began = begin();
  for (const [index, mail] of mails.entries()) {
    await delay(Math.max(0, startedAt + (index * 1_000) / perSecond - performance.now()));
    deliveredAt.set(mail.messageId, await host.deliver('support', mail.octets));
  }
  await began;
  const arrivals = await host.takeArrivals(2 * mails.length + others, () => {});
  const waits = arrivals
    .flatMap(({ at, acknowledges }) => {
      const from = acknowledges === null ? undefined : deliveredAt.get(acknowledges);
      return from === undefined ? [] : [at - from];
    })
    .toSorted((a, b) => a - b);
  expect(waits).toHaveLength(mails.length);
  return {
    seconds: round((performance.now() - startedAt) / 1_000),
    p50Ms: round(waits[Math.floor(waits.length / 2)] ?? Number.NaN),
    maxMs: round(waits.at(-1) ?? Number.NaN),
  };
}

function startTriage(configFile: string, environment: Readonly<Record<string, string>>) {
  const args = ['start', '--roles', 'triage', '--config', configFile, '--health-port', '0'];
  return spawn(process.execPath, [resolve('bin/firstline.js'), ...args], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function readTold(db: Db) {
  const { rows } = await sql`
    select kind, status, count(distinct ticket_id)::int as tickets, count(*)::int as mails
    from outbox where kind in ('incident-update', 'incident-solved') group by kind, status order by kind, status`.execute(
    db,
  );
  return rows;
}

const round = (value: number): number => Math.round(value * 10) / 10;
