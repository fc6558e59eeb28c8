import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFacts } from '#domain/triage/extract/facts.ts';
import { rules } from './rules.ts';

const numRuns = process.env['FIRSTLINE_TEST_LONG'] === '1' ? 20_000 : 500;

/** Pieces of which facts are made, so that chance finds what a person would not write. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' LAP-1234 ',
        ' 10.0.0.7 ',
        ' 0X80070005 ',
        ' +49 89 123456',
        'CORP\\zoe ',
        'LAP-',
        'NB',
        '0x',
        '10.',
        '.',
        ':',
        '::',
        '-',
        '/',
        '\\',
        '\\\\',
        '+',
        '(',
        ')',
        ' ',
        '\n',
        '0',
        '49',
        '1234',
        'fe80',
        'AADSTS',
        'HTTP ',
        'error ',
        'Fehlercode ',
        'tel ',
        'ext. ',
        'ticket ',
        'since ',
        'seit ',
        'heute ',
        'Morgen',
        ' at ',
        '9:15',
        ' Uhr',
        'Outlook',
        'Teams',
        'CORP',
        'https://',
        'www.',
        '@',
        'example.org',
        'ı',
        'İ',
        'ß',
        '\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.nat(99_999).map(String),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** What was cut out of it, apart from case, and without the name that goes with a web server's status. */
const bare = (fact: string) => fact.toLowerCase().replace(/^http /, '');

test('whatever the text is, each fact stands in it, apart from case, and no kind is an empty list', () => {
  let seen = 0;
  fc.assert(
    fc.property(pieces, (text) => {
      for (const [kind, facts] of Object.entries(extractFacts(text, rules))) {
        expect(facts.length).toBeGreaterThan(0);
        for (const fact of facts) {
          seen++;
          expect(`${kind}: ${text.toLowerCase()}`).toContain(bare(fact));
        }
      }
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(numRuns / 10);
});

test('the same facts are found again in a text that is made of them', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 1, max: 255 }), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.integer({ min: 1000, max: 99_999 }),
      ([a, b, c, d], number) => {
        const address = [a, b, c, d].join('.');
        const facts = extractFacts(`From ${address} to LAP-${number}, error ${number}.`, rules);
        expect(facts).toEqual({
          hosts: [`LAP-${number}`],
          errorCodes: [String(number)],
          ipAddresses: [address],
        });
      },
    ),
    { numRuns },
  );
});

/** Long runs of what patterns begin with or go on with; what is quadratic takes seconds. */
const runs = [
  '0',
  '1.',
  '1 ',
  '+',
  'a:',
  '::',
  '0:',
  '\\',
  'A\\',
  'A_',
  'LAP-',
  'tel ',
  'tel is ',
  'since ',
  'seit heute ',
  '9:15 ',
  'at ',
  '@',
  'x@',
  'https://',
  'www.',
  'C:\\',
  '0x',
  'error ',
  'for two ',
  '(',
  ' ',
  '\n',
  'ERR_',
  '22.',
  'Visual ',
];
test.each(runs)('a text that is one long run of %j is read in time', (run) => {
  const text = run.repeat(200_000 / run.length);
  const before = process.cpuUsage();
  extractFacts(text, rules);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(500_000);
});
