import { findCards } from './card.ts';
import { makeCodeFinder } from './code.ts';
import { findPrivateKeys, findShapes } from './keys.ts';
import { makePasswordFinder } from './password.ts';
import { makeAroundFinder } from './password-around.ts';
import { findInUrls, makeTableFinder } from './password-places.ts';
import { noSecretWords, type Secret, type SecretKind, type SecretWords } from './secret.ts';

export interface Masked {
  readonly text: string;
  /** What was hidden; each kind once. */
  readonly kinds: readonly SecretKind[];
}

/** `[password hidden]`: what stands in every stored text where a secret stood. */
export const marker = (kind: SecretKind): string => `[${kind.replace('-', ' ')} hidden]`;

/**
 * Finds what nobody should send by mail. Takes time in proportion to the text.
 *
 * @returns in the order of the text, none overlapping another
 */
export function findSecrets(
  text: string,
  hide: ReadonlySet<SecretKind>,
  words: SecretWords = noSecretWords,
): readonly Secret[] {
  return inOrder(
    findersFor(words)
      .flatMap((find) => [...find(text)])
      .filter(({ kind }) => hide.has(kind)),
  );
}

/** The one that begins first, and of two the longer. */
function inOrder(found: readonly Secret[]): readonly Secret[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return ordered.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

type Finder = (text: string) => Iterable<Secret>;

const compiled = new WeakMap<SecretWords, readonly Finder[]>();

function findersFor(words: SecretWords): readonly Finder[] {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const finders: readonly Finder[] = [
    findPrivateKeys,
    findShapes,
    findCards,
    makeCodeFinder(words.code),
    makeTableFinder(words.password),
    findInUrls,
    makePasswordFinder(words.password),
    makeAroundFinder(words.password),
  ];
  compiled.set(words, finders);
  return finders;
}

/** Puts a visible marker in the place of each secret. Masking twice is masking once. */
export function maskSecrets(text: string, hide: ReadonlySet<SecretKind>, words = noSecretWords): Masked {
  return makeMasker([text], hide, words)(text);
}

/**
 * Masks texts that belong together: a secret that one of them names is hidden in all, also where it stands without
 * its name.
 */
export function makeMasker(
  texts: readonly string[],
  hide: ReadonlySet<SecretKind>,
  words = noSecretWords,
): (text: string) => Masked {
  const values = new Map<string, SecretKind>();
  for (const text of texts)
    for (const { kind, start, end } of findSecrets(text, hide, words)) {
      const value = text.slice(start, end);
      if (values.size < keptValues && isTelling(value)) values.set(value, kind);
    }
  return (text) => replace(text, inOrder([...findSecrets(text, hide, words), ...findAgain(text, values)]));
}

/** Values that are looked for again; more are no mail that a person wrote. */
const keptValues = 20;

/** No word that means something else elsewhere. */
function isTelling(value: string): boolean {
  return value.length >= 6 && /[\d\p{P}\p{S}]/u.test(value) && /[\p{L}\p{S}]|\d{6}/u.test(value);
}

function* findAgain(text: string, values: ReadonlyMap<string, SecretKind>): Generator<Secret> {
  for (const [value, kind] of values)
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
      yield { kind, start: at, end: at + value.length };
}

function replace(text: string, secrets: readonly Secret[]): Masked {
  if (secrets.length === 0) return { text, kinds: [] };
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of secrets) {
    parts.push(text.slice(at, start), marker(kind));
    at = end;
  }
  return { text: parts.join('') + text.slice(at), kinds: [...new Set(secrets.map(({ kind }) => kind))] };
}

const markers = /\[(?:password|code|card|private key|token|recovery key) hidden\]/g;

/** The text without what stands for secrets, for what looks at the words of the sender only. */
export const withoutMarkers = (text: string): string => text.replace(markers, ' ');
