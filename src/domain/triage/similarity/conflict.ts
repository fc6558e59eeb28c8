import { hash32 } from './fold.ts';
import { smallWords } from './small-words.ts';
import { stem } from './tokens.ts';
import { type Conflict, nameBit, type Trouble, wordBits } from './trouble.ts';

type Compared = Pick<Trouble, 'keys' | 'concepts' | 'words' | 'language'>;

/** Kinds of keys of which two troubles may name different ones and still be the same. */
const loose = new Set(['address', 'url', 'person', 'for']);

/** What one trouble cannot say while the other does not, or not where both are of the same. */
const ofOneOnly = [
  { concept: 'state:works-again', kind: 'state', told: 'one says that it works again', of: null },
  { concept: 'thing:shared-mailbox', kind: 'mailbox', told: 'one is shared', of: 'thing:email' },
] as const;

/**
 * What sets two troubles apart: each names another place, or of one kind of key a value that the other does not; the
 * second names a person whom the first does not know; or one says that it works again.
 *
 * @param isAddition the second says all that the first did: what it adds is no other trouble
 * @returns null where nothing does; what a mail about the same may not add, before what it may
 */
export function findConflict(a: Compared, b: Compared, isAddition: boolean): Conflict | null {
  const found = [
    ...ofOneOnly.filter(
      ({ concept, of }) =>
        a.concepts.includes(concept) !== b.concepts.includes(concept) &&
        (of === null || (a.concepts.includes(of) && b.concepts.includes(of))),
    ),
    ...placesApart(a, b),
    ...keysApart(a, b, isAddition),
    ...(isForAnother(a, b) ? [{ kind: 'person', told: 'it is for another too' }] : []),
    ...(isAddition ? [] : [...newPeople(a, b), ...newAccounts(a, b)]),
  ];
  const first = found.find((conflict) => !isLoose(conflict)) ?? found[0];
  return first === undefined ? null : { kind: first.kind, told: first.told };
}

/** What a mail about the same may add: numbers, people, paths, and what was asked for; where it stands, and what with. */
export const isLoose = ({ kind }: Conflict): boolean => addable.has(kind.split(' ', 1)[0] ?? '');

const addable = new Set([
  'number',
  'person',
  'mailbox',
  'path',
  'field',
  'version',
  'place',
  'app',
  'other',
  'account',
]);

function placesApart(a: Compared, b: Compared): readonly Conflict[] {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const isApart = inA.length > 0 && inB.length > 0 && !inA.some((place) => inB.includes(place));
  return isApart ? [{ kind: 'place', told: `${inA[0]}, ${inB[0]}` }] : [];
}

/** A number without its noun may be that of any: "2.118" of "desk 2.118". */
const isSaid = (kind: string, value: string, { keys }: Compared): boolean =>
  kind.startsWith('number') && keys.some((key) => key.endsWith(`=${value}`));

/** Of one kind, each has a value that the other has not. */
function keysApart(a: Compared, b: Compared, isAddition: boolean): readonly Conflict[] {
  const inA = byKind(a.keys);
  return [...byKind(b.keys)].flatMap(([kind, values]) => {
    const others = inA.get(kind);
    if (others === undefined || loose.has(kind) || (isAddition && kind.startsWith('field '))) return [];
    const onlyA = others.filter(
      (value) => !values.some((each) => isMore(each, value)) && !isSaid(kind, value, b),
    );
    const onlyB = values.filter(
      (value) => !others.some((each) => isMore(each, value)) && !isSaid(kind, value, a),
    );
    if (kind === 'app' && onlyA.length < others.length) return [];
    const [ofA, ofB] = [onlyA[0], onlyB[0]];
    if (ofA === undefined || ofB === undefined) return [];
    const isOtherMake =
      kind === 'asset' && !onlyA.some((each) => onlyB.some((value) => areOfOneMake(each, value)));
    return [{ kind: isOtherMake ? 'other asset' : kind, told: `${ofA}, ${ofB}` }];
  });
}

/** "nb0417", "nb0533", and not the code of an error beside a laptop. */
const areOfOneMake = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (name: string): string => /^[a-z]*/.exec(name)?.[0] ?? '';

const placesOf = ({ concepts }: Compared): readonly string[] =>
  concepts.filter((concept) => concept.startsWith('place:')).map((concept) => concept.slice(6));

/** The value itself, or one with something added: "laptop", "laptop headset"; or the end of a name. */
const isMore = (a: string, b: string): boolean =>
  a === b ||
  a.startsWith(`${b} `) ||
  b.startsWith(`${a} `) ||
  isEnding(a, b) ||
  isEnding(b, a) ||
  saysAll(a, b);

/** "laptop + bag", "laptop with a bag": one says what the other does, small words aside. */
function saysAll(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map((value) => value.split(' ').filter((word) => !smallWords.has(word)));
  if (inA === undefined || inB === undefined || inA.length < 2 || inB.length < 2) return false;
  return inA.every((word) => inB.includes(word)) || inB.every((word) => inA.includes(word));
}

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
function newPeople(a: Compared, b: Compared): readonly Conflict[] {
  const inA = new Set(a.words.map((word) => word & wordBits));
  const isKnown = (name: string) => inA.has(hash32(stem(name)) & wordBits);
  return b.keys
    .filter((key) => /^(?:person|for)=/.test(key))
    .map((key) => key.slice(key.indexOf('=') + 1))
    .filter((name) => !(name.match(/\p{L}{2,}/gu) ?? []).every(isKnown))
    .map((name) => ({ kind: 'person', told: `${name} stands in one only` }));
}

/** An account that is nobody's own is named in the second only: the first was about its sender's. */
const newAccounts = (a: Compared, b: Compared): readonly Conflict[] =>
  b.keys
    .filter((key) => key.startsWith('account=') && !a.keys.includes(key))
    .map((key) => ({ kind: 'account', told: `${key.slice('account='.length)} stands in one only` }));

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
