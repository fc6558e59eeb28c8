import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Category } from '#domain/desk.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { makeDesk, trustingMailbox } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

const [password, ...others] = makeDesk().categories;
if (password === undefined) throw new Error('the test desk has no category');
const sensitive: Category = {
  ...password,
  sensitive: true,
  runbook: 'password',
  phrases: { en: 'a locked account', de: 'ein gesperrtes Konto' },
  ask: [
    { texts: { en: 'which computer it is', de: 'um welchen Computer es geht' }, unless: ['hosts'] },
    { texts: { en: 'since when it is so', de: 'seit wann es so ist' }, unless: ['times'] },
    { texts: { en: 'your number', de: 'Ihre Nummer' }, unless: ['phones', 'contacts'] },
  ],
};

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { categories: [sensitive, ...others], mailboxes: [trustingMailbox] } });
  desk.setNow(new Date('2026-11-23T09:30:00Z'));
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

let sent = 0;
const open = async (mail: Parameters<typeof makeMail>[0]) => {
  sent += 1;
  const before = desk.sink.mails.length;
  await desk.receive(makeMail({ messageId: `<notice${sent}@corp.example>`, ...mail }));
  await desk.settle();
  const mails = desk.sink.mails.slice(before);
  const to = (address: string) => mails.find((each) => each.to.includes(address));
  return { notice: to('ana@desk.example'), acknowledgement: to('maria@corp.example') };
};

