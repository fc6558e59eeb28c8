import { fold, type Token } from './tokens.ts';

/** One word of a phrase; `prefix` where it may go on, a gap where up to three words may stand. */
type Part = { readonly word: string; readonly prefix: boolean } | 'gap';

export interface Phrase<Meaning> {
  readonly parts: readonly Part[];
  readonly meaning: Meaning;
}

/** Phrases by how their first word begins, so that a word of a text meets only those that may begin with it. */
export interface PhraseIndex<Meaning> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Places in the list of tokens; `to` is the first one behind it. */
  readonly from: number;
  readonly to: number;
}

const widestGap = 3;
const beginningLength = 3;

export function indexPhrases<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseIndex<Meaning> {
  const byWord = new Map<string, Phrase<Meaning>[]>();
  const byBeginning = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of phrases) {
    const parts = toParts(text);
    const [first] = parts;
    if (first === undefined || first === 'gap') continue;
    const [map, key] = first.prefix
      ? [byBeginning, first.word.slice(0, beginningLength)]
      : [byWord, first.word];
    const known = map.get(key);
    if (known === undefined) map.set(key, [{ parts, meaning }]);
    else known.push({ parts, meaning });
  }
  return { byWord, byBeginning };
}

function toParts(text: string): readonly Part[] {
  return text
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '*' ? 'gap' : { word: fold(part.replace(/\*$/, '')), prefix: part.endsWith('*') },
    );
}

/** The phrases that begin at a place, each within one clause. */
export function phrasesAt<Meaning>(
  { byWord, byBeginning }: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  at: number,
): readonly Found<Meaning>[] {
  const word = tokens[at]?.word ?? '';
  const found: Found<Meaning>[] = [];
  for (const candidates of [byWord.get(word), byBeginning.get(word.slice(0, beginningLength))]) {
    if (candidates === undefined) continue;
    for (const { parts, meaning } of candidates) {
      const to = matchParts(parts, tokens, at);
      if (to !== undefined) found.push({ meaning, from: at, to });
    }
  }
  return found;
}

/** @returns the place behind the match. A phrase has few gaps, each of a few words, so that this costs little. */
function matchParts(
  parts: readonly Part[],
  tokens: readonly Token[],
  from: number,
  clause = tokens[from]?.clause,
): number | undefined {
  let at = from;
  for (const [index, part] of parts.entries()) {
    if (part === 'gap') {
      const rest = parts.slice(index + 1);
      for (let gap = 0; gap <= widestGap; gap += 1) {
        const to = matchParts(rest, tokens, at + gap, clause);
        if (to !== undefined) return to;
      }
      return undefined;
    }
    const token = tokens[at];
    if (token === undefined || token.clause !== clause || !fits(part, token.word)) return undefined;
    at += 1;
  }
  return at;
}

const fits = (part: Exclude<Part, 'gap'>, word: string): boolean =>
  part.prefix ? word.startsWith(part.word) : word === part.word;
