import { expect, test } from 'vitest';
import type { Attachment } from '#domain/mail/message.ts';
import { applyRules } from '#domain/triage/rules/apply.ts';
import type { Classifiable } from '#domain/triage/rules/conditions.ts';
import type { Rule } from '#domain/triage/rules/rule.ts';
import { makeClassifiable } from '../../support/classifiable.ts';

const rule = (when: Rule['when'], more: Partial<Rule> = {}): Rule => ({
  name: 'it',
  when,
  set: { impact: 'team' },
  stop: false,
  ...more,
});
const apply = (rules: readonly Rule[], mail: Partial<Classifiable>, timeZone = 'Europe/Berlin') =>
  applyRules(makeClassifiable(mail), { rules, timeZone, categories: [], teams: [] });
const holds = (when: Rule['when'], mail: Partial<Classifiable>, timeZone?: string): boolean =>
  apply([rule(when)], mail, timeZone).because.length > 0;
const file = (filename: string, contentType: string, disposition: Attachment['disposition'] = 'attachment') =>
  ({ filename, contentType, disposition, sizeBytes: 1, contentId: null, digest: '' }) satisfies Attachment;
const ceo = { vip: true, site: 'Porto', department: 'Finance & Legal' };

/** A condition, a mail of which it holds, and one of which it does not. */
const conditions: readonly (readonly [Rule['when'], Partial<Classifiable>, Partial<Classifiable>])[] = [
  [{ subject: ['printer*'] }, { subject: 'Printers gone' }, { text: 'printers gone' }],
  [{ text: ['toner low'] }, { text: 'the Toner low again' }, { text: 'toner lower' }],
  [{ from: ['boss@corp.example'] }, { from: 'Boss@Corp.example' }, { from: 'boss@x.example' }],
  [{ domain: ['corp.example'] }, { from: 'a@mail.corp.example' }, { from: 'a@notcorp.example' }],
  [{ to: ['hr@desk.example'] }, { to: ['HR@desk.example'] }, { cc: ['hr@desk.example'] }],
  [{ cc: ['@desk.example'] }, { cc: ['hr@desk.example'] }, { to: ['hr@desk.example'] }],
  [{ deliveredTo: ['hr@desk.example'] }, { deliveredTo: ['hr@desk.example'] }, { to: ['hr@desk.example'] }],
  [{ recipients: ['hr@desk.example'] }, { deliveredTo: ['hr@desk.example'] }, { from: 'hr@desk.example' }],
  [{ mailbox: ['support'] }, {}, { mailboxId: 'hr' }],
  [
    { headers: [{ name: 'x-site', contains: ['Porto'] }] },
    { headers: [{ name: 'x-site', value: 'in Porto, PT' }] },
    { headers: [{ name: 'x-city', value: 'Porto' }] },
  ],
  [{ headers: [{ name: 'x-site' }] }, { headers: [{ name: 'x-site', value: '' }] }, { headers: [] }],
  [{ language: ['de', 'nl'] }, { language: 'nl' }, { language: 'en' }],
  [
    { attachments: {} },
    { attachments: [file('a.png', 'image/png')] },
    { attachments: [file('a.png', 'image/png', 'inline')] },
  ],
  [
    { attachments: { names: ['*.XLSX'] } },
    { attachments: [file('a.b.xlsx', 'x/y')] },
    { attachments: [file('xlsx', 'x/y')] },
  ],
  [
    { attachments: { types: ['image/*'], atLeast: 2 } },
    { attachments: [file('a', 'image/png'), file('b', 'image/gif')] },
    { attachments: [file('a', 'image/png'), file('b', 'text/plain')] },
  ],
  [{ attachments: { atMost: 0 } }, {}, { attachments: [file('a', 'image/png')] }],
  [{ vip: true }, { person: ceo }, { person: null }],
  [{ vip: false }, { person: null }, { person: ceo }],
  [{ department: ['finance*'] }, { person: ceo }, { person: null }],
  [{ site: ['porto'] }, { person: ceo }, { person: { ...ceo, site: 'Porto Alegre' } }],
  [
    { text: ['toner'], not: { subject: ['re'], vip: true } },
    { text: 'toner' },
    { text: 'toner', person: ceo },
  ],
];

