// biome-ignore lint/style/noRestrictedImports: only to load the detector's data when it is first asked for
import { createRequire } from 'node:module';
import type { eld as Eld } from 'eld/small';

/** Fewer letters than this tell no language. */
const LETTERS = 8;
/** From so many words on the best guess is taken; below, the detector must be sure. */
const SURE_WORDS = 12;
const SEEN = 4000;
/** Names that are the same in every language, as are abbreviations in capitals. */
const NAMES =
  /(?<![\p{L}\p{M}])(?:outlook|teams|windows|office|excel|word|powerpoint|onedrive|sharepoint|microsoft|google|chrome|firefox|edge|safari|iphone|ipad|android|samsung|apple|macbook|laptop|wifi|wi-fi|adobe|acrobat|zoom|citrix|jira|email|e-mail|mail|login|password|pin|gmail|exchange|azure|authenticator|docker|linux|server|internet|browser)(?![\p{L}\p{M}])/giu;
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}{2,6}(?![\p{L}\p{M}])/gu;
const NOISE =
  /(?:https?:\/\/|www\.)\S{1,500}|[^\s@]{1,64}@[^\s@]{1,255}|[#@]\S{1,60}|\S*[\d_\\/=<>{}|]\S*|\[[^\]]{0,60}\]/g;

let detector: typeof Eld | undefined;

/**
 * Loads the detector’s data (half a second, 159 MB) when it is first asked for: who does not ask does not
 * pay.
 */
function loadLanguages(): typeof Eld {
  detector ??= createRequire(import.meta.url)(
    decodeURIComponent(new URL(import.meta.resolve('eld/small')).pathname),
  ).eld as typeof Eld;
  return detector;
}

/**
 * Tells the language of a text, best of what the sender wrote and not of what they quoted.
 *
 * @returns ISO 639-1, or null where the text is too short or mixed to tell; never throws
 */
export function detectLanguage(text: string): { readonly language: string | null; readonly because: string } {
  const words = withoutNames(clean(text));
  const letters = words.replace(/[^\p{L}]/gu, '');
  const script = byScript(letters);
  if (script) return { language: script, because: 'the script belongs to one language' };
  if (letters.length < LETTERS) return { language: null, because: 'the text is too short to tell' };
  const guess = loadLanguages().detect(words);
  const count = words.split(' ').length;
  if (guess.language === '') return { language: null, because: 'the text is in no language that is known' };
  if (count < SURE_WORDS && !guess.isReliable()) {
    return {
      language: null,
      because: `the text is too short to be sure; the best guess was ${guess.language}`,
    };
  }
  return { language: guess.language, because: `the letters of ${count} words are most like this language` };
}

/** Without what is the same in every language: addresses, links, numbers, code, quoted lines. */
function clean(text: string): string {
  return text
    .slice(0, SEEN * 4)
    .split('\n')
    .filter((line) => !/^\s{0,4}>/.test(line))
    .join(' ')
    .slice(0, SEEN)
    .replace(NOISE, ' ')
    .replace(/[^\p{L}\p{M}'’-]+/gu, ' ')
    .trim();
}

/** Who writes all in capitals means words by them. */
function withoutNames(text: string): string {
  const loud = (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  const plain = loud ? text.toLowerCase() : text.replace(CAPITALS, ' ');
  return plain.replace(NAMES, ' ').replace(/ {2,}/g, ' ').trim();
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Scripts that one language uses tell it from a few letters; kana among Han is Japanese. */
function byScript(letters: string): string | null {
  for (const [language, script] of SCRIPTS) {
    const count = letters.match(script)?.length ?? 0;
    if (count >= 2 && count * (language === 'ja' ? 8 : 3) >= letters.length) return language;
  }
  return null;
}
