import { Buffer } from 'node:buffer';
import type { ImportRecord } from './fields.ts';
import type { TextLine } from './text-line.ts';

/** An entry by its attributes' names in lower case, `dn` among them, or what is wrong with it. */
export type LdifRecord =
  | { readonly kind: 'record'; readonly line: number; readonly entry: ImportRecord }
  | { readonly kind: 'fault'; readonly line: number; readonly what: string };

/**
 * Reads LDIF: folded lines, base64 values, comments. A value that a URL stands for is not fetched: its entry is refused,
 * as is one with a change other than an addition. What is wrong costs its entry and no other.
 *
 * @see RFC 2849
 */
export async function* readLdif(lines: AsyncIterable<TextLine>): AsyncGenerator<LdifRecord> {
  let entry: TextLine[] = [];
  for await (const line of lines) {
    if (line.text === '') {
      yield* toRecord(entry);
      entry = [];
    } else entry.push(line);
  }
  yield* toRecord(entry);
}

function* toRecord(lines: readonly TextLine[]): Generator<LdifRecord> {
  const attributes = unfold(lines).filter(({ text }) => !text.startsWith('#') && !/^version\s*:/i.test(text));
  const [first] = attributes;
  if (first === undefined) return;
  const entry = new Map<string, string[]>();
  for (const { number, text } of attributes) {
    const read = readAttribute(text);
    if (typeof read === 'string') {
      yield { kind: 'fault', line: number, what: read };
      return;
    }
    const values = entry.get(read.name) ?? [];
    entry.set(read.name, [...values, read.value]);
  }
  const change = entry.get('changetype')?.[0];
  if (!entry.has('dn')) yield { kind: 'fault', line: first.number, what: 'the entry has no dn' };
  else if (change !== undefined && change.toLowerCase() !== 'add')
    yield { kind: 'fault', line: first.number, what: `it is a change (${change}), and not an entry` };
  else yield { kind: 'record', line: first.number, entry };
}

/** A line that begins with a space goes on where the one above it ended. */
function unfold(lines: readonly TextLine[]): readonly TextLine[] {
  const unfolded: { number: number; parts: string[] }[] = [];
  for (const { number, text } of lines) {
    const last = unfolded.at(-1);
    if (text.startsWith(' ') && last !== undefined) last.parts.push(text.slice(1));
    else unfolded.push({ number, parts: [text] });
  }
  return unfolded.map(({ number, parts }) => ({ number, text: parts.join('') }));
}

/** @returns what is wrong, as text; options (`;lang-de`, `;binary`) are no part of the name */
function readAttribute(text: string): { readonly name: string; readonly value: string } | string {
  const parts = /^([A-Za-z0-9][A-Za-z0-9.-]{0,200})(?:;[^:]{0,200})?:([:<]?) {0,100}(.*)$/s.exec(text);
  if (parts === null) return 'it is no "attribute: value"';
  const [, name = '', kind, raw = ''] = parts;
  if (kind === '<') return `the value of ${name} stands at a URL, which is not fetched`;
  if (kind === '') return { name: name.toLowerCase(), value: raw };
  if (!/^[A-Za-z0-9+/]*={0,2}\s*$/.test(raw)) return `the value of ${name} is no base64`;
  return { name: name.toLowerCase(), value: Buffer.from(raw, 'base64').toString('utf8') };
}
