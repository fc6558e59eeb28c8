import { expect, test } from 'vitest';
import { wordLists } from '#domain/triage/similarity/lexicon/word-lists.ts';

test('a concept is defined once', () => {
  const names = wordLists.flatMap(([kind, words]) => Object.keys(words).map((name) => `${kind}:${name}`));
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  expect(twice).toEqual([]);
});
