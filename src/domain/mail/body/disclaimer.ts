import { withoutAccents } from '../accents.ts';
import { DISCLAIMER_START } from './disclaimer-words.ts';
import {
  ASKS,
  BEFORE_PRINTING,
  COMPANY_LINE,
  IF_NOT_YOU,
  IS_GUARDED,
  NOTICE_OPENING,
  SAYS_I,
  SAYS_I_IN_ENGLISH,
  SPARES,
  THIS,
} from './notice-words.ts';

/** A notice says what it is in its first sentence. */
const READ = 400;
const COMPANY_LINE_LENGTH = 250;
const PRINTING_LENGTH = 160;

/**
 * Whether a legal notice, a virus scanner's line or the like begins with a paragraph's first line. Whoever asks
 * or speaks of himself wrote it by hand.
 */
export function isDisclaimer(line: string): boolean {
  const text = withoutAccents(line.slice(0, READ));
  if (/[?？]$/.test(text) || SAYS_I.test(text) || SAYS_I_IN_ENGLISH.test(line)) return false;
  if (DISCLAIMER_START.test(text) || NOTICE_OPENING.test(text) || IF_NOT_YOU.test(text)) return true;
  if (THIS.test(text) && IS_GUARDED.test(text)) return true;
  if (line.length < PRINTING_LENGTH && BEFORE_PRINTING.test(text) && SPARES.test(text)) return true;
  return line.length < COMPANY_LINE_LENGTH && COMPANY_LINE.test(text) && !ASKS.test(text);
}
