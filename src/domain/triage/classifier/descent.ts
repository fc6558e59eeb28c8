import { makeRandom, shuffle } from '../../seeded-random.ts';
import type { Scored } from './calibrate.ts';
import { type ClassifierModel, scaleFor, scaleOf, softmax } from './model.ts';
import type { OnProgress, TrainOptions } from './train.ts';

/** One text, by the rows of what is being trained. */
interface RowFeatures {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

export interface Lesson {
  readonly features: RowFeatures;
  /** The index of its category. */
  readonly target: number;
}

interface Trained {
  /** By row, then category. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

interface Learner extends Trained {
  /** Sums of squared gradients. */
  readonly squares: Float32Array;
  readonly biasSquares: Float32Array;
  readonly errors: Float64Array;
  readonly options: TrainOptions;
}

/** Stochastic gradient descent on the cross-entropy with AdaGrad. @see Duchi, Hazan, Singer 2011 */
export function descend(
  lessons: readonly Lesson[],
  { rows, categories }: { readonly rows: number; readonly categories: number },
  options: TrainOptions,
  onProgress: OnProgress,
): Trained {
  const size = rows * categories;
  const learner: Learner = {
    weights: new Float32Array(size),
    bias: new Float32Array(categories),
    squares: new Float32Array(size).fill(options.caution),
    biasSquares: new Float32Array(categories),
    errors: new Float64Array(categories),
    options,
  };
  const random = makeRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const lesson of shuffle(lessons, random)) learn(learner, lesson);
    onProgress((epoch + 1) / options.epochs);
  }
  return learner;
}

const epsilon = 1e-8;
/** The bias moves with every example: smaller steps keep it from swinging. */
const biasShare = 0.1;

function learn(learner: Learner, { features, target }: Lesson): void {
  const { weights, bias, squares, biasSquares, errors, options } = learner;
  const { rate, decay } = options;
  score(learner, features, errors);
  softmax(errors, 1);
  errors[target] = (errors[target] ?? 0) - 1;
  const count = bias.length;
  for (let k = 0; k < count; k++) {
    const gradient = errors[k] as number;
    const square = (biasSquares[k] as number) + gradient * gradient;
    biasSquares[k] = square;
    bias[k] = (bias[k] as number) - (biasShare * rate * gradient) / (Math.sqrt(square) + epsilon);
  }
  const { rows, values } = features;
  for (let i = 0; i < rows.length; i++) {
    const value = values[i] as number;
    for (let at = (rows[i] as number) * count, k = 0; k < count; k++, at++) {
      const weight = weights[at] as number;
      const gradient = (errors[k] as number) * value + decay * weight;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      weights[at] = weight - (rate * gradient) / (Math.sqrt(square) + epsilon);
    }
  }
}

function score({ weights, bias }: Trained, { rows, values }: RowFeatures, scores: Float64Array): void {
  const count = bias.length;
  for (let k = 0; k < count; k++) scores[k] = bias[k] as number;
  for (let i = 0; i < rows.length; i++) {
    const value = values[i] as number;
    for (let at = (rows[i] as number) * count, k = 0; k < count; k++, at++)
      scores[k] = (scores[k] as number) + value * (weights[at] as number);
  }
}

export function scoreLesson(trained: Trained, { features, target }: Lesson): Scored {
  const scores = new Float64Array(trained.bias.length);
  score(trained, features, scores);
  return { scores, target };
}

/**
 * Brings each row's weights into an octet each, with a scale of their own.
 * @param buckets of each row, among `bucketCount`
 */
export function quantise(
  { weights, bias }: Trained,
  buckets: Int32Array,
  bucketCount: number,
): Pick<ClassifierModel, 'weights' | 'scales' | 'bias'> {
  const count = bias.length;
  const scales = new Uint8Array(bucketCount);
  const octets = new Int8Array(bucketCount * count);
  for (const [row, bucket] of buckets.entries()) {
    const own = weights.subarray(row * count, (row + 1) * count);
    let highest = 0;
    for (const weight of own) highest = Math.max(highest, Math.abs(weight));
    if (highest === 0) continue;
    const code = scaleFor(highest);
    scales[bucket] = code;
    for (let k = 0; k < count; k++)
      octets[bucket * count + k] = Math.max(-127, Math.min(127, Math.round((own[k] ?? 0) / scaleOf(code))));
  }
  return { weights: octets, scales, bias };
}
