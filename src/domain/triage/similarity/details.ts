import { detailWords, missingWords, ofWords } from './lexicon/told-before.ts';
import { readTokens } from './tokens.ts';

/** Whether its subject says that it gives details, as a mail does that follows one: "laptop details". */
export function givesDetails(written: string): boolean {
  const [subject = ''] = written.split('\n', 1);
  const words = readTokens(subject).map(({ text }) => text);
  if (words.length === 0 || words.length > longestOfDetails) return false;
  if (words.some((word) => missingWords.has(word)) || /[?!]/.test(subject)) return false;
  const [first = '', second] = words;
  const isFirst = detailWords.has(first) && (second === undefined || ofWords.has(second));
  return isFirst || detailWords.has(words.at(-1) ?? '');
}

const longestOfDetails = 4;
