import { findNeighbour } from './language/neighbours.ts';
import { type Guess, type LanguageTable, scoreLanguages } from './language/table.ts';

/** Fewer letters than this tell no language. */
const LETTERS = 8;
/** From so many words on the best guess is taken; below, the detector must be sure. */
const SURE_WORDS = 12;
const SEEN = 1500;
const PROGRAMS_SPEAK = 'en';
/** More than a greeting. */
const BEGINNING_WORDS = 5;
/** Names that are the same in every language, as are abbreviations in capitals. */
const NAMES =
  /(?<![\p{L}\p{M}])(?:outlook|teams|windows|office|excel|word|powerpoint|onedrive|sharepoint|microsoft|google|chrome|firefox|edge|safari|iphone|ipad|android|samsung|apple|macbook|laptop|wifi|wi-fi|adobe|acrobat|zoom|citrix|jira|email|e-mail|mail|login|password|pin|gmail|exchange|azure|authenticator|docker|linux|server|internet|browser)(?![\p{L}\p{M}])/giu;
/** What programs write: a line of a log, a frame of a stack. */
const MACHINE_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[ T]|\d\d:\d\d:\d\d|at [\w.$]+[(.]|(?:[\w.]{1,40} ){0,2}(?:ERROR|ERR!|WARN|WARNING|INFO|DEBUG|FATAL|CRITICAL|TRACE)\b|(?:error|fatal|warning)\b.{0,20}: |[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |Traceback |Caused by: |Exception in |File "|[\w.]{3,80}(?:Error|Exception)\b)/u;
/** What a program says, as a person quotes it: counts where nothing else is left. */
const QUOTED = /["“„«][^"“”„«»]{10,300}["”“»]/gu;
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}{2,6}(?![\p{L}\p{M}])/gu;
const NOISE =
  /(?:https?:\/\/|www\.)\S{1,500}|[^\s@]{1,64}@[^\s@]{1,255}|[#@]\S{1,60}|\S*[\d_\\/=<>{}|]\S*|\[[^\]]{0,60}\]/g;

/** A likely text scores at least so much of what texts of its language usually score. */
const SURE_SCORE = 0.75;
/** Two words are wrong in one case of eight. */
const DIFFERENT_WORDS = 3;

export interface LanguageRead {
  /** ISO 639-1, or null where the text is too short or mixed to tell. */
  readonly language: string | null;
  readonly because: string;
}

/**
 * Tells the language of a text, best of what the sender wrote and not of what they quoted.
 *
 * @param loadTable asked only where letters do not tell
 * @returns never throws
 */
export function detectLanguage(text: string, loadTable: () => LanguageTable): LanguageRead {
  const words = withoutNames(cleanest(text));
  const letters = words.replace(/[^\p{L}]/gu, '');
  const script = byScript(letters);
  if (script) return { language: script, because: 'the script belongs to one language' };
  if (letters.length < LETTERS) return { language: null, because: 'the text is too short to tell' };
  const read = readWords(words, loadTable());
  return read.language === PROGRAMS_SPEAK ? (readBeginning(text, loadTable()) ?? read) : read;
}

function readWords(words: string, table: LanguageTable): LanguageRead {
  const plain = toPlain(words);
  const [guess] = scoreLanguages(plain, table);
  const count = countWords(words);
  if (guess === undefined) return { language: null, because: 'the text is in no language that is known' };
  if (count < SURE_WORDS && !isSure(guess, plain, table)) {
    return {
      language: null,
      because: `the text is too short to be sure; the best guess was ${guess.language}`,
    };
  }
  const neighbour = findNeighbour(plain, guess.language);
  if (neighbour !== null)
    return { language: neighbour, because: `its words, not those of its neighbour ${guess.language}` };
  return { language: guess.language, because: `the letters of ${count} words are most like this language` };
}

/** Who shows what a program said begins with words of their own. */
function readBeginning(text: string, table: LanguageTable): LanguageRead | null {
  const paragraphs = text.slice(0, SEEN).split(/\n[ \t]*\n/u, 3);
  const first = paragraphs
    .map((each) => withoutNames(cleanest(each)))
    .find((each) => countWords(each) >= BEGINNING_WORDS);
  const read = first === undefined || paragraphs.length < 2 ? null : readWords(first, table);
  return read?.language == null ? null : { ...read, because: `of the first paragraph, ${read.because}` };
}

function isSure({ language, score }: Guess, plain: string, table: LanguageTable): boolean {
  return (
    new Set(plain.split(' ')).size >= DIFFERENT_WORDS && score >= (table.usual[language] ?? 1) * SURE_SCORE
  );
}

const toPlain = (words: string): string => words.toLowerCase().replace(NO_WORD, ' ').trim();
const countWords = (words: string): number => toPlain(words).split(' ').length;
const isLong = (words: string): boolean => countWords(words) >= SURE_WORDS;

/** Without what programs said, unless little else is there. */
function cleanest(text: string): string {
  const lines = text.slice(0, SEEN * 4).split('\n');
  const own = clean(
    lines
      .filter((line) => !MACHINE_LINE.test(line))
      .join('\n')
      .replace(QUOTED, ' '),
  );
  return isLong(own) ? own : clean(lines.join('\n'));
}

/** Without what is the same in every language: addresses, links, numbers, code, quoted lines. */
function clean(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s{0,4}>/.test(line))
    .join(' ')
    .slice(0, SEEN)
    .replace(NOISE, ' ')
    .replace(/[^\p{L}\p{M}'’-]+|['’-]{2,}/gu, ' ')
    .trim();
}

/** Who writes all in capitals means words by them. */
function withoutNames(text: string): string {
  const loud = (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  const plain = loud ? text.toLowerCase() : text.replace(CAPITALS, ' ');
  return plain.replace(NAMES, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Between words; an apostrophe belongs to the word behind it, as the data has it. */
const NO_WORD = /[^\p{L}]+(?<!['’])/gu;

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
