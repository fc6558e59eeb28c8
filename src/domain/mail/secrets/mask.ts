import { findCards } from './card.ts';
import { findCodes } from './code.ts';
import { findPrivateKeys, findShapes } from './keys.ts';
import { findPasswords } from './password.ts';
import { findAround } from './password-around.ts';
import { findInTables, findInUrls } from './password-places.ts';
import type { Secret, SecretKind } from './secret.ts';

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
export function findSecrets(text: string, hide: ReadonlySet<SecretKind>): readonly Secret[] {
  return inOrder(finders.flatMap((find) => [...find(text)]).filter(({ kind }) => hide.has(kind)));
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

const finders: readonly ((text: string) => Iterable<Secret>)[] = [
  findPrivateKeys,
  findShapes,
  findCards,
  findCodes,
  findInTables,
  findInUrls,
  findPasswords,
  findAround,
];

/** Puts a visible marker in the place of each secret. Masking twice is masking once. */
export function maskSecrets(text: string, hide: ReadonlySet<SecretKind>): Masked {
  return makeMasker([text], hide)(text);
}

/**
 * Masks texts that belong together: a secret that one of them names is hidden in all, also where it stands without
 * its name.
 */
export function makeMasker(
  texts: readonly string[],
  hide: ReadonlySet<SecretKind>,
): (text: string) => Masked {
  const values = new Map<string, SecretKind>();
  for (const text of texts)
    for (const { kind, start, end } of findSecrets(text, hide)) {
      const value = text.slice(start, end);
      if (values.size < keptValues && isTelling(value)) values.set(value, kind);
    }
  return (text) => replace(text, inOrder([...findSecrets(text, hide), ...findAgain(text, values)]));
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
