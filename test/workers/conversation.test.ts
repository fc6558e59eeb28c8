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

const sentTo = (address: string): readonly SinkMail[] =>
  desk.sink.mails.filter((mail) => mail.to.includes(address));
const last = (address: string): SinkMail => {
  const mail = sentTo(address).at(-1);
  if (mail === undefined) throw new Error(`nothing was sent to ${address}`);
  return mail;
};
const tickets = () => desk.db.selectFrom('tickets').selectAll().orderBy('id').execute();
const outcomeOf = async (id: number) =>
  (await desk.db.selectFrom('inbound_mails').select('outcome').where('id', '=', id).executeTakeFirstOrThrow())
    .outcome;
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return outcomeOf(id);
};

test('a mail opens one ticket, its sender is acknowledged once and each member of the team is told once', async () => {
  expect(await handle(makeMail({}))).toBe('opened');
  expect(await tickets()).toHaveLength(1);
  expect(desk.sink.mails.map((mail) => mail.to[0]).toSorted()).toEqual([
    'ana@desk.example',
    'ben@desk.example',
    'maria@corp.example',
  ]);
  const acknowledgement = last('maria@corp.example');
  expect(acknowledgement.headers).toMatchObject({
    subject: 'Re: Printer on floor 2 [FL-1001]',
    'in-reply-to': '<first@corp.example>',
    'auto-submitted': 'auto-replied',
    'x-auto-response-suppress': 'All',
  });
  expect(last('ana@desk.example').headers['auto-submitted']).toBe('auto-generated');
});

test('a mail delivered twice opens one ticket', async () => {
  await handle(makeMail({}));
  expect(await handle(makeMail({ headers: { Received: 'from elsewhere' } }))).toBe('duplicate');
  expect(await tickets()).toHaveLength(1);
  expect(sentTo('maria@corp.example')).toHaveLength(1);
});

test('the same Message-ID with other content is another mail', async () => {
  await handle(makeMail({}));
  expect(await handle(makeMail({ text: 'Something else.' }))).toBe('opened');
});

test('an answer to the acknowledgement joins its ticket, and is not acknowledged again', async () => {
  await handle(makeMail({}));
  const answer = answerTo(last('maria@corp.example'), { from: 'maria@corp.example', text: 'Now it smokes.' });
  expect(await handle(answer)).toBe('appended');
  expect(await tickets()).toHaveLength(1);
  expect(sentTo('maria@corp.example')).toHaveLength(1);
  expect(last('ana@desk.example').raw.toString()).toContain('Now it smokes.');
});

test('an answer whose client dropped the reply address joins by our Message-ID', async () => {
  await handle(makeMail({}));
  const { headers } = last('maria@corp.example');
  const answer = answerTo(
    { headers: { ...headers, 'reply-to': 'support@desk.example' } },
    { from: 'maria@corp.example', text: 'Still.' },
  );
  expect(await handle(answer)).toBe('appended');
});

test('a stranger who writes a ticket’s number gets a ticket of their own', async () => {
  await handle(makeMail({}));
  const guess = makeMail({
    from: 'eve@evil.example',
    to: 'support+fl-1001@desk.example',
    subject: 'Re: Printer on floor 2 [FL-1001]',
    messageId: '<guess@evil.example>',
    headers: { 'In-Reply-To': '<first@corp.example>', References: '<first@corp.example>' },
  });
  expect(await handle(guess)).toBe('opened');
  const [first, second] = await tickets();
  expect(second?.related).toEqual([first?.id]);
});

test('an analyst’s answer reaches the user in their thread, without the notice and without a robot’s marks', async () => {
  await handle(makeMail({}));
  const notice = last('ana@desk.example');
  const text = `Please restart it.\r\n\r\nOn Mon, 2 Nov 2026 at 09:01, IT Service Desk <support@desk.example> wrote:\r\n> New P3: Printer\r\n> secret of the notice`;
  expect(await handle(answerTo(notice, { from: 'Ana Silva <ana@desk.example>', text }))).toBe('command');
  const answer = last('maria@corp.example');
  expect(answer.headers['in-reply-to']).toBe('<first@corp.example>');
  expect(answer.headers['auto-submitted']).toBeUndefined();
  expect(answer.raw.toString()).toContain('Please restart it.');
  expect(answer.raw.toString()).not.toContain('secret of the notice');
  expect(await tickets()).toMatchObject([{ status: 'waiting', assignee: 'ana' }]);
});

