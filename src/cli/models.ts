import { listModels, type ModelEntry, switchModel } from '#db/classifier-models.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatTable } from './table.ts';
import { formatInstant } from './text.ts';

/** Lists the classifiers that the desk has made. */
export async function modelList(session: Session, options: DeskOptions): Promise<number> {
  const found = await listModels(session.db);
  if (options.json) writeJson(session.out, found);
  else print(session, found);
  return 0;
}

/** Lets another model decide from now on. @param wanted a version, or `starter` */
export async function modelUse({ db, out }: Session, wanted: string, options: DeskOptions): Promise<number> {
  const version = wanted === 'starter' ? null : Number(wanted);
  if (version !== null && !Number.isSafeInteger(version))
    return refuse(out, `"${wanted}" is no model: expected its number, or starter`);
  if (!(await switchModel(db, version)))
    return refuse(
      out,
      `there is no model ${wanted}, or it is too old to be used again: see "firstline models"`,
    );
  if (options.json) writeJson(out, { version });
  const name = version === null ? 'The starter model' : `Model ${version}`;
  out.tell(`${name} decides from now on; running workers take it within half a minute.`);
  return 0;
}

function print({ out, config }: Session, found: readonly ModelEntry[]): void {
  if (!found.some(({ status }) => status === 'current'))
    out.tell('The starter model decides, which came with the program.');
  if (found.length === 0) return;
  out.write(
    formatTable(
      out,
      [
        { title: 'model', align: 'right' },
        { title: 'made' },
        { title: 'by' },
        { title: 'texts', align: 'right' },
        { title: 'right', align: 'right' },
        { title: 'before', align: 'right' },
        { title: '' },
      ],
      found.map(({ version, madeAt, madeBy, examples, figures, status, sizeBytes }) => [
        version,
        formatInstant(madeAt, config.timeZone),
        madeBy,
        examples,
        percent(figures.accuracy),
        percent(figures.before.accuracy),
        status === 'current' ? 'decides' : `${status}${sizeBytes === null ? ', gone' : ''}`,
      ]),
    ),
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
