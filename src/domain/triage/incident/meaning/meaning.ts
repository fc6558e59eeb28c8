import { hash32 } from '../../similarity/fold.ts';
import { nameBit, wordBits } from '../../similarity/trouble.ts';
import type { Described } from '../background.ts';

/**
 * What the words, things and faults of mails mean to each other: a vector for each, learnt from reports of many
 * incidents. A mail's vector is the sum of theirs; those of two reports of one trouble point the same way, also where
 * one tells of scanners that lose the network and the other of lorries that wait.
 */
export interface MeaningModel {
  /** Learnt independently of each other, from other beginnings; together they err less than one as long as all. */
  readonly blocks: number;
  /** How many numbers each block has. */
  readonly size: number;
  /** Where what a mail speaks of has its vector, by `codesOf`. */
  readonly rows: ReadonlyMap<number, number>;
  /** By row: what its numbers are to be multiplied by. */
  readonly scales: Float32Array;
  /** By row, the blocks one after the other. */
  readonly weights: Int8Array;
  /** By row: how much it speaks for a trouble that many have, in log-odds; and what speaks for it beforehand. */
  readonly shared: Float32Array;
  readonly sharedBase: number;
}

/** Shorter than 1: the less is known of what a mail speaks of, the shorter. */
export type Meaning = Float32Array;

/** What a mail must speak of at least to mean much, against what half of the lessons do: "Orion is down" says little. */
const doubt = 0.3;

/** What a mail speaks of, each as a number; a word's is even. That others have it too says nothing of what it is. */
export function codesOf({ words, concepts, keys }: Described): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const word of words) codes.add(word & wordBits);
  for (const concept of concepts) if (!/^(?:side|state):/.test(concept)) codes.add(hash32(concept) | nameBit);
  for (const key of keys) if (/^(?:app|error)=/.test(key)) codes.add(hash32(key) | nameBit);
  return codes;
}

/** What it says of its trouble: since when, who else, what it asks for. */
export const circumstancesOf = ({ concepts }: Pick<Described, 'concepts'>): readonly number[] =>
  concepts.filter((concept) => concept.startsWith('state:')).map((concept) => hash32(concept) | nameBit);

export const isWordCode = (code: number): boolean => (code & nameBit) === 0;

export function meaningOf(trouble: Described, model: MeaningModel): Meaning {
  const { blocks, size } = model;
  const meaning = sumUp(trouble, model);
  for (let block = 0; block < blocks; block++) {
    const part = meaning.subarray(block * size, (block + 1) * size);
    stretch(part, 1 / Math.sqrt(blocks * (lengthOf(part) ** 2 + doubt ** 2)));
  }
  return meaning;
}

/** How much a mail sounds like a report of what many have, and not like a matter of its sender alone, in log-odds. */
export function sharedOdds(trouble: Described, { rows, shared, sharedBase }: MeaningModel): number {
  const known = [...codesOf(trouble), ...circumstancesOf(trouble)].flatMap((code) => rows.get(code) ?? []);
  const sum = known.reduce((total, row) => total + (shared[row] as number), 0);
  return sharedBase + sum / Math.sqrt(known.length || 1);
}

/** The vectors of what a mail speaks of, added up. */
export function sumUp(trouble: Described, { blocks, size, rows, scales, weights }: MeaningModel): Meaning {
  const length = blocks * size;
  const sum = new Float32Array(length);
  for (const code of codesOf(trouble)) {
    const row = rows.get(code);
    if (row === undefined) continue;
    const scale = scales[row] as number;
    const from = row * length;
    for (let at = 0; at < length; at++)
      sum[at] = (sum[at] as number) + scale * (weights[from + at] as number);
  }
  return sum;
}

/** What several mails mean together, at least one: as much as each of them does. */
export function centreOf(meanings: readonly Meaning[]): Meaning {
  const centre = new Float32Array(meanings[0]?.length ?? 0);
  for (const meaning of meanings)
    for (let at = 0; at < centre.length; at++) centre[at] = (centre[at] as number) + (meaning[at] as number);
  const usual = meanings.reduce((sum, meaning) => sum + lengthOf(meaning), 0) / meanings.length;
  stretch(centre, usual / (lengthOf(centre) || 1));
  return centre;
}

/** From -1 to 1: the cosine of the angle between them, and the less, the less is known of them. */
export function likeness(one: Meaning, other: Meaning): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

export const lengthOf = (vector: Float32Array): number => Math.sqrt(likeness(vector, vector));

function stretch(vector: Float32Array, factor: number): void {
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] as number) * factor;
}
