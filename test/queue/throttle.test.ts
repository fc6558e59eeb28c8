import { expect, test, vi } from 'vitest';
import { makeErrorListener } from '#queue/throttle.ts';

const refused = () =>
  Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' });

test('an error that comes again and again is told at most every 30 s, with their number', () => {
  let nowMs = 0;
  const log = { warn: vi.fn() };
  const onError = makeErrorListener(log, () => nowMs);
  for (let second = 0; second <= 60; second++) {
    nowMs = second * 1_000;
    for (let time = 0; time < 10; time++) onError(refused());
  }
  expect(log.warn.mock.calls.map(([fields]) => fields.repeated)).toEqual([0, 299, 299]);
});

test('another kind of error is told beside it, one that differs in its numbers is not another', () => {
  const log = { warn: vi.fn() };
  const onError = makeErrorListener(log, () => 0);
  onError(refused());
  onError(new Error('could not renew lock for job triage-1'));
  onError(new Error('could not renew lock for job triage-2'));
  onError('not even an error');
  expect(log.warn).toHaveBeenCalledTimes(3);
});
