/** What a model said of a text that it had not seen, and what it is. */
export interface Scored {
  readonly scores: Float64Array;
  readonly target: number;
}

const lowest = 0.05;
const highest = 20;

/**
 * Finds what scores must be divided by so that probabilities fit held-out texts best (least cross-entropy,
 * which has one minimum in 1/temperature). 1 where nothing was held out.
 * @see Guo, Pleiss, Sun, Weinberger 2017, On Calibration of Modern Neural Networks
 */
export function fitTemperature(scored: readonly Scored[]): number {
  if (scored.length === 0) return 1;
  let low = Math.log(lowest);
  let high = Math.log(highest);
  for (let step = 0; step < 40; step++) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (crossEntropy(scored, Math.exp(left)) < crossEntropy(scored, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

function crossEntropy(scored: readonly Scored[], temperature: number): number {
  let sum = 0;
  for (const { scores, target } of scored) {
    const highest = Math.max(...scores);
    let powers = 0;
    for (const each of scores) powers += Math.exp((each - highest) / temperature);
    sum += Math.log(powers) - ((scores[target] ?? 0) - highest) / temperature;
  }
  return sum / scored.length;
}
