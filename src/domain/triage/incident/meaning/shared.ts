import { makeAdam } from './adam.ts';
import type { Lesson } from './learn.ts';
import { circumstancesOf, codesOf } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

const steps = 200;
const rate = 0.05;
/** How strongly a weight is drawn to nothing, as if so many lessons had told that it says nothing. */
const pull = 1;

/** How much each speaks for a trouble that many have, in log-odds. */
export interface SharedWeights {
  readonly base: number;
  /** By row of the vocabulary. */
  readonly weights: Float32Array;
}

/**
 * Learns to tell reports of an incident from what concerns one person alone, whatever it is about: a logistic
 * regression over what mails speak of and their circumstances, in which both kinds count as much as each other.
 */
export function learnShared(lessons: readonly Lesson[], vocabulary: Vocabulary): SharedWeights {
  const told = lessons.map(({ trouble, incident }) => ({
    rows: rowsOf(trouble, vocabulary),
    isReport: incident !== null,
  }));
  const reports = told.filter(({ isReport }) => isReport).length;
  const worth = (isReport: boolean) => lessons.length / 2 / (isReport ? reports : lessons.length - reports);
  // the last one is the base
  const weights = new Float32Array(vocabulary.rows + 1);
  const gradient = new Float32Array(weights.length);
  const step = makeAdam(weights, rate);
  for (let at = 0; at < steps; at++) {
    for (let row = 0; row < vocabulary.rows; row++) gradient[row] = pull * (weights[row] as number);
    gradient[vocabulary.rows] = 0;
    for (const { rows, isReport } of told) {
      const value = 1 / Math.sqrt(rows.length || 1);
      let odds = weights[vocabulary.rows] as number;
      for (const each of rows) for (const row of each) odds += value * (weights[row] as number);
      const miss = worth(isReport) * (1 / (1 + Math.exp(-odds)) - Number(isReport));
      for (const each of rows)
        for (const row of each) gradient[row] = (gradient[row] as number) + value * miss;
      gradient[vocabulary.rows] = (gradient[vocabulary.rows] as number) + miss;
    }
    step(gradient);
  }
  return { base: weights[vocabulary.rows] as number, weights };
}

/** The rows of each thing that a mail speaks of, or says of it: its own and those of its traits. */
function rowsOf(trouble: Lesson['trouble'], { entries }: Vocabulary): readonly (readonly number[])[] {
  const known = [...codesOf(trouble), ...circumstancesOf(trouble)].flatMap((code) => entries.get(code) ?? []);
  return known.map(({ row, traits }) => [row, ...traits]);
}
