import {
  type Evaluation,
  evaluate as evaluateJudged,
  type Judged,
} from '#domain/triage/classifier/evaluation.ts';
import { type ClassifierModel, predict } from '#domain/triage/classifier/model.ts';
import { encodeModel } from '#domain/triage/classifier/model-file.ts';
import { splitLessons } from '#domain/triage/classifier/succession.ts';
import type { Example } from '#domain/triage/classifier/train.ts';
import { gatherLessons } from '#workers/learning/learn.ts';
import { type LabelledText, readLabelledFiles } from './labelled-files.ts';
import { makeOutput, type Output, refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatFacts, formatTable } from './table.ts';
import { count } from './text.ts';
import { trainTimed } from './train.ts';

export interface EvaluateFilesOptions {
  readonly train: readonly string[];
  readonly test: readonly string[];
  readonly json?: true;
}

interface Measured extends Evaluation {
  readonly trainSeconds: number;
  /** The mean of one prediction. */
  readonly predictMs: number;
  readonly modelBytes: number;
  /** Texts of the test file that say their language, and how many of them are right. */
  readonly languages: readonly LanguageFigures[];
}

interface LanguageFigures {
  readonly language: string;
  readonly texts: number;
  readonly accuracy: number;
}

/**
 * Trains on some files and tells how well the texts of others are recognised.
 *
 * @returns the exit code: 1 where a file could not be read or holds too little
 */
export async function evaluateFiles(options: EvaluateFilesOptions): Promise<number> {
  const out = makeOutput();
  const learnt = await readLabelledFiles(options.train, out);
  const tested = await readLabelledFiles(options.test, out);
  if (learnt.failed || tested.failed) return 1;
  const skippedLines = learnt.skippedLines + tested.skippedLines;
  return evaluateTexts(out, { learnt: learnt.texts, tested: tested.texts, skippedLines }, options);
}

/** The same with what the desk knows: the newest fifth of its own tickets, and every fifth labelled text, are tested. */
export async function evaluateDesk({ db, config, out }: Session, options: DeskOptions): Promise<number> {
  const { learnt, tested } = splitLessons(await gatherLessons(db, config.desk));
  if (tested.length === 0)
    return refuse(
      out,
      'the desk has too few tickets that were sorted for sure, and no labelled texts: give --train and --test',
    );
  const texts = tested.map((text) => ({ language: null, ...text }));
  return evaluateTexts(out, { learnt, tested: texts, skippedLines: 0 }, options);
}

interface Texts {
  readonly learnt: readonly Example[];
  readonly tested: readonly LabelledText[];
  readonly skippedLines: number;
}

function evaluateTexts(
  out: Output,
  { learnt, tested, skippedLines }: Texts,
  { json }: { readonly json?: true },
): number {
  if (tested.length === 0) return refuse(out, 'there is no text to test with');
  const { model, seconds } = trainTimed(learnt, out);
  if (model === null) return refuse(out, 'there must be texts of at least two categories to learn from');
  const measured = measure(model, tested, seconds);
  if (json) writeJson(out, { ...measured, trainTexts: learnt.length, skippedLines });
  else print(out, measured, learnt.length);
  return 0;
}

function measure(model: ClassifierModel, texts: readonly LabelledText[], trainSeconds: number): Measured {
  const started = performance.now();
  const judged = texts.map((text): Judged => {
    const { category, probability } = predict(model, text);
    return { expected: text.category, predicted: category, probability };
  });
  const predictMs = (performance.now() - started) / texts.length;
  return {
    ...evaluateJudged(judged),
    trainSeconds,
    predictMs,
    modelBytes: encodeModel(model).length,
    languages: byLanguage(texts, judged),
  };
}

function byLanguage(texts: readonly LabelledText[], judged: readonly Judged[]): readonly LanguageFigures[] {
  const groups = Map.groupBy(judged.keys(), (at) => texts[at]?.language ?? null);
  return [...groups].flatMap(([language, indexes]) => {
    const right = indexes.filter((at) => judged[at]?.expected === judged[at]?.predicted);
    return language === null
      ? []
      : [{ language, texts: indexes.length, accuracy: right.length / indexes.length }];
  });
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

function print(out: Output, measured: Measured, trainTexts: number): void {
  out.write(
    formatFacts([
      ['Learnt from', count(trainTexts, 'text')],
      ['Tested with', count(measured.texts, 'text')],
      ['Accuracy', measured.accuracy.toFixed(4)],
      ['Macro-F1', measured.macroF1.toFixed(4)],
      ['Calibration error', `${measured.calibrationError.toFixed(4)} (expected, 15 bins)`],
      ['Training', `${measured.trainSeconds.toFixed(1)} s`],
      ['A prediction', `${measured.predictMs.toFixed(2)} ms`],
      ['Size', `${(measured.modelBytes / 1e6).toFixed(2)} MB`],
    ]),
  );
  section(out, 'By category', ['category', 'texts', 'precision', 'recall', 'F1'], perCategory(measured));
  section(
    out,
    'What is (down) and what was predicted (across)',
    ['', ...measured.categories.map(({ category }) => category)],
    measured.categories.map(({ category }, at) => [category, ...(measured.confusion[at] ?? [])]),
  );
  section(
    out,
    'Calibration',
    ['probability', 'texts', 'said', 'right'],
    measured.calibration.map((bin) => [
      `${bin.from.toFixed(2)}-${bin.to.toFixed(2)}`,
      bin.texts,
      percent(bin.meanProbability),
      percent(bin.accuracy),
    ]),
  );
  section(
    out,
    'Abstention',
    ['predicted', 'confidence from', 'right'],
    measured.abstention.map((point) => [
      percent(point.coverage),
      point.confidence.toFixed(3),
      percent(point.accuracy),
    ]),
  );
  if (measured.languages.length > 1)
    section(
      out,
      'By language',
      ['language', 'texts', 'right'],
      measured.languages.map(({ language, texts, accuracy }) => [language, texts, percent(accuracy)]),
    );
}

const perCategory = ({ categories }: Measured) =>
  categories.map((each) => [
    each.category,
    each.texts,
    each.precision.toFixed(3),
    each.recall.toFixed(3),
    each.f1.toFixed(3),
  ]);

function section(
  out: Output,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const table = formatTable(
    out,
    columns.map((column, at) => (at === 0 ? { title: column } : { title: column, align: 'right' as const })),
    rows,
  );
  out.write(`\n${title}\n${table}`);
}
