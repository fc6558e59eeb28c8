import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeRandom } from '#domain/seeded-random.ts';
import { triage } from '#workers/triage.ts';
import { readTexts } from '../labelled/set.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { addressOf, makeHistory, personOf } from './history.ts';

const isLong = process.env['FIRSTLINE_TEST_LONG'] === '1';
const small = 1_000;
const large = isLong ? 1_000_000 : 10_000;
const mails = isLong ? 1_000 : 60;
/** Mails to one desk before the other's turn: a slow moment of the machine is shared by both. */
const block = 20;

/** A desk with a past, and what triage of new mail cost it. */
interface Measured {
  readonly tickets: number;
  readonly desk: TestDesk;
  readonly spent: Spent[];
}

/** On one mail, in milliseconds: on the clock, and on a CPU by this process and by its database's backends. */
interface Spent {
  readonly clock: number;
  readonly node: number;
  readonly postgres: number;
}

test(`triage of a mail costs as much with ${large} tickets in the database as with ${small}`, {
  timeout: 3_600_000,
}, async () => {
  await using few = await openTestDesk();
  await using many = await openTestDesk();
  const desks = [makeMeasured(few, small), makeMeasured(many, large)];
  for (const { desk, tickets } of desks) await makeHistory(desk.db, tickets, makeTeller(tickets));
  const octets = makeMails(mails + 2 * block);
  for (let from = 0; from < octets.length; from += block) {
    const order = (from / block) % 2 === 0 ? desks : desks.toReversed();
    for (const measured of order) await measure(measured, octets.slice(from, from + block), from > block);
  }
  const [cheap, dear] = desks.map(summarise);
  console.table({ [small]: cheap, [large]: dear });
  for (const { desk } of desks) {
    const { rows } = await sql<{ outcome: string; count: number }>`
        select outcome, count(*)::int as count from inbound_mails where message_id like '<cost-%' group by outcome`.execute(
      desk.db,
    );
    const handled = rows.filter(({ outcome }) => outcome === 'opened' || outcome === 'appended');
    expect(handled.reduce((sum, { count }) => sum + count, 0)).toBe(octets.length);
  }
  if (!isLong || !cheap || !dear) return;
  expect.soft(dear.cpuMs / cheap.cpuMs, 'CPU').toBeLessThan(1.2);
  expect.soft(dear.p99Ms / cheap.p99Ms, 'p99').toBeLessThan(1.2);
});

function makeMeasured(desk: TestDesk, tickets: number): Measured {
  return { desk, tickets, spent: [] };
}

/** What people write about: two texts in one, so that few are the same. */
function makeTeller(seed: number): () => { subject: string; text: string } {
  const random = makeRandom(seed);
  const texts = readTexts('open');
  const pick = () => texts[Math.floor(random() * texts.length)] ?? { subject: '', text: '' };
  return () => {
    const [one, other] = [pick(), pick()];
    return { subject: one.subject, text: `${one.text}\n\n${other.text}` };
  };
}

/** From people of the history. */
function makeMails(count: number): readonly Buffer[] {
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

async function measure(into: Measured, octets: readonly Buffer[], isWarm: boolean): Promise<void> {
  const { desk } = into;
  const ids: number[] = [];
  for (const each of octets) ids.push(await desk.receive(each));
  const backends = await backendsOf(desk);
  for (const id of ids) {
    const postgresBefore = cpuMsOf(backends);
    const nodeBefore = process.cpuUsage();
    const startedAt = performance.now();
    await triage(desk.deps, id);
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

function summarise({ spent }: Measured) {
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
