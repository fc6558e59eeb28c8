import { isConceptWord } from './concepts.ts';
import { foldText } from './fold.ts';
import { isNoName, titleWords } from './lexicon/no-names.ts';
import { smallWords } from './small-words.ts';
import { othersWords } from './state-phrases.ts';

const name = String.raw`\p{Lu}[\p{Ll}'’]{1,30}(?:-\p{Lu}[\p{Ll}'’]{1,30})?`;
const twoNames = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(${name})(?=[ ](${name})(?![\p{L}\p{N}-]))`, 'gu');
/** "Frau Nowak", "dna. Manea", "a senhora Costa" */
const titledName = new RegExp(String.raw`(?<![\p{L}\p{N}'’])(\p{L}{1,15})(?=\.?[ ](${name}))`, 'gu');
/** "My colleague Amir", "bei der Kollegin Frau Nowak" */
const nameBehind = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}{4,20})(?=[ ](?:(?:Frau|Herr|Herrn|Mr|Mrs|Ms|Mme|M)\.?[ ])?(${name}))`,
  'gu',
);

/**
 * `person=<first> <last>` for what is written like the name of a person: two capital words that mean no thing, or one
 * behind a form of address; `for=<name>` for somebody else who is named as such.
 */
export function findPeople(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, first = '', last = ''] of namesIn(text, twoNames))
    if (isNameLike(first) && isNameLike(last)) found.push(`person=${first} ${last}`);
  for (const [, title = '', last = ''] of namesIn(text, titledName))
    if (titleWords.has(title) && isNoWord(last)) found.push(`person=${last}`);
  for (const [, word = '', who = ''] of namesIn(text, nameBehind))
    if (othersWords.has(word) && isNoWord(who)) found.push(`for=${who}`);
  return found;
}

function* namesIn(text: string, pattern: RegExp): Generator<readonly string[]> {
  for (const match of text.matchAll(pattern)) yield match.map((group) => foldText(group ?? ''));
}

const isNoWord = (word: string): boolean =>
  !titleWords.has(word) && !isNoName(word) && (!smallWords.has(word) || alsoNames.has(word));

/** Small words of one language that are names in others. */
const alsoNames = new Set(['mia', 'sara']);

const isNameLike = (word: string): boolean => isNoWord(word) && !word.split('-').some(isConceptWord);
