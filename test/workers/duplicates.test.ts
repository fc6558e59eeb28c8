import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweepTroubles } from '#db/troubles.ts';
import { triage } from '#workers/triage.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const tickets = () => desk.db.selectFrom('tickets').selectAll().orderBy('id').execute();
const endOf = (id: number) =>
  desk.db
    .selectFrom('inbound_mails')
    .select(['outcome', 'ticket_id', 'outcome_reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
let sent = 0;
const mail = (text: string, more: Parameters<typeof makeMail>[0] = {}) => {
  sent += 1;
  return makeMail({ subject: 'Printer on floor 2', text, messageId: `<m${sent}@corp.example>`, ...more });
};
const handle = async (octets: Buffer) => {
  const id = await desk.receive(octets);
  await desk.settle();
  return endOf(id);
};
const jams = 'The printer on floor 2 next to the kitchen jams on every page.';
const day = 86_400_000;
const begin = new Date('2026-03-02T09:00:00Z');

test('the same words from the same sender again join the open ticket, and say why', async () => {
  await handle(mail(jams));
  const again = await handle(mail(`Sending this again.\n\n${jams}`));
  expect(again).toMatchObject({ outcome: 'appended', ticket_id: 1001 });
  expect(again.outcome_reason).toContain('FL-1001 writes the same again');
  expect(await tickets()).toHaveLength(1);
});

test('a mail that only asks for news under the same subject joins', async () => {
  await handle(mail(jams));
  expect(await handle(mail('Any news?'))).toMatchObject({ outcome: 'appended', ticket_id: 1001 });
});

test.each([
  ['another floor', 'Printer on floor 3', jams.replace('floor 2', 'floor 3')],
  ['that it works again', 'Printer on floor 2', 'The printer on floor 2 next to the kitchen works again.'],
])('%s is a ticket of its own', async (_what, subject, text) => {
  await handle(mail(jams));
  expect(await handle(mail(text, { subject }))).toMatchObject({ outcome: 'opened' });
});

test('the same sentences with another thing in its place are a ticket of their own', async () => {
  const broken = (thing: string) =>
    mail(
      `Hello, the ${thing} came broken out of its box today, I am afraid. Please exchange the ${thing} and collect the old one.`,
      { subject: 'Broken on arrival' },
    );
  await handle(broken('toner'));
  for (const thing of ['chair', 'lamp', 'headrest'])
    expect(await handle(broken(thing))).toMatchObject({ outcome: 'opened' });
});

test('the same words from somebody else are another ticket, and the notice shows the first one', async () => {
  await handle(mail(jams));
  expect(await handle(mail(jams, { from: 'tom@corp.example' }))).toMatchObject({ outcome: 'opened' });
  const notices = desk.sink.mails.filter((each) => each.to.includes('ana@desk.example'));
  expect(notices.at(-1)?.raw.toString()).toContain('FL-1001');
});

test('the same words a month later are a new ticket', async () => {
  desk.setNow(begin);
  await handle(mail(jams));
  desk.setNow(new Date(begin.getTime() + 30 * day));
  expect(await handle(mail(jams))).toMatchObject({ outcome: 'opened' });
});

test('a ticket that was resolved is joined by the same words soon after, and not a week later', async () => {
  desk.setNow(begin);
  await handle(mail(jams));
  await sql`update tickets set status = 'resolved', resolved_at = ${begin}`.execute(desk.db);
  desk.setNow(new Date(begin.getTime() + 3 * day));
  expect(await handle(mail(jams))).toMatchObject({ outcome: 'opened', ticket_id: 1002 });
  // a fold that no event made must not be compared
  await sql`update tickets set status = 'new', resolved_at = null where id = 1001`.execute(desk.db);
});

test.each([
  ['nine minutes', 9, 0],
  ['eleven minutes', 11, 1],
])(
  'who writes again after %s is told once that it arrived, unless it was sent twice at once',
  async (_after, minutes, told) => {
    desk.setNow(begin);
    await handle(mail(jams));
    desk.setNow(new Date(begin.getTime() + minutes * 60_000));
    await handle(mail(`Sending this again.\n\n${jams}`));
    const arrived = desk.sink.mails.filter((each) =>
      each.raw.toString().includes('Your new mail has arrived'),
    );
    expect(arrived).toHaveLength(told);
  },
);

test('what a machine writes never joins by its text', async () => {
  await handle(mail(jams));
  const robot = mail(jams, { headers: { 'Auto-Submitted': 'auto-generated' } });
  expect((await handle(robot)).outcome).not.toBe('appended');
});

test('two mails of one sender that are triaged at once open one ticket', async () => {
  for (let round = 0; round < 5; round += 1) {
    const from = `user${round}@corp.example`;
    const ids = await Promise.all([1, 2, 3].map(() => desk.receive(mail(jams, { from }))));
    await Promise.all(ids.map((id) => triage(desk.deps, id)));
    const ends = await Promise.all(ids.map(endOf));
    expect(ends.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'appended', 'opened']);
    expect(new Set(ends.map((end) => end.ticket_id)).size).toBe(1);
  }
});

test('an own ticket that is similar but not the same is linked to the new one, with a sentence', async () => {
  await handle(mail(jams));
  const other = mail('The printer on floor 2 next to the kitchen needs toner, and jams.', {
    subject: 'Toner please',
    from: 'maria@corp.example',
  });
  desk.setNow(new Date(Date.now() + 6 * day));
  expect(await handle(other)).toMatchObject({ outcome: 'opened' });
  const second = (await tickets())[1];
  expect(second?.related).toEqual([1001]);
  expect(second?.because.join(' ')).toContain('FL-1001 of the same sender is similar');
});

test('what is older than anything is compared with is swept away', async () => {
  desk.setNow(begin);
  await handle(mail(jams));
  expect(await sweepTroubles(desk.db, new Date(begin.getTime() - 1))).toBe(0);
  expect(await sweepTroubles(desk.db, begin)).toBe(1);
  expect(await handle(mail(jams))).toMatchObject({ outcome: 'opened' });
});
