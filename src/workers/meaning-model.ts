import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeaningModel } from '#domain/triage/incident/meaning/meaning.ts';
import { decodeMeaning } from '#domain/triage/incident/meaning/model-file.ts';

/** What mails mean to each other, learnt as the README.md beside it says. */
export const meaningModelFile = join(import.meta.dirname, '../domain/triage/incident/meaning/meaning.model');

let read: Promise<MeaningModel> | undefined;

/**
 * Read once: it comes with the program, and all that a process asks of it is the same.
 *
 * @throws where the file is missing or damaged: a part of the program itself
 */
export function readMeaningModel(): Promise<MeaningModel> {
  read ??= decodeFile();
  read.catch(() => {
    read = undefined;
  });
  return read;
}

async function decodeFile(): Promise<MeaningModel> {
  const octets = await readFile(meaningModelFile);
  try {
    return decodeMeaning(octets);
  } catch (error) {
    throw new Error(`${meaningModelFile}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
