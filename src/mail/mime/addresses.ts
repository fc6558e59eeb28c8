import addressparser from 'nodemailer/lib/addressparser';
import type { MailAddress } from '#domain/mail/message.ts';
import { decodeHeaderText } from './encoded-words.ts';
import type { Budget } from './limits.ts';

const ADDR_SPEC = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()\\,;:"]+$|^"[^"\r\n]+"@[^\s@<>()\\,;:"]+$/;

/**
 * The addresses of a field, groups flattened.
 *
 * Encoded words are decoded after the structure was read, and only in names: an address that an
 * encoded word would make up is not taken for one.
 *
 * @param raw one character per octet
 * @see RFC 5322 §3.4, RFC 2047 §5 (3)
 */
export function readAddresses(raw: string, budget: Budget): readonly MailAddress[] {
  if (raw.trim() === '') return [];
  const entries = addressparser(raw, { flatten: true });
  budget.spend('maxAddresses', entries.length);
  return entries.flatMap((entry) => readEntry(entry.name, entry.address));
}

function readEntry(rawName: string, rawAddress: string): MailAddress[] {
  const name = decodeHeaderText(rawName)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^>+ ?| ?<+$/g, '');
  const decoded = decodeHeaderText(rawAddress)
    .replace(/^mailto:/i, '')
    .trim();
  const address = rawAddress.includes('=?') && !ADDR_SPEC.test(decoded) ? '' : decoded;
  if (address === '' && name === '') return [];
  return [{ name: name === '' ? null : name, address }];
}
