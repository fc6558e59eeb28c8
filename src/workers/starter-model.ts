import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClassifierModel } from '#domain/triage/classifier/model.ts';
import { decodeModel } from '#domain/triage/classifier/model-file.ts';

/**
 * Made of the texts in the folder beside it, for the categories of `config/firstline.yaml`:
 * `firstline train src/domain/triage/classifier/starter/texts/*.jsonl --out src/domain/triage/classifier/starter/starter.model`.
 */
export const starterModelFile = fileURLToPath(
  new URL('../domain/triage/classifier/starter/starter.model', import.meta.url),
);

/**
 * The model of a desk that has not learnt from tickets of its own. What it learns later lives in the database,
 * by version, and will be asked for here first.
 * @throws where the file is missing or damaged: a part of the program itself
 */
export async function readStarterModel(): Promise<ClassifierModel> {
  const decoded = decodeModel(await readFile(starterModelFile));
  if (decoded.kind === 'unusable') throw new Error(`${starterModelFile}: ${decoded.reason}`);
  return decoded.model;
}
