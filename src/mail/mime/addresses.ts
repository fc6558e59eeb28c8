import addressparser from 'nodemailer/lib/addressparser';
import type { MailAddress } from '#domain/mail/message.ts';
import { decodeRaw, decodeWords } from './encoded-words.ts';
import type { Budget } from './limits.ts';
import { trimBrackets } from './trim.ts';

const ADDR_SPEC = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()\\,;:"]+$|^"[^"\r\n]+"@[^\s@<>()\\,;:"]+$/;

/** A name with an address that a client put into one encoded word. A bare address in one is a name. */
const WHOLE = /^"?([^"<>@]{1,200})"?\s*<([^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,255})>$/;

/**
 * The addresses of a field, groups flattened.
 *
 * Encoded words are decoded after the structure was read: what stands in one divides nothing. An address
 * that a word makes up in part is not taken for one, and one that stands in a word as a whole comes behind those
 * that are addresses for every reader: otherwise it could stand before the true author.
 *
 * @param raw one character per octet
 * @param hint the charset that the mail's body declares
 * @see RFC 5322 §3.4, RFC 2047 §5 (3)
 */
export function readAddresses(
  raw: string,
  budget: Budget,
  hint: string | null = null,
): readonly MailAddress[] {
  if (raw.trim() === '') return [];
  const field = decodeRaw(raw, hint);
  const entries = addressparser(field, { flatten: true });
  budget.spend('maxAddresses', entries.length);
  const read = entries.flatMap((entry) => readEntry(nameAsWritten(entry.name, field), entry.address));
  return [...read.filter(({ inWord }) => !inWord), ...read.filter(({ inWord }) => inWord)].map(
    ({ name, address }) => ({ name, address }),
  );
}

interface ReadAddress extends MailAddress {
  /** Whether the whole of it stood in an encoded word. */
  readonly inWord: boolean;
}

/** Brackets that a broken field leaves around a name are none of it; those in quotes or in an encoded word are. */
function nameAsWritten(rawName: string, field: string): string {
  const quoted = `"${rawName.replace(/["\\]/g, '\\$&')}"`;
  return field.includes(quoted) ? rawName : trimBrackets(rawName);
}

function readEntry(rawName: string, rawAddress: string): ReadAddress[] {
  const name = decodeWords(rawName).replace(/\s+/g, ' ').trim();
  const decoded = decodeWords(rawAddress)
    .replace(/^mailto:/i, '')
    .trim();
  const address = rawAddress.includes('=?') && !ADDR_SPEC.test(decoded) ? '' : decoded;
  if (address === '' && name === '') return [];
  const whole = address === '' && rawName.includes('=?') ? WHOLE.exec(name) : null;
  if (whole?.[2] !== undefined) return [{ name: whole[1]?.trim() || null, address: whole[2], inWord: true }];
  return [{ name: name === '' ? null : name, address, inWord: false }];
}
