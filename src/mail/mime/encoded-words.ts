import { decodeCharset, guessCharset } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** `=?charset*language?encoding?`; the text goes on to the next `?=`, with spaces and `?` that should not be. */
const WORD_START = /=\?([^?\s]{1,60})\?([bq])\?/gi;

interface Piece {
  readonly charset: string;
  readonly octets: Buffer;
}

/**
 * Decodes a header value: encoded words, and octets above 127 that no one declared.
 *
 * @param raw one character per octet
 * @param hint the charset that the mail's body declares, for octets that are no UTF-8
 */
export function decodeHeaderText(raw: string, hint: string | null = null): string {
  return raw.includes('=?') ? decodeWords(raw, (text) => decodeRaw(text, hint)) : decodeRaw(raw, hint);
}

/** Turns octets above 127 into text and leaves encoded words as they are. */
export function decodeRaw(raw: string, hint: string | null = null): string {
  return isAsciiText(raw) ? raw : guessCharset(Buffer.from(raw, 'latin1'), hint);
}

/**
 * Neighbouring words of one charset are joined as octets before decoding, since many clients split
 * inside a character, which RFC 2047 §5 forbids. A last word without its end is decoded too: long
 * subjects get cut off.
 *
 * @param plain what to do with the text between words
 */
export function decodeWords(text: string, plain: (text: string) => string = (same) => same): string {
  let out = '';
  let pieces: Piece[] = [];
  let at = 0;
  WORD_START.lastIndex = 0;
  for (let match = WORD_START.exec(text); match !== null; match = WORD_START.exec(text)) {
    const start = WORD_START.lastIndex;
    const end = wordEnd(text, start);
    const between = text.slice(at, match.index);
    if (pieces.length === 0 || between.trim() !== '') {
      out += joinPieces(pieces) + plain(between);
      pieces = [];
    }
    pieces.push(decodeWord(match[1] ?? '', match[2] ?? '', text.slice(start, end)));
    at = Math.min(end + 2, text.length);
    WORD_START.lastIndex = at;
  }
  return out + joinPieces(pieces) + plain(text.slice(at));
}

function wordEnd(text: string, start: number): number {
  const end = text.indexOf('?=', start);
  return end < 0 ? text.length : end;
}

function decodeWord(charset: string, encoding: string, text: string): Piece {
  const octets =
    encoding.toLowerCase() === 'b'
      ? decodeBase64(text)
      : decodeQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), isAsciiText(text) ? 'latin1' : 'utf8'));
  return { charset: charset.replace(/\*.*$/, '').toLowerCase(), octets };
}

function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  for (let i = 0; i < pieces.length; ) {
    const charset = pieces[i]?.charset ?? '';
    let j = i;
    while (pieces[j]?.charset === charset) j += 1;
    const octets = Buffer.concat(pieces.slice(i, j).map((piece) => piece.octets));
    text += decodeCharset(octets, charset).text;
    i = j;
  }
  // A line end in a decoded word is an attempt to write further header fields.
  return text.replace(/[\r\n]+/g, ' ');
}

function isAsciiText(raw: string): boolean {
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code > 126 || code === 0x1b) return false;
  }
  return true;
}
