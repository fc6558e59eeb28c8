import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '#domain/mail/authentication-results.ts';

const read = (value: string) => {
  const { authservId, results } = parseAuthenticationResults(value);
  return {
    authservId,
    results: results.map(({ method, result, properties }) => ({
      method,
      result,
      ...Object.fromEntries(properties),
    })),
  };
};

describe('Authentication-Results', () => {
  it('gives the host, each method and its properties, whatever comments stand between', () => {
    expect(
      read(
        'MX.example.org 1 (milter); spf=pass (ok; dmarc=pass (nested)) smtp.mailfrom=ann@example.net; dkim=fail reason="no; key" header.d=Example.net header.b=ab/cd==;\t dmarc=PASS header.from = example.net',
      ),
    ).toEqual({
      authservId: 'mx.example.org',
      results: [
        { method: 'spf', result: 'pass', 'smtp.mailfrom': 'ann@example.net' },
        {
          method: 'dkim',
          result: 'fail',
          reason: 'no; key',
          'header.d': 'Example.net',
          'header.b': 'ab/cd==',
        },
        { method: 'dmarc', result: 'pass', 'header.from': 'example.net' },
      ],
    });
  });

  it('knows no host where a field begins with a result', () => {
    const { authservId, results } = read(
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.net; dmarc=bestguesspass action=none header.from=example.net;compauth=pass reason=109',
    );
    expect(authservId).toBeNull();
    expect(results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'spf=pass',
      'dmarc=bestguesspass',
      'compauth=pass',
    ]);
  });

  it.each([
    ['quoted local part', 'mx.example.org; spf=pass smtp.mailfrom="x; dmarc=pass"@evil.example'],
    ['comment', 'mx.example.org; spf=fail (x; dmarc=pass; ) smtp.mailfrom=a@evil.example'],
    ['open quote', 'mx.example.org; spf=fail smtp.mailfrom="x; dmarc=pass'],
    ['open comment', 'mx.example.org; spf=fail (x; dmarc=pass'],
    ['escaped quote', 'mx.example.org; spf=fail smtp.mailfrom="a\\"; dmarc=pass"@evil.example'],
    ['second word', 'mx.example.org; spf=fail smtp.helo=x dmarc=pass'],
  ])('takes no result out of a %s', (_, value) => {
    expect(read(value).results.map(({ method }) => method)).toEqual(['spf']);
  });

  it('gives nothing for none, for nothing and for what is no result', () => {
    expect(read('mx.example.org; none')).toEqual({ authservId: 'mx.example.org', results: [] });
    expect(read('')).toEqual({ authservId: '', results: [] });
    expect(read('mx.example.org; no dmarc=pass')).toMatchObject({ results: [] });
  });

  it('reads every string, in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        for (const { method, result } of parseAuthenticationResults(value).results)
          expect(`${method}${result}`).toBe(`${method}${result}`.toLowerCase());
      }),
    );
    for (const bait of ['(', '"', '\\', ' ', ';', '=', 'a=', 'a ', '"\\'])
      parseAuthenticationResults(`mx.example.org; ${bait.repeat(2_000_000 / bait.length)}`);
  });

  it('reads what it would write', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
    const value = fc.stringMatching(/^[a-z0-9.@+/-]{1,20}$/);
    const result = fc.record({ method: word, result: word, key: word, value });
    fc.assert(
      fc.property(word, fc.array(result, { maxLength: 8 }), (id, results) => {
        const text = results.map((each) => `${each.method}=${each.result} header.${each.key}=${each.value}`);
        expect(read([id, ...text].join('; ')).results).toEqual(
          results.map((each) => ({
            method: each.method,
            result: each.result,
            [`header.${each.key}`]: each.value,
          })),
        );
      }),
    );
  });
});
