import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '#domain/mail/message.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

const folder = new URL('./fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -4));

/** The fixtures have LF; `\r\n` is written where a mail comes from the network. */
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' };

function read(name: string, lineEnd: string): InboundMessage {
  const text = readFileSync(new URL(`${name}.eml`, folder), 'latin1').replaceAll('\n', lineEnd);
  const parsed = parseMail(Buffer.from(text, 'latin1'), defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.limit);
  return parsed.message;
}

/** As JSON tells it: dates as strings. */
const plain = (message: InboundMessage): unknown => JSON.parse(JSON.stringify(message));

describe.each(names)('%s', (name) => {
  const wanted = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

  it.each(['LF', 'CRLF'] as const)('is read as its author saw it, with %s', (lineEnd) => {
    expect(plain(read(name, lineEnds[lineEnd]))).toMatchObject(wanted);
  });
});

it('reads a mail whose lines end in bare CR', () => {
  const message = read('alternative-with-only-html', lineEnds.CR);
  expect(message).toMatchObject({ subject: 'Printer', text: 'It smokes.' });
  expect(message.warnings).toContain('The lines end in bare CR.');
});

it('gives a mail without Message-ID the same one each time, and another mail another', () => {
  const [one, again, other] = ['header-none', 'header-none', 'date-of-words'].map((name) => read(name, '\n'));
  expect(one?.messageId).toBe(again?.messageId);
  expect(one?.messageId).not.toBe(other?.messageId);
});
