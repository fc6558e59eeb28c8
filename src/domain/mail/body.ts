import { type BodyLine, joinLines, type Part, readBodyLines } from './body/body-lines.ts';
import { type Boundary, findHistory, isMailBelow } from './body/history.ts';
import { htmlMarks } from './body/html-marks.ts';
import { decideQuotes } from './body/quotes.ts';
import { findSignature } from './body/signature.ts';
import type { InboundMessage } from './message.ts';
import type { Body } from './reading.ts';

/**
 * Splits what the sender wrote now from earlier mail and from the signature.
 *
 * Earlier mail is what stands behind `>`, below an “On … wrote:” in any of the languages, below a separator,
 * below a block of header fields, or in the containers that mail clients put around it in HTML. Answers
 * between quoted lines stay with those lines. What is doubtful is `reply`. Every line of the text is in
 * exactly one part, in its order.
 *
 * @returns `because` says what decided, for `inspect`; never throws, linear in the text's length
 */
export function splitBody(message: InboundMessage): Body & { readonly because: string } {
  if (message.report !== null) {
    return {
      reply: message.text,
      quoted: null,
      signature: null,
      because: 'a report is no letter: all of it',
    };
  }
  const plain = readBodyLines(message.text);
  const marks = htmlMarks(message.html, plain);
  const lines = plain.map((line, at) =>
    marks.history.has(at) ? { ...line, depth: Math.max(line.depth, 1) } : line,
  );
  const { boundary, attributions } = findHistory(lines, marks);
  const end = boundary?.at ?? lines.length;
  const parts = decideQuotes(lines, end, attributions, marks.history);
  for (const at of marks.signature) if (at < end && parts[at] === 'reply') parts[at] = 'signature';
  // some write inside the element that holds their signature
  if (!hasText(lines, parts, 'reply')) for (const at of marks.signature) if (at < end) parts[at] = 'reply';
  signRuns(lines, parts, end);

  if (boundary && isDoubtful(boundary, lines) && !hasText(lines, parts, 'reply')) {
    parts.fill('reply');
    return { ...assemble(lines, parts), because: 'nothing stands above what looks like earlier mail' };
  }
  if (
    !hasText(lines, parts, 'reply') &&
    hasText(lines, parts, 'signature') &&
    !hasText(lines, parts, 'quoted')
  ) {
    parts.fill('reply');
    return { ...assemble(lines, parts), because: 'there is nothing but a signature' };
  }
  return { ...assemble(lines, parts), because: reason(boundary, parts) };
}

/** Looks for signatures in each run of reply lines. */
function signRuns(lines: readonly BodyLine[], parts: Part[], end: number): void {
  let textAbove = false;
  for (let from = 0; from < end; from += 1) {
    if (parts[from] !== 'reply') continue;
    let to = from;
    while (to < end && parts[to] === 'reply') to += 1;
    const quoteFollows = lines
      .slice(to, to + 200)
      .some((line, at) => parts[to + at] === 'quoted' && line.seen !== '');
    const run = lines.slice(from, to);
    for (const at of findSignature(run, quoteFollows, textAbove)) parts[from + at] = 'signature';
    textAbove ||= hasText(lines, parts, 'reply', from, to);
    from = to;
  }
}

/** Of what begins a text: a heading between dashes may be the sender's own, unless a mail's header follows it. */
function isDoubtful({ kind, at }: Boundary, lines: readonly BodyLine[]): boolean {
  if (kind === 'original' || kind === 'forward') return !isMailBelow(lines, at);
  return kind === 'attribution' || kind === 'reply-above';
}

function hasText(
  lines: readonly BodyLine[],
  parts: readonly Part[],
  part: Part,
  from = 0,
  to = lines.length,
): boolean {
  for (let at = from; at < to; at += 1) if (parts[at] === part && lines[at]?.seen !== '') return true;
  return false;
}

function assemble(lines: readonly BodyLine[], parts: readonly Part[]): Body {
  const texts: Record<Part, string[]> = { reply: [], quoted: [], signature: [] };
  for (const [at, line] of lines.entries()) texts[parts[at] ?? 'reply'].push(line.raw);
  return {
    reply: joinLines(texts.reply),
    quoted: joinLines(texts.quoted) || null,
    signature: joinLines(texts.signature) || null,
  };
}

const BECAUSE: Readonly<Record<Boundary['kind'], string>> = {
  attribution: 'a line that says who wrote what follows, and when',
  header: 'the header fields of an earlier mail',
  original: 'a separator above an earlier mail',
  forward: 'a separator above a forwarded mail',
  'reply-above': 'the line above which one answers',
  mark: "the mail client's own container for earlier mail",
};

function reason(boundary: Boundary | null, parts: readonly Part[]): string {
  const signed = parts.includes('signature') ? '; below the text stands a signature' : '';
  if (boundary) return `earlier mail begins at line ${boundary.at + 1}: ${BECAUSE[boundary.kind]}${signed}`;
  if (parts.includes('quoted')) return `lines behind > are earlier mail${signed}`;
  return `no earlier mail was found${signed}`;
}
