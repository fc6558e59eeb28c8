import type { HeaderField, InboundMessage } from '../message.ts';
import { findAddresses } from './address.ts';
import type { Notice } from './notice.ts';

/** @returns whom the returned mail was to, by its header fields; empty where nothing tells */
export function findReturnedRecipients(message: InboundMessage, notice: Notice): readonly string[] {
  for (const fields of [
    message.report?.returnedHeaders ?? [],
    message.embedded[0]?.headers ?? [],
    fieldsInText(notice.returned),
  ]) {
    const value = ['x-failed-recipients', 'envelope-to', 'to', 'delivered-to', 'received']
      .map((name) => readRecipients(fields, name))
      .find((addresses) => addresses.length > 0);
    if (value !== undefined) return value;
  }
  return [];
}

function readRecipients(fields: readonly HeaderField[], name: string): readonly string[] {
  const values = fields.filter((field) => field.name === name).map((field) => field.value.slice(0, 4000));
  if (name !== 'received') return [...new Set(values.flatMap(findAddresses))].slice(0, 50);
  const last = values
    .map((value) => /\bfor <?([^\s<>;]{1,64}@[^\s<>;]{1,255})/iu.exec(value)?.[1])
    .find(Boolean);
  return last === undefined ? [] : [last];
}

function fieldsInText(lines: readonly string[]): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of lines.slice(0, 200)) {
    const match = /^\s{0,4}([A-Za-z][\w-]{0,60}):\s*(.*)$/u.exec(line);
    const last = fields.at(-1);
    if (match !== null) fields.push({ name: (match[1] ?? '').toLowerCase(), value: match[2] ?? '' });
    else if (last !== undefined && /^\s/u.test(line)) {
      fields[fields.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}` };
    }
  }
  return fields;
}
