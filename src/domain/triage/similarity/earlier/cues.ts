import { conceptsAt } from '../concepts.ts';
import { addPhrases, addWords, emptyLookup } from '../lexicon/lookup.ts';
import { refersBackPhrases } from '../lexicon/refers-back.ts';
import { toldBeforeWords } from '../lexicon/told-before.ts';
import { isRequestWord } from '../request-words.ts';
import {
  alsoWords,
  askingPhrases,
  lastingPhrases,
  questionWords,
  requestWords,
  thanksWords,
  urgentWords,
} from '../state-phrases.ts';
import { readTokens, stem } from '../tokens.ts';

/** A sentence with its marks of punctuation. */
const sentence = /[^.!?\n]+[.!?]*/g;

/** Who wrote before says so sooner. */
const keptSentences = 60;

const kinds = makeKinds();

/** In square brackets: what stands for words of any language. */
const sets: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['also', alsoWords],
  ['asks', requestWords],
  ['done', questionWords],
  ['hurry', urgentWords],
  ['thanks', thanksWords],
];
const phrases: readonly (readonly [string, readonly string[]])[] = [
  ['news', askingPhrases],
  ['lasts', lastingPhrases],
];

/** The sentences of a mail, its subject the first. */
export const sentencesOf = (subject: string, text: string): readonly string[] =>
  [subject, ...(text.match(sentence) ?? [])].filter((each) => /\p{L}/u.test(each)).slice(0, keptSentences);

export const isShort = (sentences: readonly string[]): boolean => sentences.length <= 2;

/**
 * What in a sentence may tell that its writer wrote before: its words, their stems ("heard*"), pairs of words that follow
 * each other, and which kinds of words it has ("[told]") and has together ("[earlier told]"), which are the same in every
 * language. Each once.
 *
 * @param language ISO 639-1; null where the text does not tell
 * @param inShort whether its mail is a short one
 */
export function cuesOf(text: string, language: string | null, inShort: boolean): readonly string[] {
  const tokens = readTokens(text);
  const words = tokens.map((token) => token.text);
  const said = ` ${words.join(' ')} `;
  const found = [
    ...new Set(tokens.flatMap((_, at) => conceptsAt(kinds, tokens, at, language))),
    ...sets.filter(([, set]) => words.some((word) => set.has(word))).map(([kind]) => kind),
    ...phrases.filter(([, list]) => list.some((phrase) => said.includes(phrase))).map(([kind]) => kind),
    ...(words.some(isRequestWord) ? ['wants'] : []),
    ...['?', '!', '...'].filter((mark) => text.includes(mark)),
  ].toSorted();
  return [
    ...new Set([
      ...words,
      ...words.map((word) => `${stem(word)}*`),
      ...words.slice(1).map((word, at) => `${words[at]} ${word}`),
      ...found.map((kind) => `[${kind}]`),
      ...found.flatMap((kind, at) => found.slice(at + 1).map((other) => `[${kind} ${other}]`)),
      `[${Math.min(mostThrees, Math.ceil(words.length / 3))} x 3]`,
      ...(inShort ? ['[short]'] : []),
    ]),
  ];
}

const mostThrees = 6;

function makeKinds() {
  const made = emptyLookup();
  for (const [kind, list] of Object.entries(toldBeforeWords)) addWords(made, list, kind);
  addPhrases(made, refersBackPhrases, 'plain');
  return made;
}
