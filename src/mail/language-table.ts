import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LanguageTable } from '#domain/mail/language/table.ts';

const folder = new URL('../', import.meta.resolve('eld/small'));
const require = createRequire(import.meta.url);

let table: LanguageTable | undefined;

/**
 * The data of eld (`small`), loaded when it is first asked for.
 *
 * Its file is a program that makes 81,000 objects: 500 ms, 152 MB resident, 46 MB of them held. Read as text into a
 * map and two arrays, it is 300 ms, 35 MB and 6 MB, and tells the same.
 */
export function loadLanguageTable(): LanguageTable {
  table ??= readTable(readFileSync(new URL('ngrams/small.js', folder), 'utf8'));
  return table;
}

const LANGUAGES = /(\d{1,2}):'([a-z]{2})'/g;
/** A piece, quoted where it is no name, and its weights by language. */
const ENTRY = /(?:'((?:[^'\\]|\\.){1,40})'|([A-Za-z_$][\w$]{0,40})):\{([\d:,]{3,600})\}/g;
const WEIGHT = /(\d+):(\d+)/g;

function readTable(source: string): LanguageTable {
  const head = source.slice(0, source.indexOf('ngrams:'));
  const languages = [...head.matchAll(LANGUAGES)].map(([, , language = '']) => language);
  const octets = octetsByCharacter();
  const pieces = new Map<string, number>();
  const language: number[] = [];
  const weight: number[] = [];
  for (const [, quoted, bare, weights = ''] of source.slice(head.length).matchAll(ENTRY)) {
    const first = language.length;
    for (const [, number, value] of weights.matchAll(WEIGHT)) {
      language.push(Number(number));
      weight.push(Number(value));
    }
    const piece = (quoted ?? bare ?? '').replaceAll(/\\(.)/g, '$1');
    const written = Buffer.from(
      [...piece].map((character) => octets.get(character) ?? character.charCodeAt(0)),
    );
    pieces.set(written.toString('latin1'), first * 64 + (language.length - first));
  }
  const { avgScore } = require(new URL('avgScore.js', folder).pathname) as {
    avgScore: Record<string, number>;
  };
  return {
    languages,
    pieces,
    language: Uint8Array.from(language),
    weight: Uint8Array.from(weight),
    usual: avgScore,
  };
}

/** It writes an octet above 127 as a character of its own choice. */
function octetsByCharacter(): ReadonlyMap<string, number> {
  const { dictionary } = require(new URL('dictionary.js', folder).pathname) as {
    dictionary: readonly string[];
  };
  const high = dictionary.map((character, octet) => [character, octet] as const).slice(128);
  return new Map(high.filter(([character]) => character !== ' '));
}
