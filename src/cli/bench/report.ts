import Table from 'cli-table3';
import { rawNames, sumOfParts } from './raw.ts';
import { benchRoles } from './role-processes.ts';
import { type BenchResult, warmUpCount } from './run.ts';
import type { CpuUse } from './usage.ts';

/** What the desk wants of itself. */
const aims = { cpuRatio: 2, p99Ms: 1_000, peakMiB: 256 };

const processes = [...benchRoles, 'postgres', 'redis'] as const;

/** What `--json` prints. Milliseconds and MiB throughout, to two digits. */
export function toJson(result: BenchResult): object {
  const { plan, raw, throughput, latency, memory } = result;
  const { seed, mails, rate, seconds, backend } = plan;
  const ratios = ratiosOf(result);
  return {
    plan: { seed, mails, rate, seconds, backend, warmUp: warmUpCount(plan) },
    servers: { imap: result.imapServer, postgres: result.postgres, redis: result.redis },
    raw: Object.fromEntries(
      rawNames.map((name) => [
        name,
        { cpuMs: round(raw[name].cpuMs), perSecond: round(raw[name].perSecond) },
      ]),
    ),
    sumOfPartsMs: round(sumOfParts(raw)),
    throughput: {
      ...throughput,
      elapsedMs: round(throughput.elapsedMs),
      mailsPerSecond: round(throughput.mailsPerSecond),
      cpuMsPerMail: roundAll(throughput.cpuMsPerMail),
    },
    latency: {
      ...latency,
      p50Ms: round(latency.p50Ms),
      p99Ms: round(latency.p99Ms),
      maxMs: round(latency.maxMs),
      cpuMsPerMail: roundAll(latency.cpuMsPerMail),
    },
    memoryMiB: Object.fromEntries(
      processes.flatMap((name) => {
        const use = memory[name];
        return use === null
          ? []
          : [[name, { resident: round(mib(use.residentBytes)), peak: round(mib(use.peakBytes)) }]];
      }),
    ),
    ratios: { cpu: round(ratios.cpu), cpuAtRate: round(ratios.cpuAtRate) },
    aims: judge(result).map(({ aim, found, isMet }) => ({ aim, found, isMet })),
  };
}

function ratiosOf({ raw, throughput, latency }: BenchResult) {
  const sum = sumOfParts(raw);
  return { cpu: throughput.cpuMsPerMail.total / sum, cpuAtRate: latency.cpuMsPerMail.total / sum };
}

function judge(result: BenchResult) {
  const { cpu } = ratiosOf(result);
  const { p99Ms } = result.latency;
  const peaks = processes.map((name) => mib(result.memory[name]?.peakBytes ?? 0));
  const peak = Math.max(...peaks);
  return [
    {
      aim: `CPU per mail at most ${aims.cpuRatio} × the sum of its raw parts`,
      found: `${cpu.toFixed(2)} ×`,
      isMet: cpu <= aims.cpuRatio,
    },
    {
      aim: `99 of 100 acknowledged within ${aims.p99Ms} ms`,
      found: `${p99Ms.toFixed(0)} ms`,
      isMet: p99Ms <= aims.p99Ms,
    },
    {
      aim: `at most ${aims.peakMiB} MiB a process`,
      found: `${peak.toFixed(0)} MiB (${processes[peaks.indexOf(peak)]})`,
      isMet: peak <= aims.peakMiB,
    },
  ];
}

/** For people. */
export function toText(result: BenchResult): string {
  const { plan, throughput, latency, postgres, redis, imapServer } = result;
  const where = postgres.isEmbedded ? 'embedded' : 'DATABASE_URL';
  return [
    `${plan.mails} mails after ${warmUpCount(plan)} to warm up, then ${plan.rate} a second for ${plan.seconds} s; seed ${plan.seed}.`,
    'A mail opens a ticket and causes two mails: the acknowledgement, and a notice to the one member of its team. The cost of both is counted.',
    `IMAP: ${imapServer}. PostgreSQL ${postgres.version} (${where}), fsync ${postgres.fsync}, synchronous_commit ${postgres.synchronousCommit}. Queue: ${redis === null ? 'PostgreSQL' : `Redis ${redis.version}`}.`,
    '',
    `Throughput: ${throughput.mailsPerSecond.toFixed(1)} mails/s from the mailbox to the acknowledgement.`,
    `Latency at ${plan.rate} mails/s, delivery to acknowledgement: p50 ${latency.p50Ms.toFixed(0)} ms, p99 ${latency.p99Ms.toFixed(0)} ms, at most ${latency.maxMs.toFixed(0)} ms.`,
    '',
    processTable(result),
    '',
    'Raw limits on this machine, each alone (the mail servers’ CPU is counted nowhere):',
    rawTable(result),
    'The sum: one fetch, one parse (mailparser), one transaction of four inserts, two jobs, one send.',
    '',
    ...judge(result).map(({ aim, found, isMet }) => `${isMet ? '✓' : '✗'} ${aim}: ${found}`),
  ].join('\n');
}

function processTable({ throughput, latency, memory }: BenchResult): string {
  const table = new Table({
    head: ['process', 'CPU ms/mail, full', `CPU ms/mail, ${latency.perSecond}/s`, 'MiB now', 'MiB peak'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right'],
  });
  const cell = (use: CpuUse, name: keyof CpuUse) => use[name]?.toFixed(2) ?? '–';
  for (const name of [...processes, 'total'] as const) {
    const use = name === 'total' ? null : memory[name];
    if (name === 'redis' && use === null) continue;
    table.push([
      name,
      cell(throughput.cpuMsPerMail, name),
      cell(latency.cpuMsPerMail, name),
      use === null ? '' : mib(use.residentBytes).toFixed(0),
      use === null ? '' : mib(use.peakBytes).toFixed(0),
    ]);
  }
  return table.toString();
}

function rawTable({ raw }: BenchResult): string {
  const table = new Table({
    head: ['part', 'CPU ms', 'a second'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right'],
  });
  for (const name of rawNames) table.push([name, raw[name].cpuMs.toFixed(2), raw[name].perSecond.toFixed(0)]);
  table.push(['sum', sumOfParts(raw).toFixed(2), '']);
  return table.toString();
}

function roundAll(use: CpuUse): object {
  return Object.fromEntries(
    Object.entries(use).map(([name, value]) => [name, value === null ? null : round(value)]),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function mib(bytes: number): number {
  return bytes / 1024 ** 2;
}
