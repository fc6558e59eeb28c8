import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Queues } from '#queue/queues.ts';
import { sweepClocks } from '#workers/clock.ts';
import { applyPendingEvents } from '#workers/events.ts';
import { sendOutbound } from '#workers/outbound.ts';
import { triage } from '#workers/triage.ts';
import type { backends, TestBackend } from '../queue/backends.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { type Death, openDyingDatabase } from '../support/dying-client.ts';
import { openIncident } from '../support/incident.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let backend: TestBackend;
let queues: Queues;
let desk: TestDesk;
let deaths = 0;

/**
 * Each worker handles one mail with a connection that dies at its n-th statement, before it is applied and
 * after, for every n until a run completes. Then the work is done again undisturbed. Whatever died, the end
 * is the one of a run that nothing disturbed.
 */
export function crashSuite(start: (typeof backends)[number]['start']): void {
  beforeAll(async () => {
    database = await createTestDatabase();
    backend = await start();
    queues = await backend.open('crash');
    const automaticMail = {
      perAddressPerHour: 1_000_000,
      perAnalystPerHour: 1_000_000,
      undeliverableForMs: 0,
    };
    desk = await openTestDesk({ databaseUrl: database.url, desk: { automaticMail }, queues });
  });
  afterAll(async () => {
    await desk[Symbol.asyncDispose]();
    await queues[Symbol.asyncDispose]();
    await backend[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    console.log(`${deaths} connections died`);
  });
  describe.each(Object.entries(scenarios))('%s', (_name, scenario) => {
    test.each(['before', 'after'] as const)(
      'ends the same whichever statement its connection dies at, %s it is applied',
      (when) => dieEverywhere(scenario, when),
      240_000,
    );
  });
}

async function dieEverywhere(scenario: Scenario, when: Death['when']): Promise<void> {
  desk.sink.answerWith((stage) => (stage.at === 'rcpt' && stage.to.startsWith('refused.') ? 550 : 'accept'));
  const expected = await run(scenario, undefined);
  let at = 1;
  for (; ; at += 1) {
    const death: Death = { at, when };
    const seen = await run(scenario, death);
    expect(seen.state, `death at statement ${at}`).toEqual(expected.state);
    if (!seen.hasDied) break;
    deaths += 1;
  }
  expect(at).toBeGreaterThan(3);
}

/** Each run has a user of its own, so that one database serves them all. */
let runs = 0;
const newUser = () => {
  runs += 1;
  return `user${runs}@corp.example`;
};

const first = (user: string) =>
  makeMail({ from: user, messageId: `<first.${user}>`, text: `A trouble of ${user}.` });

/** All that there is about one user, without what differs from run to run. */
async function stateOf(user: string) {
  const { rows } = await sql`
    select ticket.status, ticket.version, ticket.team, ticket.parent is not null as "isReport", ticket.incident -> 'reports' as reports, ticket.assignee,
      array(select type from ticket_events where ticket_id = ticket.id order by seq) as events,
      array(select author_role || ' ' || visibility || ' ' || text from messages where ticket_id = ticket.id order by id) as messages,
      array(select coalesce(milestone, '-') || ' ' || (stopped_at is not null) from clocks where ticket_id = ticket.id) as clocks,
      array(select kind || ' ' || to_address || ' ' || status from outbox where ticket_id = ticket.id order by id) as outbox,
      array(select outcome from inbound_mails where ticket_id = ticket.id order by id) as outcomes
    from tickets as ticket where requester_address = ${user} order by id`.execute(desk.db);
  const mails = desk.sink.mails
    .filter((mail) => mail.raw.includes(user))
    .map((mail) => `${mail.to[0]} ${mail.headers['message-id'] === undefined}`);
  return JSON.parse(JSON.stringify({ tickets: rows, mails: mails.toSorted() }).replaceAll(user, 'USER'));
}

/** Makes everything due that waits for a lease or a backoff to run out. */
async function makeDue(): Promise<void> {
  await sql`update inbound_mails set due_at = now() where due_at is not null`.execute(desk.db);
  await sql`update outbox set due_at = now() where due_at is not null`.execute(desk.db);
  await sql`update pending_events set due_at = now() where due_at is not null`.execute(desk.db);
}

interface Scenario {
  /** Brings a user's conversation to where the disturbed work begins. */
  readonly prepare: (user: string) => Promise<number>;
  readonly disturbed: (deps: TestDesk['deps'], id: number) => Promise<unknown>;
}

async function conversationWithAnswer(user: string): Promise<Buffer> {
  await desk.receive(first(user));
  await desk.settle();
  const notice = desk.sink.mails.findLast(
    (mail) => mail.to.includes('ana@desk.example') && mail.raw.includes(user),
  );
  if (notice === undefined) throw new Error('no notice');
  const text = '#resolve\r\nIt is done.';
  return answerTo(notice, { from: 'ana@desk.example', text, messageId: `<answer.${user}>` });
}

const outboxOf = async (user: string): Promise<number> => {
  const row = await desk.db
    .selectFrom('outbox')
    .select('id')
    .where('to_address', '=', user)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return row.id;
};

const scenarios: Record<string, Scenario> = {
  'triage that opens a ticket': { prepare: (user) => desk.receive(first(user)), disturbed: triage },
  'triage of an analyst’s answer': {
    prepare: async (user) => desk.receive(await conversationWithAnswer(user)),
    disturbed: triage,
  },
  'outbound of an acknowledgement': {
    prepare: async (user) => {
      await triage(desk.deps, await desk.receive(first(user)));
      return outboxOf(user);
    },
    disturbed: sendOutbound,
  },
  'outbound of a mail that is refused for good': {
    prepare: async (user) => {
      const refused = `refused.${user}`;
      await triage(desk.deps, await desk.receive(first(refused)));
      return outboxOf(refused);
    },
    disturbed: sendOutbound,
  },
  'an event that another ticket caused': {
    prepare: async (user) => {
      const id = await desk.receive(first(user));
      await desk.settle();
      const { ticket_id: ticketId } = await desk.db
        .selectFrom('inbound_mails')
        .select('ticket_id')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const requester = { name: null, address: user };
      const { eventIds } = await openIncident(desk, [ticketId ?? 0], { requester });
      return eventIds[0] ?? 0;
    },
    disturbed: applyPendingEvents,
  },
  'the clock’s sweep over a breach': {
    prepare: async (user) => {
      const id = await desk.receive(first(user));
      await desk.settle();
      await sql`update clocks set due_at = now() - interval '1 second', milestone = 'breach', milestone_at = now() - interval '1 second'
        where ticket_id = (select ticket_id from inbound_mails where id = ${id})`.execute(desk.db);
      return id;
    },
    disturbed: (deps) => sweepClocks(deps),
  },
};

async function run(scenario: Scenario, death: Death | undefined) {
  const user = newUser();
  const id = await scenario.prepare(user);
  let hasDied = false;
  if (death === undefined) await scenario.disturbed(desk.deps, id);
  else {
    await using dying = openDyingDatabase(database.url, death);
    await scenario.disturbed({ ...desk.deps, db: dying.db }, id).catch(() => undefined);
    hasDied = dying.hasDied();
  }
  await makeDue();
  await desk.settle();
  return { state: await stateOf(user), hasDied };
}
