import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { KeptMail, Letter } from './post-office.ts';

const mails = join(import.meta.dirname, 'mails');

/** A sample mail from a file, with the present as its date. */
export async function readSample(file: string, to: string): Promise<Letter> {
  const text = await readFile(join(mails, file), 'latin1');
  const raw = text.replace('{{date}}', new Date().toUTCString().replace('GMT', '+0000'));
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/));
  const messageId = /^message-id:\s*(<[^>]+>)/im.exec(head)?.[1] ?? '';
  const from = /^from:.*<([^<>@]+@[^<>]+)>/im.exec(head)?.[1] ?? 'nobody@nowhere.example';
  return { from, to, messageId, raw: Buffer.from(raw, 'latin1') };
}

export interface ReplyOptions {
  /** What stands above the quoted mail. */
  readonly text: string;
  /** Default: that of the mail, with `Re:`. */
  readonly subject?: string;
  /** Not to the Reply-To: from a program that keeps the From address only, or by hand. */
  readonly to?: string;
  readonly attribution?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a mail program makes of "Reply", with the whole mail quoted below. */
export function reply(mail: KeptMail, options: ReplyOptions): Promise<Letter> {
  const { message, person } = mail;
  const to = options.to ?? message.replyTo[0]?.address ?? message.from[0]?.address ?? '';
  const sender = message.from[0];
  const attribution = options.attribution ?? `On ${message.date?.toUTCString()}, ${sender?.name} wrote:`;
  const quoted = message.text.split('\n').map((line) => `> ${line}`);
  return compose({
    from: { name: person.name, address: person.address },
    to,
    subject: options.subject ?? replySubject(message.subject),
    inReplyTo: message.messageId,
    references: [...message.references, message.messageId],
    text: `${options.text}\n\n${attribution}\n${quoted.join('\n')}\n`,
    headers: { ...options.headers },
  });
}

export function replySubject(subject: string | null): string {
  return /^re:/i.test(subject ?? '') ? (subject ?? '') : `Re: ${subject ?? ''}`;
}

/** An absence note as a server sends it by itself: nothing quoted. */
export function absenceNote(mail: KeptMail, text: string): Promise<Letter> {
  const { message, person } = mail;
  return compose({
    from: { name: person.name, address: person.address },
    to: message.replyTo[0]?.address ?? '',
    subject: `Automatic reply: ${message.subject}`,
    inReplyTo: message.messageId,
    references: [message.messageId],
    text,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', Precedence: 'junk' },
  });
}

/** Our own mail as a forwarding rule sends it back, to the letter. */
export function sentBack(mail: KeptMail, to: string): Promise<Letter> {
  const raw = Buffer.from(mail.raw.toString('latin1').replace(/^Return-Path:[^\n]*\n/, ''), 'latin1');
  return Promise.resolve({ from: mail.person.address, to, messageId: mail.message.messageId, raw });
}

/** The report of a server that took a mail and found nobody to give it to. @see RFC 3464 */
export function bounceOf(mail: KeptMail, to: string): Promise<Letter> {
  const { address } = mail.person;
  const domain = address.slice(address.indexOf('@') + 1);
  const messageId = `<${randomUUID()}@mx.${domain}>`;
  const header = mail.raw.toString('latin1').split(/\r?\n\r?\n/)[0] ?? '';
  const lines = [
    `From: Mail Delivery System <MAILER-DAEMON@mx.${domain}>`,
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageId}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_dsn"',
    '',
    '--=_dsn',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    `<${address}>: unknown user: "${address}"`,
    '',
    '--=_dsn',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; mx.${domain}`,
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: mailbox unavailable`,
    '',
    '--=_dsn',
    'Content-Type: text/rfc822-headers',
    '',
    header,
    '',
    '--=_dsn--',
    '',
  ];
  return Promise.resolve({ from: '', to, messageId, raw: Buffer.from(lines.join('\r\n'), 'latin1') });
}

export interface Draft {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a mail as a mail program would. */
export async function compose(draft: Draft): Promise<Letter> {
  const domain = draft.from.address.slice(draft.from.address.indexOf('@') + 1);
  const messageId = `<${randomUUID()}@${domain}>`;
  const raw = await new MailComposer({
    from: draft.from,
    to: draft.to,
    subject: draft.subject ?? '',
    messageId,
    text: draft.text,
    ...(draft.inReplyTo === undefined ? {} : { inReplyTo: draft.inReplyTo }),
    references: [...(draft.references ?? [])],
    headers: { ...draft.headers },
  })
    .compile()
    .build();
  return { from: draft.from.address, to: draft.to, messageId, raw };
}
