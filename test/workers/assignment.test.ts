import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explain } from '#cli/explain.ts';
import { findTickets } from '#db/tickets.ts';
import type { Team } from '#domain/desk.ts';
import { sweepClocks } from '#workers/clock.ts';
import { triage } from '#workers/triage.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { makeDesk } from '../support/config.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

const [serviceDesk, systems] = makeDesk().teams;
if (serviceDesk === undefined || systems === undefined) throw new Error('the test desk has two teams');
const [ana, ben] = serviceDesk.members;
if (ana === undefined || ben === undefined) throw new Error('L1 has two analysts');
const eve = { ...ana, id: 'eve', name: 'Eve Nowak', addresses: ['eve@desk.example'], languages: ['pl'] };

let session: TestSession;
const reopen = async (team: Partial<Team>, others: Partial<Team> = {}) => {
  await session?.[Symbol.asyncDispose]();
  const teams = [
    { ...serviceDesk, members: [ana, ben, eve], assign: 'round-robin' as const, ...team },
    { ...systems, ...others },
  ];
  session = await openTestSession({
    desk: { teams, automaticMail: { perAddressPerHour: 100, perAnalystPerHour: 100, undeliverableForMs: 1 } },
  });
};
beforeEach(() => reopen({}));
afterEach(async () => {
  await expectRefold(session.db);
  await session[Symbol.asyncDispose]();
});

let sent = 0;
const mail = (values: Parameters<typeof makeMail>[0] = {}) => {
  sent += 1;
  return makeMail({
    from: `user${sent}@corp.example`,
    messageId: `<mail${sent}@corp.example>`,
    text: `Request ${sent}`,
    ...values,
  });
};
const handle = async (octets: Buffer) => {
  await session.desk.receive(octets);
  await session.desk.settle();
};
const tickets = () => findTickets(session.db, sql`true`);
const assignees = async () => (await tickets()).map((ticket) => ticket.assignee);
const told = (address: string) => session.desk.sink.mails.filter((each) => each.to.includes(address));

test('tickets go to the team’s analysts in turn, and each notice to its assignee alone', async () => {
  for (let at = 0; at < 4; at += 1) await handle(mail());
  expect(await assignees()).toEqual(['ana', 'ben', 'eve', 'ana']);
  expect(['ana', 'ben', 'eve'].map((name) => told(`${name}@desk.example`).length)).toEqual([2, 1, 1]);
  expect((await tickets())[0]?.status).toBe('new');
  await explain(session, 'FL-1001', {});
  expect(session.out.takeOut()).toContain(
    'Assignee: Ana Silva\n  - Ana Silva gets it, who is next in turn among the 3 of Service Desk who have room and write English.',
  );
});

test('the team’s list learns of an assigned ticket where there is one', async () => {
  await reopen({ notify: 'l1@desk.example' });
  await handle(mail());
  expect(['ana', 'ben', 'l1'].map((name) => told(`${name}@desk.example`).length)).toEqual([1, 0, 1]);
});

test('a ticket in a language goes to who writes it', async () => {
  await handle(
    mail({
      text: 'Dzień dobry, nie mogę się zalogować do poczty od wczoraj. Proszę o pomoc, dziękuję bardzo.',
    }),
  );
  await handle(mail());
  expect(await assignees()).toEqual(['eve', 'ana']);
});

test('nobody gets more than the cap, however many tickets come at once, and the rest waits for the team', async () => {
  await reopen({ maxOpen: 2 });
  const ids = [];
  for (let at = 0; at < 10; at += 1) ids.push(await session.desk.receive(mail()));
  await Promise.all(ids.map((id) => triage(session.desk.deps, id)));
  await session.desk.settle();
  const all = await assignees();
  const count = (who: string | null) => all.filter((each) => each === who).length;
  expect([count('ana'), count('ben'), count('eve'), count(null)]).toEqual([2, 2, 2, 4]);
  const waiting = (await tickets()).find((ticket) => ticket.assignee === null);
  await explain(session, `FL-${waiting?.id ?? 0}`, {});
  expect(session.out.takeOut()).toContain(
    'Assignee: nobody yet\n  - Everybody of Service Desk has 2 open tickets',
  );
});

test('many tickets at once are shared out in equal parts', async () => {
  const ids = [];
  for (let at = 0; at < 12; at += 1) ids.push(await session.desk.receive(mail()));
  await Promise.all(ids.map((id) => triage(session.desk.deps, id)));
  const all = await assignees();
  expect(['ana', 'ben', 'eve'].map((who) => all.filter((each) => each === who).length)).toEqual([4, 4, 4]);
});

test('the least loaded gets it: who answered or resolved has room again', async () => {
  await reopen({ assign: 'least-loaded', members: [ana, ben], maxOpen: 1 });
  await handle(mail());
  await handle(mail());
  await handle(mail());
  expect(await assignees()).toEqual(['ana', 'ben', null]);
  const notice = told('ben@desk.example')[0];
  if (notice === undefined) throw new Error('nobody was told');
  await handle(answerTo(notice, { from: 'ben@desk.example', text: 'Please try again.' }));
  await handle(mail());
  expect(await assignees()).toEqual(['ana', 'ben', null, 'ben']);
});

test('what is escalated, by hand or by a missed promise, is assigned in the team that it comes to', async () => {
  await reopen({}, { assign: 'round-robin' });
  await handle(mail());
  const notice = told('ana@desk.example')[0];
  if (notice === undefined) throw new Error('nobody was told');
  await handle(answerTo(notice, { from: 'ana@desk.example', text: '#escalate beyond me' }));
  await handle(mail());
  session.desk.setNow(new Date(Date.now() + 86_400_000));
  await sweepClocks(session.desk.deps);
  await session.desk.settle();
  expect((await tickets()).map(({ team, assignee }) => [team, assignee])).toEqual([
    ['systems', 'chloe'],
    ['systems', 'chloe'],
  ]);
  await explain(session, 'FL-1002', { json: true });
  expect(JSON.stringify(session.out.takeJson())).toContain('Chloé Martin gets it, the only one of Systems');
});

test('a desk that assigns nothing keeps no turns', async () => {
  await reopen({ assign: 'none' });
  await handle(mail());
  expect(await assignees()).toEqual([null]);
  expect(await session.db.selectFrom('assignment_turns').selectAll().execute()).toEqual([]);
});
