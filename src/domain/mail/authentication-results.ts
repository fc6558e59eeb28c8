/** One method's result. `result` and the property names are in lower case; values are as written. */
export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, `arc`, … */
  readonly method: string;
  readonly result: string;
  /** By `ptype.property`, such as `header.from`; also what stands there without a ptype (`action`). */
  readonly properties: ReadonlyMap<string, string>;
}

/** An Authentication-Results field. */
export interface AuthenticationResults {
  /** Lower case; null where the field begins with a result at once, as Exchange Online writes it. */
  readonly authservId: string | null;
  readonly results: readonly MethodResult[];
}

/** Characters of one field that are looked at; a host's own field is far below that. */
const readLength = 20_000;
const readSegments = 100;
const PAIR = / ?([^\s=";]{1,200}) ?= ?((?:"(?:[^"\\]|\\.)*"?|[^\s;"])*)/y;
const WORD = / ?\S+/y;

/**
 * Reads an Authentication-Results field. Total and linear: what is no result is passed over.
 *
 * @param value unfolded and not RFC 2047-decoded: an encoded word could hide a `;` and a result of its own
 * @see RFC 8601 §2.2
 */
export function parseAuthenticationResults(value: string): AuthenticationResults {
  const segments = splitSegments(stripComments(value.slice(0, readLength)));
  const first = segments[0] ?? '';
  const hasId = !/^[^\s="]{1,200} ?=/.test(first);
  const [, quoted, word] = /^(?:"([^"]*)"?|(\S+))/.exec(first) ?? [];
  return {
    authservId: hasId ? (quoted ?? word ?? '').toLowerCase() : null,
    results: segments.slice(hasId ? 1 : 0, readSegments).flatMap(readResult),
  };
}

/** Takes comments out, which may nest; text in quotes stays. White space becomes single spaces. @see RFC 5322 §3.2.2 */
export function stripComments(text: string): string {
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && (quoted || depth > 0)) {
      if (depth === 0) out += char + text.charAt(at + 1);
      at += 1;
    } else if (quoted) {
      out += char;
      quoted = char !== '"';
    } else if (char === '(') {
      depth += 1;
      out += ' ';
    } else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) {
      out += char;
      quoted = char === '"';
    }
  }
  return out.replace(/\s+/g, ' ').trim();
}

function splitSegments(text: string): readonly string[] {
  const segments: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && quoted) at += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) {
      segments.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...segments, text.slice(from).trim()];
}

function readResult(segment: string): readonly MethodResult[] {
  const pairs = readPairs(segment);
  const [first] = pairs;
  if (first === undefined || !/^[a-z]/.test(first.key)) return [];
  const properties = new Map<string, string>();
  for (const { key, value } of pairs.slice(1)) if (!properties.has(key)) properties.set(key, value);
  const method = first.key.split('/', 1)[0] ?? first.key;
  return [{ method, result: first.value.toLowerCase(), properties }];
}

function readPairs(segment: string): readonly { readonly key: string; readonly value: string }[] {
  const pairs: { key: string; value: string }[] = [];
  let at = 0;
  while (at < segment.length) {
    PAIR.lastIndex = at;
    const pair = PAIR.exec(segment);
    if (pair !== null) {
      pairs.push({ key: (pair[1] ?? '').toLowerCase(), value: unquote(pair[2] ?? '') });
      at = PAIR.lastIndex;
      continue;
    }
    WORD.lastIndex = at;
    // a segment without a pair at its head is no result: what follows belongs to nothing
    if (pairs.length === 0 || !WORD.test(segment)) return pairs;
    at = WORD.lastIndex;
  }
  return pairs;
}

function unquote(value: string): string {
  return value.includes('"') ? value.replace(/\\(.)|"/g, '$1') : value;
}
