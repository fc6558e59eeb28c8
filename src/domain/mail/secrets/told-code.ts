import { accentless, withoutAccents } from '../accents.ts';
import { codeWords } from './code-words.ts';
import {
  afterShortCode,
  deliveredWords,
  faultWords,
  linkWords,
  nameLinkWords,
  otherNumbers,
  receivedWords,
  shortCode,
  shortCodeAfterAny,
} from './told-code-words.ts';

/** What stands on both sides of a number in its sentence, without accents. */
interface Around {
  readonly before: string;
  readonly after: string;
}

const any = (words: readonly string[]): string => `(?:${accentless(words.join('|'))})`;
const whole = (words: readonly string[]): string => `(?<![\\p{L}\\d])${any(words)}(?![\\p{L}\\d])`;

const shortName = `(?:${whole(shortCode)}|${whole(shortCodeAfterAny)})(?=[,:]? $|,? (?:${whole(afterShortCode)}|${whole(receivedWords)}))`;
const shortNames = new RegExp(shortName, 'giu');
/** Part of every name of a code in a language: most numbers stand in sentences without. */
const partsOfNames = ['c[oó]d', 'kod', 'tan', 'otp', 'pin', 'einmal', 'eenmalig'];
const shortNameBehind = new RegExp(`^ ?${whole(nameLinkWords)} (?:\\p{L}{1,12} ){0,2}?${shortName}`, 'iu');
const link = new RegExp(`(?:${whole(linkWords)}|[:=]|${whole(receivedWords)}) ?$`, 'iu');
const received = new RegExp(`${whole(receivedWords)}|${whole(deliveredWords)}`, 'iu');
const delivered = new RegExp(whole(deliveredWords), 'iu');
const fault = new RegExp(whole(faultWords), 'iu');
const otherNumber = new RegExp(whole(otherNumbers), 'iu');
const ownedByOther = new RegExp(`${whole(otherNumbers)}[ :#]{0,3}(?:${whole(linkWords)})? ?$`, 'iu');

/** The words that name a code in full. */
interface FullNames {
  readonly anywhere: RegExp;
  /** At the beginning of what stands behind a number. */
  readonly behind: RegExp;
}

/** @param start of the number in the text, with `end` behind it, in UTF-16 units */
export type IsToldAsCode = (text: string, start: number, end: number) => boolean;

/**
 * Whether a sentence tells that a number in it is a one-time code: "The code that you sent me is 482913", "I got
 * 482913 as the code". Where the code is not named in full, the sentence must also tell that somebody got or typed
 * it, and of no fault: errors and products have codes too.
 *
 * @param own further words for a code
 */
export function makeCodeTeller(own: readonly string[]): IsToldAsCode {
  const anyName = new RegExp([...partsOfNames, ...own].join('|'), 'iu');
  const name = whole([...codeWords, ...own]);
  const full: FullNames = {
    anywhere: new RegExp(name, 'giu'),
    behind: new RegExp(`^ ?${whole(nameLinkWords)} (?:\\p{L}{1,12} ){0,4}${name}`, 'iu'),
  };
  return (text, start, end) => {
    if (!anyName.test(text.slice(Math.max(0, start - farthest), end + farthest))) return false;
    const around = sentenceAround(text, start, end);
    return !ownedByOther.test(around.before) && (isNamedBefore(around, full) || isNamedBehind(around, full));
  };
}

function isNamedBefore({ before, after }: Around, names: FullNames): boolean {
  const full = behindLast(names.anywhere, before);
  if (full !== undefined && leads(full)) return true;
  const short = behindLast(shortNames, before);
  if (short === undefined || fault.test(before + after)) return false;
  const isBeside = /^[ :]*$/.test(short);
  return isBeside ? delivered.test(before + after) : leads(short) && received.test(before + after);
}

function isNamedBehind({ before, after }: Around, names: FullNames): boolean {
  if (names.behind.test(after)) return true;
  return shortNameBehind.test(after) && received.test(before + after) && !fault.test(before + after);
}

/** What follows the last match; undefined where there is none. */
function behindLast(names: RegExp, words: string): string | undefined {
  const last = [...words.matchAll(names)].at(-1);
  return last === undefined ? undefined : words.slice(last.index + last[0].length);
}

/** Whether the words between a name and a number say that the one is the other. */
const leads = (between: string): boolean => link.test(between) && !otherNumber.test(between);

const farthest = 160;
const sentenceEnd = /[.!?;…](?=\s)|\n\s*\n/g;

function sentenceAround(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const begin = [...before.matchAll(sentenceEnd)].at(-1);
  const stop = after.search(sentenceEnd);
  return {
    before: plain(begin === undefined ? before : before.slice(begin.index + begin[0].length)),
    after: plain(stop < 0 ? after : after.slice(0, stop)),
  };
}

/** One space between words, no accents and no quotation marks. */
const plain = (words: string): string => withoutAccents(words).replace(/[\s"“”„«»*]+/g, ' ');
