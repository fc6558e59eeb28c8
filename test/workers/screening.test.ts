import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDesk } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';

const [mailbox] = makeDesk().mailboxes;
if (mailbox === undefined) throw new Error('the test desk has no mailbox');
const trusting = {
  ...mailbox,
  trust: { kind: 'authserv-id', ids: ['mx.desk.example'], hosts: ['.desk.example'] },
} as const;

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { mailboxes: [trusting] } });
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
