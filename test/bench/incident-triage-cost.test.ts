import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { findDueSearches } from '#db/incident-searches.ts';
import type { Db } from '#db/open.ts';
import { searchIncident } from '#workers/incidents.ts';
import { triage } from '#workers/triage.ts';
import { incidentRules } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
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
const mails = isLong ? 600 : 60;
const tickets = 3_000;
/** As many as a new ticket is looked at among. */
const around = 400;
const reports = 60;

test(`what a mail costs with ${around} recent tickets, while there is a major incident and while there is none`, {
  timeout: 1_800_000,
}, async () => {
  const options = { desk: { incidents: { ...incidentRules, mode: 'open' as const } } };
  await using calm = await openTestDesk(options);
  await using busy = await openTestDesk(options);
  const desks = [makeMeasured(calm), makeMeasured(busy)];
  for (const { desk } of desks) await makeBusyHours(desk.db);
  await openIncidentOf(busy.db);
  const octets = makeMails(mails + 2 * block);
  for (let from = 0; from < octets.length; from += block) {
    const some = octets.slice(from, from + block);
    const isWarm = from > block;
    for (const { desk, ofTriage, ofSearch } of (from / block) % 2 === 0 ? desks : desks.toReversed()) {
      await measure(ofTriage, await receiveAll(desk, some), isWarm, (id) => triage(desk.deps, id));
      for (const { id } of await findDueSearches(desk.db, 100, 0))
        await measure(ofSearch, [id], isWarm, () => searchIncident(desk.deps, id));
    }
  }
  const [none, one] = desks.map(({ ofTriage, ofSearch }) => ({
    triage: summarise(ofTriage),
    search: summarise(ofSearch),
  }));
  console.table({
    'triage, none open': none?.triage,
    'triage, one open': one?.triage,
    'search, none open': none?.search,
    'search, one open': one?.search,
  });
  for (const { desk } of desks) {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from inbound_mails where outcome is null`.execute(desk.db);
    expect(rows).toEqual([{ open: 0 }]);
  }
});

function makeMeasured(desk: TestDesk) {
  return { desk, ofTriage: { desk, spent: [] } as Measured, ofSearch: { desk, spent: [] } as Measured };
}

/** A past whose newest tickets came within an hour and a half. */
async function makeBusyHours(db: Db): Promise<void> {
  await makeHistory(db, tickets, makeTeller(7));
  await sql`
    update troubles set opened_at = now() - (${tickets} - ticket_id) * interval '12 seconds'
    where ticket_id > ${tickets - around}`.execute(db);
  await sql`
    update tickets set opened_at = now() - (${tickets} - id) * interval '12 seconds'
    where id > ${tickets - around}`.execute(db);
}

/** A major incident that some of the newest tickets report. */
async function openIncidentOf(db: Db): Promise<void> {
  const foundBy = [tickets - 200, tickets - 198, tickets - 196, tickets - 194];
  const incident = { isProposed: false, foundBy, reports, updates: 0, status: null };
  await sql`
    insert into tickets (id, version, mailbox_id, subject, requester_id, requester_address, status, kind, category,
      impact, urgency, priority, team, tier, language, opened_at, updated_at, incident)
    select ${tickets + 1}::int, 1, 'support', 'Many report', requester_id, requester_address, 'open', 'incident',
      'other', 'site', 'stopped', 'P1', 'service-desk', 'L1', 'en', now(), now(), ${JSON.stringify(incident)}::jsonb
    from tickets where id = ${tickets}`.execute(db);
  await sql`select setval('tickets_id_seq', ${tickets + 2}::int)`.execute(db);
  await sql`
    update tickets set parent = ${tickets + 1}::int
    where id > ${tickets - 2 * reports} and id <= ${tickets} and id % 2 = 0`.execute(db);
}
