import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { readForwarded } from '#domain/mail/forwarded.ts';
import { FORWARD_SEPARATORS, HEADER_BLOCKS } from './fixtures/header-blocks.ts';
import { mailWith } from './message-fixture.ts';

const HEADER =
  'From: Anna Nowak <anna@example.com>\nDate: Mon, 6 Jan 2025\nSubject: Printer\nTo: it@example.com';
const ORIGINAL = {
  from: { name: 'Anna Nowak', address: 'anna@example.com' },
  to: [{ name: null, address: 'it@example.com' }],
  date: 'Mon, 6 Jan 2025',
  subject: 'Printer',
  text: 'My printer\nburns',
};
const forwarded = (text: string, over = {}) => readForwarded(mailWith(text, over)).forwarded;
const quoted = (text: string): string => text.replaceAll(/^/gm, '> ');

describe('below a separator stands a forwarded mail', () => {
  test.each(FORWARD_SEPARATORS)('%s', (_language, line) => {
    const text = `${line}\n\n${HEADER}\n\nMy printer\nburns`;
    expect(forwarded(`FYI\n\n${text}`)).toEqual(ORIGINAL);
    expect(forwarded(`FYI\n\n${quoted(text)}`)).toEqual(ORIGINAL);
    expect(forwarded(text, { subject: 'Re: Printer', inReplyTo: '<1@example.org>' })).toEqual(ORIGINAL);
    expect(splitBody(mailWith(`FYI\n\n${text}`)).reply).toBe('FYI');
  });
});

describe('a block of header fields is a forwarded mail where the subject says so', () => {
  test.each(HEADER_BLOCKS)('%s', (_language, [from, sent, to, subject]) => {
    const block = `${from}: Anna Nowak <anna@example.com>\n${sent}: Mon, 6 Jan 2025\n${to}: it@example.com\n${subject}: Printer`;
    for (const prefix of [
      'Fwd:',
      'WG:',
      'TR:',
      'RV:',
      'I:',
      'ENC:',
      'PD:',
      'VB:',
      '转发：',
      '転送:',
      'FW :',
      'İLT:',
    ]) {
      expect(forwarded(`FYI\n\n${block}\n\nMy printer\nburns`, { subject: `${prefix} Printer` })).toEqual(
        ORIGINAL,
      );
    }
  });
});

describe('a block of header fields without a word about forwarding', () => {
  const text = `See below.\n\n________________________________\n${HEADER}\n\nMy printer\nburns`;

  test('is a forward when its author is none of the correspondents', () => {
    expect(forwarded(text, { subject: 'Printer' })).toEqual(ORIGINAL);
  });

  test('is an answer when its author is the recipient, with a subaddress too', () => {
    expect(forwarded(text, { to: [{ name: null, address: 'Anna+fl42@example.com' }] })).toBeNull();
    expect(forwarded(text, { cc: [{ name: null, address: 'anna@example.com' }] })).toBeNull();
  });

  test('is an answer when the mail answers one', () => {
    expect(forwarded(text, { subject: 'Re: Printer', inReplyTo: '<1@example.org>' })).toBeNull();
  });

  test('is an answer in doubt, with names only', () => {
    expect(forwarded(text.replaceAll(/ <[^>]*>/g, ''), { subject: 'AW: Printer' })).toBeNull();
  });
});

