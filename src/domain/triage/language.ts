import type { Person } from '../directory/person.ts';

/** With fewer words than this, a language that the text seems to be in is no better than what the directory says. */
const sureWords = 6;

/** In which language the requester is written to. */
export interface LanguageDecision {
  readonly language: string;
  /** A sentence where the text did not decide; null where it did, or nobody knew better than the mailbox. */
  readonly because: string | null;
}

/**
 * The text's own language wins where it is sure. A text of a few words misleads: where it seems to be in
 * another language than the directory's, the directory is believed.
 *
 * @param detected ISO 639-1, or null where the text does not tell
 * @param text what the requester wrote
 * @param preset the mailbox's language
 */
export function decideLanguage(
  detected: string | null,
  text: string,
  person: Pick<Person, 'language'> | null,
  preset: string,
): LanguageDecision {
  const known = person?.language ?? null;
  if (known === null || known === detected) return { language: detected ?? preset, because: null };
  if (detected === null)
    return {
      language: known,
      because: `The text does not tell its language; the directory says ${nameOf(known)}.`,
    };
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words >= sureWords) return { language: detected, because: null };
  return {
    language: known,
    because: `Of ${words} words that look like ${nameOf(detected)} nobody can be sure; the directory says ${nameOf(known)}.`,
  };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (code: string): string => languageNames.of(code) ?? code;
