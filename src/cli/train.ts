import { writeFile } from 'node:fs/promises';
import { encodeModel } from '#domain/triage/classifier/model-file.ts';
import { defaultTrainOptions, type Example, train as trainModel } from '#domain/triage/classifier/train.ts';
import { readLabelledFiles } from './labelled-files.ts';
import { makeOutput, type Output, refuse, writeJson } from './output.ts';
import { formatFacts } from './table.ts';
import { count } from './text.ts';

export interface TrainFileOptions {
  readonly out: string;
  readonly json?: true;
}

/**
 * Trains a classifier on files of labelled texts alone and writes it to a file.
 *
 * @returns the exit code: 1 where a file could not be read or nothing is to be learnt
 */
export async function trainFile(files: readonly string[], options: TrainFileOptions): Promise<number> {
  const out = makeOutput();
  if (files.length === 0)
    return refuse(out, 'a model for a file is made of files of labelled texts: give some');
  const { texts, skippedLines, failed } = await readLabelledFiles(files, out);
  if (failed) return 1;
  const { model, seconds } = trainTimed(texts, out);
  if (model === null) return refuse(out, 'there must be texts of at least two categories to learn from');
  const octets = encodeModel(model);
  try {
    await writeFile(options.out, octets);
  } catch (error) {
    return refuse(out, `${options.out}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (options.json)
    writeJson(out, {
      model: options.out,
      texts: texts.length,
      skippedLines,
      categories: model.categories,
      trainSeconds: seconds,
      modelBytes: octets.length,
    });
  else
    out.write(
      formatFacts([
        ['Model', options.out],
        ['Learnt from', count(texts.length, 'text')],
        ['Lines left out', skippedLines === 0 ? null : String(skippedLines)],
        ['Categories', model.categories.join(', ')],
        ['Training', `${seconds.toFixed(1)} s`],
        ['Size', `${(octets.length / 1e6).toFixed(2)} MB`],
      ]),
    );
  return 0;
}

/** Trains with progress on a terminal; null where there are not two categories. */
export function trainTimed(texts: readonly Example[], out: Output) {
  const started = performance.now();
  const isEnough = new Set(texts.map((text) => text.category)).size > 1;
  if (isEnough) out.progress(`Reading ${count(texts.length, 'text')}`);
  const model = isEnough
    ? trainModel(texts, defaultTrainOptions, (share) =>
        out.progress(`Training on ${count(texts.length, 'text')}: ${Math.round(share * 100)} %`),
      )
    : null;
  out.progress('');
  return { model, seconds: (performance.now() - started) / 1000 };
}
