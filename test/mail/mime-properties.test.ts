import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '#domain/mail/message.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

function parse(octets: Uint8Array): InboundMessage {
  const parsed = parseMail(octets, defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.limit);
  return parsed.message;
}

/** Pieces that mails are made of, so that random octets meet the parser's every branch. */
const token = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\t',
  '--a',
  '--a--',
  ';',
  '"',
  '=?utf-8?B?',
  '=?x?Q?=C3?=',
  '?=',
  '=',
  '%C3',
  "''",
  '\0',
  '\x1b$B',
  'From: ',
  'Subject: ',
  'Content-Type: multipart/mixed; boundary=a\n',
  'Content-Type: message/rfc822\n',
  'Content-Type: text/html; charset=utf-7\n',
  'Content-Type: application/ms-tnef\n',
  'Content-Type: application/pkcs7-mime\n',
  'Content-Type: text/calendar\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'Content-Disposition: attachment; filename*0*=',
  '<a@b.example>',
);
const soup = fc
  .array(
    fc.oneof(
      token,
      fc.string(),
      fc.uint8Array({ maxLength: 8 }).map((each) => Buffer.from(each).toString('latin1')),
    ),
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

describe('any octets', () => {
  it('yield a message whose strings a database takes', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.uint8Array({ maxLength: 2_000 })), (octets) => {
        const message = parse(octets);
        const told = JSON.stringify(message);
        expect(told).not.toContain('\\u0000');
        expect(told.isWellFormed()).toBe(true);
        expect(message.messageId).toMatch(/^<[^<>\s]+>$/);
        for (const { value } of message.headers) expect(value).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('yield the same message each time', () => {
    fc.assert(
      fc.property(soup, (octets) => {
        expect(parse(octets)).toEqual(parse(Buffer.from(octets)));
      }),
    );
  });
});

const line = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
const letter = fc.record({
  subject: line.map((text) => text.replace(/\s+/g, ' ').trim()),
  name: line.map((text) => text.replace(/\s+/g, ' ').trim()),
  text: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
  filename: fc.stringMatching(/^[\p{L}\p{N} _-]{1,40}\.[a-z]{2,4}$/u).map((name) => name.trim()),
  content: fc.uint8Array({ maxLength: 300 }),
});

function compose(mail: {
  subject: string;
  name: string;
  text: string;
  filename?: string;
  content?: Uint8Array;
}): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: mail.name, address: 'ana@example.com' },
    to: 'help@desk.example',
    subject: mail.subject,
    text: mail.text,
    messageId: '<1@example.com>',
    attachments:
      mail.filename === undefined
        ? []
        : [{ filename: mail.filename, content: Buffer.from(mail.content ?? []) }],
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, octets) => (error ? reject(error) : resolve(octets)));
  });
}

describe('a mail that a client wrote', () => {
  it('is read as it was written, whatever script its subject, names and text are in', async () => {
    await fc.assert(
      fc.asyncProperty(letter, async (mail) => {
        const message = parse(await compose(mail));
        expect(message.subject ?? '').toBe(mail.subject);
        expect(message.from[0]?.name ?? '').toBe(mail.name);
        expect(message.text.trimEnd()).toBe(mail.text.trimEnd());
        expect(message.attachments[0]).toMatchObject({
          filename: mail.filename,
          sizeBytes: mail.content.length,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the brackets of a name that stands in quotes or in an encoded word, and loses those around it', async () => {
    for (const name of ['<\u0338', '<a', 'a >', '>', 'x <é>', '<a\\"', 'a <b> c']) {
      const message = parse(await compose({ subject: '', name, text: '' }));
      expect(message.from).toEqual([{ name, address: 'ana@example.com' }]);
    }
    const broken = (field: string) => parse(Buffer.from(`From: ${field}\n\n`)).from;
    expect(broken('Ana> <ana@example.com>')).toEqual([{ name: 'Ana', address: 'ana@example.com' }]);
    expect(broken('<"Ana" <ana@example.com>>')).toMatchObject([{ name: null }]);
  });

  it('is read the same again when what was read is written anew', async () => {
    await fc.assert(
      fc.asyncProperty(letter, async (mail) => {
        const once = parse(await compose(mail));
        const again = parse(
          await compose({ subject: once.subject ?? '', name: once.from[0]?.name ?? '', text: once.text }),
        );
        expect([again.subject, again.from, again.text.trimEnd()]).toEqual([
          once.subject,
          once.from,
          once.text.trimEnd(),
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
