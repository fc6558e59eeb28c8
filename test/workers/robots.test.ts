import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseMail } from '#workers/reopen.ts';
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

const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return id;
};
const endOf = (id: number) =>
  desk.db
    .selectFrom('inbound_mails')
    .select(['outcome', 'outcome_reason as reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
const tickets = () => desk.db.selectFrom('tickets').selectAll().orderBy('id').execute();
const notices = () => desk.sink.mails.filter((mail) => mail.to.includes('ana@desk.example'));

/** Answers every mail of ours at once, and looks like another person each time. */
function makeRobot(address: (turn: number) => string, sheds: (turn: number) => boolean) {
  let turn = 0;
  let seen = 0;
  const write = (to: SinkMail | undefined): Buffer => {
    turn += 1;
    const own = {
      from: `Person ${turn * 7919} <${address(turn)}>`,
      messageId: `<${turn}.${turn * 104_729}@mx${turn}.evil.example>`,
      text: `Word${turn * 31} other${turn * 17} again${turn * 13}, and quite new.`,
    };
    if (to === undefined || sheds(turn)) return makeMail({ ...own, subject: `Matter ${turn * 65_537}` });
    return answerTo(to, { ...own, subject: `Re: ${to.headers['subject'] ?? ''}` });
  };
  return {
    sheds,
    isMine: (mail: SinkMail) => mail.to.some((to) => to.endsWith('evil.example') || to.startsWith('robot')),
    /** Its next mails: the first of all, then one for each of ours that it has not seen. */
    answers(): readonly Buffer[] {
      if (turn === 0) return [write(undefined)];
      const mine = desk.sink.mails.filter(this.isMine);
      const fresh = mine.slice(seen);
      seen = mine.length;
      return fresh.map(write);
    },
  };
}

async function play(robot: ReturnType<typeof makeRobot>): Promise<number> {
  for (let round = 0; round < 30; round += 1) {
    const answers = robot.answers();
    if (answers.length === 0) break;
    for (const answer of answers) await desk.receive(answer);
    await desk.settle();
  }
  return desk.sink.mails.filter(robot.isMine).length;
}

const always = () => true;
const robots: Readonly<Record<string, ReturnType<typeof makeRobot>>> = {
  'from one address, without references and token': makeRobot(() => 'robot@evil.example', always),
  'from changing sub-addresses': makeRobot((turn) => `robot+${turn}@evil.example`, always),
  'from changing addresses of one domain': makeRobot((turn) => `r${turn}.x@evil.example`, always),
  'with and without references and token': makeRobot(
    (turn) => `robot+${turn}@evil.example`,
    (turn) => turn % 2 === 0,
  ),
  'with references and token always': makeRobot(
    () => 'robot@evil.example',
    () => false,
  ),
  'at a public provider, from changing sub-addresses': makeRobot((turn) => `robot+${turn}@gmail.com`, always),
  'at our users’ own domain': makeRobot(() => 'robot@corp.example', always),
};

for (const [what, robot] of Object.entries(robots))
  test(`a robot that shows no sign of being one gets three mails at most, ${what}`, async () => {
    const sent = await play(robot);
    expect(sent).toBeLessThanOrEqual(3);
    if (robot.sheds === always) expect(sent).toBe(3);
    expect((await tickets()).length).toBeLessThanOrEqual(4);
  });

test('a robot that writes ten mails at once, and ten for each of ours, gets three', async () => {
  let number = 0;
  const ten = async () => {
    for (let copy = 0; copy < 10; copy += 1) {
      number += 1;
      const from = `robot+${number}@evil.example`;
      await desk.receive(makeMail({ from, messageId: `<${number}@evil.example>`, text: `Number ${number}` }));
    }
    await desk.settle();
  };
  await ten();
  await ten();
  expect(desk.sink.mails.filter((mail) => mail.to[0]?.endsWith('evil.example'))).toHaveLength(3);
});

test('a person’s answer still goes to whoever was taken for a robot', async () => {
  const robot = makeRobot((turn) => `robot+${turn}@evil.example`, always);
  const before = await play(robot);
  const notice = notices().at(-1);
  if (notice === undefined) throw new Error('nobody was told');
  await handle(answerTo(notice, { from: 'ana@desk.example', text: 'What is it that you need?' }));
  const sent = desk.sink.mails.filter(robot.isMine);
  expect(sent).toHaveLength(before + 1);
  expect(sent.at(-1)?.raw.toString()).toContain('What is it that you need?');
});

test('many people of our own domain who write at the same time are each acknowledged', async () => {
  for (let number = 0; number < 8; number += 1)
    await handle(
      makeMail({
        from: `p${number}@corp.example`,
        messageId: `<p${number}@corp.example>`,
        text: `I am ${number}.`,
      }),
    );
  expect(desk.sink.mails.filter((mail) => mail.to[0]?.endsWith('@corp.example'))).toHaveLength(8);
});

test('a mail of our own that comes back under another Message-ID is known by its marker', async () => {
  await handle(makeMail({}));
  const ours = desk.sink.mails.find((mail) => mail.to.includes('maria@corp.example'));
  const back = makeMail({
    from: 'list@corp.example',
    messageId: '<resent@list.example>',
    headers: { 'X-Firstline-Id': ours?.headers['x-firstline-id'] ?? '' },
  });
  expect(await endOf(await handle(back))).toMatchObject({ outcome: 'ignored' });
  expect(await tickets()).toHaveLength(1);
});

test('another desk’s mail opens a ticket, and is not acknowledged', async () => {
  const other = makeMail({ headers: { 'X-Firstline-Id': '<abc.def@other-desk.example>' } });
  expect(await endOf(await handle(other))).toMatchObject({ outcome: 'opened' });
  expect(desk.sink.mails.some((mail) => mail.to.includes('maria@corp.example'))).toBe(false);
});

test('a mail that has passed too many servers, or bears our X-Loop, waits in quarantine and can be let out', async () => {
  const hops = Buffer.concat([
    Buffer.from('Received: from a by b; Mon, 02 Nov 2026 09:00:00 +0100\r\n'.repeat(51)),
    makeMail({ subject: 'Laptop', text: 'The fan of my laptop is loud.' }),
  ]);
  const id = await handle(hops);
  expect(await endOf(id)).toEqual({
    outcome: 'quarantined',
    reason: 'loop: it has passed 51 mail servers; 50 are allowed.',
  });
  const marked = makeMail({ messageId: '<x@corp.example>', headers: { 'X-Loop': 'help@desk.example' } });
  expect((await endOf(await handle(marked))).reason).toContain('X-Loop');
  const foreign = makeMail({ messageId: '<y@corp.example>', headers: { 'X-Loop': 'list@corp.example' } });
  expect(await endOf(await handle(foreign))).toMatchObject({ outcome: 'opened' });
  await releaseMail(desk.deps, id, 'operator');
  await desk.settle();
  expect(await endOf(id)).toMatchObject({ outcome: 'opened' });
});
