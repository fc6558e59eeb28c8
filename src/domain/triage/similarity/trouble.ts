/**
 * What a mail is about, in a form in which two mails can be compared without their texts: small enough to keep for
 * every ticket of the open window.
 */
export interface Trouble {
  /** ISO 639-1; null where the text does not tell. */
  readonly language: string | null;
  /**
   * Hashes (32 bits, signed) of the stems of its words, each once, ascending. The lowest bit marks a name, the next
   * one a word that stands in the text and not in the subject alone; the third one says nothing any more.
   */
  readonly words: readonly number[];
  /** A hash of the subject's words without answer prefixes; null where it has none. */
  readonly subject: number | null;
  /** What it speaks of, in words of no language: `thing:printer`, `fault:not-start`. Sorted. */
  readonly concepts: readonly string[];
  /** What tells it from others that sound the same, as `kind=value`: `floor=2`, `asset=nb-4711`. Sorted. */
  readonly keys: readonly string[];
  /** How much it sounds as if its sender had written of it before, in log-odds; see `soundsEarlier`. */
  readonly earlier: number;
  /** Values that similar troubles share some of (MinHash bands; concepts and keys), for an index. */
  readonly bands: readonly number[];
}

export const nameBit = 1;
export const textBit = 2;
/** What is left of a word's hash without them. */
export const wordBits = ~7;

/** How many words its text says beside the subject. */
export const countSaid = ({ words }: Pick<Trouble, 'words'>): number =>
  words.filter((word) => (word & textBit) !== 0).length;

/** What sets two troubles apart. */
export interface Conflict {
  /** Of what, as `floor`, `number of room`, `person`. */
  readonly kind: string;
  /** What each says, or only one, as `2, 3`. */
  readonly told: string;
}

/** How alike two troubles are. */
export interface Likeness {
  /** 0: nothing in common; 1: the same words. */
  readonly score: number;
  readonly words: {
    /** The share of words that both have, of the shorter one, of both, and of the first. */
    readonly ofShorter: number;
    readonly ofBoth: number;
    readonly ofFirst: number;
    /** How many words both have. */
    readonly shared: number;
    /** Each has a name that the other has not. */
    readonly namesApart: boolean;
  };
  /** The share of things and faults that both speak of; null where one of them names none. */
  readonly meaning: number | null;
  /** What names one thing and stands in both: a host, an order, an account. */
  readonly anchors: readonly string[];
  /** Keys of both. */
  readonly shared: readonly string[];
  /** What sets them apart; null where nothing does. */
  readonly conflict: Conflict | null;
  /** A sentence. */
  readonly because: string;
}
