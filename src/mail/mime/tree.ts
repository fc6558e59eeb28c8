import { lineEnd, type RawField, readHeaderBlock, skipToFirstField } from './header-block.ts';
import type { Budget } from './limits.ts';
import { type Parameterised, readParameterised } from './parameters.ts';
import { decodesToItself, decodeTransfer } from './transfer.ts';

/** One MIME part; offsets are of the mail's octets. */
export interface Part {
  readonly fields: readonly RawField[];
  readonly contentType: Parameterised;
  readonly disposition: Parameterised;
  readonly encoding: string;
  /** Where its header begins. */
  readonly begin: number;
  /** Where its encoded body begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Part[];
  /** The boundary of a container in which it never stands, else null. */
  readonly leftOpen: string | null;
  /** How many containers and mails it lies in. */
  readonly depth: number;
}

/** Octets being read, and the same with one character per octet. */
export interface Source {
  readonly octets: Buffer;
  readonly raw: string;
  /** Shared by all that lies in one mail. */
  readonly budget: Budget;
  /** Shared by all that lies in one mail. */
  readonly warnings: Set<string>;
  /** The charset that encoded words of the header name, for text that declares none; null without one. */
  readonly hint: string | null;
}

/** A mail or a part of one with where it lies. */
export interface Located {
  readonly source: Source;
  readonly part: Part;
}

/** Where line ends are bare CR only, they count as line ends. */
export function makeSource(octets: Buffer, budget: Budget, warnings: Set<string>): Source {
  const raw = octets.toString('latin1');
  const hint = findWordCharset(raw);
  if (raw.includes('\n') || !raw.includes('\r')) return { octets, raw, budget, warnings, hint };
  warnings.add('The lines end in bare CR.');
  const repaired = raw.replaceAll('\r', '\n');
  return { octets: Buffer.from(repaired, 'latin1'), raw: repaired, budget, warnings, hint };
}

/** Characters of the header in which encoded words are looked for. */
const HEAD = 16_000;
const WORD_CHARSET = /=\?(?!utf-?8|us-ascii)([\w-]{2,40})(?:\*[\w-]{1,20})?\?[bq]\?/i;

function findWordCharset(raw: string): string | null {
  const head = raw.slice(0, HEAD);
  const end = head.search(/\r?\n\r?\n/);
  return WORD_CHARSET.exec(end < 0 ? head : head.slice(0, end))?.[1] ?? null;
}

/** Opens the mail that a `message/rfc822` part holds, also an encoded one, which RFC 2046 §5.2.1 forbids. */
export function openMail({ source, part }: Located): Located {
  const depth = part.depth + 1;
  const plain = decodesToItself(part.encoding);
  if (plain) return { source, part: readPart(source, part.start, part.end, depth) };
  const inner = makeSource(decodePart({ source, part }), source.budget, source.warnings);
  return { source: inner, part: readPart(inner, 0, inner.raw.length, depth) };
}

/** The part's content with the transfer encoding undone. */
export function decodePart({ source, part }: Located): Buffer {
  const octets = decodeTransfer(source.octets.subarray(part.start, part.end), part.encoding);
  source.budget.spend('maxDecodedBytes', octets.length);
  return octets;
}

/** @returns the first such field's raw value; null without one */
export function rawField(part: Pick<Part, 'fields'>, name: string): string | null {
  return part.fields.find((field) => field.name === name)?.raw ?? null;
}

/** What a part stands in: a mail's own header may have lines in front of it that do not belong. */
type Within = 'mail' | 'multipart' | 'digest';

/** Reads the part between `start` and `end` and, in a multipart, all parts below it. */
export function readPart(
  source: Source,
  start: number,
  end: number,
  depth: number,
  within: Within = 'mail',
): Part {
  const { raw, budget } = source;
  budget.spend('maxParts', 1);
  budget.check('maxDepth', depth);
  const begin = within === 'mail' ? skipToFirstField(raw, start, end) : start;
  const header = readHeaderBlock(raw, begin, end, budget);
  if (header.damaged) source.warnings.add('A line in the header is no header field.');
  const field = (name: string): string => rawField(header, name) ?? '';
  const encoding = readEncoding(field('content-transfer-encoding'));
  const contentType = readContentType(header.fields, within, encoding);
  const part = {
    fields: header.fields,
    contentType,
    disposition: readDisposition(field('content-disposition')),
    encoding,
    begin: start,
    start: header.bodyStart,
    end,
    depth,
  };
  return { ...part, ...readChildren(source, part, depth) };
}

/** One that does not tell its type is none, as others read it too. @see RFC 2183 §2 */
function readDisposition(raw: string): Parameterised {
  const read = readParameterised(raw);
  return read.value === '' ? { value: '', parameters: {} } : read;
}

/** Where Content-Type stands twice, most readers take the last. */
function readContentType(fields: readonly RawField[], within: Within, encoding: string): Parameterised {
  const read = readParameterised(fields.findLast((field) => field.name === 'content-type')?.raw ?? '');
  if (/^[^\s/]+\/[^\s/]+$/.test(read.value)) return read;
  return { value: defaultType(read.value, within, encoding), parameters: read.parameters };
}

