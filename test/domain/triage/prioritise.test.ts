import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Desk, priorities, urgencies } from '#domain/desk.ts';
import { type Prioritisable, prioritise } from '#domain/triage/priority/prioritise.ts';
import type { RuleSettings } from '#domain/triage/rules/rule.ts';
import { makeClassifiable } from '../../support/classifiable.ts';
import { desk, readLabelled } from '../../support/priority-words.ts';

const berlin = {
  ...desk,
  timeZone: 'Europe/Berlin',
  priority: { ...desk.priority, vip: 'urgency' },
} as const;
const category = {
  id: 'hardware',
  names: { en: 'Hardware' },
  impact: 'person',
  urgency: 'hindered',
} as const;
const ceo = { vip: true, name: 'Ida Roth', address: 'ida@corp.example' };
const judge = (mail: Partial<Prioritisable>, set: RuleSettings = {}, rules: Desk = berlin) =>
  prioritise({ ...makeClassifiable({}), person: null, writtenAt: null, ...mail }, category, set, rules);
const because = (mail: Partial<Prioritisable>, set?: RuleSettings) => judge(mail, set).because.join(' ');

test('a mail that says nothing of it has the impact and urgency of its category', () => {
  expect(judge({ text: 'My mouse is broken.' })).toEqual({
    impact: 'person',
    urgency: 'hindered',
    priority: desk.matrix.person.hindered,
    because: [
      'The category “Hardware” begins with impact person and urgency hindered.',
      `Impact person and urgency hindered make ${desk.matrix.person.hindered}.`,
    ],
  });
});

test.each<[Partial<Prioritisable>, string, string]>([
  [{ text: 'Das ist nicht dringend.' }, 'low', 'Urgency lowered to low: the text says “nicht dringend”.'],
  [
    { text: 'Please help as soon as possible.' },
    'stopped',
    'raised to stopped: the text says “as soon as possible”.',
  ],
  [{ text: 'I cannot work.' }, 'stopped', 'Urgency raised to stopped: the text says “cannot work”.'],
  [
    { text: 'There is smoke coming out of it!' },
    'critical',
    'Urgency raised to critical: the text says “smoke coming”.',
  ],
  [{ person: ceo }, 'stopped', 'Urgency raised to stopped: Ida Roth is a VIP.'],
  [
    { text: 'I need it by 10:00.' },
    'stopped',
    'the text says “by 10:00”, which is 2026-11-04 10:00 (Europe/Berlin), before the first answer would be due.',
  ],
  [
    { text: 'I need it by 20 November.' },
    'hindered',
    'The first answer is due before the deadline: the text says “by 20 November”',
  ],
  [
    { text: 'I need it by 10:00.', person: ceo },
    'stopped',
    'Urgency stays stopped: the text says “by 10:00”, which is 2026-11-04 10:00 (Europe/Berlin), before',
  ],
  [{ text: 'Asap please. No rush!' }, 'hindered', 'neither changes the urgency'],
])('%j has urgency %s, and says why', (mail, urgency, sentence) => {
  expect(judge(mail).urgency).toBe(urgency);
  expect(because(mail)).toContain(sentence);
});

const weak: readonly Partial<Prioritisable>[] = [
  { subject: 'Urgent: mouse' },
  { subject: 'MY MOUSE IS BROKEN' },
  { subject: 'Mouse!!!' },
  { headers: [{ name: 'x-priority', value: '1 (Highest)' }] },
  { headers: [{ name: 'importance', value: 'High' }] },
  { subject: 'URGENT: MY MOUSE!!!', headers: [{ name: 'priority', value: 'urgent' }] },
];

test.each(weak)('what asks for hurry without a reason changes nothing alone: %j', (mail) => {
  expect(judge(mail).urgency).toBe('hindered');
  expect(because(mail)).toContain('which alone does not change the urgency.');
});

test.each(weak)('beside a reason it raises by one step: %j', (mail) => {
  const team = { ...mail, text: 'The whole team is affected.' };
  expect(judge({ text: team.text })).toMatchObject({ impact: 'team', urgency: 'hindered' });
  expect(judge(team)).toMatchObject({ impact: 'team', urgency: 'stopped' });
  expect(judge({ ...mail, text: 'It is not urgent, the whole team can wait.' }).urgency).toBe('low');
});

