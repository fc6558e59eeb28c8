import { plainName } from './fields.ts';

/** By ISO 639-1: what the language is called in English and in itself, as HR systems write it; without accents. */
const names: Readonly<Record<string, readonly string[]>> = {
  en: ['english'],
  de: ['german', 'deutsch'],
  fr: ['french', 'francais'],
  es: ['spanish', 'espanol', 'castellano'],
  pt: ['portuguese', 'portugues'],
  it: ['italian', 'italiano'],
  nl: ['dutch', 'nederlands'],
  pl: ['polish', 'polski'],
  ro: ['romanian', 'romana'],
  cs: ['czech', 'cestina'],
  da: ['danish', 'dansk'],
  fi: ['finnish', 'suomi'],
  hu: ['hungarian', 'magyar'],
  ja: ['japanese'],
  sv: ['swedish', 'svenska'],
  tr: ['turkish', 'turkce'],
  uk: ['ukrainian'],
  zh: ['chinese'],
};
const byName = new Map(
  Object.entries(names).flatMap(([code, all]) => all.map((name) => [name, code] as const)),
);

/**
 * The first language of a list such as `de-CH, en;q=0.8`, or of a name such as `Deutsch (Schweiz)`.
 *
 * @returns ISO 639-1, or null
 * @see RFC 2798 §2.7 (preferredLanguage)
 */
export function readLanguage(value: string): string | null {
  const first = value.split(/[,;(]/)[0]?.trim() ?? '';
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{2,8}){0,3}$/i.exec(first)?.[1];
  return code?.toLowerCase() ?? byName.get(plainName(first)) ?? null;
}
