import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeEnvironment, processVariables } from '#config/environment.ts';
import { toJson, toText } from './bench/report.ts';
import { type BenchPlan, runBench } from './bench/run.ts';
import { tellFailure } from './exit.ts';
import { makeOutput, writeJson } from './output.ts';

export interface BenchOptions {
  readonly mails: number;
  readonly rate: number;
  readonly seconds: number;
  readonly seed: number;
  readonly backend?: 'postgres' | 'redis';
  readonly profile?: string;
  readonly json?: true;
}

/** The budget of automatic mail cannot be set so high that more of them would all be answered. */
const mostMails = 8_000;

/**
 * Measures the desk on this machine: in a database of its own, with mail servers of its own.
 *
 * @returns the exit code: 0 also where an aim is missed
 */
export async function bench(options: BenchOptions): Promise<number> {
  const out = makeOutput();
  const plan = await makePlan(options);
  const all = plan.mails * 1.25 + plan.rate * plan.seconds;
  if (all > mostMails) {
    out.tell(`firstline bench: --mails and --rate × --seconds are too many; at most ${mostMails} together`);
    return 2;
  }
  try {
    const result = await runBench(plan, (line) => out.progress(line));
    out.progress('');
    if (options.json === true) writeJson(out, toJson(result));
    else out.write(`${toText(result)}\n`);
    return 0;
  } catch (error) {
    out.progress('');
    return tellFailure(error);
  }
}

async function makePlan(options: BenchOptions): Promise<BenchPlan> {
  const environment = makeEnvironment(processVariables());
  const redisUrl = environment.text('QUEUE_URL') ?? null;
  const profileFolder = options.profile === undefined ? null : resolve(options.profile);
  if (profileFolder !== null) await mkdir(profileFolder, { recursive: true });
  const { seed, mails, rate, seconds } = options;
  return {
    ...{ seed, mails, rate, seconds, profileFolder, redisUrl },
    databaseUrl: environment.text('DATABASE_URL') ?? null,
    backend: options.backend ?? (redisUrl === null ? 'postgres' : 'redis'),
  };
}
