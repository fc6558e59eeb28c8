import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

let sent = 0;
const alarmMail = (subject: string, from = 'Zabbix <zabbix@monitor.example>', headers = {}) => {
  sent += 1;
  return makeMail({
    from,
    subject,
    messageId: `<alarm${sent}@monitor.example>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    text: `Event ${sent}`,
  });
};
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  const { outcome } = await desk.db
    .selectFrom('inbound_mails')
    .select('outcome')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return outcome;
};
const statuses = async () =>
  (await desk.db.selectFrom('tickets').select('status').orderBy('id').execute()).map((row) => row.status);
const toRobots = () => desk.sink.mails.filter((mail) => /@(monitor|sensors)\./.test(mail.to[0] ?? ''));
const toAna = () => desk.sink.mails.filter((mail) => mail.to.includes('ana@desk.example'));

test('the mails of one alarm fold into one ticket, its recovery resolves it, and nobody is told twice', async () => {
  expect(await handle(alarmMail('Problem: disk full on db1'))).toBe('opened');
  expect(await handle(alarmMail('Problem: Disk  full on DB1'))).toBe('automatic');
  expect(await handle(alarmMail('Problem: disk full on db2'))).toBe('opened');
  expect(await statuses()).toEqual(['new', 'new']);
  expect(await handle(alarmMail('Resolved in 5m 2s: disk full on db1'))).toBe('appended');
  expect(await statuses()).toEqual(['resolved', 'new']);
  expect(toAna()).toHaveLength(2);
  expect(toRobots()).toHaveLength(0);
  expect(await handle(alarmMail('Resolved in 5m 3s: disk full on db1'))).toBe('automatic');
  const clocks = await desk.db.selectFrom('clocks').select('stopped_at').orderBy('ticket_id').execute();
  expect(clocks.map((clock) => clock.stopped_at !== null)).toEqual([true, false]);
});

test('the analyst who is at an alarm learns that it ended', async () => {
  await handle(alarmMail('Problem: disk full on db1'));
  const notice = toAna()[0];
  if (notice === undefined) throw new Error('nobody was told');
  await handle(answerTo(notice, { from: 'ana@desk.example', text: '#take' }));
  await handle(alarmMail('Resolved in 5m: disk full on db1'));
  expect(toAna()).toHaveLength(2);
  expect(desk.sink.mails.filter((mail) => mail.to.includes('ben@desk.example'))).toHaveLength(1);
});

test('an alarm that comes back soon opens its ticket again; later it is a new one', async () => {
  await handle(alarmMail('Problem: disk full on db1'));
  await handle(alarmMail('Resolved in 5m: disk full on db1'));
  expect(await handle(alarmMail('Problem: disk full on db1'))).toBe('appended');
  expect(await statuses()).toEqual(['open']);
  expect(toAna()).toHaveLength(2);
  await handle(alarmMail('Resolved in 5m: disk full on db1'));
  desk.setNow(new Date(Date.now() + 2 * 86_400_000));
  expect(await handle(alarmMail('Problem: disk full on db1'))).toBe('opened');
});

test('a recovery from somebody else resolves nothing', async () => {
  await handle(alarmMail('Problem: disk full on db1'));
  expect(await handle(alarmMail('Resolved in 5m: disk full on db1', 'zabbix@evil.example'))).toBe(
    'automatic',
  );
  expect(await statuses()).toEqual(['new']);
});

test('a rule with senders knows their mail however it looks, by the field that names the alarm', async () => {
  const from = 'box@sensors.example';
  const plain = (subject: string, room: string) =>
    alarmMail(subject, from, { 'Auto-Submitted': 'no', 'X-Room': room });
  expect(await handle(plain('Too warm: 41°', 'cellar'))).toBe('opened');
  expect(await handle(plain('Too warm: 43°', 'cellar'))).toBe('automatic');
  expect(await handle(plain('Cool again: 20°', 'cellar'))).toBe('appended');
  expect(await statuses()).toEqual(['resolved']);
  expect(toRobots()).toHaveLength(0);
});
