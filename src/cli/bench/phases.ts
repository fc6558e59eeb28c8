import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '#db/open.ts';
import type { MailHost } from './mail-host.ts';
import type { Arrival } from './mail-servers-process.ts';
import type { BenchMail } from './mails.ts';
import { untilCounted } from './until-counted.ts';
import { type Counted, type CpuUse, cpuPerMail, readCpu } from './usage.ts';

export interface Stage {
  readonly host: MailHost;
  readonly user: string;
  readonly db: Db;
  readonly counted: Counted;
  readonly check: () => void;
  readonly progress: (line: string) => void;
}

export interface Throughput {
  readonly mails: number;
  readonly mailsOut: number;
  /** From the first mail in the mailbox to the last acknowledgement at its reader's server. */
  readonly elapsedMs: number;
  readonly mailsPerSecond: number;
  readonly cpuMsPerMail: CpuUse;
}

/** Mails that are in the mailbox as fast as it takes them: how fast the desk works when it has enough to do. */
export async function measureThroughput(
  stage: Stage,
  mails: readonly BenchMail[],
  title: string,
): Promise<Throughput> {
  const before = readCpu(stage.counted);
  const startedAt = performance.timeOrigin + performance.now();
  for (const mail of mails) await stage.host.deliver(stage.user, mail.octets);
  const arrivals = await takeAll(stage, mails.length, title);
  const last = Math.max(...acknowledgements(arrivals).map(({ at }) => at));
  await untilSettled(stage);
  const elapsedMs = last - startedAt;
  return {
    mails: mails.length,
    mailsOut: arrivals.length,
    elapsedMs,
    mailsPerSecond: mails.length / (elapsedMs / 1_000),
    cpuMsPerMail: cpuPerMail(before, readCpu(stage.counted), mails.length),
  };
}

export interface Latency {
  readonly mails: number;
  readonly perSecond: number;
  /** From the delivery into the mailbox to the acknowledgement at its reader's server. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly cpuMsPerMail: CpuUse;
}

/** Mails that come one by one at an even pace: how long a user waits. */
export async function measureLatency(
  stage: Stage,
  mails: readonly BenchMail[],
  perSecond: number,
): Promise<Latency> {
  const before = readCpu(stage.counted);
  const deliveredAt = new Map<string, number>();
  const startedAt = performance.now();
  for (const [index, mail] of mails.entries()) {
    await delay(Math.max(0, startedAt + (index * 1_000) / perSecond - performance.now()));
    deliveredAt.set(mail.messageId, await stage.host.deliver(stage.user, mail.octets));
    if (index % perSecond === 0) stage.progress(`latency: ${index} of ${mails.length} mails`);
  }
  const arrivals = acknowledgements(await takeAll(stage, mails.length, 'latency'));
  await untilSettled(stage);
  const waits = arrivals
    .flatMap(({ at, acknowledges }) => {
      const from = deliveredAt.get(acknowledges);
      return from === undefined ? [] : [at - from];
    })
    .toSorted((a, b) => a - b);
  return {
    mails: mails.length,
    perSecond,
    p50Ms: percentile(waits, 0.5),
    p99Ms: percentile(waits, 0.99),
    maxMs: percentile(waits, 1),
    cpuMsPerMail: cpuPerMail(before, readCpu(stage.counted), mails.length),
  };
}

function acknowledgements(arrivals: readonly Arrival[]) {
  return arrivals.flatMap(({ at, acknowledges }) => (acknowledges === null ? [] : [{ at, acknowledges }]));
}

/** Nearest rank: a wait that happened, never one between two. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Each mail causes an acknowledgement and a notice. */
function takeAll(
  { host, check, progress }: Stage,
  mails: number,
  title: string,
): Promise<readonly Arrival[]> {
  return host.takeArrivals(2 * mails, (count) => {
    check();
    progress(`${title}: ${Math.floor(count / 2)} of ${mails} mails`);
  });
}

/** Until nothing is left to do for anybody: the last result is committed, the last mail moved. */
function untilSettled({ db }: Stage): Promise<void> {
  return untilCounted(
    async () => {
      const { rows } = await sql<{ open: number }>`
        select (select count(*) from outbox where due_at is not null)
          + (select count(*) from inbound_mails where due_at is not null or owed is not null) as open`.execute(
        db,
      );
      return -(rows[0]?.open ?? 0);
    },
    0,
    'rows settled',
  );
}
