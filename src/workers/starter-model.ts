import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { decodeModel } from '#domain/triage/classifier/model-file.ts';
import type { Example } from '#domain/triage/classifier/train.ts';

const folder = join(import.meta.dirname, '../domain/triage/classifier/starter');

/** Made of the texts in the folders beside it, for the categories of `config/categories.yaml`, as its README.md says. */
export const starterModelFile = join(folder, 'starter.model');

/** The model of a desk that has not learnt from tickets of its own, as a file. */
export function readStarterOctets(): Promise<Uint8Array> {
  return readFile(starterModelFile);
}

/** @throws where the file is missing or damaged: a part of the program itself */
export async function readStarterModel(): Promise<NamedModel> {
  const decoded = decodeModel(await readStarterOctets());
  if (decoded.kind === 'unusable') throw new Error(`${starterModelFile}: ${decoded.reason}`);
  return { name: 'starter model', model: decoded.model };
}

interface StarterText extends Example {
  /** ISO 639-1 */
  readonly lang: string;
}

/**
 * What the search for major incidents takes for usual: the first part of what the starter model was made of. Its
 * thresholds were measured with these texts, so what is added to teach the classifier stands elsewhere.
 */
export function readStarterTexts(): Promise<readonly StarterText[]> {
  return readTexts('texts');
}

/** What the starter model was made of: every later one learns it too. */
export async function readStarterLessons(): Promise<readonly StarterText[]> {
  const parts = await Promise.all([readTexts('texts'), readTexts('more-texts'), readTexts('long-texts')]);
  return parts.flat();
}

async function readTexts(part: 'texts' | 'more-texts' | 'long-texts'): Promise<readonly StarterText[]> {
  const names = (await readdir(join(folder, part))).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, part, name), 'utf8')));
  return files.flatMap((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StarterText),
  );
}
