import { expect, it } from 'vitest';
import { findWithheld } from '#domain/mail/withheld.ts';

const blocked = ['exe', 'js'];
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
  expect(findWithheld(file('invoice.pdf'), program, nothing, ['js'])).toBeNull();
  expect(findWithheld(file('a'), Buffer.from('MZ'), nothing, blocked)).toBeNull();
});
