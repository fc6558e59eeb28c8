import { type Found, indexPhrases, type PhraseIndex, phrasesAt } from './phrases.ts';
import { fold, type Token, type Tokens, tokenise } from './tokens.ts';
import type { PriorityWords, WordsByLanguage } from './words.ts';

const senses = ['urgent', 'relaxed', 'stopped', 'danger', 'team', 'site', 'company', 'ignore'] as const;
export type Sense = Exclude<(typeof senses)[number], 'ignore'>;

/** Something that a text says of its urgency or of who is affected, in its own words. */
export interface Hint {
  readonly sense: Sense;
  readonly words: string;
}

interface Meaning {
  readonly sense: (typeof senses)[number];
  /** The languages that have the phrase. */
  readonly grammars: Grammar[];
}

/** How a language denies and asks. */
export interface Grammar {
  readonly not: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly asking: PhraseIndex<true>;
}

/** A configuration lives as long as the process. */
const prepared = new WeakMap<WordsByLanguage, PhraseIndex<Meaning>>();

/** How many words may stand between a denial and what it denies. */
const widestDenial = 6;

/**
 * What a text says, in any of the languages, since people mix them and short texts do not tell theirs.
 *
 * A word that asks for hurry and is denied says that there is none; any other that is denied says nothing. Nothing
 * counts that stands in quotation marks, or in a question that asks whether it is so.
 */
export function findHints(text: string, words: WordsByLanguage): readonly Hint[] {
  const index = prepare(words);
  const tokens = tokenise(text);
  const found = tokens.list.flatMap((_token, at) => phrasesAt(index, tokens.list, at));
  const silent = new Set(tokens.quoted);
  for (const { meaning, from, to } of found)
    if (meaning.sense === 'ignore') for (let at = from; at < to; at += 1) silent.add(at);
  const spoken = sameSpans(found).flatMap(({ meaning: { sense, grammars }, from, to }): Spoken[] => {
    if (sense === 'ignore' || silent.has(from) || silent.has(to - 1)) return [];
    for (const grammar of grammars) {
      // `nu e nicio grabă`: two that deny are one.
      if (sense === 'relaxed' && grammar.not.has(tokens.list[from]?.word ?? '')) continue;
      const denial = findDenial(tokens.list, from, to, grammar);
      if (denial !== undefined && sense !== 'urgent') return [];
      if (denial !== undefined)
        return [{ sense: 'relaxed', from: Math.min(denial, from), to: Math.max(denial + 1, to) }];
      if (sense !== 'relaxed' && isAsked(tokens, from, grammar)) return [];
    }
    return [{ sense, from, to }];
  });
  const relaxed = spoken.filter(({ sense }) => sense === 'relaxed');
  const hints = spoken
    .filter(
      ({ sense, from, to }) => sense !== 'urgent' || !relaxed.some((all) => all.from <= from && to <= all.to),
    )
    .map(({ sense, from, to }): Hint => ({ sense, words: wordsOf(tokens, from, to) }));
  return [...new Map(hints.map((each) => [`${each.sense} ${fold(each.words)}`, each])).values()];
}

interface Spoken {
  readonly sense: Sense;
  readonly from: number;
  readonly to: number;
}

/** Languages share words, and any of them may deny one. */
function sameSpans(found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  const spans = new Map<string, Found<Meaning>>();
  for (const { meaning, from, to } of found) {
    const key = `${meaning.sense} ${from} ${to}`;
    const grammars = [...(spans.get(key)?.meaning.grammars ?? []), ...meaning.grammars];
    spans.set(key, { meaning: { sense: meaning.sense, grammars }, from, to });
  }
  return [...spans.values()];
}

/** @returns the place of the word that denies, before the phrase or, where the clause ends with it, behind. */
export function findDenial(
  tokens: readonly Token[],
  from: number,
  to: number,
  { not, between }: Pick<Grammar, 'not' | 'between'>,
): number | undefined {
  const clause = tokens[from]?.clause;
  const wordAt = (at: number) => (tokens[at]?.clause === clause ? tokens[at]?.word : undefined);
  for (let at = from - 1; at >= from - widestDenial; at -= 1) {
    const word = wordAt(at);
    if (word === undefined) break;
    if (not.has(word)) return at;
    if (!between.has(word)) break;
  }
  let at = to;
  while (at < to + widestDenial && between.has(wordAt(at) ?? '')) at += 1;
  const isDenied = at > to && not.has(wordAt(at) ?? '') && wordAt(at + 1) === undefined;
  return isDenied ? at : undefined;
}

function isAsked({ list, questions }: Tokens, at: number, { asking }: Grammar): boolean {
  const token = list[at];
  if (token === undefined || !questions.has(token.sentence)) return false;
  let first = at;
  while (list[first - 1]?.clause === token.clause) first -= 1;
  return phrasesAt(asking, list, first).length > 0;
}

function wordsOf({ text, list }: Tokens, from: number, to: number): string {
  return text.slice(list[from]?.start, list[to - 1]?.end).replace(/\s+/g, ' ');
}

function prepare(words: WordsByLanguage): PhraseIndex<Meaning> {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const phrases = new Map<string, [string, Meaning]>();
  for (const language of Object.values(words)) {
    const grammar = makeGrammar(language);
    for (const sense of senses)
      for (const text of language[sense]) {
        const key = `${sense} ${fold(text)}`;
        const same = phrases.get(key);
        if (same === undefined) phrases.set(key, [text, { sense, grammars: [grammar] }]);
        else same[1].grammars.push(grammar);
      }
  }
  const index = indexPhrases(phrases.values());
  prepared.set(words, index);
  return index;
}

export function makeGrammar({
  not,
  between,
  asking,
}: Pick<PriorityWords, 'not' | 'between' | 'asking'>): Grammar {
  return {
    not: new Set(not.map(fold)),
    between: new Set(between.map(fold)),
    asking: indexPhrases(asking.map((text) => [text, true])),
  };
}