test('a note stays inside, and commands change the ticket', async () => {
  await handle(makeMail({}));
  await handle(
    answerTo(last('ana@desk.example'), {
      from: 'ana@desk.example',
      text: '#take\r\n#note Looks like the drum.',
    }),
  );
  expect(await tickets()).toMatchObject([{ status: 'open', assignee: 'ana' }]);
  expect(sentTo('maria@corp.example')).toHaveLength(1);
  await handle(
    answerTo(last('ana@desk.example'), {
      from: 'ana@desk.example',
      text: '#resolve\r\nThe drum is new.',
      messageId: '<r2@x>',
    }),
  );
  expect(await tickets()).toMatchObject([{ status: 'resolved' }]);
  expect(sentTo('maria@corp.example')).toHaveLength(2);
});

test('an escalation tells the next team what is known so far', async () => {
  await handle(makeMail({}));
  const text = '#escalate needs a mailbox administrator\r\nTried: profile, cache.';
  await handle(answerTo(last('ben@desk.example'), { from: 'ben@phone.example', text }));
  expect(await tickets()).toMatchObject([{ team: 'systems', tier: 'L2', assignee: null }]);
  const handover = last('chloe@desk.example').raw.toString();
  for (const part of ['needs a mailbox administrator', 'Tried: profile, cache.', 'It prints empty pages'])
    expect(handover).toContain(part);
  expect(sentTo('systems@desk.example')).toHaveLength(1);
  expect(sentTo('maria@corp.example')).toHaveLength(1);
});

test('a forged analyst without the token, or with another analyst’s, commands nothing', async () => {
  await handle(makeMail({}));
  const forged = makeMail({
    from: 'ana@desk.example',
    subject: 'Re: [FL-1001]',
    text: '#resolve',
    messageId: '<f1@x>',
  });
  expect(await handle(forged)).toBe('opened');
  const borrowed = answerTo(last('ana@desk.example'), { from: 'ben@desk.example', text: '#resolve' });
  expect(await handle(borrowed)).toBe('opened');
  expect((await tickets())[0]).toMatchObject({ status: 'new' });
});

test('an unknown command changes nothing, and the analyst gets the text back', async () => {
  await handle(makeMail({}));
  const wrong = answerTo(last('ana@desk.example'), {
    from: 'ana@desk.example',
    text: '#resolv\r\nAll good now.',
  });
  expect(await handle(wrong)).toBe('command');
  expect(await tickets()).toMatchObject([{ status: 'new' }]);
  expect(sentTo('maria@corp.example')).toHaveLength(1);
  expect(last('ana@desk.example').raw.toString()).toContain('All good now.');
});

test('an out-of-office note is noted on the ticket and reaches nobody', async () => {
  await handle(makeMail({}));
  const before = desk.sink.mails.length;
  const { headers } = last('maria@corp.example');
  const away = makeMail({
    messageId: '<away@corp.example>',
    subject: 'Automatic reply: Printer on floor 2',
    to: headers['reply-to'] ?? '',
    headers: { 'In-Reply-To': headers['message-id'] ?? '', 'Auto-Submitted': 'auto-replied' },
    text: 'I am away until Monday.',
  });
  expect(await handle(away)).toBe('automatic');
  expect(desk.sink.mails).toHaveLength(before);
});

test('a reminder comes before the first answer is due, a breach goes up a tier, each once', async () => {
  await handle(makeMail({}));
  const start = Date.now();
  desk.setNow(new Date(start + 200 * 60_000));
  await desk.settle();
  await desk.settle();
  expect(last('ana@desk.example').headers['subject']).toContain('Printer on floor 2');
  expect(sentTo('ana@desk.example')).toHaveLength(2);
  desk.setNow(new Date(start + 300 * 60_000));
  await desk.settle();
  expect(sentTo('ana@desk.example')).toHaveLength(3);
  expect(await tickets()).toMatchObject([{ team: 'systems' }]);
  expect(sentTo('chloe@desk.example')).toHaveLength(1);
});

