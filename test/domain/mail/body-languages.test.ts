import { describe, expect, test } from 'vitest';
import { withoutAccents } from '#domain/mail/accents.ts';
import { splitBody } from '#domain/mail/body.ts';
import { ATTRIBUTIONS } from './fixtures/attributions.ts';
import { FORWARD_SEPARATORS, HEADER_BLOCKS, ORIGINAL_SEPARATORS } from './fixtures/header-blocks.ts';
import { MORE_ATTRIBUTIONS } from './fixtures/more-attributions.ts';
import { mailWith, wrapped } from './message-fixture.ts';

const ANSWER = 'It still does not work.\nCan you call me?';

/** @returns what counts as written now in a mail with that text */
const replyOf = (text: string): string => splitBody(mailWith(text)).reply;

describe('an attribution ends what was written now', () => {
  test.each(ATTRIBUTIONS)('%s, %s', (_language, _client, line) => {
    expect(replyOf(`${ANSWER}\n\n${line}\n\n> Did it work?\n> Regards\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n${line}\n> Did it work?\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n${line}\n\nDid it work?\nRegards\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\r\n\r\n${line}\r\n\r\nDid it work?\r\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n> ${line}\n> \n> Did it work?\n`)).toBe(ANSWER);
  });

  test.each(ATTRIBUTIONS)('wrapped over lines: %s, %s', (_language, _client, line) => {
    expect(replyOf(`${ANSWER}\n\n${wrapped(line, 50)}\n\n> Did it work?\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n${wrapped(line, 60)}\n\nDid it work?\n`)).toBe(ANSWER);
  });

  test.each(ATTRIBUTIONS)(
    'and an answer below the quote is what was written now: %s, %s',
    (_language, _client, line) => {
      expect(replyOf(`${line}\n\n> Did it work?\n> Regards\n\n${ANSWER}\n`)).toBe(ANSWER);
    },
  );
});

describe('and so do these', () => {
  test.each(MORE_ATTRIBUTIONS)('%s', (line) => {
    expect(replyOf(`${ANSWER}\n\n${line}\n\n> Did it work?\n`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n${line}\n\nDid it work?\n`)).toBe(ANSWER);
  });
});

describe('a block of header fields ends what was written now', () => {
  test.each(HEADER_BLOCKS)('%s', (_language, [from, sent, to, subject]) => {
    for (const colon of [': ', ' : ', '：', ':\t']) {
      const person = (name: string, address: string): string => `${name} <${address}>`;
      const block = [
        `${from}${colon}${person('Support Team', 'support@example.com')}`,
        `${sent}${colon}Monday, January 6, 2025 10:00 AM`,
        `${to}${colon}${person('Anna', 'anna@example.com')}`,
        `${subject}${colon}Printer`,
        '',
        'Did it work?',
      ].join('\n');
      expect(replyOf(`${ANSWER}\n\n${block}`)).toBe(ANSWER);
      expect(replyOf(`${ANSWER}\n\n________________________________\n${block}`)).toBe(ANSWER);
      expect(replyOf(`${ANSWER}\n\n${block.replace(/^([^:：\n]+)([:：]\s?)/gm, '*$1:* ')}`)).toBe(ANSWER);
      expect(replyOf(`${ANSWER}\n\n${block.replaceAll(/ <[^>]*>/g, '')}`)).toBe(ANSWER);
      expect(replyOf(`${ANSWER}\n\n${withoutAccents(block)}`)).toBe(ANSWER);
    }
  });
});

describe('a separator ends what was written now', () => {
  test.each([...ORIGINAL_SEPARATORS, ...FORWARD_SEPARATORS])('%s', (_language, line) => {
    expect(replyOf(`${ANSWER}\n\n${line}\n\nDid it work?`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n${withoutAccents(line)}\n\nDid it work?`)).toBe(ANSWER);
    expect(replyOf(`${ANSWER}\n\n${line.replaceAll(' ', '\u00a0')}\n\nDid it work?`)).toBe(ANSWER);
  });
});
