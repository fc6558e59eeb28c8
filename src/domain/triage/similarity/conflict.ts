import { hash32 } from './fold.ts';
import { stem } from './tokens.ts';
import { nameBit, type Trouble, wordBits } from './trouble.ts';

type Compared = Pick<Trouble, 'keys' | 'concepts' | 'words' | 'language'>;

/** Kinds of keys of which two troubles may name different ones and still be the same. */
const loose = new Set(['address', 'url', 'person', 'for']);

/** What one trouble cannot say while the other does not. */
const ofOneOnly = [
  { concept: 'state:works-again', because: 'state: one says that it works again' },
  { concept: 'thing:shared-mailbox', because: 'mailbox: one is shared' },
] as const;

/**
 * What sets two troubles apart: each names another place, or of one kind of key a value that the other does not; the
 * second names a person whom the first does not know; or one says that it works again.
 *
 * @param isAddition the second says all that the first did: what it adds is no other trouble
 * @returns such as `floor: 2, 3`, or null
 */
export function findConflict(a: Compared, b: Compared, isAddition: boolean): string | null {
  const stated = ofOneOnly.find(
    ({ concept }) => a.concepts.includes(concept) !== b.concepts.includes(concept),
  );
  if (stated !== undefined) return stated.because;
  const [hereA, hereB] = [placesOf(a), placesOf(b)];
  if (hereA.length > 0 && hereB.length > 0 && !hereA.some((place) => hereB.includes(place)))
    return `place: ${hereA[0]}, ${hereB[0]}`;
  const inA = byKind(a.keys);
  for (const [kind, values] of byKind(b.keys)) {
    const others = inA.get(kind);
    if (others === undefined || loose.has(kind) || (isAddition && kind.startsWith('field '))) continue;
    const onlyA = others.filter((value) => !values.some((each) => isMore(each, value)));
    const onlyB = values.filter((value) => !others.some((each) => isMore(each, value)));
    if (kind === 'app' && onlyA.length < others.length) continue;
    if (onlyA.length > 0 && onlyB.length > 0) return `${kind}: ${onlyA[0]}, ${onlyB[0]}`;
  }
  if (isForAnother(a, b)) return 'person: it is for another too';
  return findNewPerson(a, b, isAddition ? ['for='] : ['for=', 'person=']);
}

/** What a mail about the same may add: numbers, people, paths, and what was asked for. */
export const isLoose = (conflict: string): boolean =>
  /^(?:number|person|mailbox|path|field|version)\b/.test(conflict);

const placesOf = ({ concepts }: Compared): readonly string[] =>
  concepts.filter((concept) => concept.startsWith('place:')).map((concept) => concept.slice(6));

/** The value itself, or one with something added: "laptop", "laptop headset"; or the end of a name. */
const isMore = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || isEnding(a, b) || isEnding(b, a);

/** "ws12" of "lab-ws12" */
const isEnding = (whole: string, end: string): boolean =>
  end.length >= 4 && /[a-z]/.test(end) && /\d/.test(end) && whole.endsWith(end);

/** In telling words. */
const mostForAnother = 4;

/** "Please also give it to Chloé": little is new but a name, which German does not show. */
function isForAnother(a: Compared, b: Compared): boolean {
  const also = 'state:also';
  if (b.language === 'de' || !b.concepts.includes(also) || a.concepts.includes(also)) return false;
  const inA = new Set(a.words.map((word) => word & wordBits));
  const fresh = b.words.filter((word) => !inA.has(word & wordBits));
  return fresh.length <= mostForAnother && fresh.some((word) => (word & nameBit) !== 0);
}

/** Somebody is named in the second only: it asks for somebody else, in whatever words. */
function findNewPerson(a: Compared, b: Compared, kinds: readonly string[]): string | null {
  const inA = new Set(a.words.map((word) => word & wordBits));
  const isKnown = (name: string) => inA.has(hash32(stem(name)) & wordBits);
  const strange = b.keys
    .filter((key) => kinds.some((kind) => key.startsWith(kind)))
    .map((key) => key.slice(key.indexOf('=') + 1))
    .find((name) => !name.split(' ').every(isKnown));
  return strange === undefined ? null : `person: ${strange} stands in one only`;
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
