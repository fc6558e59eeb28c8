import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { readForwarded } from '#domain/mail/forwarded.ts';
import { FORWARD_LOCALES, OUTLOOK_2019 } from './fixtures/forwards.ts';
import { mailWith } from './message-fixture.ts';

const COMMENT = 'Can you take this?';
const TEXT = 'Hello\n\nmy printer burns.\n\nBye';
const ORIGINAL = {
  from: { name: 'Anna Nowak', address: 'anna@example.com' },
  to: [
    { name: 'IT', address: 'it@example.com' },
    { name: 'Boss', address: 'boss@example.com' },
  ],
  date: '6. January 2025 at 10:00:00 CET',
  subject: 'Printer',
  text: TEXT,
};
const FROM = 'Anna Nowak <anna@example.com>';
const TO = 'IT <it@example.com>, Boss <boss@example.com>';
const CC = 'Jo <jo@example.com>';
const quoted = (text: string): string => text.replaceAll(/^/gm, '> ');

function expectForward(below: string, subject: string | null, original: object = ORIGINAL): void {
  const mail = mailWith(`${COMMENT}\n\n${below}`, { subject });
  expect(readForwarded(mail).forwarded).toEqual(original);
  expect(splitBody(mail).reply).toBe(COMMENT);
}

describe.each(Object.entries(FORWARD_LOCALES))('a forward in %s', (_language, names) => {
  const [separator, from, subject, date, to, cc, replyTo] = names;
  const { date: sent } = ORIGINAL;

  test('by Apple Mail', () => {
    const header = `${from}: ${FROM}\n${subject}: Printer\n${date}: ${sent}\n${to}: ${TO}\n${cc}: ${CC}\n${replyTo}: r@example.com`;
    expectForward(quoted(`${separator}\n\n${header}\n\n${TEXT}`), 'Fwd: Printer');
    expectForward(`${separator}\n\n${quoted(`${header}\n\n${TEXT}`)}`, null);
  });

  test('by Gmail', () => {
    const header = `${from}: ${FROM}\nDate: ${sent}\nSubject: Printer\nTo: ${TO}\nCc: ${CC}`;
    expectForward(`---------- Forwarded message ---------\n${header}\n\n\n${TEXT}`, 'Fwd: Printer');
  });

  test('by Outlook', () => {
    const header = `${from}: ${FROM}\n${date}: ${sent}\n${to}: ${TO}\n${cc}: ${CC}\n${subject}: Printer`;
    expectForward(`${header}\n${TEXT}`, 'FW: Printer');
    expectForward(`________________________________\n${header}\n\n${TEXT}`, null);
  });

  test('by Thunderbird', () => {
    const header = `${subject}: \tPrinter\n${date}: \t${sent}\n${from}: \t${FROM}\n${to}: \t${TO}\n${cc}: \t${CC}`;
    expectForward(`-------- Forwarded Message --------\n${header}\n\n${TEXT}`, 'Fwd: Printer');
  });

  test('by Yahoo, all on one line', () => {
    const header = `${from}: ${FROM}${to}: ${TO.replace(',', ';')}${cc}: ${CC}${date}: ${sent}${subject}: Printer`;
    expectForward(`   ----- Forwarded Message ----- ${header}\n${TEXT}`, 'Fw: Printer');
  });
});

describe('a forward by Outlook 2019, with an attribution', () => {
  test.each(OUTLOOK_2019)('%s', (line) => {
    const below = `${line.replace('John Doe', 'Anna Nowak').replace('john.doe@acme.example', 'anna@example.com')}\n\n`;
    const original = { ...ORIGINAL, to: [], date: null };
    expectForward(`${below}${TEXT.replaceAll(/^(?=.)/gm, '    ')}`, 'FW: Printer', original);
  });
});