test('an answered ticket breaks no promise', async () => {
  await handle(makeMail({}));
  await handle(answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text: 'On it.' }));
  desk.setNow(new Date(Date.now() + 9_000 * 60_000));
  await desk.settle();
  expect(sentTo('ana@desk.example')).toHaveLength(1);
});

test('a bounce of our answer is noted on the ticket, and the analyst learns that the user never got it', async () => {
  await handle(makeMail({}));
  await handle(answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text: 'Please restart it.' }));
  const answer = last('maria@corp.example');
  expect(await handle(bounceOf(answer, 'maria@corp.example'))).toBe('bounce');
  expect(last('ana@desk.example').raw.toString()).toContain('maria@corp.example');
  expect(sentTo('ana@desk.example')).toHaveLength(2);
  expect(sentTo('mailer-daemon@corp.example')).toHaveLength(0);
  const events = await desk.db.selectFrom('ticket_events').select('type').orderBy('seq').execute();
  expect(events.at(-1)?.type).toBe('delivery-failed');
});

test('an analyst’s attachment reaches the user', async () => {
  await handle(makeMail({}));
  const notice = last('ana@desk.example');
  const boundary = 'b1';
  const parts = [
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'See the form.',
    `--${boundary}`,
    'Content-Type: application/pdf; name="form.pdf"',
    'Content-Disposition: attachment; filename="form.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('%PDF-1.4 form').toString('base64'),
    `--${boundary}--`,
  ];
  const answer = makeMail({
    from: 'ana@desk.example',
    to: notice.headers['reply-to'] ?? '',
    messageId: '<form@desk.example>',
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    text: parts.join('\r\n'),
  });
  expect(await handle(answer)).toBe('command');
  expect(last('maria@corp.example').raw.toString()).toContain(
    Buffer.from('%PDF-1.4 form').toString('base64'),
  );
});

test('over the budget a user’s acknowledgements are suppressed and an analyst’s notices wait and fold into one mail', async () => {
  await desk[Symbol.asyncDispose]();
  desk = await openTestDesk({ desk: { loops: { maxHops: 50, maxExchanges: 100, answeredWithinMs: 0 } } });
  for (let number = 0; number < 13; number += 1)
    await handle(
      makeMail({
        subject: `Trouble ${number}`,
        messageId: `<t${number}@corp.example>`,
        text: `No ${number}.`,
      }),
    );
  expect(await tickets()).toHaveLength(13);
  expect(sentTo('maria@corp.example')).toHaveLength(10);
  expect(sentTo('ana@desk.example')).toHaveLength(10);
  await sql`update outbox set first_attempt_at = first_attempt_at - interval '2 hours'`.execute(desk.db);
  await sql`update outbox set due_at = now() where due_at is not null`.execute(desk.db);
  await desk.settle();
  expect(sentTo('ana@desk.example')).toHaveLength(11);
  const digest = last('ana@desk.example').raw.toString();
  for (const number of [10, 11, 12]) expect(digest).toContain(`Trouble ${number}`);
});

test('an analyst says what a ticket is really about, and the team of that gets it with its history', async () => {
  await handle(makeMail({}));
  const text = '#category Netzwerk, WLAN oder VPN';
  expect(await handle(answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text }))).toBe(
    'command',
  );
  expect(await tickets()).toMatchObject([
    { category: 'network', team: 'systems', assignee: null, categorised_at: expect.any(Date) },
  ]);
  const notice = last('chloe@desk.example').raw.toString().replaceAll('=\r\n', '');
  expect(notice).toContain('hands this over');
  expect(notice).toMatch(/Why so: +Ana Silva said on 20\d\d-.* that it is about =E2=80=9Cnetwork/);
  expect(notice).not.toMatch(/No rule says|The classifier/);
  expect(notice).toContain('It prints empty pages');
  expect(sentTo('maria@corp.example')).toHaveLength(1);
});

test('a category that there is not changes nothing, and the analyst is told the nearest', async () => {
  await handle(makeMail({}));
  await handle(
    answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text: '#category netwrk\r\n\r\nHello.' }),
  );
  expect(last('ana@desk.example').raw.toString()).toContain('did you mean network?');
  expect(await tickets()).toMatchObject([{ categorised_at: null, status: 'new' }]);
});
