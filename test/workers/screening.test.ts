import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseMail } from '#workers/reopen.ts';
import { trustingMailbox } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { mailboxes: [trustingMailbox] } });
});
afterEach(() => desk[Symbol.asyncDispose]());

const received = 'from mail.corp.example (mail.corp.example [192.0.2.1]) by mx.desk.example with ESMTPS';
const says = (dmarc: string) => `mx.desk.example; dmarc=${dmarc} header.from=corp.example`;
const rowOf = (id: number) =>
  desk.db.selectFrom('inbound_mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return rowOf(id);
};
/** A colleague, whom the first mail was addressed to as well, answers that mail and not ours. */
const colleague = (headers: Readonly<Record<string, string>>) =>
  makeMail({
    from: 'Jon <jon@corp.example>',
    messageId: '<second@corp.example>',
    text: 'I have it too.',
    headers: { ...headers, References: '<first@corp.example>' },
  });

test('a proven participant joins by a reference to another’s mail, and what proved it is kept', async () => {
  await handle(makeMail({ headers: { Cc: 'jon@corp.example' } }));
  const joined = await handle(colleague({ Received: received, 'Authentication-Results': says('pass') }));
  expect(joined).toMatchObject({
    outcome: 'appended',
    authentication: { by: 'mail-host', dmarc: 'pass', alignedDomain: 'corp.example' },
  });
});

test('a participant who is not proven opens, and so does one who is proven and takes no part', async () => {
  await handle(makeMail({ headers: { Cc: 'jon@corp.example' } }));
  expect(
    await handle(colleague({ 'Authentication-Results': says('pass'), Received: received })),
  ).toMatchObject({
    outcome: 'appended',
  });
  expect(
    await handle(colleague({ Received: received, Date: 'Tue, 03 Nov 2026 09:00:00 +0100' })),
  ).toMatchObject({ outcome: 'opened', authentication: null });
  const other = makeMail({
    from: 'eve@corp.example',
    messageId: '<third@corp.example>',
    headers: {
      Received: received,
      'Authentication-Results': says('pass'),
      References: '<first@corp.example>',
    },
  });
  expect(await handle(other)).toMatchObject({ outcome: 'opened' });
});

test('a forged result below a Received of the sender’s proves nothing', async () => {
  await handle(makeMail({ headers: { Cc: 'jon@corp.example' } }));
  const mail = colleague({
    Received: `${received}\r\nReceived: from a by mail.corp.example`,
    'Authentication-Results': says('pass'),
  });
  expect(await handle(mail)).toMatchObject({ outcome: 'opened', authentication: null });
});

const person = (from: string, headers: Readonly<Record<string, string>> = {}) =>
  makeMail({ from, messageId: `<${from}-${Object.keys(headers).length}@corp.example>`, text: from, headers });
const reopen = async (sender: Partial<typeof trustingMailbox>) => {
  await desk[Symbol.asyncDispose]();
  desk = await openTestDesk({ desk: { mailboxes: [{ ...trustingMailbox, ...sender }] } });
};

test('a mail whose DMARC fails opens a ticket that its team hears of, and gets no automatic answer', async () => {
  const mail = person('maria@corp.example', { Received: received, 'Authentication-Results': says('fail') });
  expect(await handle(mail)).toMatchObject({ outcome: 'opened' });
  expect(desk.sink.mails.map(({ to }) => to[0]).toSorted()).toEqual(['ana@desk.example', 'ben@desk.example']);
  expect(
    (await desk.db.selectFrom('tickets').select('because').executeTakeFirstOrThrow()).because.at(-1),
  ).toContain('DMARC fails');
});

test('what the mail host calls spam waits in quarantine, and comes in once an operator released it', async () => {
  const spam = await handle(person('maria@corp.example', { 'X-Spam-Flag': 'YES' }));
  expect(spam).toMatchObject({ outcome: 'quarantined', outcome_reason: 'spam: X-Spam-Flag says yes.' });
  expect(desk.sink.mails).toEqual([]);
  expect(await releaseMail(desk.deps, spam.id, 'operator')).toMatchObject({ kind: 'done' });
  await desk.settle();
  expect(await rowOf(spam.id)).toMatchObject({ outcome: 'opened' });
});

test('a mailbox for some domains quarantines strangers’ mail, and takes the answers that they are asked for', async () => {
  await reopen({ senders: 'domains', senderDomains: ['corp.example'] });
  expect(await handle(person('maria@sub.corp.example'))).toMatchObject({ outcome: 'opened' });
  expect(await handle(person('eve@notcorp.example'))).toMatchObject({
    outcome: 'quarantined',
    outcome_reason: 'sender: The mailbox takes mail of its sender domains only.',
  });
  const forged = { Received: received, 'Authentication-Results': says('fail') };
  expect(await handle(person('eve@corp.example', forged))).toMatchObject({ outcome: 'quarantined' });
  const [acknowledgement] = desk.sink.mails.filter(({ to }) => to.includes('maria@sub.corp.example'));
  if (acknowledgement === undefined) throw new Error('nobody was acknowledged');
  const answer = answerTo(acknowledgement, { from: 'maria@home.example', text: 'From my phone.' });
  expect(await handle(answer)).toMatchObject({ outcome: 'appended' });
});

test('a mailbox for the directory takes mail of people who are known, and of analysts', async () => {
  await reopen({ senders: 'directory' });
  expect(await handle(person('maria@corp.example'))).toMatchObject({ outcome: 'quarantined' });
  await desk.db
    .insertInto('people')
    .values([{ address: 'jon@corp.example', source: 'hr' }, { address: 'seen@corp.example' }])
    .execute();
  expect(await handle(person('seen@corp.example'))).toMatchObject({ outcome: 'quarantined' });
  expect(await handle(person('Jon@corp.example'))).toMatchObject({ outcome: 'opened' });
  expect(await handle(person('ben@phone.example'))).toMatchObject({ outcome: 'opened' });
});

test('an analyst’s mail that the analyst’s own domain disowns is not carried out', async () => {
  await handle(makeMail({}));
  const [notice] = desk.sink.mails.filter(({ to }) => to.includes('ana@desk.example'));
  if (notice === undefined) throw new Error('no analyst was told');
  const answer = answerTo(notice, { from: 'ana@desk.example', text: '#resolve' }).toString();
  const forged = `Authentication-Results: ${says('fail')}\r\nReceived: ${received}\r\n${answer}`;
  expect(await handle(Buffer.from(forged))).toMatchObject({
    outcome: 'command',
    outcome_reason: expect.stringContaining('fails DMARC'),
  });
  expect(await desk.db.selectFrom('tickets').select('status').execute()).toEqual([{ status: 'new' }]);
});
