import { type ClassifiedText, type Occurrences, readFeatures } from './features.ts';

/**
 * A linear model over hashed features, each weight in one octet: what is stored is what decides. A value:
 * nothing changes it once it is made.
 */
export interface ClassifierModel {
  readonly categories: readonly string[];
  /** The number of buckets as a power of two. */
  readonly bucketBits: number;
  /** How much a feature tells, by bucket, in steps of `rarityStep`: rare ones more. 0: the model does not know it. */
  readonly rarity: Uint8Array;
  /** By bucket, what its weights are multiplied by: see `scaleOf`. */
  readonly scales: Uint8Array;
  /** By bucket, then category: `weights[bucket * categories.length + category]`. */
  readonly weights: Int8Array;
  /** By category. */
  readonly bias: Float32Array;
  /** Divides the scores so that a probability of 0.8 is right in 8 of 10 cases. */
  readonly temperature: number;
  /** How many examples it was trained on. */
  readonly examples: number;
}

/** A model and what `explain` calls it. */
export interface NamedModel {
  readonly name: string;
  readonly model: ClassifierModel;
}

/** One text as a model sees it: each bucket once, the vector's length 1. */
export interface Features {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** 255 of them are more than the rarest feature of a million texts has. */
export const rarityStep = 1 / 16;
const steepness = 8;
const finest = -24;
const scales = Float32Array.from({ length: 256 }, (_, code) => 2 ** (finest + code / steepness));

/** The step between two neighbouring weights of a bucket. */
export const scaleOf = (code: number): number => scales[code] ?? 0;

/** The smallest scale's code at which `highest` still fits into an octet. */
export function scaleFor(highest: number): number {
  if (highest === 0) return 0;
  return Math.min(255, Math.max(0, Math.ceil((Math.log2(highest / 127) - finest) * steepness)));
}

/** How much the characters count beside the words; each of the two is brought to length 1 before. */
const runShare = 0.3;

/** Weighs occurrences by how often and how rare they are (sublinear TF-IDF), words and runs each for themselves. */
export function weigh({ buckets: occurring }: Occurrences, rarity: Uint8Array): Features {
  const counts = new Map<number, number>();
  for (const bucket of occurring) {
    if (rarity[bucket] !== 0) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const half = rarity.length / 2;
  const buckets = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  let words = 0;
  let runs = 0;
  let at = 0;
  for (const [bucket, count] of counts) {
    const value = (1 + Math.log(count)) * (rarity[bucket] ?? 0) * rarityStep;
    buckets[at] = bucket;
    values[at++] = value;
    if (bucket < half) words += value * value;
    else runs += value * value;
  }
  const wordScale = words === 0 ? 0 : Math.sqrt((1 - runShare) / words);
  const runScale = runs === 0 ? 0 : Math.sqrt(runShare / runs);
  for (let i = 0; i < values.length; i++)
    values[i] = (values[i] as number) * ((buckets[i] as number) < half ? wordScale : runScale);
  return { buckets, values };
}

/** The score of each category, not yet a probability. */
function score(model: ClassifierModel, { buckets, values }: Features): Float64Array {
  const { weights, scales: codes, bias } = model;
  const count = bias.length;
  const scores = Float64Array.from(bias);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const value = (values[i] as number) * scaleOf(codes[bucket] as number);
    for (let at = bucket * count, k = 0; k < count; k++, at++)
      scores[k] = (scores[k] as number) + value * (weights[at] as number);
  }
  return scores;
}

export interface Prediction {
  readonly category: string;
  /** Calibrated: of predictions with 0.8, about 8 in 10 are right. */
  readonly probability: number;
  /** What in the text speaks most for this category and against the others, strongest first; may be empty. */
  readonly strongestWords: readonly string[];
}

/** Never throws, whatever the text is; the same text and model give the same prediction. */
export function predict(model: ClassifierModel, text: ClassifiedText): Prediction {
  const found = readFeatures(text, model.bucketBits);
  const features = weigh(found, model.rarity);
  const probabilities = score(model, features);
  softmax(probabilities, model.temperature);
  let best = 0;
  for (let k = 1; k < probabilities.length; k++) {
    if ((probabilities[k] as number) > (probabilities[best] as number)) best = k;
  }
  return {
    category: model.categories[best] ?? '',
    probability: probabilities[best] ?? 0,
    strongestWords: findStrongest(model, found, features, best),
  };
}

const namedWords = 3;
/** A word is named only where it weighs at least this much of the strongest. */
const leastShare = 0.25;

function findStrongest(
  model: ClassifierModel,
  found: Occurrences,
  features: Features,
  category: number,
): readonly string[] {
  const tells = contrast(model, features, category);
  const indexes = new Map<number, number>();
  for (const [i, bucket] of features.buckets.entries()) indexes.set(bucket, i);
  const places = found.buckets.map((bucket) => indexes.get(bucket) ?? -1);
  const counts = new Uint32Array(tells.length);
  for (const i of places) if (i >= 0) counts[i] = (counts[i] as number) + 1;
  const byOwner = new Float64Array(found.words.length);
  for (let at = 0; at < places.length; at++) {
    const i = places[at] as number;
    if (i < 0) continue;
    const owner = found.owners[at] as number;
    byOwner[owner] = (byOwner[owner] as number) + (tells[i] as number) / (counts[i] as number);
  }
  const byWord = new Map<string, number>();
  for (const [owner, word] of found.words.entries()) {
    const name = word.toLowerCase();
    byWord.set(name, (byWord.get(name) ?? 0) + (byOwner[owner] as number));
  }
  return nameStrongest(byWord);
}

/** Numbers and what may be a secret are not named, though they count. */
function nameStrongest(byWord: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...byWord]
    .filter(([word, tells]) => tells > 0 && /^[\p{L}\p{M}]{2,30}$/u.test(word))
    .sort(([, a], [, b]) => b - a)
    .slice(0, namedWords);
  const least = (sorted[0]?.[1] ?? 0) * leastShare;
  return sorted.filter(([, tells]) => tells > least).map(([word]) => word);
}

/** How much more each feature speaks for a category than for the others on average. */
function contrast(model: ClassifierModel, { buckets, values }: Features, category: number): Float64Array {
  const count = model.categories.length;
  const others = Math.max(1, count - 1);
  const tells = new Float64Array(buckets.length);
  for (let i = 0; i < tells.length; i++) {
    const bucket = buckets[i] as number;
    const from = bucket * count;
    let sum = 0;
    for (let at = from; at < from + count; at++) sum += model.weights[at] as number;
    const own = model.weights[from + category] as number;
    const scale = (values[i] as number) * scaleOf(model.scales[bucket] as number);
    tells[i] = scale * (own - (sum - own) / others);
  }
  return tells;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, temperature: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const each of scores) if (each > highest) highest = each;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp(((scores[k] as number) - highest) / temperature);
    scores[k] = power;
    sum += power;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum;
}
