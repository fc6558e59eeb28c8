/** A status code, or an SMTP reply's first digit, tells whether an error is for good (5) or for now (4). */
const STATUS = /(?<![\d.\w])([245])\.([0-7])\.(\d{1,3})(?![\d.]*\d)/gu;
const IPV4 = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/gu;
const REPLY = /(?<![\d./\w-])([245][0-5]\d)(?![\d.\w]|:\d)/gu;

/** Codes that RFC 4954 and RFC 5248 tie to one reply. */
const STATUS_OF_REPLY: Readonly<Record<string, string>> = {
  '422': '4.7.12',
  '432': '4.7.12',
  '534': '5.7.9',
  '535': '5.7.8',
  '538': '5.7.11',
};

/**
 * The enhanced status code that a text means, where it names one.
 *
 * @see RFC 3463
 */
export function findStatus(text: string): string | null {
  const codes = [...text.replace(IPV4, ' ').matchAll(STATUS)].map(([code]) => code);
  const telling = codes.filter((code) => !isLastResort(code));
  const ordered = [...telling, ...codes.filter(isLastResort)];
  return ordered.reduce<string | null>((chosen, code) => chooseStatus(chosen, code, null), null);
}

/** @returns the SMTP reply code in a text, a final one (5yz) before a passing one */
export function findReply(text: string, firstDigit: string | null = null): string | null {
  const codes = [...text.replace(IPV4, ' ').matchAll(REPLY)].map((match) => match[1] ?? '');
  const wanted = firstDigit === null ? codes : codes.filter((code) => code.startsWith(firstDigit));
  return wanted.find((code) => code.startsWith('5')) ?? wanted.find((code) => code.startsWith('4')) ?? null;
}

export function statusOfReply(reply: string | null): string | null {
  if (reply === null) return null;
  return STATUS_OF_REPLY[reply] ?? null;
}

/**
 * Picks between the Status field, which mail systems fill with what they understood, and the code that
 * the other side said: the more telling one wins, and the reply code decides when they differ in kind.
 */
export function chooseStatus(field: string | null, said: string | null, reply: string | null): string | null {
  if (field === null || said === null) return field ?? said;
  if (field === said) return field;
  if (field[0] !== said[0] && reply !== null) {
    if (reply[0] === field[0]) return field;
    if (reply[0] === said[0]) return said;
  }
  if (saysOnlyTheClass(field)) return saysOnlyTheClass(said) ? field : said;
  if (saysOnlyTheSubject(field) && !saysOnlyTheSubject(said)) return said;
  if (saysOnlyTheClass(said)) return field;
  if (VAGUE.test(field)) return said;
  // Many systems write 5.1.1 for whatever the other side refused at RCPT.
  if (field === '5.1.1') return saysOnlyTheSubject(said) || said.startsWith('5.5.') ? field : said;
  if (field === '5.1.3' && said.startsWith('5.7.')) return said;
  return field;
}

/** Expired, too many errors, some system error, some protocol error: what lies behind is more telling. */
const VAGUE = /^(?:4\.4\.7|4\.7\.0|5\.3\.\d+|[45]\.5\.[1245])$/u;

/** @returns true for codes behind which a more telling one may stand */
export const isVague = (code: string): boolean => saysOnlyTheClass(code) || VAGUE.test(code);

const isLastResort = (code: string): boolean => saysOnlyTheClass(code) || code === '4.4.7';
const saysOnlyTheClass = (code: string): boolean => code.endsWith('.0.0');
const saysOnlyTheSubject = (code: string): boolean => code.endsWith('.0') || code.slice(1, 4) === '.0.';
