import { withoutAccents } from '../accents.ts';
import { type BodyLine, isRule } from './body-lines.ts';
import { isDisclaimer } from './disclaimer.ts';
import { GATEWAY_BANNER, LIST_FOOTER, OTHER_BANNER } from './disclaimer-words.ts';
import { AND, CLOSING, DEVICE, EXCUSE, MOBILE_END, MOBILE_START, SENT_FROM_MY } from './signature-words.ts';

const DELIMITER = /^(?:-{2}|—|–|_{2}|―)$/;
/** A signature has at most so many lines that are not blank. */
const SIGNATURE_LINES = 15;
const DISCLAIMER_LINES = 60;
const CLOSING_LINES = 9;
const CONTACT =
  /(?:[^\s@]{1,64}@[^\s@]{2,255}\.[a-z]{2,}|(?:https?:\/\/|www\.)\S{3,}|\b(?:tel|phone|mobile|mobil|cell|fax|telefon|téléphone|tél|teléfono|telefone|telefono|portable|handy|direct|office|skype|тел|моб|电话|電話|手机|전화|휴대폰|t|m|p|f|e|w)\b\s?[.:：]|\+?\(?\d[\d\s()./-]{7,20}\d)/iu;
const PHONE_OR_MAIL = /(?:[^\s@]{1,64}@[^\s@]{2,255}\.[a-z]{2,}|\+?\(?\d[\d\s()./-]{6,20}\d)/i;

/**
 * Finds the signature of a run of lines that the sender wrote without a quote between them.
 *
 * A delimiter, a phone's line and a legal notice are believed anywhere; a closing with a name under it only
 * at the end, and not when a quote follows, unless the lines look like a card: then the closing is part of
 * what was written.
 *
 * @param quoteFollows whether earlier mail stands right below
 * @param textAbove whether the sender wrote something above these lines
 * @returns the indexes of its lines within `lines`
 */
export function findSignature(
  lines: readonly BodyLine[],
  quoteFollows: boolean,
  textAbove: boolean,
): Set<number> {
  const taken = new Set<number>();
  const take = (at: number | null): void => {
    if (at === null || !(textAbove || lastWritten(lines, taken, at) >= 0)) return;
    for (let next = at; next < lines.length; next += 1) taken.add(next);
  };
  const end = (): number => lastWritten(lines, taken);
  if (!textAbove) takeBanner(lines, taken);
  takePhoneLines(lines, taken, textAbove || quoteFollows);
  take(listFooterAt(lines));
  take(delimiterAt(lines, taken));
  take(disclaimerAt(lines, taken));
  take(nameAbovePhoneLine(lines, taken, end()));
  take(dashedNameAt(lines, end(), quoteFollows));
  take(ruledCardAt(lines, end()));
  take(cardAt(lines, end()));
  take(closingAt(lines, end(), quoteFollows));
  return taken;
}

const isBlank = (line: BodyLine | undefined): boolean => line === undefined || line.seen === '';

/** @returns the last line before `end` with text that is not taken, or -1 */
function lastWritten(lines: readonly BodyLine[], taken: ReadonlySet<number>, end = lines.length): number {
  for (let at = end - 1; at >= 0; at -= 1) if (!taken.has(at) && !isBlank(lines[at])) return at;
  return -1;
}

export function isPhoneLine(line: BodyLine): boolean {
  if (line.seen.length > 200) return false;
  const text = withoutAccents(line.seen)
    .replace(/\(?<?https?:\/\/[^\s<>()]{1,300}>?\)?/g, '')
    .replace(/[[\]]/g, '')
    .replace(/^[<([\]"'*_>.–—-]{0,12}\s{0,2}|[>)\]"'*_.!\s]{0,5}$/g, '');
  if (text === '' || text.length > 110 || text.split(/\s+/).length > 14) return false;
  if (/[?]/.test(text) || saysMore(text)) return false;
  if (SENT_FROM_MY.test(text)) return true;
  return DEVICE.test(text) && (MOBILE_START.test(text) || (MOBILE_END.test(text) && text.length < 80));
}

/** “Sent from my desk, it is easier there”: a second clause is a sentence, unless it excuses typing errors. */
function saysMore(text: string): boolean {
  const at = text.search(/[,.;!] /);
  if (at < 0) return false;
  const more = text.slice(at + 1);
  const short = more.trim().split(/\s+/).length < 6;
  const named = /(?:phone|device|tablet|app)$/.test(more) || DEVICE.test(text.slice(0, at));
  return !(short && named && DEVICE.test(more)) && !EXCUSE.test(more);
}

/** The warning that a company's gateway puts above mail from outside: not what the sender wrote. */
function takeBanner(lines: readonly BodyLine[], taken: Set<number>): void {
  const from = lines.findIndex((line) => !isBlank(line));
  let to = from;
  while (to >= 0 && to < Math.min(lines.length, from + 6) && !isBlank(lines[to])) to += 1;
  const paragraph = lines
    .slice(Math.max(from, 0), to)
    .map((line) => line.seen)
    .join(' ')
    .slice(0, 600);
  const more = lines.slice(to).some((line) => !isBlank(line));
  if (more && (GATEWAY_BANNER.test(withoutAccents(paragraph)) || OTHER_BANNER.test(paragraph)))
    for (let at = from; at < to; at += 1) taken.add(at);
}

function takePhoneLines(lines: readonly BodyLine[], taken: Set<number>, textAbove: boolean): void {
  const first = textAbove ? -1 : lines.findIndex((line, at) => !taken.has(at) && !isBlank(line));
  for (const [at, line] of lines.entries()) if (at > first && isPhoneLine(line)) taken.add(at);
}

function delimiterAt(lines: readonly BodyLine[], taken: ReadonlySet<number>): number | null {
  let below = 0;
  let something = false;
  let fenced = false;
  let found: number | null = null;
  for (let at = lines.length - 1; at >= 0 && below <= SIGNATURE_LINES; at -= 1) {
    const line = lines[at];
    if (isBlank(line) || !line) continue;
    if (line.seen.startsWith('```')) fenced = !fenced;
    if (DELIMITER.test(line.seen) && something && !fenced) found = at;
    else if (isQuestion(line.seen)) break;
    else if (!taken.has(at)) below += 1;
    something = true;
  }
  return found;
}

/** Nobody asks in a signature: what stands below those dashes was written now. */
function isQuestion(text: string): boolean {
  return /[?？]$/.test(text) && text.split(/\s+/, 4).length > 3;
}

/** A rule with a card below it, down to the end or to another rule. */
function ruledCardAt(lines: readonly BodyLine[], end: number): number | null {
  let contacts = 0;
  let below = 0;
  let top = '';
  for (let at = end; at >= 0 && below <= SIGNATURE_LINES; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (isRule(line) && below > 0) return contacts > 0 && looksLikeName(top) ? at : null;
    if (line.depth > 0 || line.seen.length > 90 || isSentence(line.seen) || isQuestion(line.seen))
      return null;
    if (isRule(line)) continue;
    below += 1;
    top = line.seen;
    if (PHONE_OR_MAIL.test(line.seen) || /(?:https?:\/\/|www\.)/i.test(line.seen)) contacts += 1;
  }
  return null;
}

/** A rule with the name of a mailing list right below it. */
function listFooterAt(lines: readonly BodyLine[]): number | null {
  const from = Math.max(0, lines.length - 30);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (!line || !(isRule(line) || DELIMITER.test(line.seen))) continue;
    const below = lines.slice(at + 1, at + 4).filter((next) => !isBlank(next));
    if (below.length > 0 && below.some((next) => LIST_FOOTER.test(withoutAccents(next.seen)))) return at;
  }
  return null;
}

function disclaimerAt(lines: readonly BodyLine[], taken: ReadonlySet<number>): number | null {
  let found: number | null = null;
  const from = Math.max(0, lines.length - DISCLAIMER_LINES);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (!line || taken.has(at) || line.depth > 0) continue;
    const starts = isBlank(lines[at - 1]) || isRule(lines[at - 1] ?? line) || taken.has(at - 1);
    if (starts && isDisclaimer(line.seen)) found = at;
  }
  return found;
}

/** `Anna Nowak` right above `Sent from my iPhone`. */
function nameAbovePhoneLine(
  lines: readonly BodyLine[],
  taken: ReadonlySet<number>,
  end: number,
): number | null {
  const line = lines[end];
  if (!line || !taken.has(end + 1) || !isPhoneLine(lines[end + 1] ?? line)) return null;
  return isBlank(lines[end - 1]) && looksLikeName(line.seen) ? end : null;
}

/** `-Lev.`, `- Anna Nowak` or, as Scandinavians do, `/Anna` as the last line. */
function dashedNameAt(lines: readonly BodyLine[], end: number, quoteFollows: boolean): number | null {
  const text = (lines[end]?.seen ?? '').replace(quoteFollows ? /^(?!)/ : /^\/{1,2} ?(?=\p{Lu})/u, '-');
  return /^--? ?\p{Lu}[\p{L}.'’]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}$/u.test(text) &&
    isBlank(lines[end - 1])
    ? end
    : null;
}

/** A visiting card as the last paragraph: a name, then lines with a number, an address, a page. */
function cardAt(lines: readonly BodyLine[], end: number): number | null {
  const { start, size } = lastParagraph(lines, end);
  if (size < 3 || size > 10) return null;
  const card = lines.slice(start, end + 1);
  if (card.some((line) => line.seen.length > 70 || line.depth > 0)) return null;
  const contacts = card.filter((line) => CONTACT.test(line.seen) && line.seen.split(/\s+/).length <= 6);
  const [first] = card;
  if (!first || contacts.includes(first) || !looksLikeName(first.seen.replace(/^#\S{1,8}#/, ''))) return null;
  if (contacts.length < 2 || !contacts.some((line) => PHONE_OR_MAIL.test(line.seen))) return null;
  return contacts.includes(card[card.length - 1] as BodyLine) ? start : null;
}

function lastParagraph(lines: readonly BodyLine[], end: number): { start: number; size: number } {
  let start = end;
  while (start > 0 && !isBlank(lines[start - 1]) && end - start < 12) start -= 1;
  return { start, size: end < 0 ? 0 : end - start + 1 };
}

function closingAt(lines: readonly BodyLine[], end: number, quoteFollows: boolean): number | null {
  let below = 0;
  for (let at = end; at >= 0 && below <= CLOSING_LINES; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (line.depth > 0) return null;
    const closing = readClosing(line.seen);
    if (closing) {
      const named = below > 0 || looksLikeName(closing[1] ?? '');
      const card = lines.slice(at + 1, end + 1).filter((next) => CONTACT.test(next.seen)).length;
      const first = readClosing(lines[at - 1]?.seen.slice(0, 79) ?? '') ? at - 1 : at;
      return named && (!quoteFollows || (below >= 2 && card > 0)) ? first : null;
    }
    if (line.seen.length > 70 || isSentence(line.seen)) return null;
    below += 1;
  }
  return null;
}

/** “Vielen Dank / Best regards”: one closing or up to three, the last perhaps with the name behind it. */
function readClosing(line: string): RegExpExecArray | null {
  if (line.length >= 80) return null;
  const text = withoutAccents(line);
  const whole = CLOSING.exec(text);
  if (whole) return whole;
  const parts = text.split(AND);
  const last = parts.pop() ?? '';
  return parts.length > 0 && parts.length < 3 && parts.every((part) => CLOSING.test(part))
    ? CLOSING.exec(last)
    : null;
}

function isSentence(text: string): boolean {
  return /[.?!。？！]["')]?$/.test(text) && text.split(/\s+/).length > 4;
}

function looksLikeName(text: string): boolean {
  if (text.length > 50 || /[?!:;<>{}=]|\d/.test(text)) return false;
  const words = text.replace(/[,.]/g, ' ').trim().split(/\s+/);
  if (words.length > 5 || words[0] === '') return false;
  const [first = ''] = words;
  return (
    /^[\p{Lu}\p{Lo}]/u.test(first) &&
    words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length * 2 >= words.length
  );
}
