import { isConceptWord } from './concepts.ts';
import { foldText } from './fold.ts';
import { smallWords } from './small-words.ts';
import { othersWords } from './state-phrases.ts';

const twoNames = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]{1,30}(?=[ ]\p{Lu}[\p{Ll}'’-]{1,30}(?![\p{L}\p{N}]))/gu;
const oneName = /^[ ](\p{Lu}[\p{Ll}'’-]{1,30})/u;
const titles = new Set(
  'herr herrn frau mr mrs ms miss dr prof mme monsieur madame m sr sra don dona dra sig signor signora dott dottssa ing pan pani pana dl dna mevr meneer'.split(
    ' ',
  ),
);
/** What stands beside a name in mails of a desk and is none. */
const ranks = new Set(
  'praktikant praktikantin kollege kollegin mitarbeiter mitarbeiterin freigabe manager manageress collega colega kolega colleague user benutzer utilisateur responsable responsabile chefia leidinggevende przelozona departament abteilung department office hr rh team it guten'.split(
    ' ',
  ),
);

/**
 * `person=<first> <last>` for what is written like the name of a person: two capital words that mean no thing;
 * `for=<name>` for somebody else who is named as such.
 */
export function findPeople(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(twoNames)) {
    const first = foldText(match[0]);
    const next = oneName.exec(text.slice(match.index + match[0].length))?.[1];
    if (next === undefined) continue;
    const last = foldText(next);
    if (titles.has(first)) found.push(`person=${last}`);
    else if (isNameLike(first) && isNameLike(last)) found.push(`person=${first} ${last}`);
  }
  for (const match of text.matchAll(nameBehind)) {
    const [, word = '', name = ''] = match;
    if (othersWords.has(foldText(word))) found.push(`for=${foldText(name)}`);
  }
  return found;
}

/** "My colleague Amir", "bei der Kollegin Frau Nowak" */
const nameBehind =
  /(?<![\p{L}\p{N}])(\p{L}{4,20})(?=[ ](?:(?:Frau|Herr|Herrn|Mr|Mrs|Ms|Mme|M)\.?[ ])?(\p{Lu}[\p{Ll}'’-]{1,30}))/gu;

const isNameLike = (word: string): boolean =>
  !titles.has(word) && !ranks.has(word) && !smallWords.has(word) && !isConceptWord(word);
