import { makeRandom } from '#domain/seeded-random.ts';
import { troubles } from './troubles.ts';

export interface BenchMail {
  readonly messageId: string;
  readonly octets: Buffer;
}

/**
 * Makes mails as people write them, the same for the same seed: half of them plain, a third with HTML beside it, the
 * rest with a file; each from another sender.
 *
 * @param first number of the first one: mails of different numbers are different mails
 */
export function makeMails(seed: number, first: number, count: number): readonly BenchMail[] {
  return Array.from({ length: count }, (_, index) => makeMail(seed, first + index));
}

function makeMail(seed: number, number: number): BenchMail {
  const random = makeRandom(seed + Math.imul(number, 0x9e3779b1));
  const trouble = pick(troubles, random);
  const messageId = `<${seed}.${number}.${Math.floor(random() * 1e9)}@mail.company.example>`;
  const text = [
    'Hello,',
    '',
    ...trouble.sentences,
    ...detail(random),
    '',
    'Kind regards',
    `User ${number}`,
    '',
    '-- ',
    `User ${number} · Company Ltd · room ${Math.floor(random() * 400)}`,
  ].join('\n');
  const head = [
    `Return-Path: <user${number}@company.example>`,
    'Received: from relay.company.example (relay.company.example [192.0.2.10]) by mx.desk.example with ESMTPS;',
    ` ${dateOf(number)}`,
    `From: User ${number} <user${number}@company.example>`,
    'To: IT Service Desk <support@desk.example>',
    `Subject: =?utf-8?B?${Buffer.from(`${trouble.subject} (${number})`).toString('base64')}?=`,
    `Date: ${dateOf(number)}`,
    `Message-ID: ${messageId}`,
    'User-Agent: Mozilla Thunderbird',
    `Content-Language: ${trouble.language}`,
    'MIME-Version: 1.0',
  ];
  const octets = [...head, ...bodyOf(text, random)].join('\n').replaceAll('\n', '\r\n');
  return { messageId, octets: Buffer.from(octets) };
}

function bodyOf(text: string, random: () => number): readonly string[] {
  const kind = random();
  if (kind < 0.5) return [...textPart('plain', text), ''];
  const both = multipart('alternative', [textPart('plain', text), textPart('html', toHtml(text))], random);
  if (kind < 0.85) return both;
  const file = Buffer.from(
    Uint8Array.from({ length: 2_000 + Math.floor(random() * 20_000) }, () => random() * 256),
  );
  const attachment = [
    'Content-Type: image/png; name="screenshot.png"',
    'Content-Disposition: attachment; filename="screenshot.png"',
    'Content-Transfer-Encoding: base64',
    '',
    ...(file.toString('base64').match(/.{1,76}/g) ?? []),
  ];
  return multipart('mixed', [both, attachment], random);
}

function textPart(kind: 'plain' | 'html', text: string): readonly string[] {
  return [`Content-Type: text/${kind}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', text];
}

function multipart(
  kind: string,
  parts: readonly (readonly string[])[],
  random: () => number,
): readonly string[] {
  const boundary = `----=_${Math.floor(random() * 1e15)}`;
  const sections = parts.flatMap((part) => [`--${boundary}`, ...part]);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', ...sections, `--${boundary}--`, ''];
}

function toHtml(text: string): string {
  const paragraphs = text
    .split('\n\n')
    .map((part) => `<p style="margin:0">${part.replaceAll('\n', '<br>')}</p>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p { font-family: Calibri }</style></head><body>\n${paragraphs.join('\n')}\n</body></html>`;
}

/** Some more sentences, so that no two mails read the same. */
function detail(random: () => number): readonly string[] {
  return Array.from(
    { length: 1 + Math.floor(random() * 6) },
    () =>
      `My inventory number is ${Math.floor(random() * 1e6)}, and I am in building ${Math.floor(random() * 90)}.`,
  );
}

function dateOf(number: number): string {
  return new Date(Date.UTC(2026, 10, 2, 8) + number * 1_000).toUTCString().replace('GMT', '+0000');
}

function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
