import { addDays, instantOf, type LocalTime, localTime, weekdayOf, weekdays } from '#domain/time/zone.ts';
import { indexPhrases, type PhraseIndex, phrasesAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { DateWords } from './words.ts';

type Meaning =
  | { readonly is: 'day'; readonly inDays: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'noon' | 'end-of-day' | 'clock' | 'afternoon' | 'filler' };

/** A language's words for times. */
export type TimeWords = PhraseIndex<Meaning>;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What of a time was read so far. */
interface Reading {
  readonly day?: Day;
  readonly weekday?: boolean;
  /** Minutes since midnight. */
  readonly minute?: number;
}

export function makeTimeWords(words: DateWords): TimeWords {
  const all = (texts: readonly string[], meaning: Meaning) => texts.map((text) => [text, meaning] as const);
  return indexPhrases([
    ...all(words.today, { is: 'day', inDays: 0 }),
    ...all(words.tomorrow, { is: 'day', inDays: 1 }),
    ...all(words.dayAfterTomorrow, { is: 'day', inDays: 2 }),
    ...weekdays.flatMap((day, weekday) => all(words.weekdays[day], { is: 'weekday', weekday })),
    ...words.months.flatMap((names, index) => all(names, { is: 'month', month: index + 1 })),
    ...all(words.noon, { is: 'noon' }),
    ...all(words.endOfDay, { is: 'end-of-day' }),
    ...all(words.clock, { is: 'clock' }),
    ...all(words.afternoon, { is: 'afternoon' }),
    ...all(words.filler, { is: 'filler' }),
  ]);
}

export interface TimeContext {
  readonly writtenAt: Date;
  readonly timeZone: string;
  /** Minutes since midnight. */
  readonly endOfDay: number;
}

const longest = 10;

/**
 * Reads a time (`tomorrow 10:00`, `Friday`, `3 pm`, `9.11.`) that begins at a place of a text, as whoever wrote
 * the mail then meant it. A day without a time is its end.
 *
 * @returns undefined where none begins there, or it was over when the mail was written
 */
export function readTime(
  tokens: readonly Token[],
  from: number,
  words: TimeWords,
  { writtenAt, timeZone, endOfDay }: TimeContext,
): { readonly at: Date; readonly to: number } | undefined {
  const now = localTime(writtenAt, timeZone);
  let reading: Reading = {};
  let at = from;
  while (at < from + longest && tokens[at]?.clause === tokens[from]?.clause) {
    const step = readStep(tokens, at, words, now, endOfDay, reading);
    if (step === undefined) break;
    reading = { ...reading, ...step.reading };
    at = step.to;
  }
  if (reading.day === undefined && reading.minute === undefined) return undefined;
  const toInstant = (day: Day): Date => {
    const minute = reading.minute ?? endOfDay;
    return instantOf({ ...day, hour: Math.floor(minute / 60), minute: minute % 60 }, timeZone);
  };
  const due = toInstant(reading.day ?? now);
  if (due > writtenAt) return { at: due, to: at };
  return reading.weekday === true ? { at: toInstant(addDays(reading.day ?? now, 7)), to: at } : undefined;
}

interface Step {
  readonly reading: Reading;
  readonly to: number;
}

function readStep(
  tokens: readonly Token[],
  at: number,
  words: TimeWords,
  now: LocalTime,
  endOfDay: number,
  reading: Reading,
): Step | undefined {
  const found = phrasesAt(words, tokens, at).toSorted((a, b) => b.to - a.to);
  for (const { meaning, to } of found) {
    if (meaning.is === 'noon' && reading.minute === undefined) return { reading: { minute: 12 * 60 }, to };
    if (meaning.is === 'end-of-day') return { reading: { minute: endOfDay }, to };
    if (meaning.is === 'filler' || (meaning.is === 'clock' && reading.minute === undefined)) {
      const hour = meaning.is === 'clock' ? wholeHour(tokens[to]) : undefined;
      if (hour !== undefined) return withAfternoon(tokens, to + 1, hour, words);
      if (meaning.is === 'filler') return { reading: {}, to };
    }
    if (reading.day !== undefined) continue;
    if (meaning.is === 'day') return { reading: { day: addDays(now, meaning.inDays) }, to };
    if (meaning.is === 'weekday') {
      const day = addDays(now, (meaning.weekday - weekdayOf(now) + 7) % 7);
      return { reading: { day, weekday: true }, to };
    }
    if (meaning.is === 'month') {
      const day = dayNumber(tokens[to]);
      if (day !== undefined) return { reading: { day: nextDate(day, meaning.month, now) }, to: to + 1 };
    }
  }
  return readNumber(tokens, at, words, now, reading);
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  words: TimeWords,
  now: LocalTime,
  reading: Reading,
): Step | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (reading.day === undefined) {
    const dated = readDate(tokens, at, words, now);
    if (dated !== undefined) return dated;
  }
  if (reading.minute !== undefined) return undefined;
  const isClock = (place: number) => means(tokens, place, words, 'clock');
  const minute = clockTime(token.word);
  if (minute !== undefined) return withAfternoon(tokens, isClock(at + 1) ?? at + 1, minute, words);
  const hour = wholeHour(token);
  const behind = isClock(at + 1);
  if (hour === undefined) return undefined;
  if (behind !== undefined) {
    const more =
      /^[0-5]\d$/.test(tokens[behind]?.word ?? '') && tokens[behind]?.start === tokens[behind - 1]?.end;
    const past = more ? Number(tokens[behind]?.word) : 0;
    return withAfternoon(tokens, more ? behind + 1 : behind, hour + past, words);
  }
  return means(tokens, at + 1, words, 'afternoon') === undefined
    ? undefined
    : withAfternoon(tokens, at + 1, hour, words);
}

