import { headerValue, type InboundMessage } from '../message.ts';
import { findBareNames } from './bare-names.ts';
import { type NamedRecipient, readFreeText } from './free-text.ts';
import type { Notice } from './notice.ts';
import { findReturnedRecipients } from './returned.ts';

/** More than any notice names; a hostile one is not worth the time. */
export const MAX_RECIPIENTS = 500;

/**
 * Whom a notice without a report is about, and what it says of each, from the surest source that names
 * anyone: X-Failed-Recipients (Exim, Gmail), the lines of the text, the header of the returned mail.
 *
 * @returns at least one; its recipient is null where nothing tells
 */
export function nameRecipients(message: InboundMessage, notice: Notice): readonly NamedRecipient[] {
  const whole = notice.lines.join('\n').trim().slice(0, 8000);
  const inText = readFreeText(notice, correspondents(message));
  const wordsAbout = (address: string): NamedRecipient => ({
    recipient: address,
    said: inText.find(({ recipient }) => recipient?.toLowerCase() === address.toLowerCase())?.said || whole,
  });
  const sources = [
    () => failedRecipients(message).map(wordsAbout),
    () => findBareNames(message, notice).map(wordsAbout),
    () => inText.map((each) => (each.said === '' ? { ...each, said: whole } : each)),
    () => findReturnedRecipients(message, notice).map(wordsAbout),
  ];
  for (const source of sources) {
    const named = source();
    if (named.length > 0) return named.slice(0, MAX_RECIPIENTS);
  }
  return [{ recipient: null, said: whole }];
}

function failedRecipients(message: InboundMessage): readonly string[] {
  const listed = (headerValue(message, 'x-failed-recipients') ?? '').slice(0, 16_000);
  const words = listed.split(/[\s,;<>]+/u).filter((word) => word.includes('@'));
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

/** The mail system and whom it writes to: not those who were not reached, unless the text says so plainly. */
function correspondents(message: InboundMessage): readonly string[] {
  return [...message.from, ...message.to].map(({ address }) => address.toLowerCase());
}
