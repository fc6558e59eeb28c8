import { codesOf, lengthOf, likeness, type MeaningModel, sumUp } from '../incident/meaning/meaning.ts';
import { mix32 } from './fold.ts';
import { type Trouble, wordBits } from './trouble.ts';

type Told = Pick<Trouble, 'language' | 'words' | 'concepts' | 'keys'>;

/** How long the vector of a word is that the model does not know: about as long as others are. */
const unknownLength = 0.33;

/** What a mail must speak of at least to mean much. */
const doubt = 0.5;

/** How far what the second says, and the first does not, is from what the first means, from 0 to 1. */
export function addedApart(first: Told, second: Told, model: MeaningModel): number {
  const fresh = meaningInFull(onlyIn(second, first), model);
  return lengthOf(fresh) - Math.max(0, likeness(meaningInFull(first, model), fresh));
}

function onlyIn(one: Told, other: Told): Told {
  const words = new Set(other.words.map((word) => word & wordBits));
  return {
    language: one.language,
    words: one.words.filter((word) => !words.has(word & wordBits)),
    concepts: one.concepts.filter((concept) => !other.concepts.includes(concept)),
    keys: one.keys.filter((key) => !other.keys.includes(key)),
  };
}

/** A word that the model does not know means itself, so that a language or a product that it never met is no blank. */
function meaningInFull(trouble: Told, model: MeaningModel): Float32Array {
  const meaning = sumUp(trouble, model);
  for (const code of codesOf(trouble)) if (!model.rows.has(code)) addItself(meaning, code);
  const factor = 1 / Math.sqrt(likeness(meaning, meaning) + doubt ** 2);
  return meaning.map((value) => value * factor);
}

/** Numbers that depend on the code alone: two of them are at about a right angle. */
function addItself(sum: Float32Array, code: number): void {
  const number = unknownLength / Math.sqrt(sum.length);
  let bits = code;
  for (let at = 0; at < sum.length; at++) {
    if (at % 32 === 0) bits = mix32(bits + at + 1);
    sum[at] = (sum[at] as number) + (((bits >>> (at % 32)) & 1) === 0 ? number : -number);
  }
}
