import { expect, test } from 'vitest';
import { wordLanguages } from '#domain/triage/similarity/lexicon/lookup.ts';
import { wordLists } from '#domain/triage/similarity/lexicon/word-lists.ts';

test('a concept is defined once', () => {
  const names = wordLists.flatMap(([kind, words]) => Object.keys(words).map((name) => `${kind}:${name}`));
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  expect(twice).toEqual([]);
});

test('a concept whose words are told by language has words in each of the nine', () => {
  const gaps = wordLists.flatMap(([kind, words]) =>
    Object.entries(words)
      .filter(([, list]) => list.includes('|'))
      .filter(([, list]) => {
        const lists = list.split('|');
        return lists.length !== wordLanguages.length || lists.some((each) => each.trim() === '');
      })
      .map(([name]) => `${kind}:${name}`),
  );
  expect(gaps).toEqual([]);
});
