/** An address inside running text. Bounded repetitions: at most 64 octets before and 255 after the sign. */
export const ADDRESS =
  '[^\\s<>()\\[\\]:;,"\'|\\\\/@：；，、。（）＜＞【】「」《》]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,253}[\\p{L}\\p{N}])?';

const ALL = new RegExp(ADDRESS, 'gu');
const TYPED = /^\s*[a-z][\w -]{0,20};\s*/iu;

/** @returns the addresses in a line, as written, in order */
export function findAddresses(line: string): readonly string[] {
  if (!line.includes('@')) return [];
  return [...unwrapTyped(line).matchAll(ALL)].map(([address]) => address);
}

/** Exchange writes `[SMTP:user@host]` and `dda:SMTP=user@host;` for an address. */
export function unwrapTyped(line: string): string {
  return line.replace(/\bSMTP[:=]|mailto:/giu, ' ');
}

/**
 * The address of a Final-Recipient or Original-Recipient field: `rfc822; <user@host>` and its misspellings.
 *
 * @returns null where the field names no address
 * @see RFC 3464 §2.3.1, RFC 3461 §4 for `+40`, as `@` and others are written in an address copied from ORCPT
 */
export function addressOfField(value: string): string | null {
  const text = decodeXtext(value.replace(TYPED, '').trim());
  const bracketed = /<([^<>]{1,320})>/u.exec(text)?.[1];
  const address = (bracketed ?? text).replace(TYPED, '').replace(/^<|>$/gu, '').trim();
  if (address === '' || address === '@') return null;
  const [found] = findAddresses(address);
  if (found === undefined) return /\s/u.test(address) ? null : address;
  return /^"[^"]{1,64}"@/u.test(address) ? address : found;
}

const ESCAPE = /\+([2-7][0-9A-F])/gu;
/** No other `+` stands in it, as none may in xtext. */
const PLUS_ESCAPED = /^(?:[^\s+@]|\+[2-7][0-9A-F]){0,60}\+2B(?:[^\s+@]|\+[2-7][0-9A-F]){0,60}@/u;

/**
 * Most systems write addresses as they are, and a tag such as `user+20@host` looks like an escape: so only what
 * has no sign of its own, or escapes the plus itself, is taken for xtext.
 */
function decodeXtext(text: string): string {
  if (!(text.includes('@') ? PLUS_ESCAPED.test(text) : text.includes('+40'))) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
