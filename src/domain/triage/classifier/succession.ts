import { type Evaluation, evaluate, type Judged } from './evaluation.ts';
import { type ClassifierModel, predict } from './model.ts';
import { defaultTrainOptions, type Example, type OnProgress, train } from './train.ts';

/** How well a model did on texts that it had not seen. */
export type Score = Pick<Evaluation, 'texts' | 'accuracy' | 'macroF1' | 'calibrationError'>;

export interface Figures extends Score {
  /** The same of the model that decided until then. */
  readonly before: Score;
}

export interface Verdict {
  readonly accepted: boolean;
  readonly because: string;
}

/** What there is to learn from. */
export interface Lessons {
  /** Texts that came with the program: they only teach. */
  readonly starter: readonly Example[];
  /** Texts that an operator gave. */
  readonly labelled: readonly Example[];
  /** The desk's own tickets, oldest first. */
  readonly own: readonly Example[];
}

export interface Successor {
  readonly model: ClassifierModel;
  readonly figures: Figures;
  readonly verdict: Verdict;
}

/** One of so many texts is kept for the test. */
const testedOf = 5;
/** Fewer texts than this prove nothing. */
const leastTested = 20;

/**
 * Trains a model and tells whether it may replace the one before. It is tested with the newest fifth of the desk's
 * own tickets, since what it will meet is more like those than like the rest, and with every fifth labelled text: the
 * same ones each time, so that no model has learnt them.
 *
 * @returns null where there are too few texts to test with, or too few categories
 */
export function makeSuccessor(
  lessons: Lessons,
  before: ClassifierModel,
  onProgress?: OnProgress,
): Successor | null {
  const { learnt, tested } = splitLessons(lessons);
  if (tested.length < leastTested || new Set(learnt.map(({ category }) => category)).size < 2) return null;
  const model = train(learnt, defaultTrainOptions, onProgress);
  const figures = { ...scoreModel(model, tested), before: scoreModel(before, tested) };
  return { model, figures, verdict: judgeSuccessor(figures) };
}

export function splitLessons({ starter, labelled, own }: Lessons): {
  readonly learnt: readonly Example[];
  readonly tested: readonly Example[];
} {
  const isTested = (_: Example, at: number) => at % testedOf === testedOf - 1;
  const newest = own.length - Math.floor(own.length / testedOf);
  return {
    learnt: [...starter, ...labelled.filter((text, at) => !isTested(text, at)), ...own.slice(0, newest)],
    tested: [...labelled.filter(isTested), ...own.slice(newest)],
  };
}

function judgeTexts(model: ClassifierModel, texts: readonly Example[]): readonly Judged[] {
  return texts.map((text) => {
    const { category, probability } = predict(model, text);
    return { expected: text.category, predicted: category, probability };
  });
}

function scoreModel(model: ClassifierModel, texts: readonly Example[]): Score {
  const { accuracy, macroF1, calibrationError } = evaluate(judgeTexts(model, texts));
  return { texts: texts.length, accuracy, macroF1, calibrationError };
}

/** Whether a new model may take the place of the one before: it must not recognise less. */
function judgeSuccessor({ before, ...after }: Figures): Verdict {
  const compared = `${percent(after.accuracy)} right of ${after.texts} texts that it had not seen, where the one before has ${percent(before.accuracy)}`;
  return after.accuracy >= before.accuracy
    ? { accepted: true, because: `It has ${compared}.` }
    : { accepted: false, because: `It has only ${compared}.` };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
