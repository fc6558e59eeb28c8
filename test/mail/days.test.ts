import { expect, test } from 'vitest';
import { makeDayTeller } from '#mail/templates/days.ts';

const at = (instant: string) => new Date(instant);

test.each([
  ['en-GB', '2026-11-23T09:00:00Z', '2026-11-23T22:59:00Z', 'today'],
  ['en-GB', '2026-11-23T09:00:00Z', '2026-11-23T23:00:00Z', 'tomorrow'],
  ['en-GB', '2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z', 'tomorrow'],
  ['de', '2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z', 'morgen'],
  ['fr', '2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z', 'aujourd’hui'],
  ['pl', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z', 'w środę 25 listopada'],
  ['es', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z', 'el miércoles 25 de noviembre'],
  // the days on which the clocks change have 23 and 25 hours
  ['en-GB', '2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z', 'today'],
  ['en-GB', '2026-10-24T12:00:00Z', '2026-10-25T22:59:00Z', 'tomorrow'],
  ['en-GB', '2026-03-28T22:30:00Z', '2026-03-29T21:30:00Z', 'tomorrow'],
  ['en-GB', '2026-12-31T12:00:00Z', '2027-01-01T12:00:00Z', 'tomorrow'],
  ['en-GB', '2026-11-23T09:00:00Z', '2026-11-22T09:00:00Z', 'yesterday'],
  ['en-GB', '2026-11-23T09:00:00Z', '2026-11-21T09:00:00Z', 'on Saturday 21 November'],
  ['de', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z', 'am Mittwoch, 25. November'],
  ['fr', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z', 'mercredi 25 novembre'],
  ['pl', '2026-11-22T09:00:00Z', '2026-11-24T09:00:00Z', 'we wtorek 24 listopada'],
  ['pl', '2026-11-20T09:00:00Z', '2026-11-23T09:00:00Z', 'w poniedziałek 23 listopada'],
  ['pt-PT', '2026-11-23T09:00:00Z', '2026-11-25T09:00:00Z', 'na quarta-feira, 25 de novembro'],
  ['pt-PT', '2026-11-23T09:00:00Z', '2026-11-28T09:00:00Z', 'no sábado, 28 de novembro'],
])('in %s, at %s, %s is told as "%s"', (locale, now, instant, expected) => {
  expect(makeDayTeller(locale, 'Europe/Berlin')(at(instant), at(now))).toBe(expected);
});

test('without knowing when it is read, a day is told by its date', () => {
  expect(makeDayTeller('en-GB', 'Europe/Berlin')(at('2026-11-23T09:00:00Z'), null)).toBe(
    'on Monday 23 November',
  );
});
