import { findConflict } from './conflict.ts';
import { type Likeness, nameBit, type Trouble, textBit, wordBits } from './trouble.ts';

/** All of a trouble but what an index is for. */
type Compared = Omit<Trouble, 'bands'>;

/**
 * How alike two troubles are, by the words that both use and, where the words are of two languages, by what they
 * mean. A conflict of keys is told beside the score, not in it: "floor 2" and "floor 3" sound very much alike.
 */
export function compareTroubles(a: Compared, b: Compared): Likeness {
  const words = compareWords(a, b);
  const meaning = compareMeaning(a, b);
  const shared = b.keys.filter((key) => a.keys.includes(key));
  const byWords = (words.ofShorter + words.ofBoth) / 2;
  const score = Math.min(1, Math.max(byWords, meaning === null ? 0 : 0.55 * byWords + 0.45 * meaning));
  const conflict = findConflict(a, b);
  return { score, words, meaning, shared, conflict, because: explain(score, words, shared, conflict) };
}

/** A name counts double: it is rarely there by chance. */
const weight = (word: number): number => ((word & nameBit) !== 0 ? 2 : 1);

function compareWords(a: Compared, b: Compared): Likeness['words'] {
  const inA = new Map(a.words.map((word) => [word & wordBits, word]));
  let both = 0;
  let shared = 0;
  let sharedInText = 0;
  let ofB = 0;
  for (const word of b.words) {
    const other = inA.get(word & wordBits);
    const own = weight(word);
    ofB += own;
    if (other === undefined) continue;
    both += (own + weight(other)) / 2;
    shared += 1;
    if ((word & other & textBit) !== 0) sharedInText += 1;
  }
  const ofA = a.words.reduce((sum, word) => sum + weight(word), 0);
  const ratio = (whole: number) => (whole === 0 ? 0 : Math.min(1, both / whole));
  return { ofShorter: ratio(Math.min(ofA, ofB)), ofBoth: ratio((ofA + ofB) / 2), shared, sharedInText };
}

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
  return new Set([...concepts, ...keys.filter((key) => key.startsWith('app='))]);
}

function explain(
  score: number,
  words: Likeness['words'],
  shared: readonly string[],
  conflict: string | null,
): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const keys = shared.length === 0 ? '' : ` Both name ${shared.slice(0, 5).join(', ')}.`;
  const apart = conflict === null ? '' : ` They differ in ${conflict}.`;
  return `They are ${percent(score)} alike: ${percent(words.ofShorter)} of the words of the shorter one stand in the other.${keys}${apart}`;
}
