import { withoutAccents } from '../accents.ts';
import { readAttribution } from './attribution.ts';
import { type BodyLine, isRule } from './body-lines.ts';
import { isConvincing, readHeaderBlock } from './header-block.ts';
import type { HtmlMarks } from './html-marks.ts';
import { isNotesHeader } from './notes-header.ts';
import {
  FORWARD_LINES,
  FORWARD_WORD,
  FORWARDED_BY,
  GROUPWISE,
  HEADING,
  MESSAGE_WORD,
  NOTES_SUMMARY,
  ORIGINAL_WORD,
  PREVIOUS_HEADING,
  PROCESSED_BY,
  REPLY_ABOVE,
} from './separator-words.ts';

/** Where earlier mail begins and, unless it is quoted with `>`, goes on to the end. */
export interface Boundary {
  readonly at: number;
  readonly kind: 'attribution' | 'header' | 'original' | 'forward' | 'reply-above' | 'mark';
}

export interface History {
  readonly boundary: Boundary | null;
  /** Lines of the attributions that stand above `>` quotes, before the boundary. */
  readonly attributions: ReadonlySet<number>;
}

const DASHED = /^[-_=*~#─━—–‐‑‒\s]{2,80}([^-_=*~#─━—–‐‑‒].{1,80}?)[-_=*~#─━—–‐‑‒:\s]{1,80}$/u;

/** @param marks what the HTML says about the lines */
export function findHistory(lines: readonly BodyLine[], marks: HtmlMarks): History {
  const attributions = new Set<number>(marks.attribution);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.seen === '') continue;
    if (marks.separator === at) return found(lines, at, 'mark', attributions);
    if (attributions.has(at)) continue;
    const groupwise = GROUPWISE.test(line.seen);
    const own = line.depth === 0 || groupwise;
    const separator = own || marks.history.has(at) ? separatorKind(lines, at) : null;
    if (!own && separator !== 'forward') continue;
    if (separator) return found(lines, at, separator, attributions);
    const block = readHeaderBlock(lines, at);
    if ((block && isConvincing(block, false)) || isNotesHeader(lines, at))
      return found(lines, at, 'header', attributions);
    const attribution = readAttribution(lines, at);
    if (!attribution) continue;
    const after = at + attribution.lines;
    if (quoteFollows(lines, after)) {
      for (let part = at; part < after; part += 1) attributions.add(part);
      at = after - 1;
    } else if (attribution.evidence === 'strong') return found(lines, at, 'attribution', attributions);
  }
  return { boundary: null, attributions };
}

function found(
  lines: readonly BodyLine[],
  at: number,
  kind: Boundary['kind'],
  attributions: ReadonlySet<number>,
): History {
  let from = at;
  for (let before = at - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (!line || line.depth > 0) break;
    if (isRule(line)) from = before;
    else if (line.seen !== '') break;
  }
  return { boundary: { at: from, kind }, attributions };
}

/** @returns what a line like `-----Original Message-----` opens, in whatever language */
export function separatorKind(
  lines: readonly BodyLine[],
  at: number,
): 'original' | 'forward' | 'reply-above' | null {
  const line = lines[at];
  if (!line || line.bare.length > 200) return null;
  const text = withoutAccents(line.bare);
  if (FORWARD_LINES.has(text.replace(/^[*_\s-]{0,8}|[*_\s:：.-]{0,8}$/gu, '').toLowerCase()))
    return 'forward';
  const ruled = isRule(lines[at - 1] ?? line);
  if (REPLY_ABOVE.test(text) && (ruled || /^[^\p{L}]{2}/u.test(text))) return 'reply-above';
  if (PROCESSED_BY.test(text) || /^[-_=]{8,40} ?original ?[-_=]{8,40}$/i.test(text)) return 'original';
  if ((PREVIOUS_HEADING.test(text) && ruled) || GROUPWISE.test(line.seen)) return 'original';
  if (NOTES_SUMMARY.test(text)) return isAboveHeader(lines, at) ? 'original' : null;
  const label = DASHED.exec(text)?.[1];
  if (label === undefined) {
    const kind = kindOfLabel(text, true);
    return kind !== null && isAboveHeader(lines, at) ? kind : null;
  }
  if (FORWARDED_BY.test(label)) return 'forward';
  return HEADING.test(label) && !isMailBelow(lines, at + 1) ? null : kindOfLabel(label, false);
}

/** @param bare whether no dashes stand around it; then it ends in a colon, or it is somebody's sentence */
function kindOfLabel(label: string, bare: boolean): 'original' | 'forward' | null {
  const words = label.split(/\s+/).length;
  if (words > 6 || (bare && label.length > 60) || !MESSAGE_WORD.test(label)) return null;
  if (FORWARD_WORD.test(label)) return !bare || /[:：]$/.test(label) ? 'forward' : null;
  return words <= 4 && ORIGINAL_WORD.test(label) ? 'original' : null;
}

/** Words without dashes are believed right above the header of the mail that they announce. */
function isAboveHeader(lines: readonly BodyLine[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    if (lines[next]?.bare === '') continue;
    const block = readHeaderBlock(lines, next);
    return block !== null && isConvincing(block, false);
  }
  return false;
}

const HEADER_WITHIN = 8;

/** Whether a header, a line that says who wrote, or a quote stands right below a separator. */
export function isMailBelow(lines: readonly BodyLine[], at: number): boolean {
  const below = Math.min(at + HEADER_WITHIN, lines.length);
  for (let next = at; next < below; next += 1) {
    if ((lines[next]?.depth ?? 0) > 0 || readAttribution(lines, next) !== null) return true;
    const block = readHeaderBlock(lines, next);
    if (block && isConvincing(block, true)) return true;
  }
  return false;
}

function quoteFollows(lines: readonly BodyLine[], at: number): boolean {
  for (let next = at; next < Math.min(at + 6, lines.length); next += 1) {
    const line = lines[next];
    if (line && line.seen !== '') return line.depth > 0;
  }
  return false;
}
