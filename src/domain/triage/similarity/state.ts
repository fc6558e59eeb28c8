import { conceptsAt } from './concepts.ts';
import { givesDetails } from './details.ts';
import { addPhrases, emptyLookup } from './lexicon/lookup.ts';
import { notWords } from './lexicon/not-words.ts';
import { onsetPhrases, othersPhrases, sincePhrases } from './lexicon/report-words.ts';
import { separatePhrases } from './lexicon/separate.ts';
import { isRequestWord } from './request-words.ts';
import {
  alsoWords,
  anotherPhrases,
  cannotPhrases,
  howPhrases,
  nowWords,
  recoveryPhrases,
  thanksWords,
  urgentWords,
} from './state-phrases.ts';
import { readTokens, type Token } from './tokens.ts';

/**
 * How a mail stands to one before it: that it works again (`state:works-again`); that it gives details
 * (`state:details`); that it is another one (`state:another`), or another matter (`state:separate`).
 *
 * What it says of itself: that something else has it too (`state:also`), or other people (`state:others`); that it began
 * just now (`state:onset`); that it is urgent (`state:urges`); that it asks a question (`state:questions`); that somebody
 * cannot do something (`state:cannot`), or asks for something (`state:requests`).
 *
 * @param tokens without greeting, thanks and signature
 * @param written subject and text with them, the subject in a line of its own
 */
export function statesOf(
  tokens: readonly Token[],
  written: string,
  language: string | null,
): readonly string[] {
  const words = readTokens(written);
  const all = spaced(words);
  const told = new Set(words.flatMap((_, at) => conceptsAt(phrases, words, at, language)));
  const said = spaced(tokens);
  const says = (list: readonly string[]) => list.some((phrase) => all.includes(phrase));
  const states: Readonly<Record<string, boolean>> = {
    another: anotherPhrases.some((phrase) => said.includes(phrase)),
    others: told.has('others'),
    questions: written.includes('?') && !told.has('how'),
    urges: words.some(({ text }) => urgentWords.has(text)),
    onset: told.has('onset'),
    separate: told.has('separate'),
    also: tokens.some(({ text }) => alsoWords.has(text)),
    cannot: says(cannotPhrases),
    details: givesDetails(written),
    requests: requests(tokens),
    'works-again': worksAgain(said) || movesOn(tokens),
  };
  return Object.keys(states).flatMap((state) => (states[state] ? [`state:${state}`] : []));
}

const phrases = makePhrases();

function makePhrases() {
  const made = emptyLookup();
  addPhrases(made, separatePhrases, 'separate');
  addPhrases(made, othersPhrases, 'others');
  addPhrases(made, onsetPhrases, 'onset');
  addPhrases(made, howPhrases, 'how');
  for (const [language, words] of sincePhrases) addPhrases(made, [[language, withHours(words)]], 'onset');
  return made;
}

/** "since 7", and "depuis 9h30" */
function withHours(words: string): string {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return words
    .split('|')
    .flatMap((word) => hours.flatMap((hour) => [`${word} ${hour}`, `${word} ${hour}h*`]))
    .join('|');
}

const spaced = (tokens: readonly Token[]): string => ` ${tokens.map((token) => token.text).join(' ')} `;

/** "Please install …", and not "it cannot be installed". */
const requests = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => isRequestWord(text)) && !tokens.some(({ text }) => notWords.has(text));

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
