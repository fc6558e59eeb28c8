import { additionWords, detailWords, missingWords, ofWords } from './lexicon/told-before.ts';
import { readTokens } from './tokens.ts';

/**
 * Whether its subject says that it gives details, as a mail does that follows one: "laptop details", "Till hangs - more
 * info".
 */
export function givesDetails(written: string): boolean {
  const [subject = ''] = written.split('\n', 1);
  if (/[?!]/.test(subject)) return false;
  return [subject, ...subject.split(parting).slice(-1)].some(isOfDetails);
}

const parting = /\s[-–]\s|:\s/;

function isOfDetails(title: string): boolean {
  const words = readTokens(title).map(({ text }) => text);
  if (words.length === 0 || words.length > longestOfDetails) return false;
  if (words.some((word) => missingWords.has(word))) return false;
  const [first = '', second] = words;
  if (additionWords.has(first)) return true;
  const isFirst = detailWords.has(first) && (second === undefined || ofWords.has(second));
  return isFirst || detailWords.has(words.at(-1) ?? '');
}

const longestOfDetails = 4;
