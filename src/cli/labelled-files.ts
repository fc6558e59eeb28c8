import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { makeMasker, withoutMarkers } from '#domain/mail/secrets/mask.ts';
import { secretKinds } from '#domain/mail/secrets/secret.ts';
import type { Example } from '#domain/triage/classifier/train.ts';
import { whyUnreadable } from './file-fault.ts';
import type { Output } from './output.ts';
import { count, oneLine } from './text.ts';

const text = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is no text') });
const labelled = z.object(
  {
    text,
    subject: text.nullish(),
    category: text.trim().min(1, { error: 'is empty' }),
    lang: text.nullish(),
  },
  { error: 'it is no JSON object' },
);

export interface LabelledText extends Example {
  /** ISO 639-1, where the file says it. */
  readonly language: string | null;
}

export interface LabelledFiles {
  readonly texts: readonly LabelledText[];
  /** Lines that were told and left out. */
  readonly skippedLines: number;
  /** Whether a file could not be read. */
  readonly failed: boolean;
}

const hidden = new Set(secretKinds);
/** So many wrong lines of a file are told one by one. */
const toldLines = 20;

/** Reads files of one JSON object a line: `{ text, subject?, category, lang? }`; tells wrong lines and goes on. */
export async function readLabelledFiles(files: readonly string[], out: Output): Promise<LabelledFiles> {
  const texts: LabelledText[] = [];
  let skippedLines = 0;
  let failed = false;
  for (const file of files) {
    let skipped = 0;
    const skip = (line: number, reason: string): void => {
      skipped++;
      if (skipped <= toldLines)
        out.tell(`firstline: ${file}:${line}: ${oneLine(reason)}; the line is left out`);
    };
    try {
      await readLines(file, (text) => texts.push(text), skip);
    } catch (error) {
      out.tell(`firstline: ${file}: ${whyUnreadable(error)}`);
      failed = true;
    }
    if (skipped > toldLines)
      out.tell(`firstline: ${file}: ${count(skipped - toldLines, 'more line')} left out`);
    skippedLines += skipped;
  }
  return { texts, skippedLines, failed };
}

async function readLines(
  file: string,
  add: (text: LabelledText) => void,
  skip: (line: number, reason: string) => void,
): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const bare = line.replace(/^\uFEFF/, '').trim();
    if (bare === '') continue;
    const parsed = parseLine(bare);
    if (typeof parsed === 'string') skip(number, parsed);
    else add(parsed);
  }
}

/** @returns what is wrong, as text, where it is no labelled text */
function parseLine(line: string): LabelledText | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `it is no JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const parsed = labelled.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [key] = issue?.path ?? [];
    return `${key === undefined ? '' : `"${String(key)}" `}${issue?.message ?? 'it is not understood'}`;
  }
  const { text: words, subject, category, lang } = parsed.data;
  if (`${subject ?? ''}${words}`.trim() === '') return 'it has no words';
  // no model learns a secret, and none is stored with what it learned from
  const mask = makeMasker([subject ?? '', words], hidden);
  return {
    text: withoutMarkers(mask(words).text),
    subject: subject == null ? undefined : withoutMarkers(mask(subject).text),
    category,
    language: lang ?? null,
  };
}
