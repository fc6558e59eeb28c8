import { readCsv } from '#domain/directory/import/csv.ts';
import { chooseNames, type ImportColumns } from '#domain/directory/import/fields.ts';
import { readLdif } from '#domain/directory/import/ldif.ts';
import { type ReadPerson, readPerson } from '#domain/directory/import/read-person.ts';
import { splitLines, type TextLine } from '#domain/directory/import/text-line.ts';
import { readText } from './text-file.ts';

export type PeopleFormat = 'csv' | 'ldif';

export interface PeopleFileOptions {
  /** Without it, the file's name tells, or its first line. */
  readonly format: PeopleFormat | null;
  readonly columns: ImportColumns;
  readonly groups: readonly string[];
}

/** Characters of a header that are told: enough to see whether it is one. */
const shownHeader = 300;

/** What stands at a line of a directory's export. */
export type PersonAtLine = ReadPerson & { readonly line: number };

/** Reads a file of people from its beginning, as it comes. @throws what the file system threw */
export async function* readPeople(file: string, options: PeopleFileOptions): AsyncGenerator<PersonAtLine> {
  const lines = splitLines(readText(file));
  const first = await lines.next();
  if (first.done === true) {
    // an export that failed, more likely than a company without people
    yield { kind: 'fault', line: 1, what: 'the file is empty' };
    return;
  }
  const all = (async function* () {
    yield first.value;
    yield* lines;
  })();
  const format = options.format ?? guessFormat(file, first.value.text);
  yield* format === 'ldif' ? fromLdif(all, options) : fromCsv(all, options);
}

function guessFormat(file: string, firstLine: string): PeopleFormat {
  if (/\.ldi?f$/i.test(file)) return 'ldif';
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return 'csv';
  return /^(?:version|dn)\s*:|^#/i.test(firstLine) ? 'ldif' : 'csv';
}

async function* fromCsv(
  lines: AsyncIterable<TextLine>,
  options: PeopleFileOptions,
): AsyncGenerator<PersonAtLine> {
  let header: readonly string[] | undefined;
  let names = chooseNames([], {});
  for await (const record of readCsv(lines)) {
    const { line } = record;
    if (record.kind === 'fault') {
      yield record;
      // without its header nothing in the file means anything
      if (header === undefined) return;
      continue;
    }
    if (header === undefined) {
      header = record.fields.map((name) => name.trim());
      names = chooseNames(header, options.columns);
      const fields = ['address', 'userName', 'aliases'] as const;
      if (fields.every((field) => names.get(field)?.length === 0)) {
        const what = `no column is an address: there are ${header.join(', ').slice(0, shownHeader)}; name it in directory.columns.address`;
        yield { kind: 'fault', line, what };
        return;
      }
      continue;
    }
    const surplus = record.fields.slice(header.length).some((field) => field !== '');
    if (surplus || record.fields.length < header.length) {
      const what = `it has ${record.fields.length} fields instead of ${header.length}`;
      yield { kind: 'fault', line, what };
      continue;
    }
    // of two columns of one name the first counts
    const pairs = header.map((name, at) => [name, [record.fields[at] ?? '']] as const).toReversed();
    yield { line, ...readPerson(new Map(pairs), names, options.groups) };
  }
}

async function* fromLdif(
  lines: AsyncIterable<TextLine>,
  options: PeopleFileOptions,
): AsyncGenerator<PersonAtLine> {
  for await (const record of readLdif(lines)) {
    const { line } = record;
    if (record.kind === 'fault') yield record;
    else {
      const names = chooseNames([...record.entry.keys()], options.columns);
      yield { line, ...readPerson(record.entry, names, options.groups) };
    }
  }
}
