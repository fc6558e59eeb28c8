import type { HtmlMark } from '../html/html-elements.ts';
import { type HtmlLine, readHtmlLines } from '../html/html-lines.ts';
import { type BodyLine, SEEN } from './body-lines.ts';

/** What the HTML's elements say about the lines of the text, by line. */
export interface HtmlMarks {
  /** In a container for earlier mail that has no `>` of its own. */
  readonly history: ReadonlySet<number>;
  /** Right above quoted lines, in their container: who wrote them. */
  readonly attribution: ReadonlySet<number>;
  /** From here on everything is earlier mail. */
  readonly separator: number | null;
  readonly signature: ReadonlySet<number>;
}

export const NO_MARKS: HtmlMarks = {
  history: new Set(),
  attribution: new Set(),
  separator: null,
  signature: new Set(),
};

/** One of the containers, roughly: without any there is no need to read the HTML again. */
const TELLING =
  /quote|rplyfwd|signature|cite-prefix|forward|zwchr|stopspelling|appendonsend|reference-message|zmail_extra|replysplit|divider|olk_src|outlookmessageheader|hey-|qt"|origin|ntes_reply|aol|replysection|reply-intro|composer_|_rc_sig|cite|gmail_attr|iosymail|isreplycontent|isforwardcontent|reply139|border-top/i;
const HTML_LIMIT = 2 * 1024 * 1024;
const LINES_LIMIT = 5000;
/** How far ahead in the HTML a line of the text is looked for, in letters. */
const WINDOW = 2000;
const ATTRIBUTION_LINES = 4;

/** Carries what the HTML says over to the lines of the text, where both have the same words in the same order. */
export function htmlMarks(html: string | null, lines: readonly BodyLine[]): HtmlMarks {
  if (html === null || html.length > HTML_LIMIT || lines.length > LINES_LIMIT || !TELLING.test(html))
    return NO_MARKS;
  const shown = readHtmlLines(html);
  if (!shown.some((line) => line.mark !== null)) return NO_MARKS;
  return collect(lines, align(lines, shown));
}

/** @returns the mark of each line of the text */
function align(lines: readonly BodyLine[], shown: readonly HtmlLine[]): (HtmlMark | null)[] {
  const starts: number[] = [];
  let letters = '';
  for (const line of shown) {
    starts.push(letters.length);
    letters += lettersOf(line.text);
  }
  let at = 0;
  let line = 0;
  return lines.map((own) => {
    const key = lettersOf(own.bare);
    if (key === '') return null;
    const found = letters.slice(at, at + WINDOW + key.length).indexOf(key);
    if (found < 0 || (key.length < 4 && found > 40)) return null;
    const from = at + found;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= from) line += 1;
    at = from + key.length;
    return shown[line]?.mark ?? null;
  });
}

function lettersOf(text: string): string {
  return text
    .slice(0, SEEN)
    .replace(/<?https?:\/\/[^\s>]{1,500}>?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function collect(lines: readonly BodyLine[], marks: readonly (HtmlMark | null)[]): HtmlMarks {
  const history = new Set<number>();
  const attribution = new Set<number>();
  const signature = new Set<number>();
  let separator: number | null = null;
  for (let from = 0; from < lines.length; from += 1) {
    const mark = marks[from] ?? null;
    if (mark === null) continue;
    if (mark === 'separator') {
      separator = from;
      break;
    }
    const to = endOfRange(lines, marks, from);
    if (mark === 'signature') for (let at = signatureStart(lines, from); at < to; at += 1) signature.add(at);
    else markHistory(lines, from, to, { history, attribution });
    from = to - 1;
  }
  return { history, attribution, separator, signature };
}

/** Blank lines, and lines that the HTML does not have, belong to the range when it goes on behind them. */
function endOfRange(lines: readonly BodyLine[], marks: readonly (HtmlMark | null)[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < lines.length && at - end < 6; at += 1) {
    if (marks[at] === marks[from]) end = at + 1;
    else if (marks[at] !== null) break;
  }
  return end;
}

/** With the `--` above it, which is too short to be found in the HTML. */
function signatureStart(lines: readonly BodyLine[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 2); at -= 1) {
    const seen = lines[at]?.seen ?? '';
    if (/^[-–—_]{1,3}$/.test(seen)) return at;
    if (seen !== '') break;
  }
  return from;
}

function isQuoteNext(lines: readonly BodyLine[], at: number): boolean {
  const next = lines.slice(at, at + 3).find((line) => line.seen !== '');
  return next !== undefined && next.depth > 0;
}

/** Where the container has quotes with `>`, the lines between them may be answers: the text decides on those. */
function markHistory(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  out: { history: Set<number>; attribution: Set<number> },
): void {
  let quote = -1;
  for (let at = from; at < to && quote < 0; at += 1) if ((lines[at]?.depth ?? 0) > 0) quote = at;
  if (quote < 0 && to - from <= ATTRIBUTION_LINES && isQuoteNext(lines, to)) quote = to;
  const above = quote < 0 ? to : quote;
  if (quote >= 0 && quote - from > ATTRIBUTION_LINES) return;
  for (let at = from; at < above; at += 1) (quote < 0 ? out.history : out.attribution).add(at);
}
