/** Scripts that put no space between words: a boundary among them cannot be asked for, and to others it always is. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const wordCharacter =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]/v;
const words =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]+/gv;

/** A text that many patterns are looked for in: read once, so that a pattern costs almost nothing. */
export interface SearchableText {
  readonly lines: readonly string[];
  /** The text's words by their first one, two and three characters. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

interface WordPattern {
  /** As the configuration has it. */
  readonly written: string;
  /** What stands between the asterisks, at least one. */
  readonly parts: readonly string[];
  /** A word that matches begins with this; empty where the pattern tells no such thing. */
  readonly head: string;
}

/** Patterns are a configuration's lists, which live as long as the process. */
const prepared = new WeakMap<readonly string[], readonly WordPattern[]>();

export function makeSearchable(text: string): SearchableText {
  const folded = fold(text);
  const byHead = new Map<string, string[]>();
  for (const word of new Set(folded.match(words))) {
    for (const length of [1, 2, 3]) {
      if (word.length < length) continue;
      const key = word.slice(0, length);
      const known = byHead.get(key);
      if (known === undefined) byHead.set(key, [word]);
      else known.push(word);
    }
  }
  return { lines: folded.split('\n'), words: byHead };
}

/**
 * Whether one of a rule's word patterns stands in a text: without regard to case, at word boundaries, `*`
 * for any run of characters within a line. Its time grows with the text's length only, whatever the pattern.
 */
export function matchesSome(text: SearchableText, patterns: readonly string[]): boolean {
  return findMatch(text, patterns) !== undefined;
}

/** The first of the patterns that stands in a text, as it is written in the configuration. */
export function findMatch(text: SearchableText, patterns: readonly string[]): string | undefined {
  let ready = prepared.get(patterns);
  if (ready === undefined) {
    ready = patterns.map(preparePattern);
    prepared.set(patterns, ready);
  }
  return ready.find(
    ({ head, parts }) => mayHold(text, head) && text.lines.some((line) => matchesLine(line, parts)),
  )?.written;
}

function preparePattern(pattern: string): WordPattern {
  const parts = fold(pattern).split('*');
  const first = parts[0] ?? '';
  const head = unspaced.test(first) ? '' : (/^[\p{L}\p{N}]+/u.exec(first)?.[0] ?? '');
  return { written: pattern, parts, head };
}

/** Cheap, and right where it says no: a pattern that begins with a word needs a word that begins so. */
function mayHold(text: SearchableText, head: string): boolean {
  if (head.length < 3) return head === '' || text.words.has(head);
  return text.words.get(head.slice(0, 3))?.some((word) => word.startsWith(head)) ?? false;
}

/**
 * Whether an address pattern fits: a whole address (`boss@example.org`), a domain with all that is below
 * it (`@example.org`), or either with `*` in the local part (`noreply*@example.org`).
 */
export function matchesAddress(address: string, pattern: string): boolean {
  const [local, domain] = splitAddress(address.toLowerCase());
  const [wantedLocal, wantedDomain] = splitAddress(pattern.toLowerCase());
  if (domain !== wantedDomain && !(wantedLocal === '' && domain.endsWith(`.${wantedDomain}`))) return false;
  return wantedLocal === '' || matchesGlob(local, wantedLocal);
}

/** Whether a whole name fits a pattern with `*` for any run of characters; in linear time. */
export function matchesGlob(name: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return name === head;
  if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
  return findInOrder(name.slice(0, name.length - tail.length), rest, head.length) !== undefined;
}

function matchesLine(line: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  for (let at = line.indexOf(first); at >= 0; at = line.indexOf(first, at + 1)) {
    if (!isBoundary(line, at, first)) continue;
    if (last === undefined) {
      if (isBoundary(line, at + first.length, first)) return true;
      continue;
    }
    const from = findInOrder(line, rest, at + first.length);
    return from !== undefined && endsAtBoundary(line, last, from);
  }
  return false;
}

/** The leftmost start leaves the most room for what follows, so that no other need be tried. */
function findInOrder(line: string, parts: readonly string[], from: number): number | undefined {
  let at = from;
  for (const part of parts) {
    const found = line.indexOf(part, at);
    if (found < 0) return undefined;
    at = found + part.length;
  }
  return at;
}

function endsAtBoundary(line: string, part: string, from: number): boolean {
  for (let at = line.indexOf(part, from); at >= 0; at = line.indexOf(part, at + 1))
    if (part === '' || isBoundary(line, at + part.length, part)) return true;
  return false;
}

/** Whether a word of `part`'s script may begin or end at this place. */
function isBoundary(line: string, at: number, part: string): boolean {
  if (part === '' || unspaced.test(part)) return true;
  const before = line[at - 1];
  const after = line[at];
  return (
    before === undefined || after === undefined || !(wordCharacter.test(before) && wordCharacter.test(after))
  );
}

/** Typographic apostrophes count as typed ones: programs turn one into the other. */
const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'");

function splitAddress(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
