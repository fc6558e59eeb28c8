import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { makeRandom } from '#domain/seeded-random.ts';
import { readTexts } from '../labelled/set.ts';
import type { TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { addressOf, personOf } from './history.ts';

/** Mails to one desk before the other's turn: a slow moment of the machine is shared by both. */
export const block = 20;

/** A desk with a past, and what a piece of work on new mail cost it. */
export interface Measured {
  readonly desk: TestDesk;
  readonly spent: Spent[];
}

/** On one mail, in milliseconds: on the clock, and on a CPU by this process and by its database's backends. */
interface Spent {
  readonly clock: number;
  readonly node: number;
  readonly postgres: number;
}

export type Teller = () => { readonly subject: string; readonly text: string };

/** What people write about: two texts in one, so that few are the same. */
export function makeTeller(seed: number): Teller {
  const random = makeRandom(seed);
  const texts = readTexts('open');
  const pick = () => texts[Math.floor(random() * texts.length)] ?? { subject: '', text: '' };
  return () => {
    const [one, other] = [pick(), pick()];
    return { subject: one.subject, text: `${one.text}\n\n${other.text}` };
  };
}

/** From people of the history. */
export function makeMails(count: number): readonly Buffer[] {
  const random = makeRandom(4);
  const tell = makeTeller(5);
  return Array.from({ length: count }, (_, at) => {
    const { subject, text } = tell();
    return makeMail({
      from: addressOf(personOf(random())),
      subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      messageId: `<cost-${at}@client.example>`,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit' },
      text: `${text}\n`,
    });
  });
}

export async function receiveAll(desk: TestDesk, mails: readonly Buffer[]): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const each of mails) ids.push(await desk.receive(each));
  return ids;
}

/** @param isWarm false while compilers and caches settle: nothing is counted */
export async function measure(
  into: Measured,
  ids: readonly number[],
  isWarm: boolean,
  work: (id: number) => Promise<void>,
): Promise<void> {
  const { desk } = into;
  const backends = await backendsOf(desk);
  for (const id of ids) {
    const postgresBefore = cpuMsOf(backends);
    const nodeBefore = process.cpuUsage();
    const startedAt = performance.now();
    await work(id);
    const clock = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(nodeBefore);
    const postgres = cpuMsOf(backends) - postgresBefore;
    if (isWarm) into.spent.push({ clock, node: (user + system) / 1_000, postgres });
  }
}

async function backendsOf({ db }: TestDesk): Promise<readonly number[]> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(
    db,
  );
  return rows.map(({ pid }) => pid);
}

/** @see the kernel's sched-stats: the first field of schedstat is the time on a CPU in nanoseconds */
function cpuMsOf(pids: readonly number[]): number {
  const times = pids.map((pid) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]));
  return times.reduce((sum, ns) => sum + ns, 0) / 1e6;
}

export function summarise({ spent }: Measured) {
  const mean = (of: (each: Spent) => number) =>
    round(spent.reduce((sum, each) => sum + of(each), 0) / spent.length);
  const rank = (share: number, of: (each: Spent) => number) => {
    const sorted = spent.map(of).toSorted((a, b) => a - b);
    return round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
  };
  const cpu = ({ node, postgres }: Spent) => node + postgres;
  return {
    mails: spent.length,
    cpuMs: mean(cpu),
    nodeCpuMs: mean(({ node }) => node),
    postgresCpuMs: mean(({ postgres }) => postgres),
    p99CpuMs: rank(0.99, cpu),
    p50Ms: rank(0.5, ({ clock }) => clock),
    p99Ms: rank(0.99, ({ clock }) => clock),
  };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
