import { expect, test } from 'vitest';
import { deadlineOf, labelOf, readLabelled } from '../../support/priority-words.ts';

test.each(readLabelled('seen.tsv'))('$language: $text → $expected', ({ text, expected }) => {
  expect(labelOf(text)).toBe(expected);
});

test.each(readLabelled('deadlines-seen.tsv'))('$language: $text → $expected', (sentence) => {
  expect(deadlineOf(sentence)).toBe(sentence.expected);
});
