import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWithheld } from '#domain/mail/withheld.ts';
import { makeZip } from './zip-fixture.ts';

const blocked = { blocked: ['exe', 'js'], insideZip: true };
const file = (filename: string | null, contentType = 'application/octet-stream') => ({
  filename,
  contentType,
});
const nothing = { embedded: [] };

it.each([
  'setup.exe',
  'a.PDF.EXE',
  'setup.exe. . ',
  'setup.exe:zone',
  'setup.e\u200bxe',
  'setup.ｅｘｅ',
  'a\u202efdp.js',
])('%j is of a blocked type', (name) => {
  expect(findWithheld(file(name), undefined, nothing, blocked)).not.toBeNull();
});

it.each(['setup.exe.pdf', 'exe', 'report.pdf', '', null])('%j is not', (name) => {
  expect(findWithheld(file(name), undefined, nothing, blocked)).toBeNull();
});

it('knows a program by its content, and text that begins like one by what it lacks', () => {
  const program = Buffer.alloc(200);
  program.write('MZ');
  program.writeUInt32LE(100, 0x3c);
  const text = Buffer.from(program);
  program.write('PE\0\0', 100);
  expect(findWithheld(file('invoice.pdf'), program, nothing, blocked)).toContain('program');
  expect(findWithheld(file('invoice.pdf'), text, nothing, blocked)).toBeNull();
  expect(findWithheld(file('invoice.pdf'), program, nothing, { ...blocked, blocked: ['js'] })).toBeNull();
  expect(findWithheld(file('a'), Buffer.from('MZ'), nothing, blocked)).toBeNull();
});

it.each([
  ['as it is', {}],
  ['with a comment', { comment: 'PK and more' }],
  ['behind other octets', { before: Buffer.alloc(500, 'MZ') }],
  ['of the large kind', { large: true }],
])('a zip archive with a blocked file in it is blocked: %s', (_, shape) => {
  const why = (names: readonly string[]) =>
    findWithheld(file('report.pdf'), makeZip(names, shape), nothing, blocked);
  expect(why(['readme.txt', 'folder/invoice.pdf.exe'])).toBe(
    'It is an archive with a file that ends in .exe.',
  );
  expect(why(['readme.txt', 'folder.exe/report.pdf'])).toBeNull();
  expect(why([])).toBeNull();
});

it('a zip archive is let through where the operator says so', () => {
  const zip = makeZip(['setup.exe']);
  expect(findWithheld(file('a.zip'), zip, nothing, { ...blocked, insideZip: false })).toBeNull();
});

it('a zip archive of more files than are looked at is blocked', () => {
  const zip = makeZip(Array.from({ length: 10_001 }, (_, at) => `${at}.txt`));
  expect(findWithheld(file('a.zip'), zip, nothing, blocked)).toContain('more than 10000 files');
});

it('any octets are looked at without harm, and cut or changed archives too', () => {
  const zip = makeZip(['a.txt', 'b.exe'], { large: true });
  const damaged = fc
    .tuple(fc.nat(zip.length), fc.nat(zip.length - 1), fc.nat(255))
    .map(([length, at, octet]) => {
      const octets = Uint8Array.from(zip);
      octets[at] = octet;
      return octets.subarray(0, length);
    });
  const any = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged);
  fc.assert(
    fc.property(any, (octets) => {
      const why = findWithheld(file('a.zip'), octets, nothing, blocked);
      expect(why === null || why.length > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
