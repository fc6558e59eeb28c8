import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { readReturnedHeaders } from '#domain/mail/bounce/returned.ts';
import { readBounce } from '#domain/mail/bounce.ts';
import { inboundMessage, parseOctets, withCrlf } from './messages.ts';

const folder = join(import.meta.dirname, '../../corpus/bounces');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -'.eml'.length));

interface Expected {
  readonly automatic: string;
  readonly recipients: readonly { recipient: string; status: string; permanent: boolean }[];
}

describe.each(names)('the notice %s', (name) => {
  const octets = readFileSync(join(folder, `${name}.eml`));
  const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

  test.each([
    ['LF', octets],
    ['CRLF', withCrlf(octets)],
  ])('names who was not reached, with status and permanence (%s)', (_, variant) => {
    const message = parseOctets(variant);
    const { bounce } = readBounce(message);
    const recipients = (bounce?.recipients ?? []).map(({ recipient, status, permanent }) => ({
      recipient,
      status,
      permanent,
    }));
    expect(recipients).toEqual(expected.recipients);
    expect(recogniseAutomatic(message, { addresses: [] }).automatic?.kind).toBe(expected.automatic);
  });
});

test.each(['qmail', 'report-postfix', 'sendmail-transcript', 'smail'])(
  'the header of the returned mail is found in the notice %s',
  (name) => {
    const fields = readReturnedHeaders(parseOctets(readFileSync(join(folder, `${name}.eml`))));
    const messageId = fields.find((field) => field.name === 'message-id')?.value;
    expect(messageId).toBe('<fl.1042.abcdef@desk.example>');
  },
);

describe('what is no bounce', () => {
  test.each([
    [
      'a question about bounces',
      'Undeliverable mail - what does it mean?',
      'I get "mail delivery failed" all day.',
    ],
    [
      'a reply that quotes one',
      'Re: failure notice',
      '> <lena@kunde.example>:\n> 550 no such user\nWhat now?',
    ],
    [
      'a terse complaint',
      'Mail delivery problem',
      'Mails to jan@partner.example could not be delivered since yesterday.',
    ],
    ['a mail about an unreachable host', 'Server not reachable', 'The host could not be reached since 9:00.'],
    [
      'a forwarded bounce',
      'Fwd: Returned mail: see transcript',
      '> ----- Transcript of session follows -----',
    ],
  ])('%s by a person is none', (_, subject, text) => {
    const message = inboundMessage({ subject, text, from: 'lena@kunde.example' });
    expect(readBounce(message).bounce).toBeNull();
  });

  test('a mail of an administrator about undelivered mail is none', () => {
    const text =
      'Our mails to jan@partner.example could not be delivered:\n\njan@partner.example\n550 rejected';
    const from = 'postmaster@kunde.example';
    const headers = { 'X-Mailer': 'Microsoft Outlook 16.0' };
    expect(readBounce(inboundMessage({ subject: 'Mail problem', text, from, headers })).bounce).toBeNull();
  });

  const fields = 'Final-Recipient: rfc822; jan@partner.example\nAction: failed\nStatus: 5.1.1';
  test('fields of a report that a person pastes or forwards are none', () => {
    const subject = 'Undeliverable: my order';
    const text = `Hello, what does this mean?\n\n${fields}\n`;
    expect(readBounce(inboundMessage({ subject, text })).bounce).toBeNull();
    const mail = [
      'From: lena@kunde.example',
      'Subject: Fwd: Undeliverable: my order',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Can you look into this?',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      fields,
      '--b--',
    ].join('\n');
    expect(readBounce(parseOctets(Buffer.from(mail))).bounce).toBeNull();
  });

  test('the reason is a sentence whatever the outcome', () => {
    expect(readBounce(inboundMessage({ subject: 'Hello', text: 'Hi' })).because).toMatch(/^[A-Z].+\.$/u);
  });
});

describe('on any message at all', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '<a@b.example>:',
        '550 5.1.1 <a@b.example>... User unknown',
        'Final-Recipient: rfc822; a@b.example',
        'Action: failed',
        '----- Original message -----',
        '>>> RCPT To:<a@b.example>',
        '<<< 452 4.2.2 full',
        '{"notificationType":"Bounce"}',
      ),
    ),
    { maxLength: 30 },
  );

  test('a bounce has at least one recipient, each with a status, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.string(),
        lines,
        fc.constantFrom('x@y.example', 'MAILER-DAEMON@y.example'),
        (subject, body, from) => {
          const { bounce } = readBounce(inboundMessage({ subject, text: body.join('\n'), from }));
          if (bounce === null) return;
          expect(bounce.recipients.length).toBeGreaterThan(0);
          for (const each of bounce.recipients) expect(each.status).toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/u);
        },
      ),
    );
  });

  const million = 1_000_000;
  test.each([
    ['greater-than signs', '>'.repeat(million)],
    ['spaces', ' '.repeat(million)],
    ['at signs', 'a@'.repeat(million / 2)],
    ['addresses in one line', 'aaaa@bbbb.example '.repeat(50_000)],
    ['address lines', '<aaaa@bbbb.example>:\n'.repeat(50_000)],
    [
      'different address lines',
      Array.from({ length: 20_000 }, (_, i) => `<u${i}@b.example>: 550 no`).join('\n'),
    ],
    ['digits and dots', '5.'.repeat(million / 2)],
    ['dashes', '-'.repeat(million)],
    ['words about mailboxes', 'mailbox account user recipient '.repeat(30_000)],
    ['report fields', 'Final-Recipient: rfc822; a@b.example\nAction: failed\n'.repeat(20_000)],
  ])('a million characters of %s are read without backtracking', (_, text) => {
    const message = inboundMessage({ subject: text.slice(0, 5000), text, from: 'MAILER-DAEMON@y.example' });
    expect(readBounce(message).because).not.toBe('');
  });
});
