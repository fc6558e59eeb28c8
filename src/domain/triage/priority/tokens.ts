/** A word or a number of a text, and where it stands. */
export interface Token {
  /** Lower case, without accents; of a number, with its separators (`14:00`, `9.11`). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counted up at every mark that ends or divides a sentence. */
  readonly clause: number;
  readonly sentence: number;
}

export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** Sentences that end in a question mark. */
  readonly questions: ReadonlySet<number>;
  /** Places of the list that stand in quotation marks, or on a line that quotes. */
  readonly quoted: ReadonlySet<number>;
}

const piece =
  /\d+(?:[.:/-]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\n[ \t\r]*\n|\n[ \t]*>|\n|[.,;:!?…()–—"“”„«»]/gu;
const isWord = /^[\p{L}\p{N}]/u;
const quotationMark = /^["“”„«»]$/u;

/** Splits a text into words, clauses and sentences; in linear time. A line's end alone ends nothing. */
export function tokenise(text: string): Tokens {
  const list: Token[] = [];
  const questions = new Set<number>();
  const quoted = new Set<number>();
  let clause = 0;
  let sentence = 0;
  let quoteFrom: number | null = null;
  let onQuotedLine = text.startsWith('>');
  for (const { 0: found, index } of text.matchAll(piece)) {
    if (isWord.test(found)) {
      if (onQuotedLine) quoted.add(list.length);
      list.push({ word: fold(found), start: index, end: index + found.length, clause, sentence });
    } else if (quotationMark.test(found)) {
      // Behind a number it means inches.
      if (quoteFrom === null && found === '"' && /\d/.test(text[index - 1] ?? '')) continue;
      if (quoteFrom !== null) for (let at = quoteFrom; at < list.length; at += 1) quoted.add(at);
      quoteFrom = quoteFrom === null ? list.length : null;
      clause += 1;
    } else if (found.startsWith('\n')) {
      onQuotedLine = found.endsWith('>');
      if (found === '\n') continue;
      clause += 1;
      sentence += 1;
      quoteFrom = null;
    } else if (found === '.' && isOrdinal(list.at(-1), index)) {
    } else {
      if (found === '?') questions.add(sentence);
      if (/[.!?…]/u.test(found)) sentence += 1;
      clause += 1;
    }
  }
  return { text, list, questions, quoted };
}

/** `3. November`, `9.11.`: a dot behind a day's number ends no sentence. */
function isOrdinal(before: Token | undefined, at: number): boolean {
  return before !== undefined && before.end === at && /^\d{1,2}(?:\.\d{1,2})?$/.test(before.word);
}

const plain = /^[\0-\x7f]*$/;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  '’': "'",
};

/** As words are compared: people leave accents out. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđ’]/gu, (letter) => letters[letter] ?? letter);
}
