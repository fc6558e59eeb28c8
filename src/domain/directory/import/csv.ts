import type { TextLine } from './text-line.ts';

/** A record, or what is wrong with it, at the line that it begins on. */
export type CsvRecord =
  | { readonly kind: 'record'; readonly line: number; readonly fields: readonly string[] }
  | { readonly kind: 'fault'; readonly line: number; readonly what: string };

/** A quoted field that goes on for more lines was never closed; those behind the first are read without it. */
const mostLinesOfRecord = 50;
const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads comma-separated values: quoted fields with line ends and doubled quotes in them. A record that is wrong costs
 * its first line and nothing behind it. Which separator it is, the first line tells, or Excel's `sep=;` above it.
 *
 * @see RFC 4180
 */
export async function* readCsv(lines: AsyncIterable<TextLine>): AsyncGenerator<CsvRecord> {
  let separator: string | undefined;
  const waiting: TextLine[] = [];
  for await (const line of lines) {
    if (waiting.length === 0 && line.text.trim() === '') continue;
    if (separator === undefined) {
      const said = /^sep=(.)$/i.exec(line.text)?.[1];
      separator = said ?? guessSeparator(line.text);
      if (said !== undefined) continue;
    }
    waiting.push(line);
    yield* takeRecords(waiting, separator, false);
  }
  yield* takeRecords(waiting, separator ?? ',', true);
}

/** Takes what is complete from the front. */
function* takeRecords(waiting: TextLine[], separator: string, isEnd: boolean): Generator<CsvRecord> {
  for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
    let text = '';
    let split: ReturnType<typeof splitRecord>;
    let count = 0;
    for (const line of waiting) {
      text += count === 0 ? line.text : `\n${line.text}`;
      count += 1;
      split = splitRecord(text, separator);
      if (split !== undefined || count === mostLinesOfRecord) break;
    }
    if (split === undefined && count < mostLinesOfRecord && !isEnd) return;
    waiting.splice(0, Array.isArray(split) ? count : 1);
    if (first.text.trim() === '') continue;
    const { number: line } = first;
    if (split === undefined) yield { kind: 'fault', line, what: 'a quote is opened and never closed' };
    else if (typeof split === 'string') yield { kind: 'fault', line, what: split };
    else yield { kind: 'record', line, fields: split };
  }
}

/** @returns the fields; what is wrong, as a sentence; or undefined where a quoted field goes on */
function splitRecord(text: string, separator: string): readonly string[] | string | undefined {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      fields.push(text.slice(at, end < 0 ? undefined : end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    let field = '';
    for (at += 1; ; ) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return undefined;
      field += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      field += '"';
      at += 1;
    }
    fields.push(field);
    if (at === text.length) return fields;
    if (text[at] !== separator) return `text follows the quote that closes field ${fields.length}`;
    at += 1;
  }
}

/** The one that stands most often outside of quotes. */
function guessSeparator(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}
