import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { BELOW_ANSWERS } from './fixtures/below-answers.ts';
import { OWN_WORDS, SENT_BY_PEOPLE } from './fixtures/sentences.ts';
import { mailWith } from './message-fixture.ts';

const ANSWER = 'It still does not work.\nCan you call me?';
const split = (text: string) => splitBody(mailWith(text));

describe('what a client puts below an answer is no part of it', () => {
  test.each(BELOW_ANSWERS)('%s', (_client, below) => {
    const text = `${ANSWER}\n\n${below}\n`;
    expect(split(text).reply).toBe(ANSWER);
    expect(split(text.replaceAll('\n', '\r\n')).reply).toBe(ANSWER);
  });
});

describe('what a person writes stays', () => {
  test.each(OWN_WORDS)('%j', (text) => {
    expect(split(text)).toMatchObject({ reply: text, quoted: null, signature: null });
  });

  test.each(SENT_BY_PEOPLE)('in the middle and at the end: %s', (line) => {
    for (const text of [`${ANSWER}\n\n${line}\n\nWhat now?`, `${ANSWER}\n\n${line}`])
      expect(split(text)).toMatchObject({ reply: text, signature: null });
  });
});
