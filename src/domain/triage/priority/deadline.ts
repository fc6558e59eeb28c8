import { findDenial, type Grammar, makeGrammar } from './hints.ts';
import { indexPhrases, type PhraseIndex, phrasesAt } from './phrases.ts';
import { makeTimeWords, readTime, type TimeContext, type TimeWords } from './time-expression.ts';
import { type Token, tokenise } from './tokens.ts';
import type { PriorityWords, WordsByLanguage } from './words.ts';

/** A time by which something is needed, in the words of the text. */
export interface Deadline {
  readonly dueAt: Date;
  readonly words: string;
}

interface Prepared {
  readonly by: PhraseIndex<'by' | 'in' | 'not-due'>;
  readonly units: PhraseIndex<number>;
  readonly numbers: PhraseIndex<number>;
  readonly times: TimeWords;
  readonly grammar: Grammar;
}

const prepared = new WeakMap<PriorityWords, Prepared>();
const msPerMinute = 60_000;
/** What lies further ahead says nothing of today. */
const furthestMs = 60 * 24 * 60 * msPerMinute;

/**
 * The first deadline that a text names after it was written, in its own language or in English: `by 3 pm`,
 * `bis morgen`, `dans 30 minutes`. Nothing counts that stands in quotation marks or in a sentence about the past.
 *
 * @param language ISO 639-1
 */
export function findDeadline(
  text: string,
  language: string,
  words: WordsByLanguage,
  context: TimeContext,
): Deadline | null {
  const tokens = tokenise(text.replace(/\b([ap])\.\s?m\.?(?![\p{L}])/giu, '$1m'));
  const found = [...new Set([language, 'en'])].flatMap((id) => {
    const own = words[id];
    if (own === undefined) return [];
    const ready = prepare(own);
    const past = new Set<number>();
    for (const [at, token] of tokens.list.entries())
      for (const { meaning } of phrasesAt(ready.by, tokens.list, at))
        if (meaning === 'not-due') past.add(token.sentence);
    return tokens.list.flatMap((token, at): Deadline[] => {
      if (tokens.quoted.has(at) || past.has(token.sentence)) return [];
      const due = dueFrom(tokens.list, at, ready, context);
      if (due === undefined || due.dueAt.getTime() - context.writtenAt.getTime() > furthestMs) return [];
      return [{ dueAt: due.dueAt, words: tokens.text.slice(token.start, tokens.list[due.to - 1]?.end) }];
    });
  });
  return found.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

function dueFrom(
  tokens: readonly Token[],
  at: number,
  ready: Prepared,
  context: TimeContext,
): { readonly dueAt: Date; readonly to: number } | undefined {
  for (const { meaning, from, to } of phrasesAt(ready.by, tokens, at)) {
    if (meaning === 'not-due' || findDenial(tokens, from, to, ready.grammar) !== undefined) continue;
    if (meaning === 'in') {
      const minutes = readMinutes(tokens, to, ready);
      if (minutes !== undefined)
        return { dueAt: new Date(context.writtenAt.getTime() + minutes.value * msPerMinute), to: minutes.to };
    } else {
      const time = readTime(tokens, to, ready.times, context);
      if (time !== undefined) return { dueAt: time.at, to: time.to };
    }
  }
  return undefined;
}

/** `30 minutes`, `half an hour`, `2 h` */
function readMinutes(
  tokens: readonly Token[],
  at: number,
  { units, numbers }: Prepared,
): { readonly value: number; readonly to: number } | undefined {
  const written = /^\d{1,3}$/.test(tokens[at]?.word ?? '')
    ? [{ meaning: Number(tokens[at]?.word), to: at + 1 }]
    : [];
  for (const { meaning: number, to } of [...written, ...phrasesAt(numbers, tokens, at)])
    for (const unit of phrasesAt(units, tokens, to))
      if (tokens[unit.to - 1]?.clause === tokens[at]?.clause)
        return { value: number * unit.meaning, to: unit.to };
  return undefined;
}

function prepare(words: PriorityWords): Prepared {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const { dates } = words;
  const ready: Prepared = {
    by: indexPhrases([
      ...dates.by.map((text) => [text, 'by'] as const),
      ...dates.in.map((text) => [text, 'in'] as const),
      ...dates.notDue.map((text) => [text, 'not-due'] as const),
    ]),
    units: indexPhrases([
      ...dates.minutes.map((text) => [text, 1] as const),
      ...dates.hours.map((text) => [text, 60] as const),
    ]),
    numbers: indexPhrases(Object.entries(dates.numbers)),
    times: makeTimeWords(dates),
    grammar: makeGrammar(words),
  };
  prepared.set(words, ready);
  return ready;
}
