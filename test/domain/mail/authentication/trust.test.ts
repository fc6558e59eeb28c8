import { describe, expect, it } from 'vitest';
import { isProven } from '#domain/mail/authentication.ts';
import { readTrusted, type Trust } from '#domain/mail/trust.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

const host: Trust = { kind: 'authserv-id', ids: ['mx.example.org'], hosts: ['.example.org'] };
const tenant: Trust = { kind: 'microsoft365', domains: ['contoso.example'] };

const border = 'Received: from mail.example.net (mail.example.net [192.0.2.7]) by mx.example.org with ESMTPS';
const inside = 'Received: from mx.example.org (mx.example.org [10.0.0.3]) by store.example.org with LMTP';
const passed =
  'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=example.net; dkim=pass header.d=example.net; dmarc=pass header.from=example.net';
const failed =
  'Authentication-Results: mx.example.org; spf=fail; dkim=none; dmarc=fail header.from=example.net';
const weak = 'Authentication-Results: mx.example.org; spf=none smtp.mailfrom=evil.example';
const from = 'From: Ann <ann@example.net>';

function parse(lines: readonly string[]) {
  const read = parseMail(Buffer.from([...lines, '', 'Hello'].join('\r\n')), defaultReadLimits);
  if (read.kind !== 'parsed') throw new Error('over a limit');
  return read.message;
}

const aligned = (trust: Trust, ...lines: readonly string[]) =>
  readTrusted(parse(lines), trust)?.alignedDomain;

describe('the word of a mailbox’s own host', () => {
  it('counts above and directly below the hop where it took the mail', () => {
    expect(readTrusted(parse([inside, passed, border, from]), host)).toMatchObject({
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'pass',
      alignedDomain: 'example.net',
    });
    expect(aligned(host, inside, border, passed, from)).toBe('example.net');
  });

  it.each([
    ['below a Received of another host', [border, 'Received: from a by mail.example.net', passed, from]],
    ['below a Received that a stranger wrote in our name', [border, border, passed, from]],
    [
      'below a hop from a stranger who calls himself by our name',
      ['Received: from mx.example.org (unknown [192.0.2.7]) by mx.example.org', inside, passed, from],
    ],
    ['in a mail that no host of ours took', [passed, from]],
    ['of another host', [border, passed.replace('mx.example.org', 'mx.example.com'), from]],
    ['below its own word', [border, failed, passed, from]],
    [
      'hidden in an encoded word',
      [
        border,
        'Authentication-Results: mx.example.org; spf=none smtp.mailfrom==?us-ascii?q?a=3B_dmarc=3Dpass_header.from=3Dexample.net=3B?=@evil.example',
        from,
      ],
    ],
    ['that adds a method to its own word above', [weak, border, passed, from]],
    ['that adds a method to its own word below', [border, weak, passed, from]],
    ['about another From', [border, passed, 'From: Ann <ann@example.com>']],
    ['about one of two authors', [border, passed, from, 'From: Eve <eve@evil.example>']],
  ])('does not count %s', (_, lines) => {
    expect(aligned(host, ...lines) ?? null).toBeNull();
  });

  it('joins the fields that one filter each wrote, the topmost one first', () => {
    const dkim = 'Authentication-Results: mx.example.org; dkim=pass header.d=example.net';
    const spf = 'Authentication-Results: mx.example.org; spf=softfail smtp.mailfrom=evil.example; dkim=fail';
    expect(readTrusted(parse([dkim, spf, border, from]), host)).toMatchObject({
      spf: 'softfail',
      dkim: 'pass',
      dmarc: null,
      alignedDomain: 'example.net',
    });
  });

  it('aligns without DMARC by the same domain or one above it only', () => {
    const signed = (domain: string) => `Authentication-Results: mx.example.org; dkim=pass header.d=${domain}`;
    expect(aligned(host, signed('example.net'), border, 'From: ann@mail.example.net')).toBe(
      'mail.example.net',
    );
    expect(aligned(host, signed('evil.example.net'), border, from)).toBeNull();
    expect(aligned(host, signed('net'), border, from)).toBeNull();
  });

  it('proves only who stands in From', () => {
    const message = parse([border, passed, from]);
    const authentication = readTrusted(message, host);
    expect(isProven(message, { name: null, address: 'ANN@example.net' }, authentication)).toBe(true);
    expect(isProven(message, { name: null, address: 'eve@example.net' }, authentication)).toBe(false);
  });
});

describe('the word of Microsoft 365', () => {
  const hops = [
    'Received: from AM0PR01.eurprd01.prod.outlook.com (2603:10a6::1) by VI1PR02.eurprd02.prod.outlook.com with HTTPS',
    'Received: from DB3EUR04.eop-eur04.prod.protection.outlook.com (2603:10a6::2) by AM0PR01.outlook.office365.com (2603:10a6::1) with SMTP',
    'Received: from mail.example.net (192.0.2.7) by DB3EUR04.mail.protection.outlook.com (10.152.1.1) with SMTP',
  ];
  const word =
    'Authentication-Results: spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=example.net; dmarc=pass action=none header.from=example.net;compauth=pass reason=100';

  it('counts without an id, topmost first, and not below the sender’s hops', () => {
    expect(aligned(tenant, ...hops, word, from)).toBe('example.net');
    expect(aligned(tenant, ...hops, word.replace('dmarc=pass', 'dmarc=fail'), word, from)).toBeNull();
    expect(aligned(tenant, ...hops, hops[2] ?? '', word, from) ?? null).toBeNull();
    expect(aligned(tenant, ...hops.slice(0, 2), word, from) ?? null).toBeNull();
  });

  it('makes internal mail of the tenant’s own domains aligned, and nobody else’s', () => {
    const internal = 'X-MS-Exchange-Organization-AuthAs: Internal';
    const colleague = 'From: bo@contoso.example';
    expect(aligned(tenant, hops[0] ?? '', internal, colleague)).toBe('contoso.example');
    expect(aligned(tenant, hops[0] ?? '', internal, from) ?? null).toBeNull();
    expect(
      aligned(tenant, hops[0] ?? '', internal.replace('Internal', 'Anonymous'), colleague) ?? null,
    ).toBeNull();
    expect(aligned(tenant, hops[0] ?? '', internal, internal, colleague) ?? null).toBeNull();
    expect(aligned(host, hops[0] ?? '', internal, colleague) ?? null).toBeNull();
  });
});
