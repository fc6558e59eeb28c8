import { afterEach, expect, test } from 'vitest';
import type { Desk } from '#domain/desk.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { type FakeDns, makeFakeDns, signMail } from '../support/signed-mail.ts';

let desk: TestDesk;
let dns: FakeDns;
afterEach(() => desk[Symbol.asyncDispose]());

const open = async (authentication: Partial<Desk['authentication']>, policy = 'reject') => {
  dns = makeFakeDns({ 'corp.example': policy });
  desk = await openTestDesk({
    desk: { authentication: { verify: 'needed', beforeAnswering: true, ...authentication } },
    dns,
  });
};
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return desk.db.selectFrom('inbound_mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
};
const toUsers = () => desk.sink.mails.filter(({ to }) => !to[0]?.endsWith('@desk.example'));

test('a mail that its domain signed is acknowledged; one that it disowns is not, and both open', async () => {
  await open({});
  expect(await handle(makeMail({}))).toMatchObject({
    outcome: 'opened',
    authentication: { by: 'own-check', dmarc: 'fail', policy: 'reject' },
  });
  expect(toUsers()).toEqual([]);
  const signed = await signMail(makeMail({ messageId: '<signed@corp.example>', text: 'x' }), 'corp.example');
  expect(await handle(signed)).toMatchObject({
    outcome: 'opened',
    authentication: { dkim: 'pass', alignedDomain: 'corp.example' },
  });
  expect(toUsers()).toHaveLength(1);
});

test('a domain that asks for nothing keeps its acknowledgements, since SPF may be all that it has', async () => {
  await open({}, 'none');
  await handle(makeMail({}));
  expect(toUsers()).toHaveLength(1);
});

test('nothing is asked of the DNS where no decision depends on it', async () => {
  await open({ beforeAnswering: false });
  expect(await handle(makeMail({ headers: { Cc: 'jon@corp.example' } }))).toMatchObject({
    authentication: null,
  });
  const [acknowledgement] = toUsers();
  if (acknowledgement === undefined) throw new Error('nobody was acknowledged');
  await handle(answerTo(acknowledgement, { from: 'maria@corp.example', text: 'More.' }));
  const robot = { 'Auto-Submitted': 'auto-generated' };
  await handle(makeMail({ messageId: '<robot@corp.example>', headers: robot }));
  expect(dns.asked).toEqual([]);
  const colleague = makeMail({
    from: 'jon@corp.example',
    messageId: '<second@corp.example>',
    headers: { References: '<first@corp.example>' },
    text: 'Me too.',
  });
  expect(await handle(await signMail(colleague, 'corp.example'))).toMatchObject({
    outcome: 'appended',
    authentication: { alignedDomain: 'corp.example' },
  });
  expect(dns.asked).not.toEqual([]);
});

test('a mail is not checked at all where the configuration says never', async () => {
  await open({ verify: 'never' });
  expect(await handle(makeMail({}))).toMatchObject({ outcome: 'opened', authentication: null });
  expect(dns.asked).toEqual([]);
  expect(toUsers()).toHaveLength(1);
});

test('a desk that asks for a proven From carries out the signed command and refuses the other', async () => {
  dns = makeFakeDns({ 'desk.example': 'none' });
  desk = await openTestDesk({
    desk: { analysts: { proof: 'token-and-proven-from', tokenDays: 30 } },
    dns,
  });
  await handle(makeMail({}));
  const notice = desk.sink.mails.find(({ to }) => to.includes('ana@desk.example'));
  if (notice === undefined) throw new Error('no analyst was told');
  const command = { from: 'ana@desk.example', text: '#resolve\nDone.' };
  expect(await handle(answerTo(notice, command))).toMatchObject({
    outcome: 'command',
    outcome_reason: expect.stringContaining('nothing proves'),
  });
  const signed = await signMail(
    answerTo(notice, { ...command, messageId: '<2@desk.example>' }),
    'desk.example',
  );
  await handle(signed);
  expect(await desk.db.selectFrom('tickets').select('status').execute()).toEqual([{ status: 'resolved' }]);
});

test('a join waits for a DNS that is away, for two minutes at most', async () => {
  let isAway = false;
  dns = makeFakeDns({}, { isAway: () => isAway });
  desk = await openTestDesk({ desk: { authentication: { verify: 'needed', beforeAnswering: false } }, dns });
  await handle(makeMail({ headers: { Cc: 'jon@corp.example' } }));
  isAway = true;
  const headers = { References: '<first@corp.example>' };
  const joining = makeMail({
    from: 'jon@corp.example',
    messageId: '<2@corp.example>',
    text: 'Me too.',
    headers,
  });
  const id = await desk.receive(await signMail(joining, 'corp.example'));
  await desk.settle();
  const row = () =>
    desk.db.selectFrom('inbound_mails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(await row()).toMatchObject({ outcome: null, starts: 0, failures: 0 });
  desk.setNow(new Date(Date.now() + 121_000));
  await desk.db
    .updateTable('inbound_mails')
    .set({ due_at: new Date(0) })
    .where('id', '=', id)
    .execute();
  await desk.settle();
  expect(await row()).toMatchObject({ outcome: 'opened', authentication: { dkim: 'temperror' } });
});
