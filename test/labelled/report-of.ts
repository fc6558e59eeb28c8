import { loadConfig } from '#config/load.ts';
import type { Desk } from '#domain/desk.ts';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { classify } from '#domain/triage/classify.ts';
import { readReport, whyNeverJoins } from '#domain/triage/reported.ts';
import type { Report } from '#domain/triage/similarity/lookalike.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readMail } from '#mail/read.ts';
import { makeClassifiable } from '../support/classifiable.ts';
import { makeMail } from '../support/mail.ts';

/** The desk that is shipped: what is measured is what an operator gets. */
export const shippedDesk: Desk = loadConfig({
  file: 'config/firstline.yaml',
  variables: { IMAP_PASSWORD: 'x', SMTP_PASSWORD: 'x' },
}).desk;

/** A mail as far as it is told from others here. */
export type Said = { from: string; subject: string; text: string };

/** A mail as it comes in by SMTP. */
export function toOctets(mail: Said, messageId: string): Buffer {
  return makeMail({
    from: mail.from,
    subject: `=?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
    messageId,
    headers: { 'Content-Transfer-Encoding': '8bit' },
    text: mail.text.replaceAll('\n', '\r\n'),
  });
}

export type Told = { report: Report; mayJoin: boolean; category: string };

/** What triage makes of a mail's text, by the same functions from the octets on; null: no person's report. */
export function reportOf(mail: Said, model: NamedModel | null): Told | null {
  const read = readMail(toOctets(mail, '<labelled@client.example>'), defaultReadLimits, { addresses: [] });
  if (read.kind !== 'read') throw new Error('a labelled mail is over the limits');
  const { reading } = read;
  const from = reading.message.from[0];
  const report = readReport(reading, from, { tokens: [], foreignIds: [] }, shippedDesk, null);
  const mailbox = shippedDesk.mailboxes[0];
  if (report === null || from === undefined || mailbox === undefined) return null;
  const { subject } = reading.message;
  const { category } = classify(
    makeClassifiable({
      subject: subject ?? '',
      text: reading.body.reply,
      from: from.address,
      language: reading.language ?? shippedDesk.mailboxes[0]?.language ?? 'en',
    }),
    mailbox,
    shippedDesk,
    model,
  );
  return {
    report,
    mayJoin: whyNeverJoins(reading, from, shippedDesk) === null,
    category: category.id,
  };
}
