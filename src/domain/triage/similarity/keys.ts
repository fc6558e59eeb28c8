import { isConceptWord } from './concepts.ts';
import { findFields } from './fields.ts';
import { foldText } from './fold.ts';
import {
  codeWords,
  countedTimes,
  driveWords,
  floorsBehind,
  hourWords,
  numberedEndings,
  numberedNouns,
  numberMarks,
  ordinalWords,
  userWords,
} from './place-words.ts';
import { smallWords } from './small-words.ts';
import { readTokens, stem, type Token } from './tokens.ts';

/**
 * Finds what tells a trouble from others that sound the same: numbers with their noun, hosts and devices, error
 * codes, addresses, paths, and the fields of a form. Times, dates and phone numbers are none of them.
 *
 * @param text as written, without greeting and quoted lines
 * @returns `kind=value`, folded
 */
export function findKeys(subject: string, text: string): ReadonlySet<string> {
  const keys = new Set<string>(findFields(text));
  let rest = `${subject}.\n${text}`.replace(placeCode, (found, noun: string, code: string) => {
    const place = placeOf(foldText(noun));
    if (place === undefined) return found;
    keys.add(`${place}=${code}`);
    return `${noun} ; `;
  });
  // the stop of an ordinal ends no sentence: "2. Stock"
  rest = rest.replace(ordinal, (found, number: string, noun: string) =>
    placeOf(foldText(noun)) === undefined ? found : `${number} ${noun}`,
  );
  for (const [kind, pattern] of written) {
    rest = rest.replace(pattern, (found) => {
      if (kind !== null) keys.add(`${kind}=${foldText(found).replace(/[.,:;)]+$/, '')}`);
      return ' ; ';
    });
  }
  rest = rest.replace(deviceName, (found) => {
    const name = foldText(found);
    if (/\d/.test(name) && /[a-z]/.test(name) && !isKnownModel(name)) {
      keys.add(`asset=${name.replaceAll(/[-_]/g, '')}`);
      return ' ; ';
    }
    return found;
  });
  rest = rest.replace(driveName, (found, before: string | undefined, behind: string | undefined) => {
    keys.add(`path=${foldText(before ?? behind ?? '')}`);
    return found;
  });
  const tokens = readTokens(rest);
  addNumbers(tokens, keys);
  addNamedPlaces(tokens, keys);
  addUsers(rest, keys);
  return keys;
}

