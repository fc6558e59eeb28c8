import { describe, expect, test } from 'vitest';
import { withoutAccents } from '#domain/mail/accents.ts';
import { splitBody } from '#domain/mail/body.ts';
import { ATTRIBUTION_MATRIX, WITH_ADDRESS } from './fixtures/attribution-matrix.ts';
import { mailWith, wrapped } from './message-fixture.ts';

const ANSWER = 'It still does not work.\nCan you call me?';
const FORMS: Readonly<Record<string, (line: string) => string>> = {
  'above a quote': (line) => `${ANSWER}\n\n${line}\n\n> Did it work?\n> Regards\n`,
  'above text without marks': (line) => `${ANSWER}\n\n${line}\n\nDid it work?\nRegards\n`,
  'right below the answer': (line) => `${ANSWER}\n${line}\nDid it work?\n`,
  wrapped: (line) => `${ANSWER}\n\n${wrapped(line, 72)}\n\n> Did it work?\n`,
  'inside the quote': (line) => `${ANSWER}\n\n> ${line}\n>\n>> Did it work?\n`,
  'with the answer below': (line) => `${line}\n\n> Did it work?\n> Regards\n\n${ANSWER}\n`,
  twice: (line) => `${ANSWER}\n\n${line}\n\nBetter now?\n\n${line}\n\nDid it?\n`,
  'with spaces that do not break': (line) => `${ANSWER}\n\n${line.replaceAll(' ', '\u00a0')}\n\nDid it?\n`,
  'without accents': (line) => `${ANSWER}\n\n${withoutAccents(line)}\n\n> Did it work?\n`,
};

/** @returns the lines after which something else than the answer counts as written now, with the form */
function misread(lines: readonly string[]): string[] {
  return Object.entries(FORMS).flatMap(([form, put]) =>
    lines.filter((line) => splitBody(mailWith(put(line))).reply !== ANSWER).map((line) => `${form}: ${line}`),
  );
}

const apart = (list: string): string[] => list.split('|').filter((each) => each !== '');
const filled = (form: string, who: string, moments: string): string[] =>
  apart(moments).map((moment) => form.replace('{D}', moment).replace('{W}', who));

describe.each(Object.entries(ATTRIBUTION_MATRIX))('the line above a quote in %s', (_, matrix) => {
  test.each(apart(`${matrix.lines}|${matrix.addressed}`))('%s with an address', (form) => {
    const lines = WITH_ADDRESS.flatMap((who) => filled(form, who, matrix.moments));
    expect(misread(lines)).toEqual([]);
  });

  test.each(apart(matrix.lines))('%s without an address', (form) => {
    expect(misread(filled(form, 'Support Team', matrix.moments))).toEqual([]);
  });
});
