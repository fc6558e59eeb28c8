import { makeAdam } from './adam.ts';

/** What holds for it, and whether what is to be learnt does. */
export interface Observation {
  /** Of the weights that count for it, any as often as it counts. */
  readonly rows: readonly number[];
  /** What each of them is multiplied by. */
  readonly value: number;
  readonly isTrue: boolean;
  /** 1: as much as any other. */
  readonly worth: number;
}

export interface LogisticOptions {
  readonly steps: number;
  readonly rate: number;
  /** How strongly a weight is drawn to nothing, as if so many observations had told that it says nothing. */
  readonly pull: number;
}

export interface LogisticWeights {
  /** What speaks for it beforehand, in log-odds. */
  readonly base: number;
  /** By row, what speaks for it there. */
  readonly weights: Float32Array;
}

/** A logistic regression: the same weights for the same observations in the same order. */
export function fitLogistic(
  observations: readonly Observation[],
  rows: number,
  { steps, rate, pull }: LogisticOptions,
): LogisticWeights {
  // the last one is the base
  const weights = new Float32Array(rows + 1);
  const gradient = new Float32Array(rows + 1);
  const step = makeAdam(weights, rate);
  for (let at = 0; at < steps; at++) {
    for (let row = 0; row < rows; row++) gradient[row] = pull * (weights[row] as number);
    gradient[rows] = 0;
    for (const { rows: own, value, isTrue, worth } of observations) {
      let odds = weights[rows] as number;
      for (const row of own) odds += value * (weights[row] as number);
      const miss = worth * (1 / (1 + Math.exp(-odds)) - Number(isTrue));
      for (const row of own) gradient[row] = (gradient[row] as number) + value * miss;
      gradient[rows] = (gradient[rows] as number) + miss;
    }
    step(gradient);
  }
  return { base: weights[rows] as number, weights: weights.subarray(0, rows) };
}
