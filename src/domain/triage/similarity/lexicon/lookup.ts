/** A word of a phrase behind its first one. */
export interface PhraseWord {
  readonly text: string;
  /** It may have any ending. */
  readonly isBeginning: boolean;
}

/** A word or a phrase, and the concept that it means. */
export interface Entry {
  /** The words behind the first one, for a phrase. */
  readonly tail: readonly PhraseWord[];
  /** A verb whose particle stands at the end of the clause: "geht … aus". */
  readonly isApart: boolean;
  /** ISO 639-1; null: the word means it in every language. */
  readonly only: string | null;
  readonly concept: string;
}

/** The first words of all entries, letter by letter: a word is found in as many steps as it shares letters with one. */
export interface Lookup {
  /** By the UTF-16 code unit of the next letter. */
  readonly next: Map<number, Lookup>;
  /** Of those that end here. */
  readonly whole: Entry[];
  /** Of those that only begin so. */
  readonly beginnings: Entry[];
}

export const emptyLookup = (): Lookup => ({ next: new Map(), whole: [], beginnings: [] });

/**
 * The order in which the words of a concept stand between bars. English ones are used in every language: they are
 * what people borrow.
 */
export const wordLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ro'] as const;

/** @param list words that mean the concept in every language, or nine lists between bars */
export function addWords(lookup: Lookup, list: string, concept: string): void {
  for (const [at, words] of list.split('|').entries()) {
    const language = at === 0 ? null : (wordLanguages[at] ?? null);
    for (const word of words.trim().split(/\s+/)) if (word !== '') addWord(lookup, word, concept, language);
  }
}

/** @param phrases a language (ISO 639-1) and its phrases, with spaces, between bars */
export function addPhrases(
  lookup: Lookup,
  phrases: readonly (readonly [string, string])[],
  concept: string,
): void {
  for (const [language, list] of phrases)
    for (const phrase of list.split('|')) addWord(lookup, phrase.replaceAll(' ', '_'), concept, language);
}

export function addWord(
  lookup: Lookup,
  written: string,
  concept: string,
  language: string | null = null,
): void {
  const [phrase = '', only = language] = written.split('@');
  const isApart = phrase.includes('~');
  const [head = { text: '', isBeginning: false }, ...tail] = phrase.split(/[_~]/).map(readWord);
  let node = lookup;
  for (let at = 0; at < head.text.length; at++) {
    const letter = head.text.charCodeAt(at);
    const known = node.next.get(letter) ?? emptyLookup();
    node.next.set(letter, known);
    node = known;
  }
  const entries = head.isBeginning ? node.beginnings : node.whole;
  entries.push({ tail, isApart, only, concept });
}

function readWord(written: string): PhraseWord {
  const isBeginning = written.endsWith('*');
  return { text: isBeginning ? written.slice(0, -1) : written, isBeginning };
}

/** Entries whose first word it is, in whatever language. */
export function entriesOf(lookup: Lookup, word: string): readonly Entry[] {
  let node = lookup;
  let found: readonly Entry[] = node.beginnings;
  for (let at = 0; at < word.length; at++) {
    const next = node.next.get(word.charCodeAt(at));
    if (next === undefined) return found;
    node = next;
    if (node.beginnings.length > 0)
      found = found.length === 0 ? node.beginnings : [...found, ...node.beginnings];
  }
  return node.whole.length === 0 ? found : [...found, ...node.whole];
}
