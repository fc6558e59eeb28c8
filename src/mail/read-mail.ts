import { detectLanguage } from '#domain/mail/language.ts';
import type { Reading } from '#domain/mail/reading.ts';
import { withoutMarkers } from '#domain/mail/secrets/mask.ts';
import { loadLanguageTable } from './language-table.ts';

/** A mail that was read: the message, the decisions about it, and its attachments' contents by digest. */
export interface ReadMail {
  readonly kind: 'read';
  readonly reading: Reading;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * Tells the language of a mail that was read. Takes little and bounded time, whatever the mail; in a file without the
 * parsers, since who has the mail read by threads holds none of them.
 */
export function addLanguage(read: ReadMail): ReadMail {
  const { reading } = read;
  try {
    const detect = (text: string) => detectLanguage(withoutMarkers(text), loadLanguageTable);
    const own = detect(reading.body.reply);
    const inner = reading.forwarded === null ? null : detect(reading.forwarded.text);
    // a forward without a word of its own
    const { language, because } = inner !== null && reading.body.reply.trim() === '' ? inner : own;
    const forwardedLanguage = inner?.language ?? null;
    const reasons = { ...reading.reasons, language: because };
    return { ...read, reading: { ...reading, language, forwardedLanguage, reasons } };
  } catch {
    return {
      ...read,
      reading: { ...reading, reasons: { ...reading.reasons, language: 'The decision failed.' } },
    };
  }
}
