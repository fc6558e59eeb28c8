import { readAttribution } from './attribution.ts';
import { type BodyLine, isRule, type Part, readBodyLine } from './body-lines.ts';
import { isConvincing, readHeaderBlock } from './header-block.ts';
import { separatorKind } from './history.ts';
import { findSignature } from './signature.ts';

/** Of a quote with an answer below it, so many lines are kept with the answer. */
const KEPT = 15;

interface Run {
  readonly kind: 'quote' | 'text';
  readonly from: number;
  to: number;
}

/**
 * Decides which of the lines before `end` are quoted.
 *
 * A quote at the end, and one that stands below its attribution with text on only one side, is earlier
 * mail. Quotes with answers between them, and one that the sender picked (no attribution above it), stay.
 *
 * @param attributions lines of the attributions that stand above quotes
 * @param contained lines in a mail client's container for earlier mail
 * @returns the part of each line, `quoted` from `end` on
 */
export function decideQuotes(
  lines: readonly BodyLine[],
  end: number,
  attributions: ReadonlySet<number>,
  contained: ReadonlySet<number>,
): Part[] {
  const parts = lines.map((_, at): Part => (at >= end || attributions.has(at) ? 'quoted' : 'reply'));
  const runs = readRuns(lines, end, attributions);
  const answers = runs.filter((run, at) => run.kind === 'text' && at > 0 && isAnswer(lines, run));
  const last = answers.at(-1);
  const attributed =
    attributions.size > 0 ||
    contained.size > 0 ||
    runs.some((run) => run.kind === 'quote' && isAttributed(lines, run));
  const interleaved = answers.length > 1 || (answers.length === 1 && !attributed);
  for (const run of runs) {
    if (run.kind === 'text') continue;
    const kept = interleaved && last !== undefined && run.from < last.from;
    const from = kept ? Math.max(run.from, run.to - KEPT) : run.to;
    for (let at = ruleAbove(lines, run) ?? run.from; at < from; at += 1) parts[at] = 'quoted';
  }
  return parts;
}

/** A rule that the client draws above the quote, where the quote begins with the header of its mail. */
function ruleAbove(lines: readonly BodyLine[], run: Run): number | null {
  const above = lines[run.from - 1]?.seen === '' ? run.from - 2 : run.from - 1;
  const line = lines[above];
  return line && line.depth === 0 && isRule(line) && isAttributed(lines, run) ? above : null;
}

/** Runs of quote and of text, in turn, without blank lines at their ends. */
function readRuns(lines: readonly BodyLine[], end: number, attributions: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.seen === '' || attributions.has(at)) continue;
    const last = runs.at(-1);
    const kind = line.depth > 0 || isBrokenQuote(lines, at, last) ? 'quote' : 'text';
    if (last?.kind === kind) last.to = at + 1;
    else runs.push({ kind, from: at, to: at + 1 });
  }
  return runs;
}

/** A quoted line that was wrapped on the way: the rest of it stands without a mark between marked lines. */
function isBrokenQuote(lines: readonly BodyLine[], at: number, last: Run | undefined): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (!line || !before || !after || last?.kind !== 'quote' || before.depth === 0 || after.depth === 0)
    return false;
  if (/[(<[]?https?:\/\/[^\s)>\]]*$/.test(before.bare) && !line.bare.includes(' ')) return true;
  const [word = ''] = line.bare.split(/\s/, 1);
  return (
    before.raw.length + word.length >= 72 &&
    line.bare.length < before.raw.length &&
    /^[\p{Ll}\d("'<]/u.test(word)
  );
}

/** A quote that begins with its own attribution or header: `> On … wrote:`. */
function isAttributed(lines: readonly BodyLine[], run: Run): boolean {
  const head = lines
    .slice(run.from, run.from + 8)
    .map((line) => readBodyLine(line.bare.replace(/^[>\s]{0,20}/, '')));
  const block = readHeaderBlock(head, 0);
  if (separatorKind(head, 0) !== null || (block !== null && isConvincing(block, false))) return true;
  return readAttribution(head, 0)?.evidence === 'strong';
}

function isAnswer(lines: readonly BodyLine[], run: Run): boolean {
  const own = lines.slice(run.from, run.to);
  const signature = findSignature(own, false, true);
  return own.some((line, at) => line.seen !== '' && !signature.has(at));
}
