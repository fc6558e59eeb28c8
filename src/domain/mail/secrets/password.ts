import { isPassword, type Naming, trailingNumber } from './password-value.ts';
import {
  betweenWords,
  credentialWords,
  isWords,
  passwordWords,
  shortPasswordWords,
  toWords,
  withWords,
} from './password-words.ts';
import { literally, type Secret } from './secret.ts';

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const makeCue = (own: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?<long>${any([...passwordWords, ...literally(own)])})|(?<short>${any(shortPasswordWords)})|(?<both>${any(credentialWords)}))(?![\\p{L}\\d_]|-\\p{L}| hidden\\])`,
    'giu',
  );
/** "with the", at the end of what stands before the cue. */
const withBefore = new RegExp(`(?<![\\p{L}])${any(withWords)}(?:\\s\\p{L}{1,5}){0,2}\\s$`, 'iu');
const between = `(?:\\s{1,3}\\([^()\\n]{1,40}\\)|\\s{1,3}${any(betweenWords)}(?:[ \\t]{1,3}[^\\s:=.,;!?]{1,30}){0,6}?)?`;
const assigned = new RegExp(
  `["'*_»”]{0,3}${between}["'*_]{0,3}\\s{0,3}(?:[:=：]|->|=>|→)["*_]{0,2}[ \\t]{0,8}`,
  'iuy',
);
const element = />/y;
const option = /[ \t]/y;
const said = new RegExp(
  `${between}[ \\t]{1,3}${any(isWords)}(?:[ \\t]{1,3}(?:still|now|just|jetzt|noch|immer noch))?:?(?:[ \\t]{1,3}(?:le|la|the|el|il|o|der|das)(?=[ \\t]{1,3}\\S{0,20}\\d))?[ \\t]{1,3}`,
  'iuy',
);
const saidBelow = new RegExp(
  `${between}(?:[ \\t]{1,3}${any(isWords)})?[ \\t]{0,3}[:=]?[ \\t]{0,8}\\r?\\n[ \\t>]{0,8}`,
  'iuy',
);
const changed = new RegExp(`${between}[ \\t]{1,3}${any(toWords)}[ \\t]{1,3}`, 'iuy');
const quotedValue = /["“„«'‘‚]\s?([^"”“»'’\n]{1,128}?)\s?["”“»'’]/y;
const bareValue = /\S{1,256}/y;
const pin = /pin(?:-code)?$/i;

/**
 * Passwords that are named as such: in a sentence, behind a label, on the line below it.
 *
 * @param own further words for a password
 */
export function makePasswordFinder(own: readonly string[]): (text: string) => Iterable<Secret> {
  const cue = makeCue(own);
  return (text) => findPasswords(text, cue);
}

function* findPasswords(text: string, cue: RegExp): Generator<Secret> {
  for (const match of text.matchAll(cue)) {
    const at = match.index + match[0].length;
    const secret =
      match.groups?.['both'] === undefined
        ? findNamed(text, match.index, at, match[0], match.groups?.['long'] !== undefined)
        : findPair(text, at);
    if (secret !== undefined) yield secret;
  }
}

function findNamed(
  text: string,
  start: number,
  at: number,
  word: string,
  isLong: boolean,
): Secret | undefined {
  const after = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const ways: readonly (readonly [RegExp, Naming])[] = [
    [element, 'assigned'],
    [assigned, 'assigned'],
    [said, 'said'],
    [changed, 'changed'],
    [saidBelow, 'below'],
    [option, 'beside'],
  ];
  for (const [pattern, naming] of ways) {
    if (naming === 'beside' && !isLong) continue;
    const from = after(pattern);
    if (from === undefined) continue;
    if (naming === 'below' && !isHeading(text, start, at, from)) continue;
    const isLoose = naming === 'beside' && withBefore.test(text.slice(Math.max(0, start - 24), start));
    // several passwords are mostly counted or complained about
    const how = isLoose || /words?s$/i.test(word) ? 'changed' : naming;
    const second =
      naming === 'assigned' && isBehindSlash(text, start) ? startOfSecond(text, from) : undefined;
    const found = readValue(text, second ?? from, how);
    if (found === undefined) continue;
    if (pin.test(word) && !/^\d{4,8}$/.test(text.slice(found.start, found.end))) continue;
    return found;
  }
  return undefined;
}

/** The label stands alone on its line, or says that the next one is meant, and that one is a single word. */
function isHeading(text: string, start: number, at: number, from: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = start - lineStart < 40 && /^[\s>*•-]*$/.test(text.slice(lineStart, start));
  const announces = /[:=]\s*$/.test(text.slice(at, from).replace(/[>\s]{1,200}$/, ''));
  return (isAlone || announces) && /^\S{1,128}[ \t]{0,8}(?:\r?\n|$)/.test(text.slice(from, from + 140));
}

/** "user/password: …" */
function isBehindSlash(text: string, start: number): boolean {
  return text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('/');
}

/** `jdoe / secret` behind "Credentials:". */
function findPair(text: string, at: number): Secret | undefined {
  const separator = /[ \t]{0,3}[:=][ \t]{0,3}/y;
  separator.lastIndex = at;
  const second = separator.test(text) ? startOfSecond(text, separator.lastIndex) : undefined;
  return second === undefined ? undefined : readValue(text, second, 'assigned');
}

function startOfSecond(text: string, from: number): number | undefined {
  const first = /[^\s/|]{1,100}[ \t]{0,3}[/|][ \t]{0,3}/y;
  first.lastIndex = from;
  return first.test(text) ? first.lastIndex : undefined;
}

function readValue(text: string, from: number, naming: Naming): Secret | undefined {
  quotedValue.lastIndex = from;
  const quoted = quotedValue.exec(text);
  const value = quoted?.[1] ?? readBare(text, from);
  if (value === undefined) return undefined;
  const start = quoted === null ? from : from + quoted[0].indexOf(value, 1);
  const end = start + value.length;
  const line = text.slice(end, end + 200).split('\n', 1)[0] ?? '';
  const number = quoted === null && /^\p{L}+$/u.test(value) ? (trailingNumber.exec(line)?.[0] ?? '') : '';
  const whole = value + number;
  if (!isPassword(whole, line.slice(number.length), naming, quoted !== null)) return undefined;
  return { kind: 'password', start, end: end + number.length };
}

/** A word without the sentence's punctuation; in a connection string or query, up to the next setting. */
function readBare(text: string, from: number): string | undefined {
  bareValue.lastIndex = from;
  const word = bareValue.exec(text)?.[0];
  if (word === undefined) return undefined;
  const setting = word.search(/[;&][\p{L}_][\p{L}\d_ -]{0,30}(?:=|$)|;$|<\/|["'],?$|["']\s?[,}]/u);
  const cut = (setting <= 0 ? word : word.slice(0, setting)).replace(/[.,;:)\]}>"'”’»]{1,8}$/, '');
  const bare = /^\p{L}{1,200}[!?]{1,5}$/u.test(cut) ? cut.replace(/[!?]{1,5}$/, '') : cut;
  return bare === '' ? undefined : bare;
}
