import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  /** What was wrong with the declared charset, as a sentence; null where nothing was. */
  readonly warning: string | null;
}

/** Labels that mail uses and WHATWG's list lacks; on the right what decoders know. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp936: 'gb18030',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp1250: 'windows-1250',
  cp1252: 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ansi_x3.4-1968': 'us-ascii',
  '646': 'us-ascii',
  ascii: 'us-ascii',
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-7': 'utf-7',
  'x-unicode-2-0-utf-7': 'utf-7',
};

const decoders = new Map<string, TextDecoder | 'iconv' | null>();

/** Decoding is strict nowhere: a wrong octet becomes U+FFFD, never an exception. */
export function decodeCharset(octets: Buffer, declared: string | null): Decoded {
  if (isAscii(octets)) return { text: octets.toString('latin1'), warning: null };
  const label = normalise(declared);
  if (label === null || label === 'us-ascii') return { text: guess(octets), warning: null };
  if (label === 'utf-8' && !isUtf8(octets) && looksSingleByte(octets)) {
    return { text: decodeAs(octets, 'windows-1252'), warning: 'The text says UTF-8 but is not.' };
  }
  const decoder = decoderFor(label);
  if (decoder === null) {
    return { text: guess(octets), warning: `The charset ${label} is unknown.` };
  }
  return { text: decoder === 'iconv' ? iconv.decode(octets, label) : decoder.decode(octets), warning: null };
}

/** Text whose charset nobody declared: UTF-8 where it is valid, Windows-1252 otherwise. */
export function guess(octets: Buffer): string {
  return decodeAs(octets, isUtf8(octets) ? 'utf-8' : 'windows-1252');
}

function isAscii(octets: Buffer): boolean {
  for (const octet of octets) if (octet >= 0x80 || octet === 0x1b || octet === 0) return false;
  return true;
}

function normalise(declared: string | null): string | null {
  const label = (declared ?? '')
    .toLowerCase()
    .replace(/[\s"'<>]/g, '')
    .replace(/^x-(?=(?:gbk|cp|windows)-?)/, '');
  if (label === '') return null;
  return ALIASES[label] ?? label.replace(/^(?:iso)[-_ ]?8859[-_ ]?(\d+)(?:-[ie])?$/, 'iso-8859-$1');
}

function looksSingleByte(octets: Buffer): boolean {
  const text = decodeAs(octets, 'utf-8');
  let wrong = 0;
  let high = 0;
  for (const char of text) {
    if (char === '\uFFFD') wrong += 1;
    else if (char > '\x7f') high += 1;
  }
  return wrong > high;
}

function decoderFor(label: string): TextDecoder | 'iconv' | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const made = makeDecoder(label);
  if (decoders.size < 500) decoders.set(label, made);
  return made;
}

function makeDecoder(label: string): TextDecoder | 'iconv' | null {
  try {
    return new TextDecoder(label);
  } catch {
    return iconv.encodingExists(label) ? 'iconv' : null;
  }
}

function decodeAs(octets: Buffer, label: string): string {
  const decoder = decoderFor(label);
  return decoder instanceof TextDecoder ? decoder.decode(octets) : octets.toString('latin1');
}
