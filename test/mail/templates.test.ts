import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { marker } from '#domain/mail/secrets/mask.ts';
import { type SecretKind, secretKinds } from '#domain/mail/secrets/secret.ts';
import { TemplateError } from '#mail/templates/fault.ts';
import { mailKinds, sampleData } from '#mail/templates/samples.ts';
import { checkTemplates, loadTemplates, type RenderedMail, render, type Templates } from '#mail/templates.ts';

const zone = 'Europe/Berlin';
const shipped = loadTemplates('config/templates', zone);
const folder = mkdtempSync(join(tmpdir(), 'firstline-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [acknowledged] = sampleData.acknowledgement;
const [noticed] = sampleData.notice;
const [answered] = sampleData.answer;
if (acknowledged === undefined || noticed === undefined || answered === undefined)
  throw new Error('no samples');

/** @returns every shipped mail in every language with every sample */
function everyMail(): { name: string; mail: RenderedMail }[] {
  return [...shipped.byLanguage.keys()].flatMap((language) =>
    mailKinds.flatMap((kind) =>
      sampleData[kind].map((data, index) => ({
        name: `${language}/${kind} ${index}`,
        mail: render(shipped, { kind, language, data } as Parameters<typeof render>[1]),
      })),
    ),
  );
}

/** A copy of the shipped templates with one file replaced. */
function changed(name: string, content: string): string {
  const copy = join(folder, `${changed.count++}`);
  cpSync('config/templates', copy, { recursive: true });
  mkdirSync(join(copy, name, '..'), { recursive: true });
  writeFileSync(join(copy, name), content);
  return copy;
}
changed.count = 0;

test('every mail that is shipped can be rendered', () => {
  expect(checkTemplates(shipped)).toEqual([]);
  expect([...shipped.byLanguage.keys()]).toEqual(['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro']);
});

test.each(everyMail())('$name has no traces of the template', ({ mail }) => {
  expect(mail.subject).not.toMatch(/undefined|null|\[object|\{%|\{\{|^\s|\s$| {2}/);
  const own = mail.text.replaceAll('{{ it }}', '');
  expect(own).not.toMatch(/undefined|null|\[object|\{%|\{\{|\n{3}/);
  expect(mail.html).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${mail.language}">`));
  expect(mail.html).not.toContain('<b>ten times');
  expect(mail.html).not.toContain('<p dir="auto"></p>');
});

/** What a template does, in its order: conditions, values and filters, but for the words that it joins and greets with. */
function skeleton(file: string): string {
  const tags = readFileSync(file, 'utf8').match(/\{[{%].*?[%}]\}/g) ?? [];
  return (
    tags
      .join('\n')
      .replaceAll(" | replace_first: ' ', ', '", '')
      .replaceAll(/(default|reply_subject): '[^']*'/g, '$1')
      // what joins the parts of a list
      .replaceAll(/\{%- if forloop.last %\}.*?\{% endif -%\}/g, '')
  );
}

test.each(globSync('config/templates/??/**/*.liquid').filter((file) => !file.includes('/en/')))(
  '%s says the same as the English mail: each condition and value in its place',
  (file) => {
    expect(skeleton(file)).toBe(skeleton(file.replace(/\/..\//, '/en/')));
  },
);

test('every mail to a user is written in every language', () => {
  const toUsers = mailKinds.filter((kind) => sampleData[kind].some((data) => 'deskName' in data)).toSorted();
  expect(toUsers).toContain('acknowledgement');
  for (const language of shipped.byLanguage.keys())
    expect(
      toUsers.filter((kind) => !existsSync(`config/templates/${language}/${kind}.liquid`)),
      language,
    ).toEqual([]);
});

test.each([...shipped.byLanguage.keys()])(
  'each kind of secret has a name and a marker of its own in %s',
  (language) => {
    const tell = (secrets: readonly SecretKind[], subject = '') =>
      render(shipped, {
        kind: 'secret-hidden',
        language,
        data: { deskName: 'Desk', ticket: { ...acknowledged.ticket, subject }, secrets },
      });
    const told = secretKinds.map((kind) => tell([kind]).text);
    expect(new Set([tell([]).text, ...told]).size).toBe(secretKinds.length + 1);
    const subjects = secretKinds.map((kind) => tell([kind], `Mail: ${marker(kind)}!`).subject);
    expect(new Set(subjects).size).toBe(secretKinds.length);
    for (const subject of subjects)
      expect(subject).toMatch(
        language === 'en' ? /^Re: Mail: \[.* hidden\]! / : /^Re: Mail: \[(?!.*hidden).+\]! /,
      );
  },
);

test('files that are not passed on are named to whom they were meant for, in their language', () => {
  const text = (language: string) =>
    render(shipped, { kind: 'answer', language, data: { ...answered, withheld: ['fix.exe', ''] } }).text;
  expect(text('en')).toContain(
    '[fix.exe (not passed on: blocked for security)]\n\n[a file without a name (not passed on: blocked for security)]',
  );
  expect(text('de')).toContain(
    '[eine Datei ohne Namen (nicht weitergeleitet: aus Sicherheitsgründen gesperrt)]',
  );
  const notice = render(shipped, {
    kind: 'notice',
    language: 'en',
    data: { ...noticed, attachments: ['', 'x.pdf'], withheld: ['a.exe'] },
  });
  expect(notice.text).toContain(
    'a file without a name, x.pdf, a.exe (not passed on: blocked for security)\n',
  );
});

test('a category is called by its name in the language of the mail, whoever reads it', () => {
  const text = (templates: Templates, language: string) =>
    render(templates, { kind: 'notice', language, data: noticed }).text;
  expect(text(shipped, 'de')).toContain('Category: Password and account unlock');
  const own = changed('de/notice.liquid', 'Subject: Neu\n\nEs geht um {{ ticket.category | named }}.\n');
  expect(text(loadTemplates(own, zone), 'de')).toBe('Es geht um Passwort und Kontosperre.\n');
});

test('French keeps its signs with the word before them', () => {
  const files = globSync(['config/templates/fr/**/*.liquid', 'config/runbooks/*/public.fr.md']);
  expect(files.length).toBeGreaterThan(15);
  const loose = files.filter((file) =>
    / [:;?!»]/.test(readFileSync(file, 'utf8').replaceAll(/\{[{%].*?[%}]\}/g, '')),
  );
  expect(loose).toEqual([]);
});

test('what a user wrote is text in HTML, whatever it looks like', () => {
  const evil = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n{{ deskName }} & "quotes"';
  const ticket = { ...noticed.ticket, subject: evil, requesterName: evil };
  const data = { ...noticed, ticket, text: evil, attachments: [evil] };
  const mail = render(shipped, { kind: 'notice', language: 'en', data });
  expect(mail.html).not.toMatch(/<script|<img/);
  expect(mail.html).toContain('{{ deskName }} &#38; &#34;quotes&#34;');
  expect(mail.text).toContain('> <script>alert(1)</script>');
});

test('a subject starts no other header, however it was written', () => {
  const subject = 'Help\r\nBcc: everyone@example.org\r\n\r\nBody\u2028\u0000x';
  const ticket = { ...acknowledged.ticket, subject };
  const mail = render(shipped, {
    kind: 'acknowledgement',
    language: 'en',
    data: { ...acknowledged, ticket },
  });
  expect(mail.subject).toBe('Re: Help Bcc: everyone@example.org Body x [FL-1042]');
});

test.each([
  ['Printer', 'Re: Printer [FL-1042]'],
  ['Re: AW: Re[2]: Printer [FL-1042]', 'Re: Printer [FL-1042]'],
  ['RE: [FL-1042] Printer [FL-7]', 'Re: Printer [FL-7] [FL-1042]'],
  ['回复：打印机', 'Re: 打印机 [FL-1042]'],
  ['Fwd: Printer', 'Re: Fwd: Printer [FL-1042]'],
  ['', 'Re: [FL-1042]'],
  ['(no subject)', 'Re: [FL-1042]'],
  ['x'.repeat(5_000), `Re: ${'x'.repeat(180)}… [FL-1042]`],
  ['Re: '.repeat(50_000), 'Re: [FL-1042]'],
])('the answer to %j has prefix and tag once', (subject, expected) => {
  const ticket = { ...acknowledged.ticket, subject };
  const mail = render(shipped, {
    kind: 'acknowledgement',
    language: 'en',
    data: { ...acknowledged, ticket },
  });
  expect(mail.subject).toBe(expected);
});

test.each([
  ['Zoë Müller', 'Hello Zoë Müller,'],
  ['Müller, Zoë', 'Hello Zoë Müller,'],
  ["'Jean-Luc O’Neill'", 'Hello Jean-Luc O’Neill,'],
  ['田中 太郎', 'Hello 田中 太郎,'],
  [null, 'Hello,'],
  ['zoe@example.org', 'Hello,'],
  ['You won 5000 €', 'Hello,'],
  ['Click evil.example', 'Hello,'],
  ['see https://evil.example', 'Hello,'],
  ['a'.repeat(100), 'Hello,'],
])('%j is greeted as "%s"', (requesterName, expected) => {
  const ticket = { ...acknowledged.ticket, requesterName };
  const mail = render(shipped, {
    kind: 'acknowledgement',
    language: 'en',
    data: { ...acknowledged, ticket },
  });
  expect(mail.text.split('\n')[0]).toBe(expected);
  expect(mail.html).toContain(expected);
});

test('a time is told in the language and zone of the desk', () => {
  const german = render(shipped, { kind: 'acknowledgement', language: 'de', data: acknowledged });
  expect(german.text).toContain('spätestens am Montag, 23. November um 14:30 Uhr (MEZ)');
  const utc = loadTemplates('config/templates', 'UTC');
  expect(render(utc, { kind: 'acknowledgement', language: 'en', data: acknowledged }).text).toContain(
    '13:30 UTC',
  );
});

test('a language without the mail, or unknown, falls back to English', () => {
  const mail = render(shipped, { kind: 'notice', language: 'de', data: noticed });
  expect(mail.language).toBe('en');
  expect(render(shipped, { kind: 'acknowledgement', language: 'xx', data: acknowledged }).text).toContain(
    'Hello',
  );
});

test('an analyst that may not act is not told how', () => {
  const data = { ...noticed, canAct: false };
  const mail = render(shipped, { kind: 'notice', language: 'en', data });
  expect(mail.text + mail.html).not.toMatch(/#note|reply to this mail/i);
});

test('a text of any size becomes a mail', () => {
  const [answered] = sampleData.answer;
  if (answered === undefined) throw new Error('no sample');
  const text = 'line\n\n'.repeat(200_000);
  const mail = render(shipped, { kind: 'answer', language: 'en', data: { ...answered, text } });
  expect(mail.text.length).toBeGreaterThan(text.length);
});

test.each([
  ['an unknown name', 'de/acknowledgement.liquid', 'Subject: Hallo\n\n{{ tiket.number }}\n', 3, 4, 'tiket'],
  ['an unknown filter', 'de/answer.liquid', 'Subject: Hallo\n\nx {{ text | shout }}\n', 3, 3, 'shout'],
  ['a tag that is not closed', 'de/answer.liquid', 'Subject: Hallo\n\n{% if text %}\n', 3, 1, 'if text'],
  ['a fault in the subject', 'de/answer.liquid', 'Subject: {{ oops }}\n\nx\n', 1, 13, 'oops'],
  ['a fault in a part', 'en/parts/from.text.liquid', 'x\n  {{ oops }}\n', 2, 6, 'oops'],
  ['no subject', 'de/answer.liquid', 'Hallo\n', null, null, 'Subject'],
  ['an unknown kind', 'de/anwser.liquid', 'Subject: x\n\nx\n', null, null, 'no mail of this kind'],
])('%s is told with file, line and column', (_name, name, content, line, column, what) => {
  const copy = changed(name, content);
  let faults: readonly object[];
  try {
    faults = checkTemplates(loadTemplates(copy, zone));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    faults = error.faults;
  }
  expect(faults[0]).toMatchObject({
    file: join(copy, name),
    line,
    column,
    what: expect.stringContaining(what),
  });
});

test('a template that never ends is stopped', () => {
  const loop = 'Subject: x\n\n{% for i in (1..99999) %}{% for j in (1..99999) %}x{% endfor %}{% endfor %}';
  const copy = changed('de/acknowledgement.liquid', loop);
  const data = acknowledged;
  expect(() => render(loadTemplates(copy, zone), { kind: 'acknowledgement', language: 'de', data })).toThrow(
    TemplateError,
  );
});
