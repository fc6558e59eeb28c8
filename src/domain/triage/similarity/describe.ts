import { findConcepts } from './concepts.ts';
import { hash32 } from './fold.ts';
import { findKeys } from './keys.ts';
import { findPeople } from './people.ts';
import { bandsOf, meaningBands } from './sketch.ts';
import { askingPhrases, nowWords, recoveryPhrases, thanksWords } from './state-phrases.ts';
import { isTelling, readTokens, stem, stripCourtesy, type Token } from './tokens.ts';
import { nameBit, type Trouble, textBit, wordBits } from './trouble.ts';

const keptWords = 160;
const keptKeys = 40;

/**
 * Reads what a mail is about: the stems of its telling words, what they mean in any language, and the keys that
 * tell it from others. Deterministic; greeting, thanks, quoted lines and the words of asking once more do not count.
 *
 * @param text what the sender wrote now, without quoted text and signature, masked
 * @param language ISO 639-1; null where the text does not tell
 * @param ownNames applications, sites and other names of this desk, lower case
 * @param sender the words of the sender's own name, folded: a signature tells nothing
 */
export function describeTrouble(
  subject: string,
  text: string,
  language: string | null,
  ownNames: readonly string[] = [],
  sender: readonly string[] = [],
): Trouble {
  const title = bareSubject(subject);
  const body = stripCourtesy(text);
  const isNotSender = (token: Token) => !sender.includes(token.text);
  const titleTokens = readTokens(title).filter(isNotSender);
  const bodyTokens = readTokens(body).filter(isNotSender);
  const tokens = [
    ...titleTokens,
    ...bodyTokens.map((token) => ({ ...token, sentence: token.sentence + 100 })),
  ];
  const { concepts, applications } = findConcepts(tokens, language, ownNames);
  const keys = new Set(findKeys(title, body));
  for (const name of applications) keys.add(`app=${name}`);
  for (const person of findPeople(`${title}.\n${body}`))
    if (
      !person
        .slice(7)
        .split(' ')
        .some((name) => sender.includes(name))
    )
      keys.add(person);
  const inTitle = stemsOf(titleTokens);
  const words = wordsOf(inTitle, stemsOf(bodyTokens));
  const sortedKeys = [...keys].toSorted().slice(0, keptKeys);
  const sortedConcepts = [...concepts, ...statesOf(tokens, title !== subject.trim())].toSorted();
  return {
    language,
    words,
    subject: inTitle.size === 0 ? null : hash32([...inTitle.keys()].toSorted((a, b) => a - b).join()),
    concepts: sortedConcepts,
    keys: sortedKeys,
    bands: [...new Set([...bandsOf(words), ...meaningBands(sortedConcepts, sortedKeys)])],
  };
}

const answerPrefix =
  /^(?:(?:re|aw|sv|vs|antw|rif|odp|ref|fw|fwd|wg|tr|rv|enc|i|doorst)\s?(?:\[\d{1,3}\])?\s?[:：]\s*){1,20}/i;

const bareSubject = (subject: string): string =>
  subject
    .trim()
    .replace(answerPrefix, '')
    .replace(/\[[A-Z]{2,10}-\d{1,12}\]/g, '')
    .slice(0, 500);

/** Hashes of the telling words, and whether they were written as names anywhere. */
function stemsOf(tokens: readonly Token[]): ReadonlyMap<number, boolean> {
  const stems = new Map<number, boolean>();
  for (const token of tokens) {
    if (!isTelling(token)) continue;
    const code = hash32(stem(token.text)) & wordBits;
    stems.set(code, stems.get(code) === true || token.isName);
  }
  return stems;
}

function wordsOf(title: ReadonlyMap<number, boolean>, body: ReadonlyMap<number, boolean>): readonly number[] {
  const codes = new Set([...title.keys(), ...body.keys()]);
  return [...codes]
    .map((code) => {
      const isName = title.get(code) === true || body.get(code) === true;
      return code | (isName ? nameBit : 0) | (body.has(code) ? textBit : 0);
    })
    .toSorted((a, b) => a - b)
    .slice(0, keptWords);
}

/** How it stands to a mail before it: `state:works-again`, `state:asks-again`. */
function statesOf(tokens: readonly Token[], isAnswer: boolean): readonly string[] {
  const text = ` ${tokens.map((token) => token.text).join(' ')} `;
  const asks = isAnswer || askingPhrases.some((phrase) => text.includes(phrase));
  return [
    ...(asks ? ['state:asks-again'] : []),
    ...(worksAgain(text) || movesOn(tokens) ? ['state:works-again'] : []),
  ];
}

/** "It loads, thank you. Now the printer …" */
function movesOn(tokens: readonly Token[]): boolean {
  const thanks = tokens.findIndex(({ text }) => thanksWords.has(text));
  if (thanks < 0) return false;
  return tokens.slice(thanks + 1, -3).some(({ text }) => nowWords.has(text));
}

const untrue =
  / (?:not|nicht|pas|no|nao|non|niet|nie|nu|never|until|bis|jusqu|if|wenn|ob|si|se|gdy|daca) (?:\S+ ){0,2}$/;

/** Not where it is said to be untrue: "not solved yet". */
function worksAgain(text: string): boolean {
  return recoveryPhrases.some((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && !untrue.test(text.slice(Math.max(0, at - 30), at + 1));
  });
}
