import type { BodyLine } from './body-lines.ts';
import { type HeaderRole, headerRole } from './header-words.ts';

const ABOVE = 8;
const BELOW = 12;
const DAY = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/;
const TIME = /(?<![\d.])\d{1,2}[:.]\d{2}(?![\d.])/;

/**
 * Whether the head of an earlier mail begins at a line as Lotus Notes prints it: author and date, and below
 * them “To”, “cc” and “Subject” without a colon, each at the end of its line with the value beside or below it.
 */
export function isNotesHeader(lines: readonly BodyLine[], at: number): boolean {
  const first = lines[at]?.seen ?? '';
  if (first.length > 100 || (lines[at - 1]?.seen ?? '') !== '' || /[.?!:]$/.test(first)) return false;
  const to = find(lines, 'to', at, at + ABOVE);
  if (to === null) return false;
  const subject = find(lines, 'subject', to + 1, to + BELOW);
  if (subject === null) return false;
  const above = lines.slice(at, subject);
  return [DAY, TIME].every((part) => above.some((line) => part.test(line.seen)));
}

function find(lines: readonly BodyLine[], role: HeaderRole, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, lines.length); at += 1) {
    const label = lines[at]?.seen.split(/ {2,}/).at(-1) ?? '';
    if (/^\p{Lu}/u.test(label) && headerRole(label) === role) return at;
  }
  return null;
}