/** `10 November`, `3. de noviembre`, `9.11.`, `9/11/2026`, `2026-11-09` */
function readDate(tokens: readonly Token[], at: number, words: TimeWords, now: LocalTime): Step | undefined {
  const word = tokens[at]?.word ?? '';
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  if (iso !== null)
    return {
      reading: { day: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } },
      to: at + 1,
    };
  const parts = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d\d))?$/.exec(word);
  if (parts !== null) {
    const [day, month] = [Number(parts[1]), Number(parts[2])];
    const isTime = means(tokens, at + 1, words, 'clock') !== undefined;
    if (isTime || day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    const year = parts[3] === undefined ? undefined : Number(parts[3]) + (parts[3].length === 2 ? 2_000 : 0);
    const date = year === undefined ? nextDate(day, month, now) : { year, month, day };
    return { reading: { day: date }, to: at + 1 };
  }
  const day = dayNumber(tokens[at]);
  if (day === undefined) return undefined;
  let to = at + 1;
  for (let filler = 0; filler < 2; filler += 1) {
    const month = phrasesAt(words, tokens, to).find(({ meaning }) => meaning.is === 'month');
    if (month?.meaning.is === 'month')
      return { reading: { day: nextDate(day, month.meaning.month, now) }, to: month.to };
    to = means(tokens, to, words, 'filler') ?? to;
  }
  return undefined;
}

function withAfternoon(tokens: readonly Token[], at: number, minute: number, words: TimeWords): Step {
  const to = means(tokens, at, words, 'afternoon');
  if (to === undefined) return { reading: { minute }, to: at };
  return { reading: { minute: minute < 12 * 60 ? minute + 12 * 60 : minute }, to };
}

/** @returns the place behind a phrase of that meaning, or undefined */
function means(
  tokens: readonly Token[],
  at: number,
  words: TimeWords,
  is: Meaning['is'],
): number | undefined {
  return phrasesAt(words, tokens, at).find(({ meaning }) => meaning.is === is)?.to;
}

function clockTime(word: string): number | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(word) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** In minutes. */
function wholeHour(token: Token | undefined): number | undefined {
  return /^([01]?\d|2[0-3])$/.test(token?.word ?? '') ? Number(token?.word) * 60 : undefined;
}

function dayNumber(token: Token | undefined): number | undefined {
  return /^(0?[1-9]|[12]\d|3[01])$/.test(token?.word ?? '') ? Number(token?.word) : undefined;
}

/** Without a year, a date is the next one of its kind; one of the last weeks is over. */
function nextDate(day: number, month: number, now: LocalTime): Day {
  const isLongAgo = now.month - month > 2;
  return { year: now.year + (isLongAgo ? 1 : 0), month, day };
}
