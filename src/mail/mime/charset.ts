import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { guessLabel } from './charset-guess.ts';
import { charsetAliases } from './charset-names.ts';

export interface Decoded {
  readonly text: string;
  /** What was wrong with the declared charset, as a sentence; null where nothing was. */
  readonly warning: string | null;
}

type Decode = (octets: Buffer) => string;

/** Encodings of 7-bit octets other than ASCII. */
const SEVEN_BIT = /^(?:utf-7|utf-7-imap|hz-gb-2312|iso-2022-.*)$/;
/** Those in which valid UTF-8 beyond ASCII is as good as never meant. */
const SINGLE_BYTE = /^(?:iso-8859-|windows-125|macintosh|koi8-)/;

const iso2022Jp = new TextDecoder('iso-2022-jp');
const decoders = new Map<string, Decode | null>();

/**
 * Turns octets into text without NUL or lone surrogates, which PostgreSQL refuses.
 *
 * The declared charset is believed unless it is unknown or cannot be right. A wrong octet becomes
 * U+FFFD; nothing is thrown.
 *
 * @param hint what short text of no declared charset is likely to be in
 */
export function decodeCharset(octets: Buffer, declared: string | null, hint: string | null = null): Decoded {
  const label = normaliseCharset(declared);
  const plain = isAscii(octets) && !octets.includes(0x1b);
  if (plain && (label === null || !SEVEN_BIT.test(label)) && !octets.includes(0)) {
    return { text: octets.toString('latin1'), warning: null };
  }
  const { decode, warning } = choose(octets, label, hint);
  return { text: decode(octets).replaceAll('\0', '').toWellFormed(), warning };
}

/** @param hint the charset of text beside it, for octets that are no UTF-8 */
export function guessCharset(octets: Buffer, hint: string | null): string {
  const label = hint === null || isUtf8(octets) ? null : normaliseCharset(hint);
  return decodeCharset(octets, label === 'utf-8' ? null : label).text;
}

function choose(
  octets: Buffer,
  label: string | null,
  hint: string | null,
): { decode: Decode; warning: string | null } {
  if (label === null || label === 'us-ascii') {
    return { decode: decodeByHint(octets, hint) ?? guess(octets), warning: null };
  }
  const decode = decoderFor(label);
  if (decode === null)
    return { decode: guess(octets), warning: `The charset ${label.slice(0, 40)} is unknown.` };
  const valid = isUtf8(octets);
  if (label === 'utf-8' && !valid && mostlyBroken(octets)) {
    return { decode: guess(octets), warning: 'The text is not in UTF-8, as it says.' };
  }
  if (valid && !isAscii(octets) && (SINGLE_BYTE.test(label) || SEVEN_BIT.test(label))) {
    return { decode: utf8, warning: `The text is in UTF-8, not in ${label} as it says.` };
  }
  return { decode, warning: null };
}

/** Octets: in a text with fewer beyond ASCII their frequency tells little. */
const FEW = 64;
const SHORT = 16_000;

/** @returns null where the hint cannot be right, or the text is long enough to speak for itself */
function decodeByHint(octets: Buffer, hint: string | null): Decode | null {
  const label = normaliseCharset(hint);
  if (label === null || octets.length > SHORT || isAscii(octets) || isUtf8(octets)) return null;
  if (octets.reduce((count, octet) => (octet > 127 ? count + 1 : count), 0) > FEW) return null;
  const decode = decoderFor(label);
  return decode === null || decode(octets).includes('\uFFFD') ? null : decode;
}

/** @returns the charset that raw text of its own appears to be in; null for ASCII and UTF-8 */
export function guessOwnCharset(octets: Buffer): string | null {
  if (isAscii(octets) || isUtf8(octets)) return null;
  return guessLabel(octets, (sample, label) => (decoderFor(label) ?? latin)(sample));
}

function guess(octets: Buffer): Decode {
  return decoderFor(guessLabel(octets, (sample, label) => (decoderFor(label) ?? latin)(sample))) ?? latin;
}

/** @returns a lower-case label that decoders know, or null where none was declared */
export function normaliseCharset(declared: string | null): string | null {
  const label = (declared ?? '')
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9._:-].*$/, '')
    .replace(/_/g, '-');
  if (label === '') return null;
  const iso = /^iso-?8859-?(\d{1,2})(?:-[ei])?$/.exec(label)?.[1];
  const cp = /^(?:x-)?(?:cp|win|windows|windows-cp|ms)-?(125\d|874)$/.exec(label)?.[1];
  return charsetAliases[label] ?? (iso && `iso-8859-${iso}`) ?? (cp && `windows-${cp}`) ?? label;
}

/** More octets are wrong than there are characters beyond ASCII: another charset, not a damaged one. */
function mostlyBroken(octets: Buffer): boolean {
  let wrong = 0;
  let right = 0;
  for (const char of utf8(octets.subarray(0, 100_000))) {
    if (char === '\uFFFD') wrong += 1;
    else if (char > '\x7f') right += 1;
  }
  return wrong > right;
}

function decoderFor(label: string): Decode | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const made = makeDecoder(label);
  if (decoders.size < 200) decoders.set(label, made);
  return made;
}

function makeDecoder(label: string): Decode | null {
  if (label === 'iso-2022-kr') return (octets) => decodeShifted(octets, 0x0e, 0x0f, 'euc-kr');
  if (label === 'hz-gb-2312') return decodeHz;
  if (label === 'iso-2022-jp') return decodeIso2022Jp;
  try {
    const decoder = new TextDecoder(label);
    return (octets) => decoder.decode(octets);
  } catch {
    return iconv.encodingExists(label) ? (octets) => iconv.decode(octets, label) : null;
  }
}

function utf8(octets: Buffer): string {
  return (decoderFor('utf-8') ?? latin)(octets);
}

function latin(octets: Buffer): string {
  return decoderFor('windows-1252')?.(octets) ?? octets.toString('latin1');
}

/** Text joined of pieces switches back and forth without need, which WHATWG's decoder takes for an attack. */
function decodeIso2022Jp(octets: Buffer): string {
  const joined = octets.toString('latin1').replaceAll('\x1b(B\x1b', '\x1b').replaceAll('\x1b(J\x1b', '\x1b');
  return iso2022Jp.decode(Buffer.from(joined, 'latin1'));
}

/** Between two shift octets the eighth bit is meant to be set. @see RFC 1557 */
function decodeShifted(octets: Buffer, shiftOut: number, shiftIn: number, label: string): string {
  const out = Buffer.alloc(octets.length);
  let length = 0;
  let shifted = false;
  for (const octet of octets) {
    if (octet === shiftOut) shifted = true;
    else if (octet === shiftIn) shifted = false;
    else out[length++] = shifted && octet > 0x20 ? octet | 0x80 : octet;
  }
  const text = (decoderFor(label) ?? latin)(out.subarray(0, length));
  return text.replace('\x1b$)C', '');
}

/** `~{` and `~}` shift, `~~` is a tilde. @see RFC 1843 */
function decodeHz(octets: Buffer): string {
  const marked = octets
    .toString('latin1')
    .replace(/~(\{|\}|~|\r?\n)/g, (_, mark: string) =>
      mark === '{' ? '\x0e' : mark === '}' ? '\x0f' : mark === '~' ? '~' : '',
    );
  return decodeShifted(Buffer.from(marked, 'latin1'), 0x0e, 0x0f, 'gb18030');
}
