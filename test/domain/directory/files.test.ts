import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '#domain/directory/import/csv.ts';
import { readLanguage } from '#domain/directory/import/language-names.ts';
import { readLdif } from '#domain/directory/import/ldif.ts';
import { splitLines } from '#domain/directory/import/text-line.ts';

async function* chunks(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const csv = (text: string) => collect(readCsv(splitLines(chunks(text))));
const ldif = (text: string) => collect(readLdif(splitLines(chunks(text))));

test('whatever stands in the fields, a record that was written by RFC 4180 reads as it was', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ü', ',', ';', '"', '\n', ' '), maxLength: 12 });
  const header = ['one', 'two', 'three'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      async (records, separator, end) => {
        const write = (fields: readonly string[]) =>
          fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator);
        const text = [header, ...records].map((each) => `${write(each)}${end}`).join('');
        const read = await csv(text);
        expect(read.map((each) => (each.kind === 'record' ? each.fields : each.what))).toEqual([
          header,
          ...records,
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a quote that is never closed costs its own line, and text behind a quote too', async () => {
  const good = Array.from({ length: 120 }, (_, at) => `a${at},b${at}`);
  const read = await csv(['name,site', 'x,"open', ...good, '"y" z,1', 'last,1'].join('\n'));
  expect(read.filter((each) => each.kind === 'fault')).toEqual([
    { kind: 'fault', line: 2, what: 'a quote is opened and never closed' },
    { kind: 'fault', line: 123, what: 'text follows the quote that closes field 1' },
  ]);
  expect(read.filter((each) => each.kind === 'record')).toHaveLength(122);
});

test('an unclosed quote in the last lines costs only its own', async () => {
  const read = await csv('name,site\nx,"open\na,b\nc,d');
  expect(read.map((each) => each.kind)).toEqual(['record', 'fault', 'record', 'record']);
});

test('a file that is nothing but unclosed quotes is read in time', async () => {
  const started = performance.now();
  const read = await csv(`a,b\n${'x,"y\nz,1\n'.repeat(10_000)}`);
  expect(read.filter((each) => each.kind === 'record').length).toBeGreaterThan(9_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('Excel’s first line names the separator, and else the header tells', async () => {
  const fields = async (text: string) => {
    const read = (await csv(text)).at(-1);
    return read?.kind === 'record' ? read.fields : [];
  };
  expect(await fields('sep=;\na,b;c\n1;2')).toEqual(['1', '2']);
  expect(await fields('"a,b,c";d\n1;2')).toEqual(['1', '2']);
  expect(await fields('a\tb\n1,5\t2')).toEqual(['1,5', '2']);
});

test('an LDIF entry that is wrong costs only itself', async () => {
  const read = await ldif(
    'dn: cn=a\nmail: a@x.example\n\ndn: cn=b\nmail b\n\ndn: cn=c\nmail:: ??\n\ndn: cn=d\nx: 1\n y\n',
  );
  expect(
    read.map((each) => [each.line, each.kind === 'fault' ? each.what : (each.entry.get('x') ?? null)]),
  ).toEqual([
    [1, null],
    [5, 'it is no "attribute: value"'],
    [8, 'the value of mail is no base64'],
    [10, ['1y']],
  ]);
});

test('any text at all is read to its end', async () => {
  const any = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', ' ', ':', '<', '#', '\r'),
    maxLength: 200,
  });
  await fc.assert(
    fc.asyncProperty(any, async (text) => {
      await csv(text);
      await ldif(text);
    }),
    { numRuns: 300 },
  );
});

test('a language is read from codes and names', () => {
  expect(
    ['de-CH, en;q=0.8', 'pt_BR', 'Français', 'Deutsch (Schweiz)', 'German', '1031', ''].map(readLanguage),
  ).toEqual(['de', 'pt', 'fr', 'de', 'de', null, null]);
});
