import { expect, test } from 'vitest';
import { deadlineOf, labelOf, readLabelled, score } from '../../support/priority-words.ts';

/** Written before the word lists, and not read while these were made. The floors stand under what was measured first. */
test.each([
  ['held-back.tsv', ({ text }: { text: string }) => labelOf(text), 0.98, 0.95],
  ['deadlines-held-back.tsv', deadlineOf, 0.98, 0.9],
] as const)(
  'of sentences that nobody looked at, what is found is right: %s',
  (name, label, precision, recall) => {
    const found = score(readLabelled(name), label);
    expect(found.precision, found.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(found.recall, found.wrong.join('\n')).toBeGreaterThanOrEqual(recall);
  },
);
