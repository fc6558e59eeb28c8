import { expect, test } from 'vitest';
import { decideDuplicate } from '#domain/triage/duplicate.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { makeDesk } from '../../support/config.ts';

const by = { rules: makeDesk().similarity, model: await readMeaningModel() };
const at = new Date('2026-03-02T09:00:00Z');
const later = new Date('2026-03-02T11:00:00Z');

type Said = { subject?: string; text: string };

const read = ({ subject = '', text }: Said, language: string | null) =>
  describeTrouble(subject, text, language);

/** Which of the sender's open tickets the last mail joins. */
function joined(open: readonly Said[], second: Said, language: string | null = 'en') {
  const tickets = open.map((said, index) => ({
    ticketId: index + 1,
    isOwn: true,
    trouble: read(said, language),
    openedAt: at,
    lastSeenAt: at,
    joins: 0,
    status: 'open' as const,
    resolvedAt: null,
    subject: said.subject ?? '',
    requester: '',
  }));
  return decideDuplicate(read(second, language), tickets, by, later, true).same;
}

const scanner = {
  subject: 'Scanner',
  text: 'The scanner in the archive shows a paper jam, I opened every flap.',
};
const account = {
  subject: 'Locked',
  text: 'My account is locked and I cannot log in to the payroll program.',
};

test('the same trouble in other words joins, and says how likely it is', () => {
  const same = joined([account], {
    text: 'It does not let me in any more, the login to payroll is blocked.',
  });
  expect(same?.ticketId).toBe(1);
  expect(same?.because).toMatch(
    /^The sender of FL-1 tells the same trouble again, 2 h later\. By what both mean, that is \d\d % likely\. /,
  );
});

test.each([
  ['en', 'Orion is down', 'Laptop dead'],
  ['en', 'VPN drops', 'Toner empty'],
  ['de', 'VPN geht nicht', 'Orion geht nicht'],
  ['de', 'Drucker streikt', 'Handy gestohlen'],
  ['cs', 'Tiskárna zmačkala papír', 'Sluchátka praskají'],
  ['en', 'About sooner', 'About later'],
])(
  'however little two mails say, another thing is another trouble: %s, %s, %s',
  (language, first, second) => {
    expect(joined([{ text: first }], { text: second }, language)).toBeNull();
  },
);

test.each([
  [scanner, { text: '' }],
  [{ text: '' }, { text: '' }],
  [
    { subject: 'Hello', text: 'I have a question' },
    { subject: 'Hi', text: 'please help me' },
  ],
])('a mail that says nothing tells no trouble again', (first, second) => {
  expect(joined([first], second)).toBeNull();
});

test('of two tickets with the very same words what is sent again joins the newer one, whatever else they say', () => {
  const again = { text: `Still the same.\n\n${scanner.text}` };
  const first = { text: scanner.text };
  expect(joined([first, again], again)?.ticketId).toBe(2);
  expect(joined([again, first], again)?.ticketId).toBe(2);
});

test('of several tickets a mail joins the one that it means, whatever words it uses', () => {
  const second = { text: 'It does not let me in any more, the login to payroll is blocked.' };
  expect(joined([account, scanner], second)?.ticketId).toBe(1);
  expect(joined([scanner, account], second)?.ticketId).toBe(2);
});

test('a question that fits several tickets joins none of them', () => {
  const second = { subject: 'Reminder', text: 'Has anybody been able to look at what I sent you?' };
  expect(joined([account], second)?.ticketId).toBe(1);
  expect(joined([scanner, account], second)).toBeNull();
});

test('who asks again may name another number beside it, and who begins something may not', () => {
  const first = { subject: 'Till 1', text: 'Till 1 does not print receipts, there is paper in it.' };
  const still = 'Any news on this? My till prints no receipts, may I use the printer of till 2?';
  expect(joined([first], { text: still })?.ticketId).toBe(1);
  expect(joined([first], { text: 'Till 2 does not print receipts, there is paper in it.' })).toBeNull();
});

test('who says that it is urgent by now means what they told, though they speak of another thing too', () => {
  const first = { subject: 'Card machine down', text: 'The card terminal says no connection to host.' };
  const urgent = 'I wrote this morning: the card terminal has no connection, and the other one is slow.';
  expect(joined([first], { text: urgent })?.ticketId).toBe(1);
});

test('who says that they wrote before, and tells something far off, tells another trouble', () => {
  const returned =
    'My mail to Pieter Maes in Leuven came back with error 550, blocked by a blocklist. I wrote to him yesterday already.';
  expect(joined([scanner], { subject: 'Mail returned', text: returned })).toBeNull();
});

test('one’s own mailbox and a shared one are two', () => {
  const first = { subject: 'Access', text: 'Please give Ana full access to the shared mailbox members.' };
  expect(joined([first], { text: 'My mailbox is full, I cannot send.' })).toBeNull();
});
