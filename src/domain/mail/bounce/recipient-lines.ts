import { ADDRESS, findAddresses, unwrapTyped } from './address.ts';
import { HELPERS, LIST_PROGRAM, NOT_THE_RECIPIENT, RECIPIENT_LABEL, TOWARDS } from './recipient-words.ts';

/** A line of a notice that names who was not reached. */
export interface RecipientLine {
  readonly line: number;
  readonly addresses: readonly string[];
  /** What the same line says after (or, for the last forms, before) the address. */
  readonly said: string;
  /** In a transcript the words about an address stand before it. */
  readonly wordsBefore: boolean;
}

const OPENING = new RegExp(
  `^(?:["'«]?<?["']?)(${ADDRESS})["']?>?["'»]?(?:\\s*<\\s*${ADDRESS}\\s*>)?(.*)$`,
  'u',
);
const NAMED = new RegExp(`^"?[^<>"@]{1,80}"?\\s*<(${ADDRESS})>[:.]?$`, 'u');
const BULLET = /^(?:[*•>]|-{1,4}>?|>>>)\s+/u;
const TRANSCRIPT = new RegExp(`^\\d{3}[ -](?:\\d\\.\\d\\.\\d{1,3} )?<?(${ADDRESS})>?(?:\\.\\.\\.|:)`, 'u');
const LABELLED = new RegExp(`^(?:${RECIPIENT_LABEL})\\s*:\\s*\\[?\\s*<?"?(${ADDRESS})"?>?\\]?`, 'iu');
const TRAILING = new RegExp(`^[^@<>]{2,120}[:：]\\s*<?"?(${ADDRESS})"?>?\\.?$`, 'u');
// The words before it are read as far as they go: they must not take the beginning of the address.
const SENTENCE = new RegExp(`(?:${TOWARDS})[:：]?\\s*<?"?(?<![\\w.+-])(${ADDRESS})`, 'iu');
const DIALOGUE = /^(?:<<<|>>>\s*(?:rcpt|mail|data|ehlo|helo|quit|bdat)|\.\.\. while|\(reason:)/iu;
/** The mailbox that a refusal speaks of may be another than the address that was written to. */
const REFUSED_FOR = new RegExp(`^[45]\\d\\d[ -][^@<>]{0,120}\\bfor <?(${ADDRESS})>?[.,]?$`, 'iu');
const SENT_BY = /\b(?:message|mail) (?:that was )?(?:sent (?:by|from)|from)$/iu;
const SEPARATOR = /^\s*(?:$|[:;,.[(<"]|\.\.\.|-{1,2}\s|on\s+\w{3},)/u;

/**
 * @param others addresses, in lower case, that the least sure form passes over
 * @returns the lines that name recipients, by the surest form that occurs at all and no other
 */
export function findRecipientLines(
  lines: readonly string[],
  others: readonly string[],
): readonly RecipientLine[] {
  const candidates = lines.flatMap((line, index) => {
    const text = unwrapTyped(line).trim();
    return text.includes('@') && !NOT_THE_RECIPIENT.test(text) ? [{ text, index }] : [];
  });
  const elsewhere = (text: string): Found | null => anywhere(text, others);
  for (const form of [standingAlone, inSentence, elsewhere]) {
    const named = candidates.flatMap(({ text, index }) => {
      const hit = form(text, index, lines);
      return hit === null ? [] : [{ ...hit, line: index }];
    });
    if (named.length > 0) return withoutPrograms(named);
  }
  return [];
}

/** A notice tells where the commands of a mailing list go; that address failed only if no other did. */
function withoutPrograms(named: readonly RecipientLine[]): readonly RecipientLine[] {
  const others = named.filter(({ addresses }) => !addresses.every((address) => LIST_PROGRAM.test(address)));
  return others.length > 0 ? others : named;
}

/** @returns whether an address stands in a line of its own, or behind a label, as in notices */
export function namesAlone(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const text = unwrapTyped(line).trim();
    return text.includes('@') && !NOT_THE_RECIPIENT.test(text) && standingAlone(text, index, lines) !== null;
  });
}

type Found = Omit<RecipientLine, 'line'>;
const found = (addresses: readonly string[], said: string, wordsBefore = false): Found => ({
  addresses,
  said,
  wordsBefore,
});

/** The address opens the line, or follows a label that means a recipient, or stands in a transcript. */
function standingAlone(text: string, index: number, lines: readonly string[]): Found | null {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) return found([labelled], text);
  const refused = TRANSCRIPT.exec(text)?.[1];
  if (refused !== undefined) return found([refused], text, true);
  if (DIALOGUE.test(text)) return null;
  if (SENT_BY.test(textBefore(lines, index))) return null;
  const bare = text.replace(BULLET, '');
  const named = NAMED.exec(bare)?.[1];
  if (named !== undefined) return HELPERS.test(bare) ? null : found([named], '');
  const [, address, rest = ''] = OPENING.exec(bare) ?? [];
  if (address === undefined) return null;
  const before = lines[index - 1]?.trim() ?? '';
  if (!SEPARATOR.test(rest) && before !== '' && !before.includes('@') && !before.endsWith(':')) return null;
  const others = /^[\s,;<]{1,4}[^\s@]{1,64}@/u.test(rest) ? findAddresses(rest) : [];
  return found([address, ...others], rest.replace(/^["'>:,\s]+/u, ''));
}

/** @returns the last line above that says something */
function textBefore(lines: readonly string[], index: number): string {
  return (
    lines
      .slice(Math.max(0, index - 3), index)
      .findLast((line) => line.trim() !== '')
      ?.trim() ?? ''
  );
}

/** The address ends the line or stands in a sentence about a delivery. */
function inSentence(text: string): Found | null {
  if (DIALOGUE.test(text) || HELPERS.test(text)) return null;
  const sentence = SENTENCE.exec(text) ?? REFUSED_FOR.exec(text);
  if (sentence?.[1] !== undefined) return found([sentence[1]], text);
  const trailing = TRAILING.exec(text)?.[1];
  return trailing === undefined ? null : found([trailing], text);
}

/** Where no line has a form that is known, any address that is not evidently someone else's. */
function anywhere(text: string, others: readonly string[]): Found | null {
  const named = DIALOGUE.test(text) || HELPERS.test(text) ? [] : findAddresses(text);
  const addresses = named.filter((address) => !others.includes(address.toLowerCase()));
  return addresses.length === 0 ? null : found(addresses, text);
}
