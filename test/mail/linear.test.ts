import { expect, it } from 'vitest';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readMail } from '#mail/read.ts';

/** What patterns are tempted to try again from each of its characters. */
const RUNS = [
  ' ',
  '\t',
  '<',
  '>',
  '*',
  '"',
  '=',
  '(',
  ';',
  '\xa0',
  '?',
  ':',
  '-',
  ' \r\n',
  "'",
  '%',
  '\\',
  '&#',
  '_',
  '.',
  '@',
  ',',
  '[',
  '~',
  '> ',
  '>\r\n',
  'a ',
  'a@',
  '=?',
  '<a',
  '--',
  'http://',
];
const FIELDS = [
  'Subject',
  'From',
  'Content-Type',
  'Content-Disposition',
  'Date',
  'Message-ID',
  'References',
  'Content-ID',
];
const TYPES = [
  'text/plain',
  'text/html',
  'text/calendar',
  'text/plain; format=flowed',
  'multipart/mixed; boundary=x',
  'message/delivery-status',
  'application/pkcs7-mime',
  'application/ms-tnef',
];
const LENGTH = 200_000;
/** Reading takes some 20 ms; what is quadratic takes minutes. */
const allowedMicroseconds = 2_000_000;

function slow(mails: readonly (readonly [name: string, text: string])[]): string[] {
  return mails
    .filter(([, text]) => {
      const before = process.cpuUsage();
      readMail(Buffer.from(text, 'latin1'), defaultReadLimits, { addresses: [] });
      const { user, system } = process.cpuUsage(before);
      return user + system > allowedMicroseconds;
    })
    .map(([name]) => name);
}

it.each(RUNS)(
  'reads a header field or a body that is one long run of %j without trying again and again',
  (run) => {
    const long = run.repeat(LENGTH / run.length);
    const fields = FIELDS.map((name) => [name, `${name}: a${long}b\r\nMIME-Version: 1.0\r\n\r\nhi`] as const);
    const bodies = TYPES.map(
      (type) => [type, `From: a@b.example\r\nContent-Type: ${type}\r\n\r\na${long}b\r\n`] as const,
    );
    expect(slow([...fields, ...bodies])).toEqual([]);
  },
);

/** Lines that a reader looks at twice: is this where the earlier mail begins? */
const BAIT = [
  ' ',
  `${' '.repeat(79)}\n`,
  '> \n',
  'On Mon, 17 Mar 2026 at 09:12, Ana <ana@b.example> wrote:\n',
  'On Mon, 17 Mar 2026 Ana wrote: ',
  'On Mon, 17 Mar 2026 at 09:12, Ana\n',
  'Le lundi, Ana a écrit :\n> oui\n',
  'From: a\nSent: b\nTo: c\nSubject: d\n\n',
  '-----Original Message-----\n',
  '-- \n',
];

it.each(BAIT)('reads 8 MB of %j as text and as HTML', (bait) => {
  const long = bait.repeat(8_000_000 / bait.length);
  const mails = ['text/plain', 'text/html'].map(
    (type) => [type, `From: a@b.example\r\nContent-Type: ${type}\r\n\r\nhello\n${long}`] as const,
  );
  expect(slow(mails)).toEqual([]);
});
