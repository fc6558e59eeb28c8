import { findCards } from './card.ts';
import { findCodes } from './code.ts';
import { findPrivateKeys, findShapes } from './keys.ts';
import { findPasswords } from './password.ts';
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
  const found = finders.flatMap((find) => [...find(text)]).filter(({ kind }) => hide.has(kind));
  // the one that begins first, and of two the longer
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
];

/** Puts a visible marker in the place of each secret. Masking twice is masking once. */
export function maskSecrets(text: string, hide: ReadonlySet<SecretKind>): Masked {
  const secrets = findSecrets(text, hide);
  if (secrets.length === 0) return { text, kinds: [] };
  const parts: string[] = [];
  let at = 0;
  for (const { kind, start, end } of secrets) {
    parts.push(text.slice(at, start), marker(kind));
    at = end;
  }
  return { text: parts.join('') + text.slice(at), kinds: [...new Set(secrets.map(({ kind }) => kind))] };
}
