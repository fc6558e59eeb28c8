import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { ABOUT_THE_SAME, NOTICES } from './fixtures/notices.ts';
import { mailWith } from './message-fixture.ts';

const ANSWER = 'It still does not work.\nCan you call me?';

describe('a notice below the text is no part of what was written', () => {
  test.each(NOTICES)('%s', (notice) => {
    for (const text of [notice, `*${notice}*`, `${notice}\nAnother sentence of it stands here.`])
      expect(splitBody(mailWith(`${ANSWER}\n\n${text}`))).toMatchObject({ reply: ANSWER, signature: text });
  });
});

describe('a sentence about mails, printers or companies stays', () => {
  test.each(ABOUT_THE_SAME)('%s', (sentence) => {
    for (const text of [`${ANSWER}\n\n${sentence}`, `${ANSWER}\n\n${sentence}\n\nWhat now, please?`])
      expect(splitBody(mailWith(text))).toMatchObject({ reply: text, signature: null });
  });
});
