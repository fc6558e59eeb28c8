import { expect, test } from 'vitest';
import { backoffMs } from '#workers/poller/backoff.ts';
import { careFor, newTrial, noteFailedTrial } from '#workers/poller/trial.ts';

function failTimes(
  trial: ReturnType<typeof newTrial>,
  times: number,
  firstUid: number,
  lastUid: number,
): void {
  for (let n = 0; n < times; n += 1) {
    trial.underWay = { firstUid, lastUid };
    noteFailedTrial(trial);
  }
}

test('a batch that fails again and again is taken singly, and what is behind it is not', () => {
  const trial = newTrial();
  failTimes(trial, 2, 5, 9);
  expect(careFor(trial, 5)).toBe('batches');
  failTimes(trial, 1, 5, 9);
  expect([5, 9, 10].map((uid) => careFor(trial, uid))).toEqual(['singly', 'singly', 'batches']);
});

test('only the mail that itself fails again and again is given up', () => {
  const trial = newTrial();
  failTimes(trial, 3, 5, 9);
  failTimes(trial, 5, 7, 7);
  expect(careFor(trial, 7)).toBe('singly');
  failTimes(trial, 1, 7, 7);
  expect([5, 7, 8].map((uid) => careFor(trial, uid))).toEqual(['singly', 'not-at-all', 'singly']);
});

test('a connection that fails with nothing under way is no mail’s fault', () => {
  const trial = newTrial();
  for (let n = 0; n < 20; n += 1) noteFailedTrial(trial);
  expect(careFor(trial, 1)).toBe('batches');
});

test('waits double up to the longest, and never by more than a fifth less', () => {
  const waits = [1, 2, 3, 10, 1_000].map((failures) => backoffMs(failures, [100, 1_000], () => 0));
  expect(waits).toEqual([100, 200, 400, 1_000, 1_000]);
  expect(backoffMs(1, [100, 1_000], () => 1)).toBe(80);
});
