import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { guessedCharsets } from './charset-names.ts';

/** Enough to tell a charset by, in octets. */
const SAMPLE = 4_096;
/** Percent, as chardet gives it. */
const SURE = 30;
/** Where most letters are beyond ASCII, the language is none of Latin letters, and few charsets are left. */
const SURE_BEYOND_LATIN = 15;
/** From so many octets above 127 on the frequency of letters says more than what most mail is written in. */
const ENOUGH = 4;

const LATIN = /^(?:windows-125[0247]|iso-8859-2)$/;
/** A sign inside a word or in front of it: read with the wrong one of the Latin charsets. */
const MISPLACED = /\p{L}[^\p{L}\p{M}\s!-~’‘´\u00ad·–—…]\p{L}|(?:^|\s)[®©±¶¹³¼¾£¥]\p{L}/u;

/**
 * Hangul and the common Chinese characters as pairs of octets. Letters of one octet fit in neither:
 * small Cyrillic and Greek ones lie higher, and Latin ones seldom stand in pairs.
 */
const HANGUL = /^(?:[^\x80-\xff]|[\xa1-\xa3\xb0-\xc8][\xa1-\xfe])+$/;
const HANZI = /^(?:[^\x80-\xff]|[\xa1-\xa3\xb0-\xd7][\xa1-\xfe])+$/;

/**
 * Tells the charset of text that nobody declared: what announces itself, then UTF-8, then by the
 * frequency of letters, else Windows-1252.
 *
 * @param decode turns the octets into text by a label
 * @returns a label that decoders know
 */
export function guessLabel(octets: Buffer, decode: (octets: Buffer, label: string) => string): string {
  const mark = octets.toString('latin1', 0, 2);
  if (mark === '\xff\xfe') return 'utf-16le';
  if (mark === '\xfe\xff') return 'utf-16be';
  if (isAscii(octets) && (octets.includes('\x1b$') || octets.includes('\x1b('))) return 'iso-2022-jp';
  if (isUtf8(octets)) return 'utf-8';
  const first = octets.findIndex((octet) => octet >= 0x80);
  const start = Math.max(0, first - 64);
  const sample = octets.subarray(start, start + SAMPLE);
  const best = analyse(sample)[0];
  const sure = isMostlyHigh(sample) ? SURE_BEYOND_LATIN : SURE;
  const label = best === undefined || best.confidence < sure ? undefined : guessedCharsets[best.name];
  if (label === undefined || label === 'windows-1256' || LATIN.test(label)) {
    const raw = sample.toString('latin1');
    if (HANGUL.test(raw) && raw.length >= 8) return 'euc-kr';
    if (HANZI.test(raw)) return 'gb18030';
  }
  return label === undefined || LATIN.test(label) ? chooseLatin(sample, label, decode) : label;
}

function isMostlyHigh(sample: Buffer): boolean {
  let balance = 0;
  for (const octet of sample) {
    if (octet >= 0xc0) balance += 1;
    else if (octet < 0x80 && (octet | 32) >= 0x61 && (octet | 32) <= 0x7a) balance -= 1;
  }
  return balance > ENOUGH;
}

/** The Latin charsets differ in few letters, and few of those stand in a short text. */
function chooseLatin(
  sample: Buffer,
  best: string | undefined,
  decode: (octets: Buffer, label: string) => string,
): string {
  const high = sample.reduce((count, octet) => (octet >= 0x80 ? count + 1 : count), 0);
  const central = ['windows-1250', 'iso-8859-2'];
  const likely = best === undefined || high < ENOUGH ? ['windows-1252', best ?? 'windows-1250'] : [best];
  const candidates = [...likely, ...central, 'windows-1252'];
  return candidates.find((label) => !MISPLACED.test(decode(sample, label))) ?? best ?? 'windows-1252';
}
