/** Where a line of a mail's text belongs. */
export type Part = 'reply' | 'quoted' | 'signature';

/** A line as the deciders see it. */
export interface BodyLine {
  readonly raw: string;
  /** Trimmed, every space a plain one, at most `SEEN` characters: what patterns are tried on. */
  readonly seen: string;
  /** Without the quote marks. */
  readonly bare: string;
  /** How many `>` it begins with. */
  readonly depth: number;
}

/** Patterns never see more of a line than this. */
export const SEEN = 1000;
const QUOTE_MARK = /^[ \t\u00a0]{0,4}(?:[>＞][ \t\u00a0]?){1,50}/;
/** Spaces that do not break, and the wide one of East Asia: to a reader they are spaces. */
const OTHER_SPACES = /[\u00a0\u2007\u202f\u3000]/g;
const SPACES = /[\s\u00a0\u200b\u200c\u200e\u200f\u2060\ufeff]/;

/** A letter is shorter: what comes behind so many lines is not looked at, and goes where the last line goes. */
const LINES_READ = 20_000;

/**
 * @param text with any line endings
 * @returns a line each; of a text that is too long for a letter the last one holds all the rest
 */
export function readBodyLines(text: string): BodyLine[] {
  const lines: BodyLine[] = [];
  const breaks = /\r\n|\n|\r/g;
  let from = 0;
  while (lines.length < LINES_READ) {
    const found = breaks.exec(text);
    const raw = text.slice(from, found?.index ?? text.length);
    const at = raw.length < SEEN ? gluedAt(raw) : 0;
    if (at > 0) lines.push(readBodyLine(raw.slice(0, at)), readBodyLine(raw.slice(at)));
    else lines.push(readBodyLine(raw));
    if (!found) return lines;
    from = found.index + found[0].length;
  }
  const [first = ''] = text.slice(from, from + SEEN).split(/[\r\n]/, 1);
  return [...lines, { ...readBodyLine(first), raw: text.slice(from) }];
}

const ATTRIBUTION_LENGTH = 320;
const ATTRIBUTION_TAIL = 160;
const SENTENCE_THEN_DATE =
  /[.!?…)]\s{1,3}(?=(?:On|Am|Le|El|Em|Il|Op|Den|Dne|W dniu|Pe|På)\s[^!?:]{0,30}\d)/gu;
const ENDS_IN_WROTE =
  /(?<!\p{L})(?:wrote|schrieb|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|geschreven|skrev|napsal|napisał|a scris)(?!\p{L})[^?!]{0,100}:\s*$/u;

/**
 * Clients that put no break before or after a separator: `text--- On Wed, …, a@b wrote:`, `Yes. On Wed, …, a@b
 * wrote:` and `----- Forwarded Message ----- From: …`.
 *
 * @returns where the second line begins, or 0
 */
function gluedAt(raw: string): number {
  const sentence = behindSentence(raw);
  if (sentence > 0 || !raw.includes('--')) return sentence;
  const attribution = /^(.{0,600}?[^\s-])-{2,6} ?On .{5,300}\bwrote:?/.exec(raw)?.[1];
  if (attribution !== undefined) return attribution.length;
  return /^[\s>]{0,9}-{5,10} [\p{L}\p{M} ./’']{5,50} -{5,10}(?= {0,4}\p{L})/u.exec(raw)?.[0].length ?? 0;
}

/** @returns where “On … wrote:” begins behind the end of a sentence, or 0 */
function behindSentence(raw: string): number {
  if (!ENDS_IN_WROTE.test(raw.slice(-ATTRIBUTION_TAIL)) || /^\s*>/.test(raw)) return 0;
  for (const end of raw.matchAll(SENTENCE_THEN_DATE)) {
    if (raw.length - end.index < ATTRIBUTION_LENGTH) return end.index + end[0].length;
  }
  return 0;
}

export function readBodyLine(raw: string): BodyLine {
  const head = raw.length > SEEN ? raw.slice(0, SEEN) : raw;
  const quote = QUOTE_MARK.exec(head)?.[0] ?? '';
  const depth = quote === '' ? 0 : [...quote].filter((mark) => mark === '>' || mark === '＞').length;
  return { raw, seen: tidy(head), bare: quote === '' ? tidy(head) : tidy(head.slice(quote.length)), depth };
}

function tidy(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACES.test(text.charAt(from))) from += 1;
  while (to > from && SPACES.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to).replace(OTHER_SPACES, ' ');
}

/** A line of dashes, underscores and the like, and nothing else. */
export function isRule(line: BodyLine): boolean {
  return /^(?:[-_=*~─━—–‐‑‒#⎯]{3,}|--)$/u.test(line.bare.replaceAll(' ', ''));
}

/** @returns the lines as one text, without blank lines at its ends and spaces at its end */
export function joinLines(lines: readonly string[]): string {
  let from = 0;
  let to = lines.length;
  while (from < to && tidy(lines[from] ?? '') === '') from += 1;
  while (to > from && tidy(lines[to - 1] ?? '') === '') to -= 1;
  return lines.slice(from, to).join('\n').trimEnd();
}
