import { ADDRESS, findAddresses, unwrapTyped } from './address.ts';
import { NOT_THE_RECIPIENT, RECIPIENT_LABEL, TOWARDS } from './recipient-words.ts';

/** A line of a notice that names who was not reached. */
export interface RecipientLine {
  readonly line: number;
  readonly addresses: readonly string[];
  /** What the same line says after (or, for the last forms, before) the address. */
  readonly said: string;
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
const SENTENCE = new RegExp(`(?:${TOWARDS})[:：]?\\s*<?"?(${ADDRESS})`, 'iu');
const DIALOGUE = /^(?:<<<|>>>\s*(?:rcpt|mail|data|ehlo|helo|quit|bdat)|\.\.\. while|\(reason:)/iu;
const SEPARATOR = /^\s*(?:$|[:;,.[(<"]|\.\.\.|-{1,2}\s|on\s+\w{3},)/u;

/** @returns the lines that name recipients, the surest form that occurs at all and no other */
export function findRecipientLines(lines: readonly string[]): readonly RecipientLine[] {
  for (const form of [standingAlone, inSentence]) {
    const found = lines.flatMap((line, index) => {
      const text = unwrapTyped(line).trim();
      if (!text.includes('@') || NOT_THE_RECIPIENT.test(text)) return [];
      const hit = form(text, index, lines);
      return hit === null ? [] : [{ ...hit, line: index }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

type Found = Omit<RecipientLine, 'line'>;

/** The address opens the line, or follows a label that means a recipient, or stands in a transcript. */
function standingAlone(text: string, index: number, lines: readonly string[]): Found | null {
  const labelled = LABELLED.exec(text)?.[1] ?? TRANSCRIPT.exec(text)?.[1];
  if (labelled !== undefined) return { addresses: [labelled], said: text };
  if (DIALOGUE.test(text)) return null;
  const bare = text.replace(BULLET, '');
  const named = NAMED.exec(bare)?.[1];
  if (named !== undefined) return { addresses: [named], said: '' };
  const [, address, rest = ''] = OPENING.exec(bare) ?? [];
  if (address === undefined) return null;
  const before = lines[index - 1]?.trim() ?? '';
  if (!SEPARATOR.test(rest) && before !== '' && !before.includes('@') && !before.endsWith(':')) return null;
  const others = /^[\s,;<]{1,4}[^\s@]{1,64}@/u.test(rest) ? findAddresses(rest) : [];
  return { addresses: [address, ...others], said: rest.replace(/^["'>:,\s]+/u, '') };
}

/** The address ends the line or stands in a sentence about a delivery. */
function inSentence(text: string): Found | null {
  if (DIALOGUE.test(text)) return null;
  const sentence = SENTENCE.exec(text);
  if (sentence?.[1] !== undefined) return { addresses: [sentence[1]], said: text };
  const trailing = TRAILING.exec(text);
  return trailing?.[1] === undefined ? null : { addresses: [trailing[1]], said: text };
}