test('words, VIPs and deadlines never make a mail critical: only danger does', () => {
  const all = {
    subject: 'URGENT!!!',
    text: 'Asap, immediately! The whole company cannot work. Needed in 10 minutes.',
    person: ceo,
  };
  expect(judge(all)).toMatchObject({ impact: 'company', urgency: 'stopped', priority: 'P1' });
});

test('what a rule set stands, whatever the mail says', () => {
  const mail = { text: 'Urgent, nobody can work, the whole office', person: ceo };
  const set = { impact: 'person', urgency: 'low', priority: 'P3' } as const;
  expect(judge(mail, set)).toMatchObject(set);
  expect(because(mail, set)).toBe(
    'A rule set the impact and the urgency, which stands. Impact person and urgency low make P4; a rule makes it P3.',
  );
});

test('a VIP raises what the configuration says', () => {
  const as = (vip: 'impact' | 'both' | 'none') => ({ ...berlin, priority: { ...berlin.priority, vip } });
  expect(judge({ person: ceo }, {}, as('impact'))).toMatchObject({ impact: 'team', urgency: 'hindered' });
  expect(judge({ person: ceo }, {}, as('both'))).toMatchObject({ impact: 'team', urgency: 'stopped' });
  expect(judge({ person: ceo }, {}, as('none'))).toMatchObject({ impact: 'person', urgency: 'hindered' });
});

test('a deadline counts from when the mail was written, unless its clock is wrong', () => {
  const receivedAt = new Date('2026-11-04T12:00:00Z');
  const at = (writtenAt: string) =>
    because({ text: 'I need it in 30 minutes.', receivedAt, writtenAt: new Date(writtenAt) });
  expect(at('2026-11-04T11:00:00Z')).toContain('2026-11-04 12:30 (Europe/Berlin)');
  expect(at('2027-01-01T11:00:00Z')).toContain('2026-11-04 13:30 (Europe/Berlin)');
  expect(at('1970-01-01T00:00:00Z')).toContain('2026-11-04 13:30 (Europe/Berlin)');
});

test('a deadline over the change of the clocks is told on the clock of the desk', () => {
  const receivedAt = new Date('2026-10-24T20:00:00Z');
  expect(because({ text: 'It must work before tomorrow 10:00.', receivedAt })).toContain('2026-10-25 10:00');
  expect(because({ text: 'I need it in 12 hours.', receivedAt })).toContain('2026-10-25 09:00');
});

const sentences = readLabelled('seen.tsv');
const rank = (mail: Partial<Prioritisable>) => {
  const { priority, urgency } = judge(mail);
  return { priority: priorities.indexOf(priority), urgency: urgencies.indexOf(urgency) };
};
const some = (picked: typeof sentences) =>
  fc
    .array(fc.constantFrom(...picked.map(({ text }) => text)), { maxLength: 4 })
    .map((all) => all.join('\n\n'));

test('a paragraph more never makes a mail less urgent, unless it says that there is no hurry', () => {
  const more = some(sentences.filter(({ expected }) => !expected.includes('relaxed')));
  fc.assert(
    fc.property(some(sentences), more, (text, added) => {
      const [before, after] = [rank({ text }), rank({ text: `${text}\n\n${added}` })];
      expect(after.urgency).toBeGreaterThanOrEqual(before.urgency);
      expect(after.priority).toBeLessThanOrEqual(before.priority);
    }),
    { numRuns: 300 },
  );
});

test('being a VIP never makes a mail less urgent', () => {
  fc.assert(
    fc.property(some(sentences), (text) => {
      expect(rank({ text, person: ceo }).priority).toBeLessThanOrEqual(rank({ text }).priority);
    }),
    { numRuns: 100 },
  );
});

test.each([
  'not ',
  'all ',
  'nobody can ',
  'by at on the ',
  'everyone in ',
  'mark a b c ',
  '" ',
  '? ',
  'by 3 pm ',
  'no rush urgent ',
  '1 ',
  '>\n',
])('five megabytes of “%s” cost no more than a long mail', (words) => {
  const started = performance.now();
  judge({ subject: words.repeat(5_000_000 / words.length), text: words.repeat(5_000_000 / words.length) });
  expect(performance.now() - started).toBeLessThan(2_000);
});
