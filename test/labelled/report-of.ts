import { loadConfig } from '#config/load.ts';
import type { Desk } from '#domain/desk.ts';
import { readReport, whyNeverJoins } from '#domain/triage/reported.ts';
import type { Report } from '#domain/triage/similarity/lookalike.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readMail } from '#mail/read.ts';
import { makeMail } from '../support/mail.ts';

/** The desk that is shipped: what is measured is what an operator gets. */
export const shippedDesk: Desk = loadConfig({
  file: 'config/firstline.yaml',
  variables: { IMAP_PASSWORD: 'x', SMTP_PASSWORD: 'x' },
}).desk;

/** A mail as it comes in by SMTP. */
export function toOctets(mail: { from: string; subject: string; text: string }, messageId: string): Buffer {
  return makeMail({
    from: mail.from,
    subject: `=?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
    messageId,
    headers: { 'Content-Transfer-Encoding': '8bit' },
    text: mail.text.replaceAll('\n', '\r\n'),
  });
}

/** What triage makes of a mail's text, by the same functions from the octets on; null: no person's report. */
export function reportOf(mail: {
  from: string;
  subject: string;
  text: string;
}): { readonly report: Report; readonly mayJoin: boolean } | null {
  const own = { addresses: [] };
  const read = readMail(toOctets(mail, '<labelled@client.example>'), defaultReadLimits, own);
  if (read.kind !== 'read') throw new Error('a labelled mail is over the limits');
  const from = read.reading.message.from[0];
  const report = readReport(read.reading, from, { tokens: [], foreignIds: [] }, shippedDesk, null);
  if (report === null || from === undefined) return null;
  return { report, mayJoin: whyNeverJoins(read.reading, from, shippedDesk) === null };
}