/** @see RFC 2045 §5.2, RFC 2046 §5.1.5; what is no type and came as octets is no text */
function defaultType(written: string, within: Within, encoding: string): string {
  if (within === 'digest' && written === '') return 'message/rfc822';
  const octets = encoding === 'base64' && written !== '' && !written.startsWith('text');
  return octets ? 'application/octet-stream' : 'text/plain';
}

/** The encodings as they are misspelt, too. */
function readEncoding(raw: string): string {
  const word = /[a-z0-9][a-z0-9/_ -]*/.exec(raw.toLowerCase())?.[0].trim() ?? '';
  if (/^quoted[/_ -]?printable/.test(word)) return 'quoted-printable';
  return /^base[_ -]?64/.test(word) ? 'base64' : (/^[a-z0-9-]+/.exec(word)?.[0] ?? '');
}

function readChildren(
  source: Source,
  part: Omit<Part, 'children' | 'leftOpen'>,
  depth: number,
): Pick<Part, 'children' | 'leftOpen'> {
  const { value, parameters } = part.contentType;
  if (!value.startsWith('multipart/')) return { children: [], leftOpen: null };
  const boundary = parameters['boundary'] ?? '';
  const ranges = findParts(source, part.start, part.end, boundary);
  if (ranges.length === 0) source.warnings.add(`The parts of a ${value} cannot be told apart.`);
  const within = value === 'multipart/digest' ? 'digest' : 'multipart';
  const children: Part[] = [];
  let open: string | null = null;
  for (const range of ranges) {
    for (const [from, to] of splitAtEarlier(source, range, open)) {
      const child = readPart(source, from, to, depth + 1, within);
      children.push(child);
      open = child.leftOpen ?? open;
    }
  }
  return { children, leftOpen: ranges.length > 0 || boundary === '' ? null : boundary };
}

/** By the boundary as declared, without its spaces at the end, or as the body uses it. */
function findParts(source: Source, start: number, end: number, declared: string): readonly Range[] {
  const { raw, warnings } = source;
  const exact = declared === '' ? [] : splitAtBoundary(source, start, end, declared);
  if (exact.length > 0) return exact;
  const trimmed = declared.trim();
  const used = trimmed !== declared && trimmed !== '' ? trimmed : guessBoundary(raw.slice(start, end));
  if (used === null) return [];
  warnings.add('The boundary is not the one that was declared.');
  return splitAtBoundary(source, start, end, used);
}

/** @returns what stands behind `--` in the first line that a Content- field follows, or null */
function guessBoundary(body: string): string | null {
  return (
    /(?:^|\n)--([^\s-][^\r\n]{0,200}?|-{1,80}[^\s-][^\r\n]{0,120}?)[ \t]*\r?\nContent-[A-Z]/i.exec(
      body.slice(0, 100_000),
    )?.[1] ?? null
  );
}

type Range = readonly [from: number, to: number];

/**
 * The ranges between boundary lines, without the line end before each.
 *
 * Parts behind the closing boundary are read too: some clients give a container and the multipart
 * inside it the same boundary.
 *
 * @see RFC 2046 §5.1.1
 */
function splitAtBoundary(source: Source, start: number, end: number, boundary: string): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  let closed = false;
  for (const line of boundaryLines(source.raw, start, end, boundary)) {
    if (open >= 0) ranges.push([open, beforeLineEnd(source.raw, line.at, open)]);
    closed = line.closes;
    open = closed ? -1 : line.next;
  }
  if (open >= 0) ranges.push([open, end]);
  if (!closed && ranges.length > 0) source.warnings.add('The closing boundary is missing.');
  return ranges;
}

/**
 * Some gateways put a part of their own between the header of a container and its first part: then the
 * container's boundary divides what follows.
 *
 * @param boundary that of the container, or null
 */
function splitAtEarlier(source: Source, [from, to]: Range, boundary: string | null): readonly Range[] {
  if (boundary === null) return [[from, to]];
  const [first] = boundaryLines(source.raw, from, to, boundary);
  if (first === undefined) return [[from, to]];
  const ranges = splitAtBoundary(source, first.at, to, boundary);
  return [[from, beforeLineEnd(source.raw, first.at, from)], ...ranges];
}

interface BoundaryLine {
  readonly at: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly closes: boolean;
}

function* boundaryLines(
  whole: string,
  start: number,
  end: number,
  boundary: string,
): Generator<BoundaryLine> {
  const raw = whole.slice(0, end);
  const delimiter = `--${boundary}`;
  for (let at = raw.indexOf(delimiter, start); at >= 0; at = raw.indexOf(delimiter, at + 1)) {
    if (at > start && raw.charCodeAt(at - 1) !== 10) continue;
    const next = lineEnd(raw, at, end);
    const rest = raw.slice(at + delimiter.length, Math.min(next, at + delimiter.length + 1_000)).trim();
    if (rest !== '' && rest !== '--') continue;
    yield { at, next, closes: rest === '--' };
    at = next - 1;
  }
}

function beforeLineEnd(raw: string, at: number, least: number): number {
  let end = at;
  if (raw.charCodeAt(end - 1) === 10) end -= 1;
  if (raw.charCodeAt(end - 1) === 13) end -= 1;
  return Math.max(end, least);
}
