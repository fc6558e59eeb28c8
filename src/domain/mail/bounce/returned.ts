import type { HeaderField, InboundMessage } from '../message.ts';
import { findAddresses } from './address.ts';
import { type Notice, readNotice } from './notice.ts';

const MAX_LINES = 300;
const MAX_RECIPIENTS = 50;
/** A header has at least so many; an empty line before that is one of the notice's. */
const FEWEST_FIELDS = 3;

/**
 * The header of the mail that a bounce returns, from the part that holds it or from the text: by its
 * Message-ID and `X-Firstline-Id` a bounce is matched to what was sent.
 *
 * @returns fields in order, names in lower case; empty where nothing is returned
 */
export function readReturnedHeaders(
  message: InboundMessage,
  notice: Notice = readNotice(message),
): readonly HeaderField[] {
  const sources = [
    () => message.report?.returnedHeaders ?? [],
    () => message.embedded[0]?.headers ?? [],
    () => fieldsInText(notice.returned),
  ];
  return sources.map((source) => source()).find((fields) => fields.length > 0) ?? [];
}

/** @returns whom the returned mail was to, by its header; empty where nothing tells */
export function findReturnedRecipients(message: InboundMessage, notice: Notice): readonly string[] {
  const fields = readReturnedHeaders(message, notice);
  return (
    ['x-failed-recipients', 'envelope-to', 'to', 'delivered-to', 'received']
      .map((name) => readRecipients(fields, name))
      .find((addresses) => addresses.length > 0) ?? []
  );
}

function readRecipients(fields: readonly HeaderField[], name: string): readonly string[] {
  const values = fields.filter((field) => field.name === name).map((field) => field.value.slice(0, 4000));
  if (name !== 'received') return [...new Set(values.flatMap(findAddresses))].slice(0, MAX_RECIPIENTS);
  const last = values
    .map((value) => /\bfor <?([^\s<>;]{1,64}@[^\s<>;]{1,255})/iu.exec(value)?.[1])
    .find(Boolean);
  return last === undefined ? [] : [last];
}

/** The heading above the header is passed over, and so are lines that are no fields. */
function fieldsInText(lines: readonly string[]): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of lines.slice(0, MAX_LINES)) {
    if (line === '' && fields.length >= FEWEST_FIELDS) break;
    const match = /^[> ]{0,4}([A-Za-z][\w-]{0,60}):\s*(.*)$/u.exec(line);
    const last = fields.at(-1);
    if (match !== null) fields.push({ name: (match[1] ?? '').toLowerCase(), value: match[2] ?? '' });
    else if (last !== undefined && /^\s/u.test(line)) {
      fields[fields.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}` };
    }
  }
  return fields;
}
