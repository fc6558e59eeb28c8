/**
 * Takes spaces, tabs and line ends off both ends, in linear time.
 *
 * `trim` takes \xA0 for a space, which here may be half of a character.
 *
 * @param raw one character per octet
 */
export function trimAscii(raw: string): string {
  return trimCodes(raw, isAsciiSpace);
}

/** Takes the brackets off that broken address fields leave around names. */
export function trimBrackets(name: string): string {
  return trimCodes(name, (code) => code === 60 || code === 62 || code === 32);
}

function isAsciiSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}

function trimCodes(text: string, drop: (code: number) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && drop(text.charCodeAt(start))) start += 1;
  while (end > start && drop(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
