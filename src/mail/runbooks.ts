import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown, type RunbookValues } from './runbooks/markdown.ts';
import { toHtml, toPlainText } from './runbooks/render.ts';
import { TemplateError, type TemplateFault } from './templates/fault.ts';
import type { Rendition } from './templates/filters.ts';

/** A part of a runbook as mails show it; empty where nothing of it can be said. */
export type RunbookText = Readonly<Record<Rendition, string>>;

/** What to do about one kind of trouble. */
export interface Runbook {
  /** The analyst's steps. */
  readonly analyst: RunbookText;
  /** What users can try themselves, by language; none in a language that has no file. */
  readonly public: ReadonlyMap<string, RunbookText>;
}

/** By id. */
export type Runbooks = ReadonlyMap<string, Runbook>;

/** Where runbooks are, and what they may name in braces. */
export interface RunbookSource {
  readonly folder: string;
  readonly values: RunbookValues;
}

/**
 * Reads a folder of runbooks: `<id>/analyst.md`, and `<id>/public.<language>.md` for each language in which users
 * are told what they can try. A folder that is not there holds none.
 *
 * @throws TemplateError with all faults
 */
export function loadRunbooks({ folder, values }: RunbookSource): Runbooks {
  const faults: TemplateFault[] = [];
  const ids = foldersIn(folder);
  const runbooks = new Map(ids.map((id) => [id, readRunbook(join(folder, id), values, faults)]));
  if (faults.length > 0) throw new TemplateError(faults);
  return runbooks;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readRunbook(folder: string, values: RunbookValues, faults: TemplateFault[]): Runbook {
  let analyst: RunbookText = { text: '', html: '' };
  const translations = new Map<string, RunbookText>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  if (!names.includes('analyst.md'))
    faults.push({ file: folder, line: null, column: null, what: 'there is no analyst.md' });
  for (const name of names.sort()) {
    const file = join(folder, name);
    const language = /^public\.([a-z]{2})\.md$/.exec(name)?.[1];
    if (name === 'analyst.md') analyst = readPart(file, values, faults);
    else if (language !== undefined) translations.set(language, readPart(file, values, faults));
    else {
      const what = 'a runbook has no file of this name; there are analyst.md and public.<language>.md';
      faults.push({ file, line: null, column: null, what });
    }
  }
  return { analyst, public: translations };
}

function readPart(file: string, values: RunbookValues, faults: TemplateFault[]): RunbookText {
  const { blocks, faults: found } = parseMarkdown(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), values);
  faults.push(...found.map(({ line, what }) => ({ file, line, column: null, what })));
  return { text: toPlainText(blocks), html: toHtml(blocks) };
}
