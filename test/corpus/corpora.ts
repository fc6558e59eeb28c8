import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real mails lie beside the project, not in it; what needs them is skipped where they are not. */
export const corporaFolder = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

export const haveCorpora = existsSync(join(corporaFolder, 'score.mjs'));

export const withoutCorpora = haveCorpora ? '' : ' (skipped: ../shared/corpora is not there)';

/** @returns the octets of every mail below a folder, in a stable order */
export function readMails(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.eml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file));
}
