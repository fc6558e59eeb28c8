import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { readForwarded } from '#domain/mail/forwarded.ts';
import { htmlToText } from '#domain/mail/html-text.ts';
import { sanitiseHtml } from '#domain/mail/sanitise-html.ts';
import { ATTRIBUTIONS } from './fixtures/attributions.ts';
import { FORWARD_SEPARATORS, ORIGINAL_SEPARATORS } from './fixtures/header-blocks.ts';
import { HTML_REPLIES } from './fixtures/html-replies.ts';
import { CLOSINGS, PHONE_LINES } from './fixtures/signatures.ts';
import { lettersOf, mailWith } from './message-fixture.ts';

/** Lines that mean something to the splitter, among lines that do not. */
const line = fc.oneof(
  fc.string(),
  fc.lorem(),
  fc.constantFrom(
    '',
    ' ',
    '> quoted',
    '>> deeper',
    '-- ',
    '____',
    'From: a@b.example',
    'To: c@d.example',
    'Subject: x',
  ),
  fc.constantFrom(...ATTRIBUTIONS.map(([, , text]) => text)),
  fc.constantFrom(
    ...FORWARD_SEPARATORS.map(([, text]) => text),
    ...ORIGINAL_SEPARATORS.map(([, text]) => text),
  ),
  fc.constantFrom(...PHONE_LINES, ...CLOSINGS.map(([closing]) => closing)),
  fc.string({ unit: 'binary' }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''));
const fragment = fc.constantFrom(
  ...HTML_REPLIES.flatMap(([, html]) => html.split(/(?=<)/)),
  '<',
  '>',
  '&amp;',
  '&#x41;',
  '<blockquote>',
  '</div>',
  '<!--',
  '<![CDATA[',
  '<pre>',
  '<a href="https://x.example">',
  '<script>',
);
const html = fc.oneof(
  fc.array(fc.oneof(fragment, fc.string()), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string(),
);

describe('whatever the mail', () => {
  test('no character of the text is lost or doubled by the split', () => {
    fc.assert(
      fc.property(text, fc.option(html), (body, markup) => {
        const { reply, quoted, signature } = splitBody(mailWith(body, { html: markup }));
        expect(lettersOf(reply, quoted, signature)).toBe(lettersOf(body));
      }),
      { numRuns: 200 },
    );
  });

  test('also of its own HTML’s text', () => {
    fc.assert(
      fc.property(html, (markup) => {
        const body = htmlToText(markup);
        const { reply, quoted, signature } = splitBody(mailWith(body, { html: markup }));
        expect(lettersOf(reply, quoted, signature)).toBe(lettersOf(body));
      }),
      { numRuns: 150 },
    );
  });

  test('a forward holds only what the text holds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('Fwd: x', 'Re: x', null), (body, subject) => {
        const { forwarded } = readForwarded(mailWith(body, { subject }));
        for (const part of (forwarded?.text ?? '').split(/\s+/)) expect(body).toContain(part);
      }),
      { numRuns: 150 },
    );
  });

  test('sanitised HTML has no script, no handler and no remote content', () => {
    fc.assert(
      fc.property(html, (markup) => {
        const safe = sanitiseHtml(markup);
        expect(safe).not.toMatch(/<(?:script|iframe|form|object|embed|link|meta|style)\b/i);
        expect(safe).not.toMatch(/<[^>]*\s(?:on\w+|srcset|background)=/i);
        expect(safe).not.toMatch(/<img[^>]*\ssrc="(?!cid:)/i);
        expect(sanitiseHtml(safe)).not.toMatch(/<script/i);
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile input ends, and its text stays of its size', () => {
  const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));
  test.each([
    '>',
    '> a\n',
    ' ',
    '\n',
    ' \n',
    `${ATTRIBUTIONS[0]?.[2]}\n`,
    'On Mon wrote ',
    '--\n',
    'From: a@b.c\n',
    'a@',
    '> a\nb\n',
    'sent from my ',
    '12/12/2012 ',
  ])('megabytes of %j', (piece) => {
    const body = million(piece);
    const { reply, quoted, signature } = splitBody(mailWith(body));
    const size = (part: string | null): number => part?.length ?? 0;
    expect(size(reply) + size(quoted) + size(signature)).toBeLessThanOrEqual(body.length);
    readForwarded(mailWith(body, { subject: 'Fwd: x' }));
  });

  test.each([
    '<div>',
    '<blockquote>x',
    '<b></i>',
    '<',
    '&amp;',
    '<!--',
    '<table><tr><td>x',
    '<p>x',
    '<a href="',
    '<ul><li>x',
  ])('megabytes of %j', (piece) => {
    const markup = million(piece);
    expect(htmlToText(markup).length).toBeLessThanOrEqual(3 * markup.length);
    expect(sanitiseHtml(markup).length).toBeLessThanOrEqual(6 * markup.length);
  });
});
