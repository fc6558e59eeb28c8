import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findWithheld } from '#domain/mail/withheld.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { makeZip } from '../domain/mail/zip-fixture.ts';

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

it('keeps a zip bomb as it came: 64 MB of zeros in each of 9,000 files that claim 4 GB', () => {
  const content = deflateRawSync(Buffer.alloc(64_000_000), { level: 9 }).subarray(0, 1_000);
  const names = Array.from({ length: 9_000 }, (_, at) => `${at}.bin`);
  const archive = makeZip(names, { content, claimedBytes: 0xfffffffe });
  const mail = `${head}Content-Type: application/zip; name=bomb.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${archive.toString('base64')}\r\n`;
  const raw = octets(mail);
  const before = { cpu: process.cpuUsage(), heldBytes: process.memoryUsage().rss };
  const parsed = parseMail(raw, defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.limit);
  const [attachment] = parsed.message.attachments;
  const kept = parsed.contents.get(attachment?.digest ?? '');
  const blocked = { blocked: ['exe'], insideZip: true };
  const why = findWithheld({ filename: 'bomb.zip', contentType: '' }, kept, parsed.message, blocked);
  const { user, system } = process.cpuUsage(before.cpu);
  const grown = process.memoryUsage().rss - before.heldBytes;
  expect(archive.equals(kept ?? Buffer.alloc(0))).toBe(true);
  expect(why).toBeNull();
  expect(user + system).toBeLessThan(2_000_000);
  expect(grown).toBeLessThan(256 * 1_048_576);
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
