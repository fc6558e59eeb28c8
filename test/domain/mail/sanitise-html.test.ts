import { describe, expect, test } from 'vitest';
import { sanitiseHtml } from '#domain/mail/sanitise-html.ts';

describe('HTML that is shown or relayed', () => {
  test.each([
    ['script', 'a<script>alert(1)</script><svg><script>alert(1)</script></svg>', 'a'],
    ['handlers', '<p onclick="x()" onmouseover=x>a</p>', '<p>a</p>'],
    ['forms', '<form action="https://x.example"><input name=p><button>Log in</button></form>', 'Log in'],
    [
      'frames and objects',
      '<iframe src="https://x.example"></iframe><object data=x></object><embed src=x>',
      '',
    ],
    [
      'styles, bases and redirects',
      '<style>p{}</style><base href="https://x.example"><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=x>a',
      'a',
    ],
    [
      'script in links',
      '<a href="java&#10;script:alert(1)">a</a>',
      '<a rel="noopener noreferrer nofollow" target="_blank">a</a>',
    ],
    [
      'remote images, but for their description',
      '<img src="https://x.example/p.gif" alt="<b>Logo">',
      '<span>[&lt;b&gt;Logo]</span>',
    ],
    ['images in the address', '<img src="data:image/svg+xml;base64,AAAA">', '<span></span>'],
    [
      'remote backgrounds',
      '<table background="https://x.example"><tr><td style="background-image:url(https://x.example)">a</td></tr></table>',
      '<table><tr><td>a</td></tr></table>',
    ],
    [
      'styles that hide',
      '<p style="display:none;font-size:0;opacity:0;position:fixed;color:#fff;text-indent:-999px">a</p>',
      '<p>a</p>',
    ],
    ['tiny letters', '<p style="font-size:1px">a</p>', '<p>a</p>'],
  ])('has no %s', (_what, html, safe) => {
    expect(sanitiseHtml(html)).toBe(safe);
  });

  test.each([
    ['inline images', '<img src="cid:a@b.example" alt="" />'],
    ['readable styles', '<p style="color:#1F497D;font-size:11pt;font-weight:bold">a</p>'],
    ['tables and lists', '<table border="1"><tr><td colspan="2">a</td></tr></table><ul><li>b</li></ul>'],
    ['quotes', '<blockquote>a<br />b</blockquote>'],
  ])('keeps %s', (_what, html) => {
    expect(sanitiseHtml(html)).toBe(html);
  });

  test('that is nested absurdly is shown as its text', () => {
    expect(sanitiseHtml(`${'<b>'.repeat(5000)}<i>x & y</i>`)).toBe('<pre>x &amp; y</pre>');
  });
});
