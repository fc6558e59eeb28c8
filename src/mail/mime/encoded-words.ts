import { decodeCharset, guessCharset } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';

/** `=?charset*language?encoding?text?=`; spaces inside the text are wrong and common. */
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]*)\?=/gi;

interface Piece {
  readonly charset: string;
  readonly octets: Buffer;
}

/**
 * Decodes a header value: encoded words, and octets above 127 that no one declared.
 *
 * Neighbouring words of one charset are joined as octets before decoding, since many clients split
 * inside a character, which RFC 2047 §5 forbids.
 *
 * @param raw one character per octet
 */
export function decodeHeaderText(raw: string): string {
  if (!raw.includes('=?')) return decodeRaw(raw);
  let out = '';
  let pieces: Piece[] = [];
  let at = 0;
  const flush = (): void => {
    out += joinPieces(pieces);
    pieces = [];
  };
  for (const match of raw.matchAll(WORD)) {
    const between = raw.slice(at, match.index);
    if (pieces.length === 0 || between.trim() !== '') {
      flush();
      out += decodeRaw(between);
    }
    pieces.push(decodeWord(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
    at = match.index + match[0].length;
  }
  flush();
  return out + decodeRaw(raw.slice(at));
}

function decodeWord(charset: string, encoding: string, text: string): Piece {
  const octets =
    encoding.toLowerCase() === 'b'
      ? decodeBase64(text)
      : decodeQuotedPrintable(Buffer.from(text.replaceAll('_', ' '), 'latin1'));
  return { charset: charset.replace(/\*.*$/, '').toLowerCase(), octets };
}

function joinPieces(pieces: readonly Piece[]): string {
  let text = '';
  for (let i = 0; i < pieces.length; ) {
    const charset = pieces[i]?.charset ?? '';
    let j = i;
    while (pieces[j]?.charset === charset) j += 1;
    const octets = pieces.slice(i, j).map((piece) => piece.octets);
    text += decodeCharset(
      octets.length === 1 ? (octets[0] ?? Buffer.alloc(0)) : Buffer.concat(octets),
      charset,
    ).text;
    i = j;
  }
  // A line end in a decoded word is an attempt to write further header fields.
  return text.replace(/[\r\n\0]+/g, ' ');
}

function decodeRaw(raw: string): string {
  return isAsciiText(raw) ? raw : guessCharset(Buffer.from(raw, 'latin1'));
}

function isAsciiText(raw: string): boolean {
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code > 126 || code === 0x1b) return false;
  }
  return true;
}
