import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { CLOSINGS, PHONE_LINES } from './fixtures/signatures.ts';
import { mailWith } from './message-fixture.ts';

const ANSWER = 'It still does not work.\nCan you call me?';
const QUOTE = 'On Mon, Jan 6, 2025 at 10:00 AM Support Team <support@example.com> wrote:\n\n> Did it?';
const split = (text: string) => splitBody(mailWith(text));

describe('what a phone adds is a signature, alone and above earlier mail', () => {
  test.each(PHONE_LINES)('%s', (line) => {
    for (const below of [
      '',
      `\n\n${QUOTE}`,
      '\n________________________________\nFrom: S <s@example.com>\nSubject: B\n\nDid it?',
    ]) {
      expect(split(`${ANSWER}\n\n${line}${below}`)).toMatchObject({ reply: ANSWER, signature: line });
    }
  });

  test.each([
    'Sent from a colleague of mine this morning, he says that the door is open.',
    'Sent from my old office? I do not know.',
    'Sent from my desk, it is much easier than my mobile phone.',
    'Sent from my iPhone. Call me tomorrow.',
    'Enviado el informe a las ocho, pero nadie lo ha visto todavía en la oficina de Madrid.',
    'This mail was sent from way too many devices ;)',
    'Gesendet habe ich die Mail gestern um zehn.',
  ])('a sentence that only begins like it stays: %s', (line) => {
    expect(split(`${ANSWER}\n\n${line}`)).toMatchObject({ reply: `${ANSWER}\n\n${line}`, signature: null });
  });
});

describe('a closing with a name at the end is a signature', () => {
  test.each(CLOSINGS)('%s', (closing, name) => {
    const lines = name === '' ? closing : `${closing}\n${name}`;
    expect(split(`${ANSWER}\n\n${lines}`)).toMatchObject({ reply: ANSWER, signature: lines });
  });

  test('thanks without a name are what the sender wrote', () => {
    expect(split(`${ANSWER}\n\nThanks!`).reply).toBe(`${ANSWER}\n\nThanks!`);
  });

  test('above earlier mail it stays, unless it looks like a card', () => {
    expect(split(`${ANSWER}\n\nBest regards\n\nAnna\n\n${QUOTE}`).reply).toBe(
      `${ANSWER}\n\nBest regards\n\nAnna`,
    );
    const card = 'Best regards\nAnna Nowak\nFinance\nTel. +48 22 123 45 67';
    expect(split(`${ANSWER}\n\n${card}\n\n${QUOTE}`)).toMatchObject({ reply: ANSWER, signature: card });
  });
});

describe('other signatures', () => {
  test.each([
    ['a delimiter', '-- \nAnna Nowak\nFinance'],
    ['a delimiter without a space', '--\nAnna Nowak'],
    ['a card', 'Anna Nowak\nFinance\nanna@corp.example\n+48 22 123 45 67'],
    ['a legal notice', 'This e-mail is confidential and intended only for the addressee.\nDelete it.'],
    ['a German notice', 'Diese E-Mail enthält vertrauliche Informationen.\nBitte löschen.'],
    [
      'a list footer',
      '_______________________________________________\nusers mailing list\nusers@lists.example',
    ],
    ['a name after a dash', '-Anna'],
    ['a name after a slash', '/Anna'],
    [
      'a card between rules',
      '--------------------\n株式会社サンプル\n山田太郎\nTEL: 03-1234-5678\n--------------------',
    ],
    ['a card below a rule', '________________\nSam Smith | Director\nAcme | +1 555 123 4567'],
  ])('%s', (_what, signature) => {
    expect(split(`${ANSWER}\n\n${signature}`)).toMatchObject({
      reply: ANSWER,
      signature: signature.trimEnd(),
    });
  });

  test.each([
    ['a list with dashes', 'I need:\n-- a mouse\n-- a screen'],
    ['two links', 'The pages are\n\nhttp://one.example/a\nhttp://two.example/b'],
    ['nothing but a signature', '--\nRoman'],
    ['what asks', 'It prints\n\n--\nwhat does that mean here?'],
    ['a list of changes', 'Changes:\n\n=====\n--- a/README 2007-10-22\n+++ b/README me@corp.example'],
    ['a separator in code', 'Look:\n\n```\n--\nselect 1\n```\n\nDoes it help?\nIt fails since Monday.\n'],
  ])('is none: %s', (_what, text) => {
    const parts = split(text);
    expect(parts.reply.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, '').slice(0, 20));
  });
});

describe('what is neither written by the sender nor earlier mail', () => {
  test('a gateway’s banner above the text counts as signature', () => {
    const banner = 'CAUTION: This email originated from outside of the organization. Do not click links.';
    expect(split(`${banner}\n\n${ANSWER}`)).toMatchObject({ reply: ANSWER, signature: banner });
    const german = 'ACHTUNG: Diese E-Mail kommt von einem externen Absender.';
    expect(split(`${german}\n\n${ANSWER}`)).toMatchObject({ reply: ANSWER, signature: german });
  });

  test.each([
    'You don’t often get email from a@b.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>',
    'Sie erhalten nicht oft eine E-Mail von a@b.example. Erfahren Sie, warum dies wichtig ist<https://aka.ms/LearnAboutSenderIdentification>',
    'This Message Is From an External Sender\nThis message came from outside your organization.',
    '[EXTERNAL]',
    '*** External email ***',
  ])('so does %s', (banner) => {
    expect(split(`${banner}\n\n${ANSWER}`)).toMatchObject({ reply: ANSWER, signature: banner });
  });

  test.each(['External monitor', 'External email is not delivered', '[External drive]'])(
    'but not %s',
    (line) => {
      expect(split(`${line}\n\n${ANSWER}`).reply).toBe(`${line}\n\n${ANSWER}`);
    },
  );

  test('a caution by the sender is text', () => {
    const text = 'Attention: the door is open.\n\nPlease close it.';
    expect(split(text).reply).toBe(text);
  });

  test('a phone’s line above a quote is no answer', () => {
    expect(split(`Sent from my iPhone\n\n${QUOTE}`)).toMatchObject({
      reply: '',
      signature: 'Sent from my iPhone',
    });
  });
});