/** In the order in which they are looked for, each cut out of what the next one sees; null: counts for nothing. */
const written: readonly (readonly [string | null, RegExp])[] = [
  // a mailbox of the house may be named without its domain: "claims@"
  ['address', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[\w.+-]{2,64}@(?=[\s,.;:)"']|$)/gu],
  [
    'path',
    /\\\\[\w$.-]{1,63}(?:\\[\w$.-]{1,80}){0,8}|(?<![\p{L}\p{N}])[A-Zd-z]:(?:\\[\w$.-]{1,80}){0,8}(?=[\s,.;)]|$)/gu,
  ],
  ['url', /\bhttps?:\/\/[^\s<>"]{1,300}/giu],
  ['mac', /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/giu],
  ['ip', /\b\d{1,3}(?:\.\d{1,3}){3}\b/gu],
  // an account that is nobody's own, a group, a job: "adm-berg", "ledger_close"
  [
    'account',
    /(?<![\p{L}\p{N}_-])(?:(?:adm|ADM|admin|svc|SVC|srv|ext|test)-[a-z]\w{2,30}|\p{Ll}{2,30}(?:_\p{Ll}{2,30}){1,4})(?![\p{L}\p{N}_-]|\.\p{L})/gu,
  ],
  ['error', /\b0x[0-9a-f]{2,16}\b|\b(?:AADSTS|KB|ERR_|E_)[A-Z0-9_]{2,40}\b/giu],
  ['number', /(?<![\p{L}\d-])\d{2,6}-\d{3,8}(?![\d-])/gu],
  // a room, a desk: two digits at its end are an amount
  ['number', /(?<![\p{L}\d.,])\d{1,2}\.\d{3}(?![\d.,]|\s?(?:€|eur))/giu],
  // shares and amounts
  [null, /\b\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|percent\b|prozent\b|procent\b)/giu],
  [null, /\b\d{1,6}[.,]\d{1,2}\b(?![./-])/gu],
  [null, /\b\d{1,4}[./-]\d{1,2}[./-](?:\d{2,4})?(?=\D|$)/gu],
  [null, /(?<![\w/])\d{1,2}\/\d{1,2}(?![\w/])/gu],
  [null, /\b\d{1,2}[:.hu]\d{2}\b(?:\s?(?:uhr|am|pm|h)\b)?|\b\d{1,2}\s?(?:uhr|am|pm|h|u)\b/giu],
  [null, /(?:\+|\b00)\d(?:[\s()/-]{0,2}\d){6,14}|\b0\d{2,5}[\s/-]{1,3}\d(?:[\s/-]?\d){3,10}/gu],
  [
    null,
    /\b\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s(?:de\s)?(?:jan|feb|fév|mar|mär|apr|avr|abr|mai|may|mei|maj|jun|juin|jul|juil|aug|août|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|ene|gen|mag|giu|lug|ott|noi|ian|iun|iul)\p{L}{0,9}/giu,
  ],
];

/** "Drive S", "the S drive", where it is no path */
const driveName = makeDriveName();

/** "Room 1.08", "invoice 2026-0331" */
const placeCode = /(?<![\p{L}\p{N}])(\p{L}{2,20})\s(\d{1,6}[.\-/]\d{1,8})(?![\d.:/-]*\d)/gu;

const ordinal = /(?<![\d.,/-])(\d{1,2})\.\s(\p{L}{2,20})/gu;

const deviceName = /\b[\p{L}\p{N}]{1,30}(?:[-_][\p{L}\p{N}]{1,30}){0,5}/gu;

/** Products, units and standards that have a figure in them and name no one thing. */
const models =
  /^(?:m365|o365|office\d+|windows\d+|win\d+|s4hana|mp[34]|usb-?[c\d]?|ipv[46]|[2-5]g|2fa|sha\d+|wifi\d|wi-fi\d|a[345]|x(?:64|86)|\d+(?:gb|mb|tb|kb|ghz|mhz|hz|zoll|inch|in|cm|mm|kg|px|k|p|x|v|w|eur|usd|th|st|nd|rd|er|e|eme|ste|de|o|a|h|min|s|m|x\d+)|covid-?19|g[ps]?\d|p[1-4]|level\d|h26[45]|log4j|base64|utf-?8|1password|7zip|.{1,2})$/;

const isKnownModel = (name: string): boolean => models.test(name);

const nounOf = invert(numberedNouns);
const ordinalOf = invert(ordinalWords);

/** The kind of place or thing that a noun is. */
const placeOf = (word: string): string | undefined =>
  nounOf.get(word) ?? numberedEndings.find(([, ending]) => ending.test(word))?.[0];

/** A year tells no trouble from another. */
const isYear = /^20[0-3]\d$/;

/** Words of one letter, in any of the languages: "I", "E". */
const wordsOfOneLetter = /^[eiouy]$/;

function addNumbers(tokens: readonly Token[], keys: Set<string>): void {
  for (const [at, { text }] of tokens.entries()) {
    const near = (offset: number): string => {
      const token = tokens[at + offset];
      return token !== undefined && token.sentence === tokens[at]?.sentence ? token.text : '';
    };
    const rank = ordinalOf.get(text);
    if (rank !== undefined) {
      const place = placeOf(near(1)) ?? placeOf(near(2));
      if (place !== undefined) keys.add(`${place}=${rank}`);
      else if (floorsBehind.has(text) && placeOf(near(-1)) === 'floor') keys.add(`floor=${rank}`);
      continue;
    }
    if (/^[a-z]$/.test(text) && tokens[at]?.isName === true && isNoun(near(-1))) {
      const place = placeOf(near(-1));
      if (place === undefined ? !wordsOfOneLetter.test(text) : text !== 'i')
        keys.add(`${place ?? `number of ${stem(near(-1))}`}=${text}`);
      continue;
    }
    const value = /^0*(\d{1,12})(?:st|nd|rd|th|er|e|eme|o|a|ste|de|[a-d])?$/.exec(text)?.[1];
    if (value === undefined) continue;
    const before = numberMarks.has(near(-1)) ? near(-2) : near(-1);
    const noun = placeOf(before) ?? placeOf(near(1)) ?? placeOf(near(2));
    if (noun !== undefined) keys.add(`${noun}=${value}`);
    else if (codeWords.has(before) || codeWords.has(near(-2))) keys.add(`error=${value}`);
    else if (value.length <= 3 && (countedTimes.has(near(1)) || countedTimes.has(before))) continue;
    else if (hourWords.has(before) && Number(value) <= 24) continue;
    else if (isNoun(before)) keys.add(`number of ${stem(before)}=${value}`);
    else if (!isYear.test(value)) keys.add(`number=${value}`);
  }
}

const isNoun = (word: string): boolean => word.length > 2 && !/\d/.test(word) && !smallWords.has(word);

/** `room=isar`: a place that has a name and no number. */
function addNamedPlaces(tokens: readonly Token[], keys: Set<string>): void {
  for (const [at, { text }] of tokens.entries()) {
    const noun = placeOf(text);
    const next = tokens[at + 1];
    if (noun === undefined || next === undefined || next.sentence !== tokens[at]?.sentence) continue;
    if (namedPlaces.has(noun) && next.isName && !/\d/.test(next.text)) keys.add(`${noun}=${next.text}`);
  }
}

const namedPlaces = new Set(['room', 'building']);

const account =
  /(?<![\p{L}\p{N}])(\p{L}{4,20}|id)\s?[:=]?\s([a-z][a-z0-9._-]{3,30}|[A-Z]{2,20}[-_][A-Z0-9]{2,10})(?=\s*(?:[.,;()\n]|$))/gu;

/** `user=maierj`, where a word for it stands before and a stop behind. */
function addUsers(text: string, keys: Set<string>): void {
  for (const [, word = '', name = ''] of text.matchAll(account)) {
    const value = foldText(name).replace(/[._-]+$/, '');
    if (userWords.has(foldText(word)) && !smallWords.has(value) && !isConceptWord(value))
      keys.add(`user=${value}`);
  }
}

function invert(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([meant, list]) => list.split(' ').map((word) => [word, meant])),
  );
}

function makeDriveName(): RegExp {
  const words = `(?:${driveWords.join('|')})`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words}\\s([A-Z])(?![\\p{L}\\p{N}'’])|(?<![\\p{L}\\p{N}'’])([A-Z])(?:-|\\s)${words}(?![\\p{L}\\p{N}])`,
    'giu',
  );
}
