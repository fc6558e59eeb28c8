import { decodeCharset } from './charset.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { trimAscii } from './trim.ts';

/** A field like Content-Type: a lower-case value and its parameters by lower-case name. */
export interface Parameterised {
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** `name*0*=`: continuation number, and whether the value is percent-encoded. */
const PARAMETER = /^([^*=\s]{1,100})(?:\*(\d{1,3}))?(\*)?$/;

interface Segment {
  readonly index: number;
  readonly encoded: boolean;
  readonly value: string;
}

/**
 * @param raw one character per octet, unfolded
 * @see RFC 2045 §5.1, RFC 2231; encoded words in parameters, which RFC 2047 §5 forbids, are decoded too
 */
export function readParameterised(raw: string): Parameterised {
  const [first = '', ...others] = splitOutsideQuotes(raw);
  // The semicolon behind the value is forgotten at times; what the body cannot be read without is found even so.
  const [value = '', ...loose] = first.trim().split(/[ \t]+/);
  const rest = [...loose.filter((part) => /^(?:charset|boundary)=/i.test(part)), ...others];
  const segments = new Map<string, Segment[]>();
  for (const part of rest) {
    const cut = part.indexOf('=');
    if (cut < 0) continue;
    const match = PARAMETER.exec(part.slice(0, cut).trim().toLowerCase());
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const segment = {
      index: Number(match[2] ?? 0),
      encoded: match[3] !== undefined,
      value: unquote(trimAscii(part.slice(cut + 1))),
    };
    const list = segments.get(name);
    if (list === undefined) segments.set(name, [segment]);
    else list.push(segment);
  }
  const parameters: Record<string, string> = Object.create(null);
  for (const [name, list] of segments) {
    // A boundary is octets to be found again, not text.
    parameters[name] = name === 'boundary' ? (list[0]?.value ?? '') : joinSegments(list);
  }
  return { value: value.toLowerCase(), parameters };
}

/** Of the plain and the encoded form of one segment, the encoded one counts. */
function joinSegments(list: readonly Segment[]): string {
  const byIndex = new Map<number, Segment>();
  for (const segment of list) {
    const other = byIndex.get(segment.index);
    if (other === undefined || (segment.encoded && !other.encoded)) byIndex.set(segment.index, segment);
  }
  const usable = [...byIndex.values()].sort((a, b) => a.index - b.index);
  if (!usable.some((segment) => segment.encoded)) {
    return decodeHeaderText(usable.map((segment) => segment.value).join(''));
  }
  const charset = /^([^']{0,60})'[^']{0,60}'/.exec(usable[0]?.encoded ? usable[0].value : '');
  // Joined before decoding: some clients divide inside an escape.
  const joined = usable
    .map(({ encoded, value }) => (encoded ? value : value.replaceAll('%', '%25')))
    .join('');
  const octets = percentDecode(joined.slice(charset?.[0].length ?? 0));
  return decodeCharset(octets, charset?.[1] ?? null).text;
}

function percentDecode(value: string): Buffer {
  return Buffer.from(
    value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function splitOutsideQuotes(raw: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code === 92 && quoted) i += 1;
    else if (code === 34) quoted = !quoted;
    else if (code === 59 && !quoted) {
      parts.push(raw.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(raw.slice(from));
  return parts;
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const end = value.length > 1 && value.endsWith('"') ? -1 : undefined;
  return value.slice(1, end).replace(/\\(["\\])/g, '$1');
}
