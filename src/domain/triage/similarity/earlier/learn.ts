import { fitLogistic } from '../../logistic.ts';

/** A sentence of a mail, and whether it shows that its writer wrote of the matter before. */
export interface Sentence {
  readonly cues: readonly string[];
  readonly isEarlier: boolean;
}

/** How much each cue speaks for a mail before, and what speaks for one beforehand, in log-odds. */
export interface EarlierWeights {
  readonly base: number;
  readonly cues: ReadonlyMap<string, number>;
}

/** What stands in one sentence alone is left to its other cues. */
const leastOften = 2;

/** Less than this says nothing. */
const least = 0.05;

/** Learns from sentences what tells that their writer wrote before: a logistic regression over their cues. */
export function learnEarlier(sentences: readonly Sentence[]): EarlierWeights {
  const rows = numberCues(sentences);
  const observations = sentences.map(({ cues, isEarlier }) => ({
    rows: cues.flatMap((cue) => rows.get(cue) ?? []),
    value: 1 / Math.sqrt(cues.length || 1),
    isTrue: isEarlier,
    worth: 1,
  }));
  const { base, weights } = fitLogistic(observations, rows.size, { steps: 150, rate: 0.1, pull: 0.1 });
  const told = [...rows]
    .map(([cue, row]) => [cue, round(weights[row] as number)] as const)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { base: round(base), cues: new Map(told) };
}

function numberCues(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const { cues } of sentences) for (const cue of cues) often.set(cue, (often.get(cue) ?? 0) + 1);
  const kept = [...often].filter(([, count]) => count >= leastOften);
  return new Map(kept.map(([cue], row) => [cue, row]));
}

const round = (value: number): number => Math.round(value * 100) / 100;
