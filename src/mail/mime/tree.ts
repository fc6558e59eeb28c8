import { decodeHeaderText } from './encoded-words.ts';
import { lineEnd, type RawField, readHeaderBlock } from './header-block.ts';
import type { Budget } from './limits.ts';
import { type Parameterised, readParameterised } from './parameters.ts';

/** One MIME part; `start` and `end` are offsets of its encoded body in the mail's octets. */
export interface Part {
  readonly fields: readonly RawField[];
  readonly contentType: Parameterised;
  readonly disposition: Parameterised;
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Part[];
}

/** The mail being read: its octets, and the same with one character per octet. */
export interface Source {
  readonly octets: Buffer;
  readonly raw: string;
  readonly budget: Budget;
  readonly warnings: Set<string>;
}

/** Reads the part between `start` and `end` and, in a multipart, all parts below it. */
export function readPart(source: Source, start: number, end: number, depth: number, inDigest = false): Part {
  const { raw, budget } = source;
  budget.spend('maxParts', 1);
  budget.check('maxDepth', depth);
  const header = readHeaderBlock(raw, start, end, budget);
  if (header.damaged) source.warnings.add('A line in the header is no header field.');
  const field = (name: string): string => header.fields.find((each) => each.name === name)?.raw ?? '';
  const contentType = readContentType(field('content-type'), inDigest);
  const part = {
    fields: header.fields,
    contentType,
    disposition: readParameterised(field('content-disposition')),
    encoding: readEncoding(field('content-transfer-encoding')),
    start: header.bodyStart,
    end,
  };
  return { ...part, children: readChildren(source, part, depth) };
}

function readContentType(raw: string, inDigest: boolean): Parameterised {
  const read = readParameterised(raw);
  if (/^[^\s/]+\/[^\s/]+$/.test(read.value)) return read;
  const value = inDigest && read.value === '' ? 'message/rfc822' : 'text/plain';
  return { value, parameters: read.parameters };
}

function readEncoding(raw: string): string {
  return /[a-z0-9-]+/.exec(decodeHeaderText(raw).toLowerCase())?.[0] ?? '';
}

function readChildren(source: Source, part: Omit<Part, 'children'>, depth: number): readonly Part[] {
  const { value, parameters } = part.contentType;
  if (!value.startsWith('multipart/')) return [];
  const boundary = parameters['boundary']?.trimEnd() ?? '';
  if (boundary === '') {
    source.warnings.add(`A ${value} part names no boundary.`);
    return [];
  }
  const ranges = splitAtBoundary(source, part.start, part.end, boundary);
  if (ranges.length === 0) source.warnings.add(`The boundary of a ${value} part never comes.`);
  const digest = value === 'multipart/digest';
  return ranges.map(([from, to]) => readPart(source, from, to, depth + 1, digest));
}

/** @returns the ranges between boundary lines, the line end before a boundary left out @see RFC 2046 §5.1.1 */
function splitAtBoundary(
  { raw, warnings }: Source,
  start: number,
  end: number,
  boundary: string,
): [number, number][] {
  const delimiter = `--${boundary}`;
  const ranges: [number, number][] = [];
  let open = -1;
  for (let at = raw.indexOf(delimiter, start); at >= 0 && at < end; at = raw.indexOf(delimiter, at + 1)) {
    if (at > start && raw.charCodeAt(at - 1) !== 10) continue;
    const next = lineEnd(raw, at, end);
    const rest = raw.slice(at + delimiter.length, next).trim();
    if (rest !== '' && rest !== '--') continue;
    if (open >= 0) ranges.push([open, beforeLineEnd(raw, at, open)]);
    open = next;
    if (rest === '--') return ranges;
    at = next - 1;
  }
  if (open >= 0) {
    warnings.add('The last boundary is missing.');
    ranges.push([open, end]);
  }
  return ranges;
}

function beforeLineEnd(raw: string, at: number, least: number): number {
  let end = at;
  if (raw.charCodeAt(end - 1) === 10) end -= 1;
  if (raw.charCodeAt(end - 1) === 13) end -= 1;
  return Math.max(end, least);
}
