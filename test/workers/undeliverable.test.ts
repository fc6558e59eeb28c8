import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, bounceOf, makeMail } from '../support/mail.ts';
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

const maria = 'maria@corp.example';
const sentTo = (address: string) =>
  desk.sink.mails.filter((mail) => mail.to.includes(address) && mail.answer === 'accepted');
const last = (address: string): SinkMail => {
  const mail = sentTo(address).at(-1);
  if (mail === undefined) throw new Error(`nothing was sent to ${address}`);
  return mail;
};
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return id;
};
const another = (number: number) =>
  makeMail({
    messageId: `<other${number}@corp.example>`,
    subject: `Trouble ${number}`,
    text: `No. ${number}`,
  });

test('an address that failed for good gets no automatic mail for the configured time, and the reason is kept', async () => {
  await handle(makeMail({}));
  await handle(bounceOf(last(maria), maria));
  await handle(another(1));
  expect(sentTo(maria)).toHaveLength(1);
  const { rows } = await sql`select status_reason from outbox where status = 'suppressed'`.execute(desk.db);
  expect(rows).toEqual([{ status_reason: 'A mail to this address failed for good.' }]);
  desk.setNow(new Date(Date.now() + 8 * 86_400_000));
  await handle(another(2));
  expect(sentTo(maria)).toHaveLength(2);
});

test('what a person writes is sent also to an address that failed for good', async () => {
  await handle(makeMail({}));
  await handle(bounceOf(last(maria), maria));
  await handle(answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text: 'Please restart it.' }));
  expect(last(maria).raw.toString()).toContain('Please restart it.');
});

test('a bounce that names no mail of ours silences the desk towards nobody', async () => {
  await handle(makeMail({}));
  const forged = { ...last(maria), headers: { 'message-id': '<made.up@desk.example>', subject: 'Printer' } };
  await handle(bounceOf(forged, maria));
  await handle(another(1));
  expect(sentTo(maria)).toHaveLength(2);
});

test('an address that our own server refuses as unknown gets no further automatic mail', async () => {
  desk.sink.answerWith((stage) => (stage.at === 'rcpt' && stage.to === maria ? 556 : 'accept'));
  await handle(makeMail({}));
  desk.sink.answerWith(() => 'accept');
  await handle(another(1));
  expect(sentTo(maria)).toHaveLength(0);
  const { rows } = await sql`select status from outbox where to_address = ${maria} order by id`.execute(
    desk.db,
  );
  expect(rows).toEqual([{ status: 'failed' }, { status: 'suppressed' }]);
});

test('an analyst’s notices wait while the address fails, and come as one mail afterwards', async () => {
  const ana = 'ana@desk.example';
  await handle(makeMail({}));
  await handle(bounceOf(last(ana), ana));
  await handle(another(1));
  await handle(another(2));
  expect(sentTo(ana)).toHaveLength(1);
  await sql`update people set undeliverable_until = now()`.execute(desk.db);
  await sql`update outbox set due_at = now() where status = 'held'`.execute(desk.db);
  await desk.settle();
  expect(sentTo(ana)).toHaveLength(2);
  expect(last(ana).raw.toString()).toContain('Trouble 2');
});
