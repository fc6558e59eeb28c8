import type { ExtractionRules } from './facts.ts';
import { findPhrases, indexPhrases, type PhraseIndex, placeWords } from './phrases.ts';

interface Names {
  readonly index: PhraseIndex;
  /** By the folded words of a name. */
  readonly byWords: ReadonlyMap<string, { readonly name: string; readonly exact: boolean }>;
}

/** Names are a configuration's lists, which live as long as the process. */
const prepared = new WeakMap<ExtractionRules['applications'], Names>();

/** @returns the names as the configuration writes them */
export function findApplications(
  text: string,
  applications: ExtractionRules['applications'],
): readonly string[] {
  let names = prepared.get(applications);
  if (names === undefined) {
    names = prepare(applications);
    prepared.set(applications, names);
  }
  const { index, byWords } = names;
  return findPhrases(placeWords(text), index).flatMap(({ start, end, words }) => {
    const known = byWords.get(words.join(' '));
    if (known === undefined || (known.exact && text.slice(start, end) !== known.name)) return [];
    return [known.name];
  });
}

function prepare({ anyCase, asWritten }: ExtractionRules['applications']): Names {
  const all = [
    ...asWritten.map((name) => ({ name, exact: true })),
    ...anyCase.map((name) => ({ name, exact: false })),
  ];
  const key = (name: string) =>
    placeWords(name)
      .map(({ word }) => word)
      .join(' ');
  return {
    index: indexPhrases(all.map(({ name }) => name)),
    byWords: new Map(all.map((entry) => [key(entry.name), entry])),
  };
}
