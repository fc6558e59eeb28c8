import { expect, test } from 'vitest';
import { makeClock } from '#mail/templates/clock.ts';

test.each([
  ['en-GB', 'Europe/Berlin', '14:30 CET'],
  ['de', 'Europe/Berlin', '14:30 Uhr (MEZ)'],
  ['nl', 'Europe/Berlin', '14:30 uur (CET)'],
  ['fr', 'Europe/Berlin', '14\u00A0h\u00A030 (heure d’Europe centrale)'],
  ['fr', 'Europe/London', '13\u00A0h\u00A030 (heure moyenne de Greenwich)'],
  ['fr', 'UTC', '13\u00A0h\u00A030 (UTC)'],
  ['pt-PT', 'Europe/Bucharest', '15:30 EET'],
  // Polish has no name of its own for it
  ['pl', 'Europe/London', '13:30 GMT'],
])('in %s, a time in %s is told as "%s"', (locale, timeZone, expected) => {
  expect(makeClock(locale, timeZone)(new Date('2026-11-23T13:30:00Z'))).toBe(expected);
});

test('a zone is named as it is at that time of the year', () => {
  const tell = makeClock('de', 'Europe/Berlin');
  expect(tell(new Date('2026-07-01T12:30:00Z'))).toBe('14:30 Uhr (MESZ)');
});

test('a zone without a name is told by its offset', () => {
  expect(makeClock('es', 'Asia/Kolkata')(new Date('2026-11-23T13:30:00Z'))).toBe('19:00 GMT+5:30');
});
