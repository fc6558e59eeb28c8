import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTicket } from '#db/tickets.ts';
import type { Desk } from '#domain/desk.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { desk as shipped } from '../support/priority-words.ts';
import { expectRefold } from '../support/refold.ts';

const rules: Desk['rules'] = [
  {
    name: 'the till',
    when: { headers: [{ name: 'x-till', contains: ['shop*'] }], not: { subject: ['test'] } },
    set: {
      category: 'network',
      kind: 'service-request',
      team: 'service-desk',
      language: 'de',
      priority: 'P1',
      acknowledge: false,
    },
    stop: true,
  },
  { name: 'nights', when: { time: { from: 22 * 60, to: 6 * 60 } }, set: { impact: 'site' }, stop: false },
];

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { rules, priority: shipped.priority } });
  desk.setNow(new Date('2026-11-02T08:05:00Z'));
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const open = async (mail: Parameters<typeof makeMail>[0]) => {
  await desk.receive(makeMail(mail));
  await desk.settle();
  const ticket = await findTicket(desk.db, 1001);
  if (ticket === undefined) throw new Error('the mail opened no ticket');
  return ticket;
};
const recipients = () => desk.sink.mails.flatMap((mail) => mail.to);

test('a ticket opens with everything that a rule set, and its team is told, its sender not', async () => {
  const ticket = await open({ headers: { 'X-Till': 'shop 7' } });
  expect(ticket).toMatchObject({
    category: 'network',
    kind: 'service-request',
    team: 'service-desk',
    tier: 'L1',
    language: 'de',
    priority: 'P1',
  });
  expect(ticket.because).toContain(
    'Rule "the till" matched a header field: category “network, Wi-Fi or VPN”, kind service request, team Service Desk, language de, priority P1, no acknowledgement, no later rule is read.',
  );
  expect(recipients()).toContain('ana@desk.example');
  expect(recipients()).not.toContain('maria@corp.example');
});

test('without the rule’s conditions the sender is acknowledged', async () => {
  const ticket = await open({ headers: { 'X-Till': 'shop 7' }, subject: 'Test of the till' });
  expect(ticket.because.join(' ')).not.toContain('Rule "the till"');
  expect(recipients()).toContain('maria@corp.example');
});

test('the clock of the desk decides, not that of this machine', async () => {
  desk.setNow(new Date('2026-11-02T21:05:00Z'));
  expect(await open({})).toMatchObject({ impact: 'site' });
});

test('what the mail says of its urgency is read from what the sender wrote now', async () => {
  const quoted =
    '\n\nAm 01.11.2026 um 10:00 schrieb Uwe <uwe@corp.example>:\n> Das ist dringend, niemand kann arbeiten!\n';
  const ticket = await open({ text: `Die Maus ist kaputt, das ist nicht dringend.${quoted}` });
  expect(ticket).toMatchObject({ impact: 'person', urgency: 'low' });
  expect(ticket.because).toContain('Urgency lowered to low: the text says “nicht dringend”.');
});

test('a deadline is counted from the date of the mail on the clock of the desk', async () => {
  const ticket = await open({ text: 'I need the mouse by 10:00, thanks.' });
  expect(ticket.urgency).toBe('stopped');
  expect(ticket.because.join(' ')).toContain('“by 10:00”, which is 2026-11-02 10:00 (Europe/Berlin)');
});
