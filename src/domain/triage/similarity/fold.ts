/** Letters that are no base letter with a mark, as people write them who have no key for them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
};

/** Lower case, no accents, no ligatures: what people leave out when they are in a hurry. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // most of a text is as it is already, and normalising costs more than the rest
  // biome-ignore lint/suspicious/noControlCharactersInRegex: asks whether all of it is ASCII
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘`´]/g, "'");
}

const prime = 0x01000193;

/** A hash of 32 bits, signed (FNV-1a, its lower bits spread as at the end of MurmurHash3). */
export function hash32(text: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), prime);
  return mix32(code);
}

export function mix32(code: number): number {
  let mixed = code ^ (code >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
