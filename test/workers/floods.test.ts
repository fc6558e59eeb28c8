import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseCalmed } from '#workers/release-calmed.ts';
import { releaseMail } from '#workers/reopen.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { floods: { perSenderPerHour: 3, perDomainPerHour: 5 } } });
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

let sent = 0;
const receive = (from: string) => {
  sent += 1;
  return desk.receive(
    makeMail({ from, subject: `Matter ${sent}`, messageId: `<m${sent}@x.example>`, text: `No. ${sent}` }),
  );
};
const receiveFrom = async (senders: readonly string[]) => {
  const ids = [];
  for (const from of senders) ids.push(await receive(from));
  await desk.settle();
  return ids;
};
const times = (count: number, from: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => from(number));
const outcomes = async () =>
  (await desk.db.selectFrom('inbound_mails').select('outcome').orderBy('id').execute()).map(
    (row) => row.outcome,
  );
const reasonOf = async (id: number | undefined) =>
  (
    await desk.db
      .selectFrom('inbound_mails')
      .select('outcome_reason as reason')
      .where('id', '=', id ?? 0)
      .executeTakeFirstOrThrow()
  ).reason;
const acknowledged = (address: string) => desk.sink.mails.filter((mail) => mail.to.includes(address)).length;
const anHourLater = () =>
  sql`update inbound_mails set stored_at = stored_at - interval '61 minutes',
        released_at = released_at - interval '61 minutes'`.execute(desk.db);

const eager = 'maria@corp.example';
const opened = (count: number) => times(count, () => 'opened');
const quarantined = (count: number) => times(count, () => 'quarantined');

test('what a sender sends beyond the limit is parked with its reason, and others are not held up', async () => {
  const ids = await receiveFrom([...times(5, () => eager), 'tom@corp.example']);
  expect(await outcomes()).toEqual([...opened(3), ...quarantined(2), 'opened']);
  expect(await reasonOf(ids[3])).toBe(
    'flood: more than 3 mails came from maria@corp.example within an hour; it is taken in when that has calmed down.',
  );
});

test('a sender who changes the detail of the address is still one sender', async () => {
  await receiveFrom(times(5, (number) => `maria+${number}@corp.example`));
  expect(await outcomes()).toEqual([...opened(3), ...quarantined(2)]);
});

test('many people of our own domain are no flood; many senders of a strange one are', async () => {
  await receiveFrom(times(7, (number) => `p${number}@corp.example`));
  expect(await outcomes()).toEqual(opened(7));
  await receiveFrom(times(7, (number) => `p${number}@strange.example`));
  expect((await outcomes()).slice(7)).toEqual([...opened(5), ...quarantined(2)]);
});

test('an answer in a ticket does not wait because strangers of the same domain flood the desk', async () => {
  await receiveFrom(times(6, (number) => `p${number}@strange.example`));
  const ours = desk.sink.mails.find((mail) => mail.to.includes('p0@strange.example'));
  if (ours === undefined) throw new Error('nobody was acknowledged');
  const id = await desk.receive(answerTo(ours, { from: 'p0@strange.example', text: 'It works again.' }));
  await desk.settle();
  expect((await outcomes()).at(-1)).toBe('appended');
  expect(await reasonOf(id)).toContain('reply address');
});

test('a parked mail that an operator lets out is not parked again', async () => {
  const ids = await receiveFrom(times(5, () => eager));
  await releaseMail(desk.deps, ids[4] ?? 0, 'operator');
  await desk.settle();
  expect(await outcomes()).toEqual([...opened(3), 'quarantined', 'opened']);
});

test('once a flood has calmed down it is taken in, no faster than the limit, and acknowledged no second time', async () => {
  await receiveFrom(times(8, () => eager));
  expect(await releaseCalmed(desk.deps)).toBe(0);
  const before = acknowledged(eager);
  await anHourLater();
  expect(await releaseCalmed(desk.deps)).toBe(3);
  expect(await releaseCalmed(desk.deps)).toBe(0);
  await desk.settle();
  expect(await outcomes()).toEqual([...opened(6), ...quarantined(2)]);
  await anHourLater();
  expect(await releaseCalmed(desk.deps)).toBe(2);
  await desk.settle();
  expect(await outcomes()).toEqual(opened(8));
  expect(acknowledged(eager)).toBe(before);
  const { rows } = await sql`select distinct changed_by from inbound_outcomes`.execute(desk.db);
  expect(rows).toEqual([{ changed_by: 'the desk, since the flood has calmed down' }]);
});

test('who was parked for the flood of others is acknowledged when it is taken in, once', async () => {
  await receiveFrom([
    ...times(5, (number) => `p${number}@strange.example`),
    'late@strange.example',
    'late@strange.example',
  ]);
  expect(acknowledged('late@strange.example')).toBe(0);
  await anHourLater();
  await sql`update outbox set first_attempt_at = first_attempt_at - interval '25 hours'`.execute(desk.db);
  expect(await releaseCalmed(desk.deps)).toBe(2);
  await desk.settle();
  expect(acknowledged('late@strange.example')).toBe(1);
});
