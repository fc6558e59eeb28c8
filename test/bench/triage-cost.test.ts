import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { triage } from '#workers/triage.ts';
import { openTestDesk } from '../support/desk.ts';
import { makeHistory } from './history.ts';
import {
  block,
  type Measured,
  makeMails,
  makeTeller,
  measure,
  receiveAll,
  summarise,
} from './measured-triage.ts';

const isLong = process.env['FIRSTLINE_TEST_LONG'] === '1';
const small = 1_000;
const large = isLong ? 1_000_000 : 10_000;
const mails = isLong ? 1_000 : 60;
test(`triage of a mail costs as much with ${large} tickets in the database as with ${small}`, {
  timeout: 3_600_000,
}, async () => {
  await using few = await openTestDesk();
  await using many = await openTestDesk();
  const desks: readonly Measured[] = [
    { desk: few, spent: [] },
    { desk: many, spent: [] },
  ];
  await makeHistory(few.db, small, makeTeller(small));
  await makeHistory(many.db, large, makeTeller(large));
  const octets = makeMails(mails + 2 * block);
  for (let from = 0; from < octets.length; from += block) {
    const order = (from / block) % 2 === 0 ? desks : desks.toReversed();
    for (const measured of order)
      await measureTriage(measured, octets.slice(from, from + block), from > block);
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

async function measureTriage(into: Measured, mails: readonly Buffer[], isWarm: boolean): Promise<void> {
  const { desk } = into;
  await measure(into, await receiveAll(desk, mails), isWarm, (id) => triage(desk.deps, id));
}
