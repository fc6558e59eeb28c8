import { afterEach, beforeEach, expect, test } from 'vitest';
import { splitMail } from '#workers/split.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';
import type { SinkMail } from '../support/smtp-sink.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const jams = 'The printer on floor 2 next to the kitchen jams on every page.';
const begin = new Date('2026-03-02T09:00:00Z');
const hour = 3_600_000;
let sent = 0;
const mail = (text: string) => {
  sent += 1;
  return makeMail({ subject: 'Printer on floor 2', text, messageId: `<s${sent}@corp.example>` });
};
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return id;
};
const inbound = (id: number) =>
  desk.db.selectFrom('inbound_mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const tickets = () => desk.db.selectFrom('tickets').selectAll().orderBy('id').execute();
const messages = () =>
  desk.db.selectFrom('messages').select(['ticket_id', 'inbound_id', 'text']).orderBy('ticket_id').execute();
const sentTo = (address: string): readonly SinkMail[] =>
  desk.sink.mails.filter((each) => each.to.includes(address));
const bodyOf = (each: SinkMail | undefined) => (each?.raw.toString() ?? '').replace(/=\r\n/g, '');

/** A ticket, and a mail that joined it by its text three hours later. */
async function joined(): Promise<number> {
  desk.setNow(begin);
  await handle(mail(jams));
  desk.setNow(new Date(begin.getTime() + 3 * hour));
  const id = await handle(mail(`Still the same.\n\n${jams}`));
  expect(await inbound(id)).toMatchObject({ outcome: 'appended', ticket_id: 1001 });
  return id;
}

test('a mail that is split off opens a ticket of its own with its message, and both are linked', async () => {
  const id = await joined();
  expect(await splitMail(desk.deps, id, 'operator ann')).toMatchObject({ kind: 'done', ticketId: 1001 });
  await desk.settle();
  expect(await inbound(id)).toMatchObject({ outcome: 'opened', ticket_id: 1002 });
  const [old, fresh] = await tickets();
  expect(old?.related).toEqual([1002]);
  expect(fresh?.related).toEqual([1001]);
  expect(fresh?.because.join(' ')).toContain('operator ann took it off FL-1001');
  const kept = await messages();
  expect(kept.filter((each) => each.inbound_id === id).map((each) => each.ticket_id)).toEqual([1002]);
  expect(kept).toHaveLength(2);
});

test('asked twice, a mail is split off once', async () => {
  const id = await joined();
  await Promise.all([splitMail(desk.deps, id, 'operator ann'), splitMail(desk.deps, id, 'operator ann')]);
  await desk.settle();
  expect(await splitMail(desk.deps, id, 'operator ann')).toMatchObject({ kind: 'refused' });
  await desk.settle();
  expect(await tickets()).toHaveLength(2);
});

test('the mail that opened a ticket cannot be taken off it', async () => {
  const id = await handle(mail(jams));
  expect(await splitMail(desk.deps, id, 'operator ann')).toMatchObject({ kind: 'refused' });
});

test('the promise of a ticket that was split off runs from when its mail came in', async () => {
  const id = await joined();
  desk.setNow(new Date(begin.getTime() + 4 * hour));
  await splitMail(desk.deps, id, 'operator ann');
  await desk.settle();
  const clock = await desk.db
    .selectFrom('clocks')
    .select('started_at')
    .where('ticket_id', '=', 1002)
    .executeTakeFirstOrThrow();
  const { received_at } = await inbound(id);
  expect(clock.started_at).toEqual(received_at);
});

test('an analyst takes it off with #split in reply to the notice of that mail, and not of another', async () => {
  const id = await joined();
  const [opening, update] = sentTo('ana@desk.example');
  if (opening === undefined || update === undefined) throw new Error('there are no two notices');
  expect(bodyOf(update)).toContain('#split');
  await handle(answerTo(opening, { from: 'ana@desk.example', text: '#split' }));
  expect(await inbound(id)).toMatchObject({ outcome: 'appended' });
  expect(bodyOf(sentTo('ana@desk.example').at(-1))).toContain('What opened a ticket stays on it');
  await handle(answerTo(update, { from: 'ana@desk.example', text: '#split' }));
  expect(await inbound(id)).toMatchObject({ outcome: 'opened', ticket_id: 1002 });
});

test('what was split off takes the next mail of the same words', async () => {
  const id = await joined();
  await splitMail(desk.deps, id, 'operator ann');
  await desk.settle();
  const again = await handle(mail(`Still the same.\n\n${jams}`));
  expect(await inbound(again)).toMatchObject({ outcome: 'appended', ticket_id: 1002 });
});

test('whoever writes again hours later is told once that it was added; twice at once, not at all', async () => {
  const acknowledged = () => sentTo('maria@corp.example');
  desk.setNow(begin);
  await handle(mail(jams));
  await handle(mail(jams));
  expect(acknowledged()).toHaveLength(1);
});

test('the second of two mails about the same, hours apart, is confirmed', async () => {
  await joined();
  const told = sentTo('maria@corp.example');
  expect(told).toHaveLength(2);
  expect(bodyOf(told[1])).toContain('We already have your request');
  await handle(mail('Any news?'));
  expect(sentTo('maria@corp.example')).toHaveLength(2);
});

test('an answer on an old conversation that is another trouble can be taken off it too', async () => {
  await handle(mail(jams));
  const [acknowledgement] = sentTo('maria@corp.example');
  if (acknowledgement === undefined) throw new Error('nothing was acknowledged');
  const text = 'By the way, my laptop has no sound.';
  const id = await handle(answerTo(acknowledgement, { from: 'maria@corp.example', text }));
  expect(await inbound(id)).toMatchObject({ outcome: 'appended', ticket_id: 1001 });
  await splitMail(desk.deps, id, 'operator ann');
  await desk.settle();
  expect(await inbound(id)).toMatchObject({ outcome: 'opened', ticket_id: 1002 });
});