test.each(conditions)('%j holds of the mails that it is about and of no others', (when, yes, no) => {
  expect([holds(when, yes), holds(when, no)]).toEqual([true, false]);
});

test('all given conditions must hold', () => {
  const when = { text: ['toner'], vip: true };
  expect(holds(when, { text: 'toner', person: ceo })).toBe(true);
  expect([holds(when, { text: 'toner' }), holds(when, { person: ceo })]).toEqual([false, false]);
});

/** A window, local times inside and outside, on the desk's clock in Berlin; 2026-11-06 is a Friday. */
test.each([
  ['2026-11-06T19:00:00Z', true, 'Friday 20:00'],
  ['2026-11-07T05:59:00Z', true, 'Saturday 06:59 belongs to the night that began on Friday'],
  ['2026-11-07T06:00:00Z', false, 'Saturday 07:00 is the first minute outside'],
  ['2026-11-07T19:00:00Z', false, 'Saturday 20:00'],
  ['2026-11-09T05:00:00Z', false, 'Monday 06:00 belongs to Sunday’s night'],
  ['2026-11-06T16:59:00Z', false, 'Friday 17:59'],
])('a window over midnight on weekdays: %s is %s (%s)', (at, inside) => {
  const time = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, from: 18 * 60, to: 7 * 60 };
  expect(holds({ time }, { receivedAt: new Date(at) })).toBe(inside);
});

test.each([
  ['2026-03-29T00:59:00Z', false, '01:59 before the clocks go forward'],
  ['2026-03-29T01:00:00Z', true, '03:00, the minute after'],
  ['2026-10-25T00:30:00Z', true, '02:30 the first time'],
  ['2026-10-25T01:30:00Z', true, '02:30 the second time'],
  ['2026-10-25T02:00:00Z', true, '03:00'],
  ['2026-10-25T02:30:00Z', false, '03:30'],
])('02:00 to 03:30 is what the clock shows when it is changed: %s is %s (%s)', (at, inside) => {
  expect(holds({ time: { from: 120, to: 210 } }, { receivedAt: new Date(at) })).toBe(inside);
});

test('a later rule overrides an earlier one, until one stops', () => {
  const rules = [
    rule({ text: ['a'] }, { name: '1', set: { team: 'x', kind: 'incident' } }),
    rule({ text: ['a'] }, { name: '2', set: { team: 'y', acknowledge: false }, stop: true }),
    rule({ text: ['a'] }, { name: '3', set: { team: 'z' } }),
  ];
  expect(apply(rules, { text: 'a' })).toEqual({
    set: { team: 'y', kind: 'incident', acknowledge: false },
    categoryBecause: [],
    because: [
      'Rule "1" matched “a”: kind incident, team x.',
      'Rule "2" matched “a”: team y, no acknowledgement, no later rule is read.',
    ],
  });
});

const hostile = 'a*a*a*a*a*a*a*a*a*b';
const long = 'a'.repeat(5_000_000);
const attacks: readonly (readonly [string, Rule['when'], Partial<Classifiable>])[] = [
  ['text', { text: [hostile, '*a*b*', '(a+)+$'] }, { text: long }],
  [
    'words of the text',
    { text: Array.from({ length: 1_000 }, (_, at) => `a*${at}*z`) },
    { text: 'a '.repeat(2_500_000) },
  ],
  ['lines of the text', { text: [hostile] }, { text: 'a\n'.repeat(2_500_000) }],
  ['subject', { subject: [hostile] }, { subject: long }],
  [
    'header',
    { headers: [{ name: 'x', contains: [hostile] }] },
    { headers: Array.from({ length: 10_000 }, () => ({ name: 'x', value: long.slice(0, 500) })) },
  ],
  ['names of files', { attachments: { names: [hostile] } }, { attachments: [file(long, 'x/y')] }],
  ['address', { from: ['a*a*a*a*b@x.example'] }, { from: `${long}@x.example` }],
  ['site', { site: [hostile] }, { person: { vip: false, site: long, department: null } }],
];

test.each(attacks)('no pattern of an operator and no mail makes a rule slow: %s', (_where, when, mail) => {
  const started = performance.now();
  expect(holds(when, mail)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
