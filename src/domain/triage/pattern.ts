const wordCharacter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: a boundary there cannot be asked for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Whether a rule's word pattern stands in a text: without regard to case, at word boundaries, `*` for any
 * run of characters within a line. Its time grows with the text's length only, whatever the pattern.
 */
export function matchesWords(text: string, pattern: string): boolean {
  const parts = fold(pattern).split('*');
  return fold(text)
    .split('\n')
    .some((line) => matchesLine(line, parts));
}

/**
 * Whether an address pattern fits: a whole address (`boss@example.org`), a domain with all that is below
 * it (`@example.org`), or either with `*` in the local part (`noreply*@example.org`).
 */
export function matchesAddress(address: string, pattern: string): boolean {
  const [local, domain] = splitAddress(address.toLowerCase());
  const [wantedLocal, wantedDomain] = splitAddress(pattern.toLowerCase());
  if (domain !== wantedDomain && !(wantedLocal === '' && domain.endsWith(`.${wantedDomain}`))) return false;
  if (wantedLocal === '') return true;
  const [head = '', ...rest] = wantedLocal.split('*');
  if (rest.length === 0) return local === head;
  const tail = rest.pop() ?? '';
  if (!local.startsWith(head) || !local.endsWith(tail) || local.length < head.length + tail.length)
    return false;
  return findInOrder(local.slice(0, local.length - tail.length), rest, head.length) !== undefined;
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

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

function splitAddress(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