describe('other forms', () => {
  test('all fields on one line', () => {
    const line =
      '----- Forwarded Message ----- From: Anna Nowak <anna@example.com>To: it@example.com <it@example.com>Sent: Mon, 6 Jan 2025Subject: Printer';
    expect(forwarded(`FYI\n\n ${line}\nMy printer\nburns`)).toEqual(ORIGINAL);
  });

  test.each([
    'On 6 January 2025 at 10:00, "Anna Nowak" <anna@example.com> wrote:',
    'Am 6. Januar 2025 um 10:00 schrieb "Anna Nowak" <anna@example.com>:',
    'Le 6 janvier 2025 à 10:00, « Anna Nowak » <anna@example.com> a écrit :',
    'Op 6 januari 2025 om 10:00 heeft Anna Nowak <anna@example.com> geschreven:',
    'Anna Nowak <anna@example.com> kirjoitti 6.1.2025 klo 10.00:',
    '6 января 2025 г., 10:00 пользователь "Anna Nowak" <anna@example.com> написал:',
  ])('under an attribution, when the subject says forwarded: %s', (line) => {
    const original = { ...ORIGINAL, to: [], date: null };
    expect(forwarded(`FYI\n\n${line}\n\nMy printer\nburns`, { subject: 'FW: Printer' })).toEqual(original);
    expect(forwarded(`FYI\n\n${line}\n\n> My printer\n> burns`, { subject: 'FW: Printer' })).toEqual(
      original,
    );
    expect(forwarded(`No.\n\n${line}\n\n> My printer\n> burns`, { subject: 'Re: Printer' })).toBeNull();
  });

  test.each([
    ['Anna Nowak [mailto:anna@example.com]', 'Anna Nowak'],
    ['"Nowak, Anna" <anna@example.com>', 'Nowak, Anna'],
    ['Nowak, Anna <anna@example.com>', 'Nowak, Anna'],
    ["'Anna Nowak' <anna@example.com<mailto:anna@example.com>>", 'Anna Nowak'],
    ['anna@example.com', null],
    ['anna@example.com <anna@example.com>', null],
    ['"anna@example.com" [anna@example.com]', null],
  ])('the author written as %s', (written, name) => {
    const text = `FYI\n\nBegin forwarded message:\n\nFrom: ${written}\nSubject: Printer\n\nx`;
    expect(forwarded(text)?.from).toEqual({ name, address: 'anna@example.com' });
  });

  test('an attached mail', () => {
    const mail = mailWith('My printer\nburns', {
      from: [ORIGINAL.from],
      to: ORIGINAL.to,
      subject: 'Printer',
      date: new Date('2025-01-06T10:00:00Z'),
    });
    const original = { ...ORIGINAL, date: '2025-01-06T10:00:00.000Z' };
    expect(forwarded('FYI', { embedded: [mail] })).toEqual(original);
    expect(forwarded('See attached.', { embedded: [mail], inReplyTo: '<1@example.org>' })).toBeNull();
  });

  test('what a mail system returns is not forwarded', () => {
    const report = { reportType: 'delivery-status', status: [], returnedHeaders: [] };
    const text = `Undelivered.\n\n-------- Forwarded message --------\n${HEADER}\n\nx`;
    expect(forwarded(text, { report })).toBeNull();
    expect(forwarded(text, { from: [{ name: null, address: 'MAILER-DAEMON@example.com' }] })).toBeNull();
  });

  test('a letter is none', () => {
    expect(forwarded('The forwarded message was empty.\n\nFrom: Monday on.')).toBeNull();
  });
});

test('a separator above the line that says who wrote is passed over, and a name keeps its brackets', () => {
  const line = '06.01.2025, 10:00, "Anna Nowak" <anna@example.com>:';
  const text = `FYI\n\n-------- Пересылаемое сообщение --------\n${line}\n\nMy printer burns`;
  const { forwarded } = readForwarded(mailWith(text, { subject: 'Fwd: Printer' }));
  expect(forwarded?.from).toEqual({ name: 'Anna Nowak', address: 'anna@example.com' });
  const block =
    'From: Nowak, Anna (Finance)\nSent: Monday, January 6, 2025 10:00 AM\nTo: IT\nSubject: Printer';
  const inner = readForwarded(mailWith(`FYI\n\n${block}\n\nburns`, { subject: 'FW: Printer' })).forwarded;
  expect(inner?.from.name).toBe('Nowak, Anna (Finance)');
});
