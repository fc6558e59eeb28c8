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
import { untilCounted } from '#cli/bench/until-counted.ts';
import { cpuPerMail, readCpu } from '#cli/bench/usage.ts';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';
import { migrate } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { insertPendingEvents } from '#db/pending-events.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import { migrateQueue } from '#queue/postgres.ts';
import { makeIncidentWithReports } from './incident.ts';

const isLong = process.env['FIRSTLINE_TEST_LONG'] === '1';
const reports = Number(process.env['FIRSTLINE_REPORTS'] ?? (isLong ? 10_000 : 60));
/** Fewer than the desk could send, as the providers of most desks have it: what is to be told piles up. */
const mailsPerSecond = Number(process.env['FIRSTLINE_MAILS_PER_SECOND'] ?? 20);
const perSecond = 2;
const quietMails = isLong ? 60 : 6;

const incidentId = 1;
const update: LaterEvent = {
  type: 'incident-updated',
  text: 'The fault is found; we change a part in the data centre. Your mailbox is back within two hours.',
  isSolved: false,
};
const end: LaterEvent = { type: 'resolved', analystId: null, proof: null };

/** What is the queue's own about a kill is held in test/queue on both: one is enough here. */
const backends = isLong ? (['postgres', 'redis'] as const) : (['postgres'] as const);

test.each(backends)(
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
    const configFile = await writeBenchConfig(folder, {
      imapPort,
      smtpPort,
      user: 'support',
      mailsPerSecond,
    });
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

    const nothing = () => delay((quietMails / perSecond) * 1_000);
    await meanwhile(host, 0, nothing);
    const quiet = await meanwhile(host, 0, nothing);
    const before = readCpu(counted);
    const told = await meanwhile(host, reports, async () => {
      await tell(db, update);
      await untilSent(db, 'incident-update');
    });
    const cpu = cpuPerMail(before, readCpu(counted), reports);
    const memory = memoryOf(pids.triage)?.peakBytes ?? 0;
    const solved = await meanwhile(host, reports, async () => {
      await tell(db, end);
      await untilTold(db, 2, reports / 4);
      process.kill(pids.triage, 'SIGKILL');
      const other = startTriage(configFile, environment);
      stack.defer(async () => {
        const ended = once(other, 'exit');
        other.kill('SIGTERM');
        await ended;
      });
      await untilSent(db, 'incident-solved');
    });
    console.table({ quiet, update: told, 'end, with a kill': solved });
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

/** Of a user who reports something else, and who has not written before. */
function nextMail(): BenchMail {
  senders += 1;
  const [mail] = makeMails(3, senders, 1);
  if (mail === undefined) throw new Error('no mail was made');
  return mail;
}

/** Causes an event of the incident, which a worker applies and hands on. */
async function tell(db: Db, event: LaterEvent): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await insertPendingEvents(trx, incidentId, { others: [{ ticketId: incidentId, event }], toChildren: [] });
  });
}

function untilTold(db: Db, number: number, wanted: number): Promise<void> {
  return untilCounted(
    async () => {
      const { rows } = await sql<{ told: number }>`
        select count(*)::int as told from tickets where parent = ${incidentId} and parent_told >= ${number}`.execute(
        db,
      );
      return rows[0]?.told ?? 0;
    },
    wanted,
    'reporters told',
  );
}

function untilSent(db: Db, kind: string): Promise<void> {
  return untilCounted(
    async () => {
      const { rows } = await sql<{ sent: number }>`
        select count(*)::int as sent from outbox where kind = ${kind} and status = 'sent'`.execute(db);
      return rows[0]?.sent ?? 0;
    },
    reports,
    'mails sent',
  );
}

/** What users whose mail came while something was done waited for their acknowledgements. */
async function meanwhile(host: MailHost, others: number, work: () => Promise<void>) {
  const startedAt = performance.now();
  const deliveredAt = new Map<string, number>();
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const mail = nextMail();
    deliveredAt.set(mail.messageId, await host.deliver('support', mail.octets));
    await delay(1_000 / perSecond);
  }
  await done;
  const seconds = round((performance.now() - startedAt) / 1_000);
  const arrivals = await host.takeArrivals(2 * deliveredAt.size + others, () => {});
  const waits = arrivals
    .flatMap(({ at, acknowledges }) => {
      const from = acknowledges === null ? undefined : deliveredAt.get(acknowledges);
      return from === undefined ? [] : [at - from];
    })
    .toSorted((a, b) => a - b);
  expect(waits).toHaveLength(deliveredAt.size);
  const rank = (share: number) => round(waits[Math.ceil(share * waits.length) - 1] ?? Number.NaN);
  return { seconds, mails: waits.length, 'p50 ms': rank(0.5), 'p99 ms': rank(0.99), 'max ms': rank(1) };
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
