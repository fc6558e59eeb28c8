import { hash32, mix32 } from './fold.ts';
import { wordBits } from './trouble.ts';

const bandCount = 16;
const rowsPerBand = 2;
/** Texts of fewer words have bands in common by chance only when they are the same. */
const fewestWords = 3;

/**
 * MinHash bands: two sets share a band the more probably the more they have in common: 0.9 at a Jaccard index of
 * 0.37, 0.15 at 0.1.
 *
 * @see Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman, Ullman, Mining of
 *   Massive Datasets, ch. 3
 */
export function bandsOf(words: readonly number[]): readonly number[] {
  if (words.length < fewestWords) return [];
  const bands: number[] = [];
  for (let band = 0; band < bandCount; band++) {
    let code = mix32(band + 1);
    for (let row = 0; row < rowsPerBand; row++)
      code = mix32(code ^ leastUnder(words, band * rowsPerBand + row));
    bands.push(code);
  }
  return bands;
}

function leastUnder(words: readonly number[], permutation: number): number {
  const salt = mix32(Math.imul(permutation + 1, 0x9e3779b1));
  let least = 0x7fffffff;
  for (const word of words) {
    const mixed = mix32((word & wordBits) ^ salt);
    if (mixed < least) least = mixed;
  }
  return least;
}

const mostPairs = 12;

/** What troubles of one outage share though they share no word: what it is about with what is wrong, and codes. */
export function meaningBands(concepts: readonly string[], keys: readonly string[]): readonly number[] {
  const faults = concepts.filter((concept) => concept.startsWith('fault:'));
  const things = [
    ...keys.filter((key) => key.startsWith('app=')),
    ...concepts.filter((concept) => concept.startsWith('thing:')),
  ];
  const pairs = things.flatMap((thing) => faults.map((fault) => `${thing}+${fault}`)).slice(0, mostPairs);
  const telling = keys.filter((key) => /^(?:error|asset|ip|url|path)=/.test(key)).slice(0, mostPairs);
  return [...pairs, ...telling].map(hash32);
}
