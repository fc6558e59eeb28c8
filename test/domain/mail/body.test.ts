import { describe, expect, test } from 'vitest';
import { splitBody } from '#domain/mail/body.ts';
import { htmlToText } from '#domain/mail/html-text.ts';
import { HTML_REPLIES } from './fixtures/html-replies.ts';
import { mailWith } from './message-fixture.ts';

const split = (text: string) => splitBody(mailWith(text));
const ATTRIBUTION = 'On Mon, Jan 6, 2025 at 10:00 AM Support <s@example.com> wrote:';

describe('from text', () => {
  test('a mail without earlier mail is all reply', () => {
    const text =
      'From Monday on the printer:\n\nTo: be honest, it is dead.\n\nOn Tuesday: dead.\nDate: never worked.';
    expect(split(text)).toMatchObject({ reply: text, quoted: null, signature: null });
  });

  test('answers between quoted lines keep the lines that they answer', () => {
    const text = `${ATTRIBUTION}\n\n> Which printer?\n\nThe one in 2.14.\n\n> Since when?\n\nMonday.\n\n> Regards\n> Support`;
    expect(split(text)).toMatchObject({
      reply: '> Which printer?\n\nThe one in 2.14.\n\n> Since when?\n\nMonday.',
      quoted: `${ATTRIBUTION}\n> Regards\n> Support`,
    });
  });

  test('of a long quote only its end is kept with the answer', () => {
    const long = Array.from({ length: 60 }, (_, at) => `> line ${at}`).join('\n');
    const { reply, quoted } = split(`> first question\n\nfirst answer\n\n${long}\n\nsecond answer`);
    expect(reply).toContain('> line 59\n\nsecond answer');
    expect(reply).not.toContain('> line 40\n');
    expect(quoted).toContain('> line 40\n');
  });

  test('a quote that the sender picked stays', () => {
    expect(split('> Error 42\n\nWhat does it mean?').reply).toBe('> Error 42\n\nWhat does it mean?');
  });

  test('an answer below the whole quote is the reply', () => {
    expect(split(`${ATTRIBUTION}\n> Did it work?\n> Regards\n\nNo.`)).toMatchObject({ reply: 'No.' });
  });

  test('a quoted line that was wrapped on the way is no answer', () => {
    const text = `No.\n\n${ATTRIBUTION}\n\n> ${'word '.repeat(14)}end\nof the line\n> and more`;
    expect(split(text).reply).toBe('No.');
  });

  test('what stands above a help desk’s own mark is the reply', () => {
    expect(split('No.\n\n##- Please type your reply above this line -##\n\nDid it work?').reply).toBe('No.');
    expect(split('Nein.\n\n-- Bitte antworten Sie oberhalb dieser Zeile --\n\nUnd?').reply).toBe('Nein.');
  });

  test('an error message between dashes is no earlier mail', () => {
    const text = 'It says\n\n----- Error message -----\nNo such printer\n\nWhat now?';
    expect(split(text).reply).toBe(text);
  });

  test('a travel plan is no header of an earlier mail', () => {
    const text = 'Please book:\n\nFrom: Berlin\nTo: Warsaw\nDate: 12.03.2025\n\nThank you in advance';
    expect(split(text).reply).toBe(text);
  });

  test('a form with such fields is none either', () => {
    const text = 'New joiner:\nName: Anna\nFrom: 1 March\nTo: 31 August\nSubject: Contractor\nDate: 12 Feb';
    expect(split(text).reply).toBe(text);
  });

  test('history that a tracker repeats below a heading is earlier mail', () => {
    expect(split('No.\n\n---\n*Previous Replies*\n\nDid it work?').reply).toBe('No.');
  });

  test.each([
    'Quoting Support <s@example.com>:',
    'At 10:00 06.01.2025, you wrote:',
    'In message <123@example.com>, Support writes:',
    'Support wrote on 06.01.2025 10:00:',
    '------------------ Original ------------------',
    '-----Original Appointment-----',
    '[Original Message processed by david]',
  ])('old and odd: %s', (line) => {
    expect(split(`No.\n\n${line}\n\nDid it work?`).reply).toBe('No.');
  });

  test.each([
    'On Mon, Jan 6, 2025 at 10:00 AM Support <s@example.com> wrote:',
    'Am 06.01.2025 um 10:00 schrieb Support <s@example.com>:',
    'Le lun. 6 janv. 2025 à 10:00, Support <s@example.com> a écrit :',
  ])('what stands on the line before it is the reply: %s', (line) => {
    expect(split(`No. ${line}\n> Did it work?`).reply).toBe('No.');
    expect(split(`It does not. Sorry! ${line}\n\nDid it work?`).reply).toBe('It does not. Sorry!');
  });

  test.each([
    '-- Forwarding of mails --\ndoes not work since Monday.',
    '--- Reply to mail ---\nis greyed out in Outlook.',
    '-- Weiterleitung von Mails --\ngeht nicht.',
    'Forwarded message:\n\nit says that the disk is full.',
  ])('a heading that a person puts above a text hides nothing: %j', (text) => {
    expect(split(text).reply).toBe(text);
    if (text.startsWith('-')) expect(split(`Hello,\n\n${text}`).reply).toBe(`Hello,\n\n${text}`);
  });

  test('a sentence that ends in “wrote:” hides nothing below it', () => {
    const text = 'I called them and then Anna wrote:\n\nplease reinstall\n\nShould I?';
    expect(split(text).reply).toBe(text);
  });

  test('a report is all reply', () => {
    const report = { reportType: 'delivery-status', status: [], returnedHeaders: [] };
    const text = 'Not delivered.\n\n----- Original message -----\nFrom: a@b.example\nSubject: x';
    expect(splitBody(mailWith(text, { report })).reply).toBe(text);
  });
});

describe('from HTML, by the client’s own elements', () => {
  test.each(HTML_REPLIES)('%s', (_client, html, reply, signature) => {
    const { quoted, ...parts } = splitBody(mailWith(htmlToText(html), { html }));
    expect(parts).toMatchObject({ reply, signature });
    expect(quoted).toContain(_client.includes('between') ? 'Support wrote' : 'Did it work?');
  });

  test.each([
    '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;"><div>step one</div></blockquote>',
    '<blockquote class="webkit-indent-blockquote"><div>step one</div></blockquote>',
  ])('what is merely indented was written now: %s', (indented) => {
    const html = `<div>Please do:<br>${indented}</div>`;
    expect(splitBody(mailWith(htmlToText(html), { html })).reply).toBe('Please do:\n\nstep one');
  });

  const plain = HTML_REPLIES.filter(([client]) => !client.includes('between'));
  test.each(plain)('%s, with a text part that has no quote marks', (_client, html, reply, signature) => {
    const text = htmlToText(html).replaceAll(/^>+ ?/gm, '');
    expect(splitBody(mailWith(text, { html }))).toMatchObject({ reply, signature });
  });
});
