import { UnrecoverableError } from 'bullmq';
import { expect, test } from 'vitest';
import { fail } from '#domain/errors.ts';
import { translateError } from '#queue/retry.ts';

test('an error that may pass is tried again, and one of the catalogue that will not is not', () => {
  expect(translateError(new Error('a bug'))).not.toBeInstanceOf(UnrecoverableError);
  expect(translateError(fail('queue.unavailable', { doing: 'ping' }))).not.toBeInstanceOf(UnrecoverableError);
  expect(translateError(fail('queue.address', { reason: 'x' }))).toBeInstanceOf(UnrecoverableError);
});

test('nothing of what an error says goes into the queue', () => {
  expect(translateError(new Error('Dear desk, my password is hush')).message).toBe('unexpected');
  expect(translateError('hush').message).toBe('unexpected');
});
