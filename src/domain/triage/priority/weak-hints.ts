import type { HeaderField } from '#domain/mail/message.ts';
import type { Hint } from './hints.ts';

/** With fewer letters than this, capitals are an abbreviation. */
const fewestLetters = 10;
const shoutingShare = 0.7;

/** What of a mail asks for hurry without saying why, as parts of a sentence; none alone means anything. */
export function findWeakHints(
  subject: string,
  inSubject: readonly Hint[],
  headers: readonly HeaderField[],
): readonly string[] {
  const urgent = inSubject.find(({ sense }) => sense === 'urgent');
  return [
    ...(urgent === undefined ? [] : [`the subject says “${urgent.words}”`]),
    ...(isShouted(subject) ? ['the subject is written in capitals'] : []),
    ...(/[!！]{2}/.test(subject) ? ['the subject has more than one exclamation mark'] : []),
    ...(headers.some(isImportant) ? ['the mail is marked as important'] : []),
  ];
}

function isShouted(subject: string): boolean {
  const small = subject.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = subject.match(/\p{Lu}/gu)?.length ?? 0;
  return small + capital >= fewestLetters && capital / (small + capital) >= shoutingShare;
}

/** @see RFC 4021 §2.1.54 (Importance), §2.1.55 (Priority); X-Priority has no specification */
function isImportant({ name, value }: HeaderField): boolean {
  const said = value.trim().toLowerCase();
  if (name === 'x-priority') return /^[12](?!\d)/.test(said);
  return (
    (name === 'importance' && said === 'high') ||
    (name === 'priority' && said === 'urgent') ||
    (name === 'x-msmail-priority' && said === 'high')
  );
}
