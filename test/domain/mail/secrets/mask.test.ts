import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecrets, maskSecrets } from '#domain/mail/secrets/mask.ts';
import { secretKinds } from '#domain/mail/secrets/secret.ts';
import { readCases } from './cases.ts';

const all = new Set(secretKinds);
const cases = readCases('./cases.txt');

describe('secrets in what people write', () => {
  test('there are cases of nine languages, half of them without a secret', () => {
    expect(new Set(cases.map(({ language }) => language)).size).toBe(9);
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const clean = cases.filter(({ kinds }) => kinds.length === 0).length;
    expect(clean / cases.length).toBeGreaterThan(0.45);
  });

  test.each(cases)('$language: $masked', ({ text, masked, kinds }) => {
    const found = maskSecrets(text, all);
    expect(found.text).toBe(masked);
    expect(found.kinds.toSorted()).toEqual(kinds.toSorted());
  });

  test('masking again changes nothing, and no secret is left', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cases], { minLength: 1, maxLength: 12 }), (some) => {
        const once = maskSecrets(some.map(({ text }) => text).join('\n\n'), all).text;
        expect(maskSecrets(once, all).text).toBe(once);
      }),
    );
  });

  test('any text has an answer, whose parts lie in order inside it', () => {
    const word = fc.constantFrom(
      'password',
      ':',
      ' is ',
      '\n',
      'code ',
      '"',
      '|',
      '/',
      '123456',
      '4111 1111 ',
      'Xy7$',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary' })), { maxLength: 40 }), (words) => {
        const text = words.join('');
        let at = 0;
        for (const { start, end } of findSecrets(text, all)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a kind that is not to be hidden stays', () => {
    const text = 'password: Kitten42, card 4111 1111 1111 1111';
    expect(maskSecrets(text, new Set(['card'])).text).toBe('password: Kitten42, card [card hidden]');
    expect(maskSecrets(text, new Set())).toEqual({ text, kinds: [] });
  });

  test('words of a company name secrets as those of the languages do, whatever signs they have', () => {
    const words = { password: ['door word', 'C++ key'], code: ['KeyFob (grey)'] };
    const text =
      'Door Word: Kitten42\nmy c++ key is Otter_7\nKeyFob (grey) 482913\nI got 482914 as keyfob (grey) from it';
    expect(maskSecrets(text, all, words).text).toBe(
      'Door Word: [password hidden]\nmy c++ key is [password hidden]\nKeyFob (grey) [code hidden]\nI got [code hidden] as keyfob (grey) from it',
    );
    expect(maskSecrets(text, all).text).toBe(text);
  });

  test('four times the text takes about four times as long, whatever it is made of', () => {
    const parts = [
      'password for the ',
      'Password:\n',
      'code (',
      'the code that you sent me is 482913\n',
      '4111 1111 1111 1111 ',
      '-----BEGIN RSA PRIVATE KEY-----\n',
    ];
    for (const part of parts) {
      const short = timeOf(part.repeat(10_000 / part.length));
      const long = timeOf(part.repeat(80_000 / part.length));
      // eight times the text: a square would be 64 times as long
      expect(long).toBeLessThan(Math.max(short, 5) * 30);
    }
  });
});

function timeOf(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const began = performance.now();
    maskSecrets(text, all);
    return performance.now() - began;
  });
  return Math.min(...runs);
}
