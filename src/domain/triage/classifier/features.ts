/**
 * Turns a text into hashed features: words, pairs of words, and runs of characters within a word. The last
 * find related forms (drucken, Drucker, druckt) in every language without a dictionary.
 */

/** What a text is, for the classifier. */
export interface ClassifiedText {
  readonly subject?: string | undefined;
  readonly text: string;
}

/** Every occurrence of a feature in a text, beside the word that it comes from. */
export interface Occurrences {
  /** As written, in their order. */
  readonly words: readonly string[];
  /** Bucket of each occurrence: words and pairs in the lower half of the buckets, characters in the upper. */
  readonly buckets: Int32Array;
  /** Of each occurrence, an index of `words`. */
  readonly owners: Int32Array;
}

/** What a mail is about stands at its top; the rest would only cost time. */
const readLength = 12_000;
const readWords = 1_000;
const wordLength = 30;
const shortestRun = 3;
const longestRun = 5;
const subjectMark = 0x51ed;
const wordMark = 0x1b87;
const pairMark = 0x7feb;
const runMark = 0x2c1b;

/** @param bucketBits the number of buckets as a power of two */
export function readFeatures({ subject = '', text }: ClassifiedText, bucketBits: number): Occurrences {
  const inSubject = splitWords(subject.slice(0, 500));
  const words = [...inSubject, ...splitWords(text.slice(0, readLength))].slice(0, readWords);
  const found = makeCollector(words, bucketBits);
  let previous = '';
  for (const [at, word] of words.entries()) {
    const key = foldWord(word);
    const code = hash(key, wordMark);
    found.addWord(code, at);
    if (at < inSubject.length) found.addWord(hash(key, subjectMark), at);
    if (previous !== '' && at !== inSubject.length) {
      const longer = previous.length > key.length ? at - 1 : at;
      found.addWord(hash(key, hash(previous, pairMark)), longer);
    }
    addRuns(found, `\u0002${key}\u0003`, at);
    previous = key;
  }
  return found.finish();
}

interface Collector {
  addWord(code: number, owner: number): void;
  addRun(code: number, owner: number): void;
  finish(): Occurrences;
}

function makeCollector(words: readonly string[], bucketBits: number): Collector {
  const half = 2 ** (bucketBits - 1);
  const buckets: number[] = [];
  const owners: number[] = [];
  return {
    addWord(code, owner) {
      buckets.push(mix(code) & (half - 1));
      owners.push(owner);
    },
    addRun(code, owner) {
      buckets.push(half + (mix(code) & (half - 1)));
      owners.push(owner);
    },
    finish: () => ({ words, buckets: Int32Array.from(buckets), owners: Int32Array.from(owners) }),
  };
}

function addRuns(found: Collector, padded: string, owner: number): void {
  for (let start = 0; start + shortestRun <= padded.length; start++) {
    let code = runMark;
    for (let length = 1; length <= longestRun && start + length <= padded.length; length++) {
      code = Math.imul(code ^ padded.charCodeAt(start + length - 1), prime);
      if (length >= shortestRun) found.addRun(code ^ length, owner);
    }
  }
}

const prime = 0x01000193;

/** FNV-1a over UTF-16 code units. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hash(text: string, seed: number): number {
  let code = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), prime);
  return code;
}

/** Spreads what FNV leaves uneven over the lower bits (the end of MurmurHash3). */
function mix(code: number): number {
  let mixed = code ^ (code >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const splitWords = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]{1,1000}/gu) ?? [];

/** Without case, accents and the value of numbers, which people leave out or which differ each time. */
function foldWord(word: string): string {
  const cut = word.slice(0, wordLength);
  // most words are as they are already, and normalising costs more than all the rest
  const bare = /^[a-z]+$/.test(cut) ? cut : cut.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/\p{N}{3,}/gu, '000');
}
