import { findConcepts } from './concepts.ts';
import { soundsEarlier } from './earlier/earlier.ts';
import { hash32 } from './fold.ts';
import { findKeys } from './keys.ts';
import { findPeople } from './people.ts';
import { bandsOf, meaningBands } from './sketch.ts';
import { statesOf } from './state.ts';
import { isTelling, readLines, readTokens, stem, stripCourtesy, type Token } from './tokens.ts';
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
  const body = stripCourtesy(text, sender);
  const isNotSender = (token: Token) => !sender.includes(token.text);
  const titleTokens = readTokens(title).filter(isNotSender);
  const bodyTokens = readTokens(body).filter(isNotSender);
  const tokens = [
    ...titleTokens,
    ...bodyTokens.map((token) => ({
      ...token,
      sentence: token.sentence + 100,
      clause: token.clause + 100,
    })),
  ];
  const { concepts, applications, sides } = findConcepts(tokens, language, ownNames);
  // "Anna B." is no place of the name Anna
  const initials = sender.map((name) => `number of ${stem(name)}=`);
  const keys = new Set(
    [...findKeys(title, body)].filter((key) => !initials.some((initial) => key.startsWith(initial))),
  );
  for (const name of applications) keys.add(`app=${name}`);
  for (const side of sides) keys.add(`side=${side}`);
  for (const person of findPeople(`${title}.\n${body}`))
    if (
      !person
        .slice(person.indexOf('=') + 1)
        .split(' ')
        .some((name) => sender.includes(name))
    )
      keys.add(person);
  const inTitle = stemsOf(titleTokens);
  const words = wordsOf(inTitle, stemsOf(bodyTokens));
  const sortedKeys = [...keys].toSorted().slice(0, keptKeys);
  const written = readLines(text).join('\n');
  const earlier = soundsEarlier(title, written, language);
  const sortedConcepts = [...concepts, ...statesOf(tokens, `${title}\n${written}`, language)].toSorted();
  return {
    language,
    words,
    subject: inTitle.size === 0 ? null : hash32([...inTitle.keys()].toSorted((a, b) => a - b).join()),
    concepts: sortedConcepts,
    keys: sortedKeys,
    earlier: title === subject.trim() ? earlier : Math.max(answers, earlier),
    bands: [...new Set([...bandsOf(words), ...meaningBands(sortedConcepts, sortedKeys)])],
  };
}

/** In log-odds of a mail before, by its subject alone: "Re: …". */
const answers = 1;

const answerPrefix =
  /^(?:(?:re|aw|sv|vs|antw|rif|odp|ref|fw|fwd|wg|tr|rv|enc|i|doorst)\s?(?:\[\d{1,3}\])?\s?[:：]\s*){1,20}/i;

const bareSubject = (subject: string): string =>
  subject
    .trim()
    .replace(answerPrefix, '')
    .replace(/\[[A-Z]{2,10}-\d{1,12}\]/g, '')
    .slice(0, 500);

/** Hashes of the telling words, marked where one is written as a name anywhere. */
function stemsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const stems = new Map<number, number>();
  for (const token of tokens) {
    if (!isTelling(token)) continue;
    const code = hash32(stem(token.text)) & wordBits;
    stems.set(code, (stems.get(code) ?? 0) | (token.isName ? nameBit : 0));
  }
  return stems;
}

function wordsOf(title: ReadonlyMap<number, number>, body: ReadonlyMap<number, number>): readonly number[] {
  const codes = new Set([...title.keys(), ...body.keys()]);
  return [...codes]
    .map((code) => {
      const marks = (title.get(code) ?? 0) | (body.get(code) ?? 0);
      return code | marks | (body.has(code) ? textBit : 0);
    })
    .toSorted((a, b) => a - b)
    .slice(0, keptWords);
}
