import { describe, expect, it } from 'vitest';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

const head = 'From: a@example.com\r\nSubject: x\r\n';
const octets = (text: string): Buffer => Buffer.from(text, 'latin1');

function nested(levels: number): string {
  const open = (level: number) =>
    `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`;
  return head + Array.from({ length: levels }, (_, level) => open(level)).join('');
}

describe('a mail past a limit', () => {
  it.each([
    ['10,000 nested parts', () => nested(10_000), 'maxDepth'],
    [
      '10,000 parts',
      () => `${head}Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\nx\r\n'.repeat(10_000)}`,
      'maxParts',
    ],
    ['a header field of 50 MB', () => `${head}X-Long: ${'a'.repeat(50_000_000)}\r\n\r\nx`, 'maxHeaderBytes'],
    [
      'a header of 50 MB of fields',
      () => `${head}${'X-A: aaaaaaaaaaaaaaaaa\r\n'.repeat(2_000_000)}\r\nx`,
      'maxHeaderBytes',
    ],
    ['100,000 recipients', () => `To: ${'a@b.example,'.repeat(100_000)}\r\n\r\nx`, 'maxHeaderBytes'],
    ['100,000 short recipients', () => `To: ${'a@b,'.repeat(100_000)}\r\n\r\nx`, 'maxAddresses'],
    [
      '120 MB of content',
      () => `${head}Content-Type: application/zip\r\n\r\n${'x'.repeat(120_000_000)}`,
      'maxDecodedBytes',
    ],
  ] as const)('with %s is told apart from one that was read', (_, mail, limit) => {
    expect(parseMail(octets(mail()), defaultReadLimits)).toMatchObject({ kind: 'over-limit', limit });
  });
});

it('keeps an archive as it came, without looking inside', () => {
  const archive = Buffer.from('504b030414000000080000000000', 'hex');
  const mail = `${head}Content-Type: application/zip; name=bomb.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${archive.toString('base64')}\r\n`;
  const parsed = parseMail(octets(mail), defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.limit);
  const [attachment] = parsed.message.attachments;
  expect(attachment).toMatchObject({ filename: 'bomb.zip', sizeBytes: archive.length });
  expect(parsed.contents.get(attachment?.digest ?? '')).toEqual(archive);
});

it.each([
  ['a bare CR', 'hello\rBcc: victim@example.com'],
  ['an encoded line end', '=?utf-8?Q?hello=0D=0ABcc:_victim@example.com?='],
  [
    'an encoded line end in base64',
    `=?utf-8?B?${Buffer.from('hello\r\nBcc: victim@example.com').toString('base64')}?=`,
  ],
])('lets no line end into a value that is copied into other mails: %s', (_, value) => {
  const fields = ['From', 'To', 'Cc', 'Reply-To', 'Subject', 'Message-ID', 'References', 'X-Any'];
  const mail = `${fields.map((name) => `${name}: ${value} <a@b.example>`).join('\r\n')}\r\nContent-Type: text/plain; name="${value}"\r\n\r\nx`;
  const parsed = parseMail(octets(mail), defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.limit);
  const { text: _text, ...header } = parsed.message;
  expect(JSON.stringify(header)).not.toMatch(/\\r|\\n/);
});
