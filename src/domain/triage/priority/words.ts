import type { Weekday } from '#domain/time/zone.ts';

/**
 * The words of one language that say how urgent something is and for how many. A phrase is words as they are written,
 * in any case and with or without accents; `word*` is every word that begins so, `*` alone up to three words.
 */
export interface PriorityWords {
  /** Hurry is asked for. */
  readonly urgent: readonly string[];
  /** There is no hurry, or work goes on. */
  readonly relaxed: readonly string[];
  readonly stopped: readonly string[];
  /** To people or things. */
  readonly danger: readonly string[];
  readonly team: readonly string[];
  readonly site: readonly string[];
  readonly company: readonly string[];
  /** What contains one of the words above and says nothing of it. */
  readonly ignore: readonly string[];
  /** Words that deny what follows them. */
  readonly not: readonly string[];
  /** Words that may stand between those and what they deny. */
  readonly between: readonly string[];
  /** How a clause of a question begins that asks whether it is so, and does not say so. */
  readonly asking: readonly string[];
  readonly dates: DateWords;
}

/** How a language writes until when something is needed. */
export interface DateWords {
  /** What stands before the time of a deadline: `by`, `starts at`. */
  readonly by: readonly string[];
  /** Words that may stand between those and the time. */
  readonly filler: readonly string[];
  /** What in a sentence says that its time is no deadline: it is past, or somebody can be reached then. */
  readonly notDue: readonly string[];
  /** What stands before a number of minutes or hours from now. */
  readonly in: readonly string[];
  readonly minutes: readonly string[];
  readonly hours: readonly string[];
  /** Numbers as words. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly noon: readonly string[];
  readonly endOfDay: readonly string[];
  /** What stands before or after the number of an hour: `Uhr`, `ora`. */
  readonly clock: readonly string[];
  /** What makes an hour up to 11 one after noon. */
  readonly afternoon: readonly string[];
  readonly weekdays: Readonly<Record<Weekday, readonly string[]>>;
  /** January first. */
  readonly months: readonly (readonly string[])[];
}

/** By ISO 639-1. */
export type WordsByLanguage = Readonly<Record<string, PriorityWords>>;
