import { describe, expect, test } from 'vitest';
import { htmlToText } from '#domain/mail/html-text.ts';

describe('HTML as the sender saw it', () => {
  test.each([
    ['paragraphs are apart by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['Outlook’s paragraphs are lines', '<p class=MsoNormal>One</p><p class=MsoNormal>Two</p>', 'One\nTwo'],
    ['an empty line of a web mail is one', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['white space is one space', 'One\n   <b>two</b>\tthree', 'One two three'],
    ['words in inline elements stay one word', 'in<b>side</b>', 'inside'],
    ['entities and hard spaces are read', 'a&nbsp;&amp;&nbsp;b &lt;c&gt; &#8364; &euro;', 'a & b <c> € €'],
    ['lists have their bullets', '<ul><li>One<li>Two</ul>', '- One\n- Two'],
    ['numbered lists their numbers', '<ol start=3><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
    ['lists in lists are indented', '<ul><li>One<ul><li>In</li></ul></li></ul>', '- One\n\n  - In'],
    [
      'cells of a row stand on one line',
      '<table><tr><td>Host</td><td>x1</td></tr><tr><td>IP</td><td>10.0.0.1</td></tr></table>',
      'Host | x1\nIP | 10.0.0.1',
    ],
    [
      'also where Outlook wraps them in paragraphs',
      '<p>See:</p><table><tr><td><p class=MsoNormal>Host</p></td><td><p class=MsoNormal>x1</p></td></tr></table>',
      'See:\n\nHost | x1',
    ],
    [
      'cells of several lines stand below each other',
      '<table><tr><td>One<br>Two</td><td>Three</td></tr></table>',
      'One\nTwo\nThree',
    ],
    ['links show their target', '<a href="https://example.com/x">here</a>', 'here <https://example.com/x>'],
    ['but not twice', '<a href="https://example.com/">example.com</a>', 'example.com'],
    ['and no addresses', '<a href="mailto:a@example.com">a@example.com</a>', 'a@example.com'],
    [
      'quotes have their mark',
      '<blockquote>One<br>Two<blockquote>Three</blockquote></blockquote>Four',
      '> One\n> Two\n>\n>> Three\n\nFour',
    ],
    ['preformatted text keeps its form', '<pre>a  b\n c</pre>', 'a  b\n c'],
    [
      'images show their description',
      '<img alt="Screenshot" src="cid:1"><img src="https://x.example/p.gif">',
      '[Screenshot]',
    ],
    ['rules are seen', 'One<hr>Two', 'One\n________________________________\nTwo'],
    [
      'a preheader that is hidden is not',
      '<div style="display: none; max-height:0">Deal!</div>Hello',
      'Hello',
    ],
    ['nor script, style and title', '<title>T</title><style>p{}</style><script>x</script>Hello', 'Hello'],
    ['nor invisible characters', 'He\u200bl&shy;lo&#847; ', 'Hello'],
    [
      'conditional comments of Outlook are no text',
      '<!--[if mso]><p>No</p><![endif]-->Yes<![if !supportLists]> too<![endif]>',
      'Yes too',
    ],
    ['what is left open is closed', '<div><p>One<table><tr><td>Two', 'One\n\nTwo'],
    ['what is no HTML is text', '3 < 4 & 5 > 4', '3 < 4 & 5 > 4'],
    ['nothing is nothing', '', ''],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('text nested deeper than any letter is kept', () => {
    expect(htmlToText(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`)).toBe('deep');
    expect(htmlToText(`${'<blockquote>'.repeat(5000)}deep`)).toBe('>>>>>>>>> deep');
  });
});
