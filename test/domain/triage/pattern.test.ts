import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSearchable, matchesAddress, matchesSome } from '#domain/triage/pattern.ts';

const holds = (text: string, pattern: string) => matchesSome(makeSearchable(text), [pattern]);

test.each([
  ['My Password is gone', 'password', true],
  ['My passwords are gone', 'password', false],
  ['My passwords are gone', 'password*', true],
  ['Windows-Passwort vergessen', 'passwort', true],
  ['Benutzerpasswort vergessen', 'passwort', false],
  ['Benutzerpasswort vergessen', '*passwort', true],
  ['I can’t log in', "can't log in", true],
  ['cannot\nwork', 'cannot work', false],
  ['cannot really work', 'cannot*work', true],
  ['cannot\nwork', 'cannot*work', false],
  ['cannot rework', 'cannot*work', true],
  ['cannot do works', 'cannot*work', false],
  ['パスワードを忘れました', 'パスワード', true],
  ['VPNに接続できません', 'vpn', true],
  ['a PC', 'pc', true],
  ['a PCs', 'pc', false],
  ['toute l’équipe attend', 'toute l*équipe', true],
  ['C++ is broken', 'c++', true],
  ['#urgent: help', '#urgent', true],
  ['', 'x', false],
  ['anything', '*', true],
])('"%s" and the pattern "%s": %s', (text, pattern, expected) => {
  expect(holds(text, pattern)).toBe(expected);
});

test('the index of words finds whatever a plain search finds', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'ß', ' ', '-', '\n', "'", '人', '1'),
    maxLength: 14,
  });
  const word = /[[\p{L}\p{N}]--\p{Script=Han}]/v;
  fc.assert(
    fc.property(
      letters,
      letters.filter((text) => text !== '' && !/[\n人]/.test(text)),
      (text, pattern) => {
        const edge = (at: number) => !(word.test(text[at - 1] ?? '') && word.test(text[at] ?? ''));
        const places = [...text].map((_, at) => at).filter((at) => text.startsWith(pattern, at));
        const plain = places.some((at) => edge(at) && edge(at + pattern.length));
        expect(holds(text, pattern)).toBe(plain);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['boss@example.org', 'boss@example.org', true],
  ['Boss@Example.org', 'boss@example.org', true],
  ['a@sub.example.org', '@example.org', true],
  ['a@badexample.org', '@example.org', false],
  ['noreply-7@example.org', 'noreply*@example.org', true],
  ['reply@example.org', 'noreply*@example.org', false],
])('%s and the address pattern %s: %s', (address, pattern, expected) => {
  expect(matchesAddress(address, pattern)).toBe(expected);
});
