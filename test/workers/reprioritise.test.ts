import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyEvents } from '#db/gate.ts';
import { readDossier } from '#db/ticket-dossier.ts';
import { lockTickets } from '#db/tickets.ts';
import { explainFirstResponse } from '#domain/ticket/explain.ts';
import { raisePriority } from '#domain/ticket/reprioritise.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

const openedAt = new Date('2026-11-02T09:00:00Z');
const minutesLater = (minutes: number) => new Date(openedAt.getTime() + minutes * 60_000);
let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
  desk.setNow(openedAt);
  await desk.receive(makeMail({}));
  await desk.settle();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const dossier = async () => {
  const found = await readDossier(desk.db, 1001);
  if (found === undefined) throw new Error('the mail opened no ticket');
  return found;
};

/** What a worker does that raises a ticket, at that minute. @returns whether there was something to raise */
const raise = (minute: number): Promise<boolean> => {
  desk.setNow(minutesLater(minute));
  return desk.db.transaction().execute(async (trx) => {
    const locked = (await lockTickets(trx, [1001])).get(1001);
    if (locked === undefined) throw new Error('no ticket');
    const because = ['4 people reported the same trouble.'];
    const event = raisePriority(
      locked.ticket,
      { impact: 'company', urgency: 'critical', because },
      desk.deps.desk,
    );
    if (event === null) return false;
    await applyEvents(trx, locked, [event], {
      desk: desk.deps.desk,
      key: desk.deps.keys.current,
      now: minutesLater(minute),
      cause: { by: 'operator', name: 'test' },
      message: null,
      words: null,
      history: [],
      answersAndResolves: false,
    });
    return true;
  });
};

const p1Minutes = () => desk.deps.desk.firstResponse.minutes.P1;
const clock = async () => {
  const [first] = (await dossier()).clocks;
  if (first === undefined) throw new Error('no clock');
  return first;
};

test('a raised ticket is due by its new priority from that moment on, and the reminder moves along', async () => {
  const before = await dossier();
  expect(await raise(10)).toBe(true);
  const { ticket } = await dossier();
  expect(ticket).toMatchObject({ impact: 'company', urgency: 'critical', priority: 'P1' });
  expect(ticket.because).toEqual([...before.ticket.because, '4 people reported the same trouble.']);
  const moved = await clock();
  expect(moved.startedAt).toEqual(openedAt);
  expect(moved.dueAt).toEqual(minutesLater(10 + p1Minutes()));
  const percent = desk.deps.desk.firstResponse.remindAtPercent;
  expect(moved).toMatchObject({
    milestone: 'reminder',
    milestoneAt: minutesLater(10 + (p1Minutes() * percent) / 100),
  });
  const told = explainFirstResponse(
    moved,
    [
      { at: openedAt, priority: before.ticket.priority },
      { at: minutesLater(10), priority: 'P1' },
    ],
    desk.deps.desk,
    (at) => at.toISOString(),
  );
  expect(told[0]).toBe(
    `P1 promises a first answer within ${p1Minutes()} min; it became P1 at 2026-11-02T09:10:00.000Z, so it is due at ${moved.dueAt.toISOString()}, sooner than before.`,
  );
});

test('a promise that is due sooner already is not put off', async () => {
  const { dueAt } = await clock();
  const minute = (dueAt.getTime() - openedAt.getTime()) / 60_000 - p1Minutes() / 2;
  await raise(minute);
  expect((await dossier()).ticket.priority).toBe('P1');
  expect((await clock()).dueAt).toEqual(dueAt);
});

test('a reminder that went out is not sent again: the next milestone is the breach, sooner', async () => {
  const { milestoneAt } = await clock();
  const minute = ((milestoneAt?.getTime() ?? 0) - openedAt.getTime()) / 60_000;
  desk.setNow(minutesLater(minute));
  await desk.settle();
  expect((await clock()).milestone).toBe('breach');
  await raise(minute + 1);
  const dueAt = minutesLater(minute + 1 + p1Minutes());
  expect(await clock()).toMatchObject({ milestone: 'breach', dueAt, milestoneAt: dueAt });
});

test('raised twice is raised once, and what is lower changes nothing', async () => {
  expect(await raise(1)).toBe(true);
  expect(await raise(2)).toBe(false);
  const { ticket } = await dossier();
  expect(raisePriority(ticket, { impact: 'person', urgency: 'low', because: [] }, desk.deps.desk)).toBeNull();
});
