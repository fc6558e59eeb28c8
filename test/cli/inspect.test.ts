import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/firstline.js', import.meta.url));
const KEYS =
  'file messageId date subject from to cc inReplyTo references text reply quoted signature attachments forwarded automatic bounce language authentication warnings';
const letter = (subject: string): string => `From: ana@example.com\nSubject: ${subject}\n\nIt smokes.\n`;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function inspect(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [program, 'inspect', ...args]);
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('inspect', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inspect-'));
    await writeFile(join(folder, 'one.eml'), letter('one'));
    const mbox = ['two', 'three'].map(
      (subject) => `From ana@example.com Mon Mar  2 10:00:00 2026\n${letter(subject)}>From here\n\n`,
    );
    await writeFile(join(folder, 'box.mbox'), mbox.join(''));
    for (const part of ['new', 'cur', 'tmp']) await mkdir(join(folder, 'Maildir', part), { recursive: true });
    await writeFile(join(folder, 'Maildir', 'new', '1'), letter('four'));
    await writeFile(join(folder, 'Maildir', 'cur', '2:2,S'), letter('five'));
    await writeFile(join(folder, 'Maildir', 'tmp', '3'), letter('half written'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints one line for each mail of files, mbox files, Maildirs and standard input, in order', async () => {
    const files = ['one.eml', 'box.mbox', 'Maildir'].map((name) => join(folder, name));
    const { code, out } = await inspect(['--json', ...files, '-'], letter('six'));
    const read = lines(out);
    expect(code).toBe(0);
    expect(read.map(({ subject }) => subject)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect(read[0]?.['file']).toBe(files[0]);
    expect(read[1]?.['text']).toContain('\nFrom here');
    expect(read[5]?.['file']).toBe('-');
  });

  it('prints the documented keys in the documented order, and the reasons when asked why', async () => {
    const { out } = await inspect(['--json', '--why', join(folder, 'one.eml')]);
    const [read = {}] = lines(out);
    expect(Object.keys(read).join(' ')).toBe(`${KEYS} reasons`);
    expect(Object.keys(read['reasons'] as object).sort()).toEqual(
      ['automatic', 'bounce', 'forwarded', 'language', 'reply'].sort(),
    );
  });

  it('goes on behind a file that it cannot open, and fails', async () => {
    const { code, out, err } = await inspect(['--json', join(folder, 'none.eml'), join(folder, 'one.eml')]);
    expect(code).toBe(1);
    expect(err).toContain('none.eml');
    expect(lines(out)).toHaveLength(1);
  });

  it('calls no file and an unknown option wrong usage', async () => {
    expect((await inspect([])).code).toBe(2);
    expect((await inspect(['--jsonn', '-'])).code).toBe(2);
  });

  it('lets no mail drive the terminal', async () => {
    const { out } = await inspect(['-'], letter('\u001b[2J gone'));
    expect(out).toContain('gone');
    expect(out).not.toContain('\u001b');
  });

  it('ends quietly when its reader goes away', async () => {
    const command = `"${process.execPath}" "${program}" inspect ${join(folder, 'one.eml ').repeat(300)} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const run = await new Promise<string>((resolve) => {
      execFile('bash', ['-c', command], (_, out, err) => resolve(out + err));
    });
    expect(run.trim()).toBe('0');
  });
});
