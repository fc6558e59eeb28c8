import { applicationNames } from './lexicon/application-names.ts';
import { addWord, addWords, emptyLookup, entriesOf, type Lookup, type PhraseWord } from './lexicon/lookup.ts';
import { notWords } from './lexicon/not-words.ts';
import { wordLists } from './lexicon/word-lists.ts';
import type { Token } from './tokens.ts';

/** How far a word for "not" may be from what does not go. */
const reach = 4;

const lexicon = makeLexicon();

/** What the words speak of, whatever their language: things, what is wrong with them, applications. */
export interface Concepts {
  readonly concepts: ReadonlySet<string>;
  /** Names of applications that stand in the text. */
  readonly applications: ReadonlySet<string>;
  /** Sides of a house or a site: `north`. */
  readonly sides: ReadonlySet<string>;
}

export function findConcepts(
  tokens: readonly Token[],
  language: string | null,
  ownNames: readonly string[],
): Concepts {
  const concepts = new Set<string>();
  const applications = new Set<string>();
  const sides = new Set<string>();
  const nots = tokens.flatMap((token, at) => (isNot(token, language) ? [at] : []));
  const own = ownNames.length === 0 ? null : makeOwnLexicon(ownNames);
  for (let at = 0; at < tokens.length; at++) {
    const usual = conceptsAt(lexicon, tokens, at, language);
    const found = own === null ? usual : [...usual, ...conceptsAt(own, tokens, at, language)];
    for (const concept of found) {
      if (concept.startsWith('deed:')) {
        if (isDenied(at, nots, tokens)) concepts.add(`fault:not-${concept.slice(5)}`);
      } else if (concept.startsWith('app:')) applications.add(concept.slice(4));
      else if (concept.startsWith('side:')) sides.add(concept.slice(5));
      else concepts.add(concept);
    }
  }
  return { concepts, applications, sides };
}

function isNot({ text }: Token, language: string | null): boolean {
  return notWords.has(text) || (text === 'n' && (language === 'fr' || language === null));
}

/** "Startet nicht", "cannot start", "won't any longer start": near, and in the same sentence. */
function isDenied(at: number, nots: readonly number[], tokens: readonly Token[]): boolean {
  const sentence = tokens[at]?.sentence;
  return nots.some((not) => Math.abs(not - at) <= reach && tokens[not]?.sentence === sentence);
}

function conceptsAt(
  from: Lookup,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): readonly string[] {
  const entries = entriesOf(from, tokens[at]?.text ?? '');
  // most words mean nothing, and this is asked of every one
  if (entries.length === 0) return nothing;
  const found: string[] = [];
  for (const { only, tail, concept } of entries) {
    const isOfLanguage = only === null || language === null || only === language;
    if (isOfLanguage && (tail.length === 0 || follows(tail, tokens, at))) found.push(concept);
  }
  return found;
}

const nothing: readonly string[] = [];

function follows(tail: readonly PhraseWord[], tokens: readonly Token[], at: number): boolean {
  return tail.every(({ text, isBeginning }, offset) => {
    const next = tokens[at + 1 + offset]?.text ?? '';
    return isBeginning ? next.startsWith(text) : next === text;
  });
}

function makeLexicon(): Lookup {
  const made = emptyLookup();
  for (const [kind, words] of wordLists)
    for (const [concept, list] of Object.entries(words)) addWords(made, list, `${kind}:${concept}`);
  for (const name of applicationNames) addName(made, name);
  return made;
}

/** Lists of a configuration, which live as long as the process. */
const ownLexicons = new WeakMap<readonly string[], Lookup>();

function makeOwnLexicon(names: readonly string[]): Lookup {
  const known = ownLexicons.get(names);
  if (known !== undefined) return known;
  const made = emptyLookup();
  for (const name of names) addName(made, name.toLowerCase().replaceAll(' ', '_'));
  ownLexicons.set(names, made);
  return made;
}

function addName(to: Lookup, written: string): void {
  const [name = '', meant = name] = written.split('=');
  addWord(to, name, `app:${meant}`);
}

/** Whether a word alone means a thing, a fault, a deed or an application. */
export function isConceptWord(word: string): boolean {
  return entriesOf(lexicon, word).some(
    ({ tail, concept }) => tail.length === 0 && !concept.startsWith('place:'),
  );
}
