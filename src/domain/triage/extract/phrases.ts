/** A word of a text, folded, and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  /** Its words, folded. */
  readonly words: readonly string[];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** Characters between two words of one phrase: a blank, a hyphen, an apostrophe. */
const longestGap = 2;

export function placeWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = placeWords(phrase).map(({ word }) => word);
    const first = words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), words]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  return index;
}

/** Finds phrases in a text's words, the longest at each place, none inside another. */
export function findPhrases(words: readonly PlacedWord[], index: PhraseIndex): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    const phrase = index.get(first?.word ?? '')?.find((candidate) => standsAt(words, at, candidate));
    const last = phrase === undefined ? undefined : words[at + phrase.length - 1];
    if (first === undefined || phrase === undefined || last === undefined) at++;
    else {
      found.push({ start: first.start, end: last.end, words: phrase });
      at += phrase.length;
    }
  }
  return found;
}

function standsAt(words: readonly PlacedWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, offset) => {
    const here = words[at + offset];
    const before = words[at + offset - 1];
    return (
      here?.word === wanted && (offset === 0 || before === undefined || here.start - before.end <= longestGap)
    );
  });
}
