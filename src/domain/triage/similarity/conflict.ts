import type { Trouble } from './trouble.ts';

/** Kinds of keys of which two troubles may name different ones and still be the same. */
const loose = new Set(['address', 'url']);

/**
 * What sets two troubles apart: of one kind of key each names a value that the other does not; or one says that it
 * works again.
 *
 * @returns such as `floor: 2, 3`, or null
 */
export function findConflict(
  a: Pick<Trouble, 'keys' | 'concepts'>,
  b: Pick<Trouble, 'keys' | 'concepts'>,
): string | null {
  const again = 'state:works-again';
  if (a.concepts.includes(again) !== b.concepts.includes(again)) return 'state: one says that it works again';
  const inA = byKind(a.keys);
  for (const [kind, values] of byKind(b.keys)) {
    const others = inA.get(kind);
    if (others === undefined || loose.has(kind)) continue;
    const onlyA = others.filter((value) => !values.includes(value));
    const onlyB = values.filter((value) => !others.includes(value));
    if (onlyA.length > 0 && onlyB.length > 0) return `${kind}: ${onlyA[0]}, ${onlyB[0]}`;
  }
  return null;
}

function byKind(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const key of keys) {
    const at = key.indexOf('=');
    const kind = key.slice(0, at);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [key.slice(at + 1)]);
    else known.push(key.slice(at + 1));
  }
  return kinds;
}