/** The plain-text part, decoded. */
function textOf(mail: TestDesk['sink']['mails'][number] | undefined): string {
  if (mail === undefined) throw new Error('the mail was not sent');
  const parsed = parseMail(mail.raw, defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error('the mail is over a limit');
  return parsed.message.text;
}

test('a notice says what to do first, then who, what, why, what was before, what was found, and the steps', async () => {
  await desk.db
    .insertInto('people')
    .values({ address: 'maria@corp.example', name: 'Maria Weber', source: 'hr' })
    .execute();
  await desk.db
    .updateTable('people')
    .set({ vip: true, site: 'Berlin', department: 'Finance', phone: '+49 30 5550 417' })
    .where('address', '=', 'maria@corp.example')
    .execute();
  const earlier = [
    ['Toner', 'The cartridge on the third floor is empty.'],
    ['Chair', 'One of its wheels broke off when I sat down.'],
    ['Screen', 'There are green stripes wherever I open a spreadsheet.'],
    ['Mouse', 'I would love a wireless one for travelling.'],
  ] as const;
  for (const [subject, text] of earlier) await open({ subject, text });
  const { notice } = await open({
    subject: 'Password expired',
    text: 'LAP-1234 says error 0x80070005 since 9:15.',
  });

  expect(notice?.headers['subject']).toMatch(/^New P\d, VIP: Password expired \[FL-/);
  const text = textOf(notice);
  const order = [
    'Please answer Maria Weber today by',
    'First verify who is asking',
    'Who:      Maria Weber <maria@corp.example>, VIP',
    'Finance, Berlin',
    '+49 30 5550 417',
    'What:     Password expired',
    'Priority: P3',
    'Why so:   ',
    'Maria Weber is a VIP',
    'Category: password or locked account',
    'Before:',
    'Mouse (opened today, new)',
    'Screen (opened today, new)',
    'Chair (opened today, new)',
    'Found:    Devices: LAP-1234',
    'Error codes: 0x80070005',
    'Times: since 9:15',
    'What to do:',
    '[ ] Verify who is asking',
    'They wrote:',
    '> LAP-1234 says',
    'How to answer',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(order.filter((_part, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).not.toContain('Toner');
});

test('a mail that may be forged shows nothing of what the directory says of its sender', async () => {
  await desk.db
    .insertInto('people')
    .values({ address: 'maria@corp.example', name: 'Maria Weber', source: 'hr', phone: '+49 30 5550 417' })
    .execute();
  const { notice, acknowledgement } = await open({
    subject: 'Password expired',
    headers: {
      Received: 'from mail.corp.example (mail.corp.example [192.0.2.1]) by mx.desk.example with ESMTPS',
      'Authentication-Results': 'mx.desk.example; dmarc=fail header.from=corp.example',
    },
  });
  expect(textOf(notice)).toContain('First verify who is asking');
  expect(textOf(notice)).not.toContain('5550 417');
  expect(acknowledgement).toBeUndefined();
  const reminder = await during(() => desk.setNow(new Date('2026-11-23T13:20:00Z')));
  expect(textOf(reminder('ana@desk.example'))).not.toContain('5550 417');
});

const inTheDirectory = {
  address: 'maria@corp.example',
  name: 'Maria Weber',
  source: 'hr',
  title: 'Controller',
  department: 'Finance',
  phone: '+49 30 5550 417',
};

/** What is sent to an address about the password while something happens. */
const during = async (happens: () => unknown) => {
  const before = desk.sink.mails.length;
  await happens();
  await desk.settle();
  const mails = desk.sink.mails.slice(before);
  return (address: string) =>
    mails.findLast(({ to, headers }) => to.includes(address) && headers['subject']?.includes('Password'));
};

test('every later notice says again who asks, and what they told in all their mails', async () => {
  await desk.db.insertInto('people').values(inTheDirectory).execute();
  await open({ subject: 'Chair', text: 'One of its wheels broke off when I sat down.' });
  const { notice, acknowledgement } = await open({
    subject: 'Password expired',
    text: 'LAP-1234 says error 0x80070005 since 9:15.',
  });
  if (notice === undefined || acknowledgement === undefined) throw new Error('a mail was not sent');
  const from = 'Maria Weber <maria@corp.example>';
  const text = 'I am at LAP-5678 now, call me: +49 89 1234567.';
  const told = [
    'Controller, Finance',
    '+49 30 5550 417',
    'Devices: LAP-1234, LAP-5678',
    'Phone numbers: +49 89',
  ];

  const update = textOf(
    (await during(() => desk.receive(answerTo(acknowledgement, { from, text }))))('ana@desk.example'),
  );
  for (const part of told) expect(update).toContain(part);
  expect(update).not.toContain('Before:');

  const reminder = textOf(
    (await during(() => desk.setNow(new Date('2026-11-23T13:20:00Z'))))('ana@desk.example'),
  );
  expect(reminder).toContain('Nobody has answered yet');
  for (const part of told) expect(reminder).toContain(part);

  const order = { from: 'Ana Silva <ana@desk.example>', text: '#escalate needs an administrator' };
  const escalation = textOf(
    (await during(() => desk.receive(answerTo(notice, order))))('chloe@desk.example'),
  );
  for (const part of [...told, 'Chair (opened today, new)']) expect(escalation).toContain(part);
});

test('a user is told what was understood and by when, and asked only for what the mail did not tell', async () => {
  const { acknowledgement } = await open({
    subject: 'Password expired',
    text: 'Hello, my computer LAP-1234 tells me that the password is expired. Please help me.',
  });
  const text = textOf(acknowledgement);
  expect(text).toMatch(/A person will answer you today by \d\d:\d\d CET\./);
  expect(text).toContain('We understand that this is about a locked account.');
  expect(text).toContain('- since when it is so');
  expect(text).not.toContain('which computer it is');
  expect(text).toContain('What you can do now:');
  expect(text).toContain('Check whether Caps Lock is on');
  expect(text).not.toMatch(/P\d|password or locked account/);
});

test('nobody is asked for a telephone number that stands in the directory or in their signature', async () => {
  const asked = async (mail: Parameters<typeof open>[0]) => {
    const { acknowledgement, notice } = await open(mail);
    return { isAsked: textOf(acknowledgement).includes('- your number'), notice: textOf(notice) };
  };
  const text = 'My password is expired and the page to change it does not open.';
  expect(await asked({ subject: 'Password', text })).toMatchObject({ isAsked: true });
  const signed = await asked({
    subject: 'Tablet in the warehouse',
    text: 'Nobody remembers its password after the holidays.\n\n-- \nMaria Weber\nPhone 4711',
  });
  expect(signed).toMatchObject({ isAsked: false });
  expect(signed.notice).toContain('In the signature: 4711');
  await desk.db
    .updateTable('people')
    .set({ source: 'hr', phone: '+49 30 5550 417' })
    .where('address', '=', 'maria@corp.example')
    .execute();
  const other = 'The password of the shared calendar was forgotten by everybody.';
  expect(await asked({ subject: 'Calendar', text: other })).toMatchObject({ isAsked: false });
});

test('an acknowledgement is in the language of the mail, with its runbook, questions and day', async () => {
  desk.setNow(new Date('2026-11-23T21:30:00Z'));
  const { acknowledgement } = await open({
    subject: 'Passwort abgelaufen',
    text: 'Guten Tag, mein Passwort ist leider abgelaufen und ich komme nicht mehr in mein Konto hinein.',
  });
  const text = textOf(acknowledgement);
  expect(text).toMatch(/antwortet Ihnen spätestens morgen um 02:30 Uhr \(MEZ\)\./);
  expect(text).toContain('Wir haben verstanden, dass es um ein gesperrtes Konto geht.');
  expect(text).toContain('- um welchen Computer es geht');
  expect(text).toContain('Feststelltaste');
});

test('a machine gets no acknowledgement, though its ticket brings a notice', async () => {
  const { notice, acknowledgement } = await open({
    subject: 'Password of service account expired',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Zabbix': 'yes' },
    text: 'Problem: password expired',
  });
  expect(acknowledgement).toBeUndefined();
  expect(textOf(notice)).toContain('They wrote');
});
