/**
 * How typical short pieces of words are of each language.
 *
 * Pieces are of UTF-8 octets, one character per octet, with a space where a word begins or ends.
 */
export interface LanguageTable {
  /** ISO 639-1, by number. */
  readonly languages: readonly string[];
  /** Where a piece's entries stand: the first one's index times 64 plus how many there are. */
  readonly pieces: ReadonlyMap<string, number>;
  /** The number of a language, by entry. */
  readonly language: Uint8Array;
  /** How typical the piece is of it, by entry. */
  readonly weight: Uint8Array;
  /** What a text of the language scores on average, from 0 to 1. */
  readonly usual: Readonly<Record<string, number>>;
}

export interface Guess {
  readonly language: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Every piece that is known counts so much beside its weight. */
const BASE = 53;
/** Turns a sum a piece into a score from 0 to 1. */
const SCALE = 25;
/** Octets of a word that count. */
const LONGEST = 70;

/**
 * Scores the words of a text by the pieces in them, each piece once.
 *
 * @param words in lower case, divided by single spaces
 * @returns the likeliest languages first; empty where no piece is known
 */
export function scoreLanguages(words: string, table: LanguageTable): readonly Guess[] {
  const pieces = takePieces(words);
  const sums = new Float64Array(table.languages.length);
  for (const piece of pieces) {
    const place = table.pieces.get(piece);
    if (place === undefined) continue;
    const first = Math.floor(place / 64);
    for (let at = first; at < first + (place % 64); at += 1) {
      const language = table.language[at] ?? 0;
      sums[language] = (sums[language] ?? 0) + (table.weight[at] ?? 0) + BASE;
    }
  }
  return table.languages
    .map((language, number) => {
      const mean = (sums[number] ?? 0) / Math.max(pieces.size, 1);
      return { language, score: mean / (mean + SCALE) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** Four octets at a time, three further each time, and the last four; a short word as it is. */
function takePieces(words: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of Buffer.from(words, 'utf8').toString('latin1').split(' ')) {
    if (word === '') continue;
    const length = Math.min(word.length, LONGEST);
    let at = 0;
    for (; at + 4 < length; at += 3) pieces.add((at === 0 ? ' ' : '') + word.slice(at, at + 4));
    const last = length === 3 ? word : word.slice(Math.max(length - 4, 0));
    pieces.add(`${(at === 0 ? ' ' : '') + last} `);
  }
  return pieces;
}
