import { expect, test } from 'vitest';
import { isPingPong } from '#domain/triage/loop.ts';

const quiet = { answered: 0, recent: 0 };

test('who answered three automatic mails like a machine, or makes us send three at once, gets no more', () => {
  expect(isPingPong({ answered: 2, recent: 2 }, null, 3)).toBe(false);
  expect(isPingPong({ answered: 3, recent: 0 }, null, 3)).toBe(true);
  expect(isPingPong({ answered: 0, recent: 3 }, null, 3)).toBe(true);
});

test('many senders of one domain count as one only once one of them has answered like a machine', () => {
  expect(isPingPong(quiet, { answered: 0, recent: 30 }, 3)).toBe(false);
  expect(isPingPong(quiet, { answered: 1, recent: 3 }, 3)).toBe(true);
  expect(isPingPong(quiet, { answered: 3, recent: 0 }, 3)).toBe(true);
});
