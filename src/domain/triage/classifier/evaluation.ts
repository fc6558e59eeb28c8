/** What a model said of a text, beside what it is. */
export interface Judged {
  readonly expected: string;
  readonly predicted: string;
  /** Of what it predicted. */
  readonly probability: number;
}

export interface CategoryFigures {
  readonly category: string;
  /** Texts that are of it. */
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What is right among the surest predictions, when the rest is left to a person. */
export interface AbstentionPoint {
  /** The share that is predicted, from 0 to 1. */
  readonly coverage: number;
  readonly accuracy: number;
  /** The lowest probability among them: the threshold that leaves this coverage. */
  readonly confidence: number;
}

/** Predictions of about the same probability. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly texts: number;
  readonly meanProbability: number;
  readonly accuracy: number;
}

export interface Evaluation {
  readonly texts: number;
  readonly accuracy: number;
  /** The mean F1 of all categories that are expected or predicted, each counting the same. */
  readonly macroF1: number;
  /** Expected calibration error over 15 bins of equal width. */
  readonly calibrationError: number;
  readonly categories: readonly CategoryFigures[];
  /** Rows are what is expected, columns what is predicted, both in the order of `categories`. */
  readonly confusion: readonly (readonly number[])[];
  /** Bins without predictions are left out. */
  readonly calibration: readonly CalibrationBin[];
  readonly abstention: readonly AbstentionPoint[];
}

const binCount = 15;
const coverages = [1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5];

/** @throws RangeError without any judged text */
export function evaluate(judged: readonly Judged[]): Evaluation {
  if (judged.length === 0) throw new RangeError('An evaluation wants at least one text.');
  const names = [...new Set(judged.flatMap(({ expected, predicted }) => [expected, predicted]))].sort();
  const confusion = names.map(() => names.map(() => 0));
  const indexes = new Map(names.map((name, at) => [name, at]));
  for (const { expected, predicted } of judged) {
    const row = confusion[indexes.get(expected) ?? 0] as number[];
    const column = indexes.get(predicted) ?? 0;
    row[column] = (row[column] ?? 0) + 1;
  }
  const categories = names.map((category, at) => figures(category, at, confusion));
  const calibration = calibrate(judged);
  return {
    texts: judged.length,
    accuracy: share(judged.filter(isRight).length, judged.length),
    macroF1: share(
      categories.reduce((sum, { f1 }) => sum + f1, 0),
      categories.length,
    ),
    calibrationError: calibration.reduce(
      (sum, bin) => sum + (bin.texts / judged.length) * Math.abs(bin.accuracy - bin.meanProbability),
      0,
    ),
    categories,
    confusion,
    calibration,
    abstention: abstain(judged),
  };
}

const isRight = ({ expected, predicted }: Judged): boolean => expected === predicted;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function figures(category: string, at: number, confusion: readonly (readonly number[])[]): CategoryFigures {
  const right = confusion[at]?.[at] ?? 0;
  const texts = (confusion[at] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = confusion.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  return {
    category,
    texts,
    precision: share(right, predicted),
    recall: share(right, texts),
    f1: share(2 * right, texts + predicted),
  };
}

/** @see Naeini, Cooper, Hauskrecht 2015 (expected calibration error) */
function calibrate(judged: readonly Judged[]): readonly CalibrationBin[] {
  const bins = Array.from({ length: binCount }, (): Judged[] => []);
  for (const each of judged)
    bins[Math.min(binCount - 1, Math.max(0, Math.floor(each.probability * binCount)))]?.push(each);
  return bins.flatMap((bin, at) =>
    bin.length === 0
      ? []
      : [
          {
            from: at / binCount,
            to: (at + 1) / binCount,
            texts: bin.length,
            meanProbability: bin.reduce((sum, { probability }) => sum + probability, 0) / bin.length,
            accuracy: share(bin.filter(isRight).length, bin.length),
          },
        ],
  );
}

function abstain(judged: readonly Judged[]): readonly AbstentionPoint[] {
  const surest = judged.toSorted((a, b) => b.probability - a.probability);
  return coverages.map((coverage) => {
    const kept = surest.slice(0, Math.max(1, Math.round(coverage * surest.length)));
    return {
      coverage,
      accuracy: share(kept.filter(isRight).length, kept.length),
      confidence: kept.at(-1)?.probability ?? 0,
    };
  });
}
