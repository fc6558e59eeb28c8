import { noPassword, unitWords } from './password-words.ts';

/**
 * How surely something is named as the password: `assigned` behind a colon or an equals sign, `said` behind "is",
 * `changed` behind "to", `beside` with nothing between.
 */
export type Naming = 'assigned' | 'said' | 'changed' | 'beside' | 'below';

const placeholder =
  /^(?:[*•●.…_\-–—=xX?]{1,64}|n\/a|k\.?a\.?|\d{1,3}[x×.%+]|\d{1,3}(?:st|nd|rd|th|am|pm|h|d|min|ms))$/i;
const noSecret = [
  /^[[<({|>]/,
  /^[a-z][a-z0-9+.-]{1,20}:\/\//i,
  /^www\./i,
  /^\\\\/,
  /^[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,20}$/i,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{0,4}$/,
  /^\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:am|pm|h|uhr)?$/i,
  /^0x[0-9a-f]{1,16}$/i,
  /^(?:inc|req|ritm|chg|task|prb|sr|fl-|ticket-?#?|aadsts|kb|cve-|#)\d[\d-]{2,15}$/i,
  /^\+?\d{1,4}\/\d{2,}/,
];
const plain = /^\p{L}+(?:['’-]\p{L}+){0,3}[!?.…]{0,5}$/u;
const digits = /^\d{1,64}$/;

/**
 * Decides whether what stands where a password was named is one.
 *
 * @param value one word, or what stood in quotation marks
 * @param rest the rest of its line behind it
 */
export function isPassword(value: string, rest: string, naming: Naming, quoted: boolean): boolean {
  if (value.length < 3 || value.endsWith(':')) return false;
  if (placeholder.test(value) || noSecret.some((pattern) => pattern.test(value))) return false;
  const word = /^\p{L}*/u.exec(value)?.[0] ?? '';
  if (noPassword.has(value.toLowerCase().replace(/[!?.…]{1,5}$/, ''))) return false;
  // "changed 3 times"
  if (!quoted && value.startsWith(`${word} `) && noPassword.has(word.toLowerCase())) return false;
  if (quoted) return naming !== 'beside' || !plain.test(value);
  const next = /^[\s)]{1,4}(\p{L}{1,20})/u.exec(rest)?.[1] ?? '';
  if (digits.test(value))
    return (
      value.length >= 4 && naming !== 'beside' && naming !== 'changed' && !unitWords.has(next.toLowerCase())
    );
  if (plain.test(value)) return isPlainPassword(value, rest, naming);
  if (naming === 'beside') return /\p{L}/u.test(value) && /\d/.test(value) && /[!$%&*#@+=?^~]/.test(value);
  if (naming === 'changed' || naming === 'below')
    return /\p{L}/u.test(value) && /[\d!$%&*#@+=?^~_]/.test(value);
  return true;
}

/** A word of a language is one only where it is all that was written. */
function isPlainPassword(value: string, rest: string, naming: Naming): boolean {
  const isAlone = /^\s{0,9}(?:$|[,;/|)"'<]|[.!](?:\s|$))/.test(rest);
  if (!isAlone) return false;
  if (naming === 'assigned') return true;
  return naming === 'said' && /^\p{Lu}\p{Ll}{4,}$/u.test(value);
}

/** A number behind a word that a password was called belongs to it: "Summer 2024". */
export const trailingNumber = /^ [\d!$%&*#@+=?^~_]{1,8}(?=[\s.,;]|$)/;
