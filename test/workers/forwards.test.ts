import { afterEach, beforeEach, expect, test } from 'vitest';
import { triage } from '#workers/triage.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
const open = async (options: Parameters<typeof openTestDesk>[0] = {}) => {
  desk = await openTestDesk(options);
};
beforeEach(() => open());
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const tickets = () => desk.db.selectFrom('tickets').selectAll().orderBy('id').execute();
const sentTo = (address: string) => desk.sink.mails.filter((mail) => mail.to.includes(address));
const handle = async (octets: Buffer) => {
  await desk.receive(octets);
  await desk.settle();
};

const forwardBy = (from: string) =>
  makeMail({
    from,
    subject: 'Fwd: Laptop does not start',
    messageId: `<forward.${from}>`,
    text: [
      'Can you look after this?',
      '',
      '---------- Forwarded message ---------',
      'From: Tom Berg <tom@corp.example>',
      'Date: Mon, 2 Nov 2026 at 08:10',
      'Subject: Laptop does not start',
      'To: <ana@desk.example>',
      '',
      'Since this morning there is only a black screen.',
    ].join('\r\n'),
  });

test('an analyst’s forward opens a ticket for the original sender, who is acknowledged', async () => {
  await handle(forwardBy('ana@desk.example'));
  expect(await tickets()).toMatchObject([
    { requester_address: 'tom@corp.example', subject: 'Laptop does not start' },
  ]);
  expect((await tickets())[0]?.participants).toContain('ana@desk.example');
  expect(sentTo('tom@corp.example')).toHaveLength(1);
  const notice = sentTo('ben@desk.example')[0]?.raw.toString() ?? '';
  expect(notice).toContain('Can you look after this?');
  expect(notice).toContain('only a black screen');
});

test('an analyst’s forward is answered in the language of who wrote it, not of the analyst', async () => {
  await handle(
    makeMail({
      from: 'ana@desk.example',
      subject: 'WG: Laptop',
      messageId: '<forward.german>',
      text: [
        'Can you look after this today, please? He needs it for a customer in the afternoon.',
        '',
        '---------- Forwarded message ---------',
        'From: Tom Berg <tom@corp.example>',
        'Date: Mon, 2 Nov 2026 at 08:10',
        'Subject: Laptop startet nicht',
        'To: <ana@desk.example>',
        '',
        'Seit heute Morgen bleibt der Bildschirm schwarz, und ich kann mich nicht mehr anmelden. Was soll ich tun?',
      ].join('\r\n'),
    }),
  );
  expect(await tickets()).toMatchObject([{ requester_address: 'tom@corp.example', language: 'de' }]);
});

test('who may not forward opens a ticket of their own, and the person inside hears nothing', async () => {
  await handle(forwardBy('someone@else.example'));
  expect(await tickets()).toMatchObject([{ requester_address: 'someone@else.example' }]);
  expect(sentTo('tom@corp.example')).toHaveLength(0);
});

test('a domain that the configuration names may forward', async () => {
  await handle(forwardBy('lea@sub.partner.example'));
  expect(await tickets()).toMatchObject([{ requester_address: 'tom@corp.example' }]);
});

test('a colleague to whom the user forwarded our mail joins with the reply address, and gets no later mail', async () => {
  await handle(makeMail({}));
  const [acknowledgement] = sentTo('maria@corp.example');
  if (acknowledgement === undefined) throw new Error('no acknowledgement');
  await handle(answerTo(acknowledgement, { from: 'colleague@corp.example', text: 'I have the same.' }));
  expect(await tickets()).toHaveLength(1);
  expect(sentTo('colleague@corp.example')).toHaveLength(0);
});

test('where strangers may not join, the colleague’s mail opens a ticket that is linked', async () => {
  await desk[Symbol.asyncDispose]();
  await open({ desk: { strangers: 'open' } });
  await handle(makeMail({}));
  const [acknowledgement] = sentTo('maria@corp.example');
  if (acknowledgement === undefined) throw new Error('no acknowledgement');
  await handle(answerTo(acknowledgement, { from: 'colleague@corp.example', text: 'I have the same.' }));
  const [first, second] = await tickets();
  expect(second).toMatchObject({ requester_address: 'colleague@corp.example', related: [first?.id] });
  await handle(
    answerTo(acknowledgement, { from: 'maria@corp.example', text: 'More.', messageId: '<more@x>' }),
  );
  expect(await tickets()).toHaveLength(2);
});

test('an answer that is taken up before the mail that it answers waits for it', async () => {
  const parent = makeMail({});
  const child = makeMail({
    messageId: '<second@corp.example>',
    headers: { 'In-Reply-To': '<first@corp.example>', References: '<first@corp.example>' },
    text: 'And one more thing.',
  });
  const childId = await desk.receive(child);
  const parentId = await desk.receive(parent);
  const outcome = (id: number) =>
    desk.db
      .selectFrom('inbound_mails')
      .select(['outcome', 'failures'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  await triage(desk.deps, childId);
  expect(await outcome(childId)).toMatchObject({ outcome: null, failures: 0 });
  await triage(desk.deps, parentId);
  expect(await outcome(parentId)).toMatchObject({ outcome: 'opened' });
});
