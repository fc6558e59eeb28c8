import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backoffMs } from '#workers/poller/backoff.ts';
import { isDeadHere, makeHolder } from '#workers/poller/holder.ts';
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

test('a holder of this machine is known to be dead once it is, and never a living or a foreign one', async () => {
  const script = `import { makeHolder } from ${JSON.stringify(join(import.meta.dirname, '../../src/workers/poller/holder.ts'))};
    process.stdout.write(makeHolder()); process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
  const [holder] = (await once(child.stdout, 'data')) as [Buffer];
  expect(isDeadHere(holder.toString())).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isDeadHere(holder.toString())).toBe(true);
  expect(isDeadHere(makeHolder())).toBe(false);
  expect(isDeadHere(holder.toString().replace('pid:[', 'pid:[9'))).toBe(false);
  expect(isDeadHere('elsewhere:1 some-id')).toBe(false);
});
