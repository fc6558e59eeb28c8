const name = /[\p{L}\p{N}][\p{L}\p{N}_-]{1,62}/gu;
/** The server of a Windows share: `\\files01\common`. */
const share = /(?<![\\\p{L}\p{N}:])\\\\([A-Za-z0-9][A-Za-z0-9-]{1,62})(?:\.[A-Za-z0-9.-]{1,200})?\\/gu;

interface HostPattern {
  readonly head: string;
  readonly tail: string;
  /** What stands between them. */
  readonly wildcard: '#' | '*' | null;
}

/** Patterns are a configuration's lists, which live as long as the process. */
const prepared = new WeakMap<readonly string[], readonly HostPattern[]>();

/** @param words the same text without web and mail addresses. @returns names as written */
export function findHosts(text: string, words: string, patterns: readonly string[]): readonly string[] {
  let ready = prepared.get(patterns);
  if (ready === undefined) {
    ready = patterns.map(toPattern);
    prepared.set(patterns, ready);
  }
  const known = ready;
  const named = [...words.matchAll(name)].flatMap(([word]) =>
    known.some((pattern) => fits(word.toLowerCase(), pattern)) ? [word] : [],
  );
  const servers = [...text.matchAll(share)].flatMap(([, server]) => server ?? []);
  return [...named, ...servers];
}

function toPattern(pattern: string): HostPattern {
  const at = pattern.search(/[#*]/);
  if (at < 0) return { head: pattern.toLowerCase(), tail: '', wildcard: null };
  return {
    head: pattern.slice(0, at).toLowerCase(),
    tail: pattern.slice(at + 1).toLowerCase(),
    wildcard: pattern[at] === '#' ? '#' : '*',
  };
}

/** A wildcard needs a digit: "PC-Problem" is no computer. */
function fits(word: string, { head, tail, wildcard }: HostPattern): boolean {
  if (wildcard === null) return word === head;
  if (!word.startsWith(head) || !word.endsWith(tail) || word.length <= head.length + tail.length)
    return false;
  const middle = word.slice(head.length, word.length - tail.length);
  return wildcard === '#' ? /^\d{2,12}$/.test(middle) : /^[a-z0-9_-]*$/.test(middle) && /\d/.test(middle);
}
