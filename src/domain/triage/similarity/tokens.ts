import { foldText } from './fold.ts';
import { smallWords } from './small-words.ts';

/** One word of a text. */
export interface Token {
  /** Folded. */
  readonly text: string;
  /** Written with a capital letter inside a sentence, or with a figure in it that is no small number. */
  readonly isName: boolean;
  /** Which sentence it stands in, counted from the top. */
  readonly sentence: number;
  /** Which part of the text between commas, counted from the top. */
  readonly clause: number;
}

const keptTokens = 600;
const keptLength = 8_000;
const longestGreeting = 5;
const longestClosing = 5;
/** In lines, and in words where all stands in one. */
const longestSignOff = 10;

const greetings =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr geehrte[rsn]?|bonjour|bonsoir|salut|cher|chere|chers|madame|monsieur|hola|buen(?:os|as)? (?:dias|tardes|noches)|estimad[oa]s?|ola|bo[am] (?:dia|tarde|noite)|prezad[oa]s?|car[oaie]s?|ciao|buongiorno|buonasera|salve|gentil[ei]|beste|goede(?:morgen|middag|navond|ndag)|geachte|dzien dobry|czesc|witam|szanown[iaey]|buna(?: ziua| dimineata| seara)?|stimat[aei]?)\b/;
const closings =
  /^(?:(?:many |best |kind |warm |with )?(?:regards|thanks|thank you|wishes)|thx|cheers|best|sincerely|yours|mfg|lg|vg|bg|mit (?:freundlich|best|lieb)\w*|(?:viele|liebe|beste|schone|freundliche) gruss\w*|gruss\w*|(?:vielen |besten |herzlichen )?dank\w*|merci|cordialement|bien (?:cordialement|a vous)|salutations|saludos|un saludo|(?:muchas )?gracias|atentamente|(?:muito )?obrigad[oa]|cumprimentos|atenciosamente|abracos?|(?:tante |mille )?grazie|(?:cordiali |distinti )?saluti|(?:met )?vriendelijke groet\w*|groet\w*|gr|(?:alvast )?bedankt|pozdrawiam|z powazaniem|(?:z gory )?dziekuj\w*|multumes[ck]\w*|multumim|cu (?:stima|respect)|o zi buna)\b/;

/**
 * The text without what a person writes around it: greeting, thanks, name, quoted lines, whether on lines of their own
 * or not. Not folded.
 *
 * @param sender the words of the sender's own name, folded
 */
export function stripCourtesy(text: string, sender: readonly string[] = []): string {
  const lines = readLines(text);
  const first = foldText((lines[0] ?? '').trim());
  const isGreeting = greetings.test(first) && countWords(first) <= longestGreeting;
  const body = isGreeting && lines.length > 1 ? lines.slice(1) : lines;
  const end = body.findIndex((line, at) => {
    if (at === 0 || body.length - at > longestSignOff) return false;
    const folded = foldText(line.trim());
    return closings.test(folded) && countWords(folded) <= longestClosing;
  });
  return stripEnding(stripOpening((end < 0 ? body : body.slice(0, end)).join('\n')), sender);
}

/** "Hi team, …" */
function stripOpening(text: string): string {
  const opening = /^[^,!.:?\n]{1,40}[,!.]\s+/.exec(text)?.[0] ?? '';
  const isGreeting = greetings.test(foldText(opening.trim())) && countWords(opening) <= longestGreeting;
  return isGreeting && opening.length < text.length ? text.slice(opening.length) : text;
}

/** "… Kind regards, Anna Berg, Sales" and "… Anna Berg, Sales" */
function stripEnding(text: string, sender: readonly string[]): string {
  const starts = [...text.matchAll(/[.!?,\n]\s+(?=\S)/g)].map(({ 0: stop, index }) => ({
    at: index + stop.length,
    isSentence: !stop.startsWith(','),
  }));
  const found = starts.find(({ at, isSentence }) => {
    const rest = text.slice(at);
    if (countWords(rest) > longestSignOff) return false;
    const clause = foldText(/^[^.!?,\n]*/.exec(rest)?.[0] ?? '');
    const isNamed = (clause.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => sender.includes(word));
    if (closings.test(clause)) return countWords(clause) <= longestClosing || isNamed;
    return isSentence && isNamed && countWords(clause) <= longestClosing && !clause.includes('?');
  });
  return found === undefined ? text : text.slice(0, found.at).trimEnd();
}

/** The lines that say something, without quoted ones. */
export function readLines(text: string): readonly string[] {
  return text
    .slice(0, keptLength)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*[>|]/.test(line));
}

const countWords = (line: string): number => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Scripts that put no space between words: their runs are cut into pairs. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,}/u;

/** Hours, counts and the numbers of floors, which keys tell apart. */
const isSmallNumber = /^\d{1,2}(?:h|am|pm|x|min)?$/i;

/** The words of a text with their sentences. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  const written = text.replace(/n['’]t\b/gi, 'nt');
  for (const [match] of written.matchAll(/[\p{L}\p{M}\p{N}]+|[.!?;:,](?=\s|$)|\n(?=\s*[\p{Lu}\p{N}*•-])/gu)) {
    if (tokens.length >= keptTokens) break;
    if (/^[.!?;:,\n]$/.test(match)) {
      if (match !== ',') sentence += 1;
      clause += 1;
      continue;
    }
    // every first word has a capital
    const isFirst = tokens.at(-1)?.sentence !== sentence;
    const isName =
      (/\p{N}/u.test(match) && !isSmallNumber.test(match)) || (!isFirst && /^\p{Lu}/u.test(match));
    if (unspaced.test(match))
      for (let at = 0; at + 2 <= match.length; at++)
        tokens.push({ text: match.slice(at, at + 2), isName: false, sentence, clause });
    else tokens.push({ text: foldText(match), isName, sentence, clause });
  }
  return tokens;
}

/** Whether a word says something of the trouble. */
export function isTelling({ text }: Token): boolean {
  return text.length > 1 && !smallWords.has(text);
}

const stemLength = 6;

/** What forms of one word have in common, roughly, in every language: its beginning without an ending of vowels. */
export function stem(word: string): string {
  return /\d/.test(word) ? word : word.slice(0, stemLength).replace(/^(.{4,}?)[aeiouy]*s?$/, '$1');
}
