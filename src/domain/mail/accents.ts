/** Letters that Unicode does not hold to be another letter with an accent. */
const OTHERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};
const ASCII = /^[\0-\x7f]*$/;

/**
 * Phones, old gateways and people in a hurry leave accents out: words are compared without them.
 *
 * @returns the text in composed form without accents on Latin, Greek and Cyrillic letters; its length may differ
 */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łŁøØıđĐßæÆœŒ]/g, (letter) => OTHERS[letter] ?? letter);
}

/** How a vowel is written by those who have no key for it. */
const VOWELS: Readonly<Record<string, string>> = { ä: 'ae?', ö: 'oe?', ü: 'ue?', ø: 'oe?', å: 'aa?' };

/** @returns the words of a pattern's source as they stand in a text {@link withoutAccents}: `ue` for `ü` too */
export function accentless(source: string): string {
  return withoutAccents(source.normalize('NFC').replace(/[äöüøå]/g, (vowel) => VOWELS[vowel] ?? vowel));
}

/** @param words a pattern in which none of the letters `äöüøå` stands in square brackets */
export function ignoringAccents(words: RegExp): RegExp {
  return new RegExp(accentless(words.source), words.flags);
}
