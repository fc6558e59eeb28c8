import { findConflict } from './conflict.ts';
import { hash32 } from './fold.ts';
import { tellFeatures } from './phrase.ts';
import { stem } from './tokens.ts';
import { type Conflict, type Likeness, nameBit, type Trouble, wordBits } from './trouble.ts';

/** From which share of the first one's words on the second only adds to it. */
export const addition = 0.97;

/** All of a trouble but what an index is for. */
type Compared = Omit<Trouble, 'bands'>;

/**
 * How alike two troubles are, by the words that both use and, where the words are of two languages, by what they
 * mean. A conflict of keys is told beside the score, not in it: "floor 2" and "floor 3" sound very much alike.
 */
export function compareTroubles(a: Compared, b: Compared): Likeness {
  const words = compareWords(a, b);
  const meaning = compareMeaning(a, b);
  const anchors = anchorsOf(a, b);
  const shared = b.keys.filter((key) => a.keys.includes(key) || isPersonOf(a, key));
  const byWords = (words.ofShorter + words.ofBoth) / 2;
  const score = Math.min(1, Math.max(byWords, meaning === null ? 0 : 0.55 * byWords + 0.45 * meaning));
  const conflict = findConflict(a, b, words.ofFirst >= addition);
  return {
    score,
    words,
    meaning,
    shared,
    anchors,
    conflict,
    because: explain(score, words, shared, conflict),
  };
}

/** A name counts double: it is rarely there by chance. */
const weight = (word: number): number => ((word & nameBit) !== 0 ? 2 : 1);

function compareWords(a: Compared, b: Compared): Likeness['words'] {
  const inA = new Map(a.words.map((word) => [word & wordBits, word]));
  let both = 0;
  let shared = 0;
  let sharedOfA = 0;
  let namesOnlyB = 0;
  let namesShared = 0;
  for (const word of b.words) {
    const other = inA.get(word & wordBits);
    if (other === undefined) {
      namesOnlyB += word & nameBit;
      continue;
    }
    both += (weight(word) + weight(other)) / 2;
    sharedOfA += weight(other);
    namesShared += other & nameBit;
    shared += 1;
  }
  const ofA = weigh(a.words);
  const ofB = weigh(b.words);
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));
  return {
    ofShorter: ratio(both, Math.min(ofA, ofB)),
    ofBoth: ratio(both, (ofA + ofB) / 2),
    ofFirst: ratio(sharedOfA, ofA),
    shared,
    namesApart: namesOnlyB > 0 && a.words.filter((word) => (word & nameBit) !== 0).length > namesShared,
  };
}

const weigh = (words: readonly number[]): number => words.reduce((sum, word) => sum + weight(word), 0);

/** Applications are things with a name. */
function compareMeaning(a: Compared, b: Compared): number | null {
  const inA = meaningOf(a);
  const inB = meaningOf(b);
  if (inA.size === 0 || inB.size === 0) return null;
  let both = 0;
  for (const each of inB) if (inA.has(each)) both += 1;
  return (2 * both) / (inA.size + inB.size);
}

function meaningOf({ concepts, keys }: Compared): ReadonlySet<string> {
  return new Set([
    ...concepts.filter((concept) => !concept.startsWith('state:')),
    ...keys.filter((key) => key.startsWith('app=')),
  ]);
}

function explain(
  score: number,
  words: Likeness['words'],
  shared: readonly string[],
  conflict: Conflict | null,
): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const names = tellFeatures(shared, 5);
  const keys = names === '' ? '' : ` Both name ${names}.`;
  const apart = conflict === null ? '' : ` They differ in ${conflict.kind}: ${conflict.told}.`;
  return `They are ${percent(score)} alike: ${percent(words.ofShorter)} of the words of the shorter one stand in the other.${keys}${apart}`;
}

/** One thing and no other; a person may be named in many mails, as who approves or asks. */
const strong =
  /^(?:asset|error|user|order|ticket|customer|address|ip|path)=|^(?:number|number of .{1,30})=[\d-]{3,}$/;

/** A place that has a name: the other may say it without its noun. */
const namedPlace = /^(?:room|building)=[^\d]{3}/;

/** Values that name one thing and stand in both: as keys of one kind, or as a bare word of the second. */
function anchorsOf(a: Compared, b: Compared): readonly string[] {
  const words = new Set(b.words.map((word) => word & wordBits));
  const values = new Set(b.keys.filter((key) => strong.test(key)).map(valueIn));
  const found = a.keys
    .filter((key) => strong.test(key) || namedPlace.test(key))
    .map(valueIn)
    .filter((value) => values.has(value) || words.has(hash32(stem(value)) & wordBits));
  return [...new Set(found)];
}

/** "Mr Petrik" of "Jonas Petrik" */
const isPersonOf = ({ keys }: Compared, key: string): boolean =>
  /^(?:person|for)=/.test(key) &&
  keys.some((each) => each.startsWith('person=') && valueIn(each).split(' ').includes(valueIn(key)));

const valueIn = (key: string): string => key.slice(key.indexOf('=') + 1);
