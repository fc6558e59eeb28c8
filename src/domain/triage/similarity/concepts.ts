import { applicationNames } from './lexicon/application-names.ts';
import { notWords } from './lexicon/not-words.ts';
import { wordLists } from './lexicon/word-lists.ts';
import type { Token } from './tokens.ts';

interface Entry {
  /** The word itself, or what it begins with. */
  readonly head: string;
  readonly isPrefix: boolean;
  /** The words behind it, for a phrase. */
  readonly tail: readonly string[];
  /** ISO 639-1; null: the word means it in every language. */
  readonly only: string | null;
  readonly concept: string;
}

type Lexicon = ReadonlyMap<string, readonly Entry[]>;

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
    for (const concept of [
      ...conceptsAt(lexicon, tokens, at, language),
      ...(own === null ? [] : conceptsAt(own, tokens, at, language)),
    ]) {
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
  from: Lexicon,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): readonly string[] {
  const word = tokens[at]?.text ?? '';
  const entries = from.get(word.slice(0, 3));
  if (entries === undefined) return [];
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.only !== null && language !== null && entry.only !== language) continue;
    const isHead =
      entry.isPrefix && entry.tail.length === 0 ? word.startsWith(entry.head) : word === entry.head;
    if (isHead && follows(entry, tokens, at)) found.push(entry.concept);
  }
  return found;
}

function follows({ tail, isPrefix }: Entry, tokens: readonly Token[], at: number): boolean {
  return tail.every((word, offset) => {
    const next = tokens[at + 1 + offset]?.text ?? '';
    return isPrefix && offset === tail.length - 1 ? next.startsWith(word) : next === word;
  });
}

function makeLexicon(): Lexicon {
  const map = new Map<string, Entry[]>();
  for (const [kind, words] of wordLists)
    for (const [concept, list] of Object.entries(words))
      for (const word of list.split(' ')) add(map, word, `${kind}:${concept}`);
  for (const name of applicationNames) addName(map, name);
  return map;
}

/** Lists of a configuration, which live as long as the process. */
const ownLexicons = new WeakMap<readonly string[], Lexicon>();

function makeOwnLexicon(names: readonly string[]): Lexicon {
  const known = ownLexicons.get(names);
  if (known !== undefined) return known;
  const map = new Map<string, Entry[]>();
  for (const name of names) addName(map, name.toLowerCase().replaceAll(' ', '_'));
  ownLexicons.set(names, map);
  return map;
}

function addName(map: Map<string, Entry[]>, written: string): void {
  const [name = '', meant = name] = written.split('=');
  add(map, name, `app:${meant}`);
}

function add(map: Map<string, Entry[]>, written: string, concept: string): void {
  const [phrase = '', only = null] = written.split('@');
  const isPrefix = phrase.endsWith('*');
  const [head = '', ...tail] = (isPrefix ? phrase.slice(0, -1) : phrase).split('_');
  const key = head.slice(0, 3);
  const entries = map.get(key);
  const entry = { head, isPrefix, tail, only, concept };
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

/** Whether a word alone means a thing, a fault, a deed or an application. */
export function isConceptWord(word: string): boolean {
  return (lexicon.get(word.slice(0, 3)) ?? []).some(
    ({ head, tail, isPrefix, concept }) =>
      !concept.startsWith('place:') &&
      tail.length === 0 &&
      (isPrefix ? word.startsWith(head) : word === head),
  );
}
