import { passwordWords, shortPasswordWords } from './password-words.ts';
import { literally, type Secret } from './secret.ts';

const noTool =
  '(?![ \\t]{1,2}(?:manager|safe|tool|server|prompt|reset|policy|store|vault|speicher|verwaltung))';

/** Where nothing says "is": only what cannot be a word, a name or a number of something is taken for a password. */
function makePatterns(own: readonly string[]): readonly RegExp[] {
  const cue = `(?:${[...passwordWords, ...shortPasswordWords, ...literally(own)].join('|')})(?![\\p{L}\\d_]|-\\p{L})`;
  return [
    // "I use … as my password"
    `(?<!\\S)["'“„«]?(?<secret>[^\\s"'“”„«»]{6,64})["'”“»]?[ \\t]{1,2}(?:as|als|comme|como|come|jako|ca)[ \\t]{1,2}(?:\\p{L}{1,7}[ \\t]){0,2}${cue}${noTool}`,
    // "password (…)"
    `(?<![\\p{L}\\d])${cue}[ \\t]?\\((?<secret>[^\\s()]{6,64})\\)`,
    // a line of two columns
    `^[ \\t>]{0,4}${cue}(?:\\t{1,4}|[ \\t]{1,4}[-–|][ \\t]{1,4})(?<secret>[^\\s|]{6,64})[ \\t|]{0,4}$`,
  ].map((source) => new RegExp(source, 'dgimu'));
}

const bareNumber = /(?<![\p{L}\d])PIN (?<secret>\d{4,6})(?![\d./-])/dgu;

/** @param own further words for a password */
export function makeAroundFinder(own: readonly string[]): (text: string) => Iterable<Secret> {
  const patterns = makePatterns(own);
  return (text) => findAround(text, patterns);
}

function* findAround(text: string, patterns: readonly RegExp[]): Generator<Secret> {
  for (const pattern of [...patterns, bareNumber])
    for (const match of text.matchAll(pattern)) {
      const at = match.indices?.groups?.['secret'];
      const value = match.groups?.['secret'] ?? '';
      if (at !== undefined && (pattern === bareNumber || isMixed(value)))
        yield { kind: 'password', start: at[0], end: at[1] };
    }
}

/** Small letters and digits, as no product, host or ticket is written but with capitals in front. */
function isMixed(value: string): boolean {
  if (/^(?:windows|win|office|outlook|server|exchange|sap|m)\d{1,4}$/i.test(value)) return false;
  return /\p{Ll}/u.test(value) && /\d/.test(value) && !/^\p{Lu}{2}|[@\\/[\]]/u.test(value);
}
