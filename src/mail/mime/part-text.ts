import { decodeCharset } from './charset.ts';
import { unflow } from './flowed.ts';
import { decodePart, type Located } from './tree.ts';

const META_CHARSET = /<meta[^>]{1,300}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i;

/** A text part as text: decoded, line ends LF, flowed lines joined. */
export function readText(located: Located): string {
  const { contentType } = located.part;
  const octets = decodePart(located);
  const isHtml = contentType.value === 'text/html';
  const declared = contentType.parameters['charset'] ?? (isHtml ? declaredInHtml(octets) : null);
  const { text, warning } = decodeCharset(octets, declared, located.source.hint);
  if (warning !== null) located.source.warnings.add(warning);
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const flowed = contentType.parameters['format']?.toLowerCase() === 'flowed';
  if (isHtml || !flowed) return lines;
  return unflow(lines, contentType.parameters['delsp']?.toLowerCase() === 'yes');
}

/** Header fields in a body: one character per octet, as header fields are read. */
export function readFieldText(located: Located): string {
  return decodePart(located).toString('latin1').replace(/\r\n?/g, '\n');
}

function declaredInHtml(octets: Buffer): string | null {
  return META_CHARSET.exec(octets.toString('latin1', 0, 4_096))?.[1] ?? null;
}
