import type { MailHost } from './mail-host.ts';
import type { BenchMail } from './mails.ts';
import { cpuMsOf, treeCpuMsOf } from './proc.ts';
import {
  openFetching,
  openInserting,
  openJobs,
  openParsing,
  openSending,
  type RawPart,
} from './raw-parts.ts';

export const rawNames = ['fetch', 'parse', 'transaction', 'job', 'send'] as const;
export type RawName = (typeof rawNames)[number];

export interface RawCost {
  /** CPU time of one, in the program and in the stores; not in the mail servers. */
  readonly cpuMs: number;
  readonly perSecond: number;
}

export type RawCosts = Readonly<Record<RawName, RawCost>>;

export interface RawStage {
  readonly host: MailHost;
  /** A mailbox of its own. */
  readonly user: string;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly postgresPid: number | null;
  readonly redisPid: number | null;
  readonly progress: (line: string) => void;
}

/** Measures each part alone in this process, after a quarter as many mails to warm up. */
export async function measureRaw(stage: RawStage, mails: readonly BenchMail[]): Promise<RawCosts> {
  const { host, user, databaseUrl, redisUrl } = stage;
  stage.progress('raw limits: filling a mailbox');
  for (const { octets } of mails) await host.deliver(user, octets);
  const measure = async (name: RawName, open: () => RawPart | Promise<RawPart>) => {
    stage.progress(`raw limits: ${name}`);
    await using part = await open();
    await part.run(mails.slice(0, Math.ceil(mails.length / 4)));
    return await cost(stage, mails, part);
  };
  const { imapPort: port, password } = host;
  return {
    fetch: await measure('fetch', () => openFetching({ port, user, password })),
    parse: await measure('parse', openParsing),
    transaction: await measure('transaction', () => openInserting(databaseUrl)),
    job: await measure('job', () => openJobs({ redisUrl, databaseUrl })),
    send: await measure('send', () => openSending(host.smtpPort)),
  };
}

async function cost(stage: RawStage, mails: readonly BenchMail[], part: RawPart): Promise<RawCost> {
  const before = cpuMs(stage);
  const startedAt = performance.now();
  await part.run(mails);
  const elapsedMs = performance.now() - startedAt;
  return { cpuMs: (cpuMs(stage) - before) / mails.length, perSecond: mails.length / (elapsedMs / 1_000) };
}

function cpuMs({ postgresPid, redisPid }: RawStage): number {
  const { user, system } = process.cpuUsage();
  const stores = [
    postgresPid === null ? 0 : treeCpuMsOf(postgresPid),
    redisPid === null ? 0 : cpuMsOf(redisPid),
  ];
  return stores.reduce<number>((sum, used) => sum + (used ?? 0), (user + system) / 1_000);
}

/** What a mail costs that is fetched, parsed, committed, and answered by one mail, with a job for each of the two. */
export function sumOfParts(raw: RawCosts): number {
  return raw.fetch.cpuMs + raw.parse.cpuMs + raw.transaction.cpuMs + 2 * raw.job.cpuMs + raw.send.cpuMs;
}
