import { extensionWords, fillers, otherNumbers, phoneWords } from './phone-words.ts';

/** Groups of digits with what people write between them: +49 (0)89 1234-567 */
const candidate = /(?:\+|\(\+?)?\d{1,15}(?:(?:[ \u00a0./-]|\) ?| ?\()\d{1,14}){0,8}/gu;

const between = '[\\s.:=(#-]{0,4}';
const after = (words: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})${between}(?:(?:${fillers})(?![\\p{L}\\p{N}])${between}){0,3}$`,
    'iu',
  );
const afterPhoneWord = after(phoneWords);
const afterExtensionWord = after(extensionWords);
const afterOtherWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${otherNumbers})(?![\\p{L}])[^\\n\\d]{0,12}$`, 'iu');
const contextLength = 48;

const date = /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d|[./-]\d)/;
const northAmerican = /^(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/;

/**
 * Telephone numbers: with a country's code, with a trunk's zero and written in groups, or behind a word that
 * announces one. Which other run of digits is a number in which country is not known here; an order's or a
 * ticket's number must not become one.
 *
 * @returns as written
 * @see ITU-T E.164: fifteen digits at most
 */
export function findPhones(text: string): readonly string[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - contextLength), index);
    const rest = text.slice(index + found.length, index + found.length + 2);
    return standsAlone(before, rest) && isPhone(found, before) ? [closed(found, rest)] : [];
  });
}

function standsAlone(before: string, rest: string): boolean {
  return !/(?:[\p{L}\p{N}_#@\\/+*-]|\d[.,:])$/u.test(before) && !/^(?:[\p{L}\p{N}_%]|[.,:/-]\d)/u.test(rest);
}

function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (date.test(found) && !/^0\d(?:[ .-]\d\d){4}$/.test(found)) return false;
  if (afterExtensionWord.test(before)) return digits.length >= 2 && digits.length <= 8;
  if (afterPhoneWord.test(before)) return digits.length >= 4 && digits.length <= 15;
  if (afterOtherWord.test(before)) return false;
  if (/^\(?\+/.test(found)) return digits.length >= 8 && digits.length <= 15;
  if (northAmerican.test(found)) return true;
  if (/^00[1-9]/.test(digits)) return /\D/.test(found) && digits.length >= 10 && digits.length <= 17;
  return (
    /^0[1-9]/.test(digits) &&
    /^\(?\d{2}/.test(found) &&
    digits.length >= 9 &&
    digits.length <= 13 &&
    (/\D/.test(found) || digits.length >= 10) &&
    !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(found)
  );
}

/** "(089) 1234" keeps its bracket; "(call 089 1234)" has none. */
function closed(found: string, rest: string): string {
  return found.startsWith('(') && !found.includes(')') && rest.startsWith(')') ? `${found})` : found;
}
