import { applicationNames } from './lexicon/application-names.ts';
import { widerThings } from './lexicon/broader.ts';
import { broaderFaults } from './lexicon/broader-faults.ts';
import { inPassing } from './lexicon/in-passing.ts';
import { addWord, addWords, type Entry, emptyLookup, entriesOf, type Lookup } from './lexicon/lookup.ts';
import { notMeant } from './lexicon/not-meant.ts';
import { butWords, denials, idleDenials } from './lexicon/not-words.ts';
import { wordLists } from './lexicon/word-lists.ts';
import type { Token } from './tokens.ts';

/** How far a word for "not" may be from what does not go. */
const reach = 4;

/** How far behind its verb a particle may stand. */
const longestClause = 12;

const lexicon = makeLexicon();
const negations = makeNegations();
const asides = makeAsides();
const otherwise = makeNotMeant();

/** Deeds that, when denied, are told for a fault that has words of its own: who cannot hear says that it is silent. */
const toldAs: Readonly<Record<string, string>> = {
  accept: 'denied',
  hear: 'silent',
  licence: 'unlicensed',
  power: 'off',
  sound: 'silent',
};

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
  const nots = findNots(tokens, language);
  const passing = findPassing(tokens, language);
  const unmeant = findUnmeant(tokens, language);
  const own = ownNames.length === 0 ? null : makeOwnLexicon(ownNames);
  for (let at = 0; at < tokens.length; at++) {
    const usual = entriesAt(lexicon, tokens, at, language)
      .filter(({ tail, concept }) => tail.length > 0 || !passing.has(at) || !concept.startsWith('thing:'))
      .map(({ concept }) => concept);
    const found = own === null ? usual : [...usual, ...conceptsAt(own, tokens, at, language)];
    for (const concept of found) {
      if (unmeant.has(`${at} ${concept}`)) continue;
      if (concept.startsWith('deed:')) {
        if (isDenied(at, nots, tokens)) concepts.add(faultOf(concept.slice(5)));
      } else if (concept.startsWith('app:')) applications.add(concept.slice(4));
      else if (concept.startsWith('side:')) sides.add(concept.slice(5));
      else concepts.add(concept);
    }
  }
  for (const concept of [...concepts])
    for (const broader of broaderFaults[concept] ?? []) concepts.add(broader);
  return { concepts, applications, sides };
}

/** Where a word stands that names a thing in passing only: "by phone", "I restarted my computer". */
const findPassing = (tokens: readonly Token[], language: string | null): ReadonlySet<number> =>
  new Set(phrasesIn(asides, tokens, language).flatMap(({ places }) => places));

const faultOf = (deed: string): string => `fault:${toldAs[deed] ?? `not-${deed}`}`;

/** Where a word stands in a phrase in which it means something else, as `place concept`. */
const findUnmeant = (tokens: readonly Token[], language: string | null): ReadonlySet<string> =>
  new Set(
    phrasesIn(otherwise, tokens, language).flatMap(({ places, concept }) =>
      places.map((at) => `${at} ${concept}`),
    ),
  );

/** Where a word for "not" stands that may deny a deed: the one of "I don't know how to print" does not. */
function findNots(tokens: readonly Token[], language: string | null): readonly number[] {
  const found = phrasesIn(negations, tokens, language);
  const idle = new Set(found.flatMap(({ places, concept }) => (concept === 'idle' ? places : [])));
  return found.flatMap(({ places: [at], concept }) =>
    concept !== 'not' || at === undefined || idle.has(at) ? [] : [at],
  );
}

/** The phrases that stand in a text, each with the places of its words. */
function phrasesIn(
  from: Lookup,
  tokens: readonly Token[],
  language: string | null,
): readonly { readonly concept: string; readonly places: readonly number[] }[] {
  return tokens.flatMap((_, at) =>
    entriesAt(from, tokens, at, language).map(({ tail, concept }) => ({
      concept,
      places: Array.from({ length: tail.length + 1 }, (_, offset) => at + offset),
    })),
  );
}

/**
 * "Startet nicht", "cannot start", "won't any longer start": near, and in the same sentence. Not so across a "but", and
 * not where the deed follows behind a comma, "ist nicht möglich, sie zu öffnen" aside: "it rings but nobody hears me",
 * "I cannot log in, please reset it".
 */
function isDenied(at: number, nots: readonly number[], tokens: readonly Token[]): boolean {
  const deed = tokens[at];
  return nots.some((notAt) => {
    const not = tokens[notAt];
    if (not === undefined || not.sentence !== deed?.sentence || Math.abs(notAt - at) > reach) return false;
    if (notAt < at && not.clause !== deed.clause && tokens[at - 1]?.text !== 'zu') return false;
    return !tokens.slice(Math.min(notAt, at), Math.max(notAt, at)).some(({ text }) => butWords.has(text));
  });
}

/** What the words from a place on mean; most mean nothing. */
export const conceptsAt = (
  from: Lookup,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): readonly string[] => entriesAt(from, tokens, at, language).map(({ concept }) => concept);

function entriesAt(
  from: Lookup,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): readonly Entry[] {
  const entries = entriesOf(from, tokens[at]?.text ?? '');
  // most words mean nothing, and this is asked of every one
  if (entries.length === 0) return entries;
  return entries.filter(
    (entry) =>
      (entry.only === null || language === null || entry.only === language) && follows(entry, tokens, at),
  );
}

function follows({ tail, isApart }: Entry, tokens: readonly Token[], at: number): boolean {
  if (isApart) return endsClause(tail[0]?.text ?? '', tokens, at);
  return tail.every(({ text, isBeginning }, offset) => {
    const next = tokens[at + 1 + offset]?.text ?? '';
    return isBeginning ? next.startsWith(text) : next === text;
  });
}

/** "Das Tablet geht mitten in der Visite aus" */
function endsClause(particle: string, tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const last = tokens.slice(at + 1, at + 1 + longestClause).findLast((token) => token.clause === clause);
  return last?.text === particle;
}

function makeLexicon(): Lookup {
  const made = emptyLookup();
  for (const [kind, words] of wordLists)
    for (const [concept, list] of Object.entries(words))
      for (const each of kind === 'thing' ? widerThings(concept) : [concept])
        addWords(made, list, `${kind}:${each}`);
  for (const name of applicationNames) addName(made, name);
  return made;
}

function makeNegations(): Lookup {
  const made = emptyLookup();
  addWords(made, denials, 'not');
  addWords(made, idleDenials, 'idle');
  return made;
}

function makeAsides(): Lookup {
  const made = emptyLookup();
  addWords(made, inPassing, 'aside');
  return made;
}

function makeNotMeant(): Lookup {
  const made = emptyLookup();
  for (const [concept, list] of Object.entries(notMeant)) addWords(made, list, concept);
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
