import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, instantOf, localTime, weekdayOf } from '#domain/time/zone.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const minutes = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });

test('what the clock shows at an instant is first shown at that instant, or at the same clock time before', () => {
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const at = new Date(minute * 60_000);
      const local = localTime(at, zone);
      const back = instantOf(local, zone);
      expect(localTime(back, zone)).toEqual(local);
      expect(back.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['in winter', [2026, 1, 5, 9, 0], '2026-01-05T08:00:00.000Z'],
  ['in summer', [2026, 7, 6, 9, 0], '2026-07-06T07:00:00.000Z'],
  ['a time that the clock leaves out is as much later', [2026, 3, 29, 2, 30], '2026-03-29T01:30:00.000Z'],
  ['of a time that it shows twice, the first', [2026, 10, 25, 2, 30], '2026-10-25T00:30:00.000Z'],
  ['midnight at the end of a day', [2026, 2, 28, 24, 0], '2026-02-28T23:00:00.000Z'],
] as const)('%s in Berlin', (_what, [year, month, day, hour, minute], expected) => {
  expect(instantOf({ year, month, day, hour, minute }, 'Europe/Berlin').toISOString()).toBe(expected);
});

test('days go on over the ends of months and years', () => {
  expect(addDays({ year: 2027, month: 12, day: 31 }, 1)).toEqual({ year: 2028, month: 1, day: 1 });
  expect(addDays({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(weekdayOf({ year: 2026, month: 11, day: 6 })).toBe(4);
});
