const ofMean = 0.9;
const ofSquares = 0.999;
const least = 1e-8;

/** Takes steps against a gradient (Adam: Kingma and Ba, 2015), which change the weights in place. */
export function makeAdam(weights: Float32Array, rate: number): (gradient: Float32Array) => void {
  const mean = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  let steps = 0;
  return (gradient) => {
    steps += 1;
    const [meanShare, squareShare] = [1 - ofMean ** steps, 1 - ofSquares ** steps];
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] as number;
      const m = ofMean * (mean[at] as number) + (1 - ofMean) * slope;
      const s = ofSquares * (squares[at] as number) + (1 - ofSquares) * slope * slope;
      mean[at] = m;
      squares[at] = s;
      weights[at] = (weights[at] as number) - (rate * (m / meanShare)) / (Math.sqrt(s / squareShare) + least);
    }
  };
}
