/** Phrases by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  /** ISO 639-1 */
  readonly language: string;
  /** The words behind the first one. */
  readonly tail: readonly string[];
}

/** @param phrases a language and its phrases, folded, between bars */
export function indexPhrases(phrases: readonly (readonly [string, string])[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [language, list] of phrases)
    for (const phrase of list.split('|')) {
      const [head = '', ...tail] = phrase.split(' ');
      const known = index.get(head);
      if (known === undefined) index.set(head, [{ language, tail }]);
      else known.push({ language, tail });
    }
  return index;
}

/**
 * Whether one of the phrases stands among the words.
 *
 * @param language null: a phrase of any language counts
 */
export function findPhrase(index: PhraseIndex, words: readonly string[], language: string | null): boolean {
  return words.some((word, at) =>
    index
      .get(word)
      ?.some(
        (phrase) =>
          (language === null || phrase.language === language) &&
          phrase.tail.every((other, offset) => words[at + 1 + offset] === other),
      ),
  );
}
