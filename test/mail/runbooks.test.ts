import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseMarkdown } from '#mail/runbooks/markdown.ts';
import { toHtml, toPlainText } from '#mail/runbooks/render.ts';
import { loadRunbooks } from '#mail/runbooks.ts';
import { TemplateError } from '#mail/templates/fault.ts';

const root = mkdtempSync(join(tmpdir(), 'firstline-runbooks-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with one runbook, `vpn`. */
function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'r'));
  mkdirSync(join(folder, 'vpn'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'vpn', name), content);
  return folder;
}

function faultsOf(folder: string): readonly object[] {
  try {
    loadRunbooks({ folder, values: { phone: '112', page: null } });
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.faults;
  }
}

test('a runbook reads well as text and as HTML', () => {
  const source =
    '# First\n\n- [ ] Call **back**\n  on {phone}\n- [ ] Run `a & b`\n\nSee https://x.example/a.\n\n1. one\n2. two\n';
  const { blocks, faults } = parseMarkdown(source, { phone: '112' });
  expect(faults).toEqual([]);
  expect(toPlainText(blocks)).toBe(
    'First\n\n[ ] Call back on 112\n[ ] Run a & b\n\nSee https://x.example/a.\n\n1. one\n2. two',
  );
  expect(toHtml(blocks)).toContain('Call <strong>back</strong> on 112');
  expect(toHtml(blocks)).toContain('<code>a &#38; b</code>');
  expect(toHtml(blocks)).toContain('<a href="https://x.example/a">https://x.example/a</a>.');
});

test('a line that names a value which is not set is left out, and nothing else is', () => {
  const { blocks } = parseMarkdown('- Call {phone}\n- See {page}\n- Wait\n', { phone: '112', page: null });
  expect(toPlainText(blocks)).toBe('- Call 112\n- Wait');
});

test.each([
  ['see {pone}', 'there is no value "pone"'],
  ['<b>x</b>', 'HTML'],
  ['[here](https://x.example)', 'a link with a text of its own'],
  ['![x](y.png)', 'an image'],
  ['> said', 'a quotation'],
  ['| a | b |', 'a table'],
  ['```', 'a block of code'],
  ['---', 'a rule'],
])('%j is a fault, told with file and line', (line, what) => {
  const folder = makeFolder({ 'analyst.md': `- [ ] First\n\n${line}\n` });
  expect(faultsOf(folder)[0]).toMatchObject({
    file: join(folder, 'vpn', 'analyst.md'),
    line: 3,
    what: expect.stringContaining(what),
  });
});

test('a runbook without steps, and a file of another name, are faults', () => {
  const folder = makeFolder({ 'public.english.md': '- Wait\n' });
  expect(faultsOf(folder)).toMatchObject([
    { file: join(folder, 'vpn'), what: 'there is no analyst.md' },
    { file: join(folder, 'vpn', 'public.english.md') },
  ]);
});

test('whatever stands in a runbook, its HTML has only the elements that are ours', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '**',
      '`',
      '<',
      '>',
      '&',
      '"',
      'https://',
      '{phone}',
      '- ',
      '- [ ] ',
      '1. ',
      '# ',
      '\n',
      '\n\n',
    ),
    fc.string({ maxLength: 10 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const html = toHtml(parseMarkdown(parts.join(''), { phone: '<script>' }).blocks);
      const bare = html.replace(/<\/?(?:p|ul|ol|li|strong|code|span|a)(?: [a-z-]+="[^"<>]*")*>/g, '');
      expect(bare).not.toMatch(/[<>"]/);
    }),
    { numRuns: 500 },
  );
});
