import { noSubject } from '#domain/ticket/ticket.ts';

/** "Re:" and its kin in the languages of mail programs, with a counter such as `Re[2]:`. */
const replyPrefix =
  /^(?:re|aw|antw|antwort|sv|vs|rv|ref|rif|r|odp|ynt|res|atb|отв|回复|答复|答覆|回覆|回信|転送)\s?(?:[[(]\d{1,3}[\])])?\s?[:：]\s*/i;

/** A header's limit that every server accepts is 998 octets; far less can be read on a phone. */
const longestSubject = 180;

/**
 * One line, without control characters: whatever a user typed, it ends no header field and starts none.
 * @see RFC 5322 §2.2
 */
export function oneLine(text: string): string {
  return (
    text
      .slice(0, 2_000)
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      // what turns the direction of reading around (UAX #9) could make a subject say something else
      .replace(/[\u202A-\u202E\u2066-\u2069]+/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/**
 * @param number null for a mail that belongs to no ticket
 * @returns `Re: <the user's subject> [FL-1042]`, however often the mail has gone to and fro
 */
export function replySubject(subject: string, number: string | null): string {
  const tag = number === null ? '' : `[${number}]`;
  const bare = bareSubject(subject, number);
  return ['Re:', bare === noSubject ? '' : bare, tag].filter((part) => part !== '').join(' ');
}

/** @returns the user's subject without our tag and without "Re:", cut where it is too long to read */
export function bareSubject(subject: string, number: string | null): string {
  let bare = oneLine(number === null ? subject : oneLine(subject).replaceAll(`[${number}]`, ' '));
  for (let length = -1; length !== bare.length; ) {
    length = bare.length;
    bare = bare.replace(replyPrefix, '');
  }
  return cut(bare, longestSubject);
}

/** @param most characters that stay; never splits a character in two */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return `${text.slice(0, end).trimEnd()}…`;
}
