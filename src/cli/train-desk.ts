import { basename } from 'node:path';
import { replaceLabelledTexts } from '#db/learning.ts';
import { learn } from '#workers/learning/learn.ts';
import { readLabelledFiles } from './labelled-files.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatFacts } from './table.ts';
import { count } from './text.ts';

export interface TrainDeskOptions extends DeskOptions {
  readonly force?: true;
}

/**
 * Keeps labelled texts in the desk's database, and trains its classifier on them, the texts that came with the program
 * and the desk's own tickets. It decides from then on where it is at least as good as the one before.
 *
 * @returns the exit code: 1 where a file could not be read, there is too little to learn, or it was not better
 */
export async function trainDesk(
  session: Session,
  files: readonly string[],
  options: TrainDeskOptions,
): Promise<number> {
  const { db, config, out, operator } = session;
  const read = [];
  for (const file of files) read.push({ file, ...(await readLabelledFiles([file], out)) });
  if (read.some(({ failed }) => failed)) return 1;
  const known = config.desk.categories.map(({ id }) => id);
  const strange = new Set(
    read.flatMap(({ texts }) => texts.map(({ category }) => category)).filter((id) => !known.includes(id)),
  );
  if (strange.size > 0)
    out.tell(
      `firstline: the configuration has no ${[...strange].join(', ')}: such texts are kept and teach nothing`,
    );
  for (const { file, texts } of read)
    await replaceLabelledTexts(db, file === '-' ? 'standard input' : basename(file), texts);
  const learnt = await learn(db, config.desk, {
    by: `operator ${operator}`,
    force: options.force === true,
    onProgress: (share) => out.progress(`Training: ${Math.round(share * 100)} %`),
  });
  out.progress('');
  if (learnt === null)
    return refuse(
      out,
      'there is too little to learn from: at least 20 texts of two categories are kept for the test',
    );
  const { version, verdict, figures, examples, sizeBytes, seconds } = learnt;
  if (options.json)
    writeJson(out, {
      version,
      accepted: verdict.accepted,
      because: verdict.because,
      figures,
      examples,
      modelBytes: sizeBytes,
      trainSeconds: seconds,
    });
  else
    out.write(
      formatFacts([
        ['Model', `${version}${verdict.accepted ? ', which decides from now on' : ', which is not used'}`],
        ['Why', verdict.because],
        ['Learnt from', count(examples, 'text')],
        ['Tested with', count(figures.texts, 'text')],
        ['Accuracy', `${figures.accuracy.toFixed(4)} (${figures.before.accuracy.toFixed(4)} before)`],
        ['Macro-F1', `${figures.macroF1.toFixed(4)} (${figures.before.macroF1.toFixed(4)} before)`],
        ['Training', `${seconds.toFixed(1)} s`],
        ['Size', `${(sizeBytes / 1e6).toFixed(2)} MB`],
      ]),
    );
  if (verdict.accepted) return 0;
  out.tell(`To use it all the same: firstline models use ${version}`);
  return 1;
}
