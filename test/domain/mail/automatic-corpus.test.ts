import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { parseOctets, withCrlf } from './messages.ts';

const folder = join(import.meta.dirname, '../../corpus/automatic');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -'.eml'.length));

describe.each(names)('the mail %s', (name) => {
  const octets = readFileSync(join(folder, `${name}.eml`));
  const expected: { automatic: string | null } = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  );

  test.each([
    ['LF', octets],
    ['CRLF', withCrlf(octets)],
  ])('is recognised for what it is (%s)', (_, variant) => {
    const { automatic } = recogniseAutomatic(parseOctets(variant), { addresses: ['support@desk.example'] });
    expect(automatic?.kind ?? null).toBe(expected.automatic);
  });
});
