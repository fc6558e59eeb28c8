import MailComposer from 'nodemailer/lib/mail-composer';
import type { DeskMailbox } from '#domain/desk.ts';
import type { RenderedMail } from './templates.ts';

/** What a mail of ours says of itself, beside its words. */
export interface OutboundHead {
  /** In angle brackets; fixed since the row was written. */
  readonly messageId: string;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly replyToken: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** RFC 3834 §5: `auto-replied` answers a mail, `auto-generated` comes by itself; null for a person's words. */
  readonly autoSubmitted: 'auto-replied' | 'auto-generated' | null;
  readonly date: Date;
}

export interface OutboundFile {
  readonly filename: string | null;
  readonly contentType: string;
  readonly contentId: string | null;
  readonly content: Buffer;
}

const maxLocalPart = 64;

/** Makes the octets of a mail, once: every attempt sends the same ones. */
export function composeMail(
  mailbox: DeskMailbox,
  head: OutboundHead,
  rendered: RenderedMail,
  files: readonly OutboundFile[],
): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: mailbox.name, address: mailbox.address },
    to: { name: head.to.name ?? '', address: head.to.address },
    replyTo: replyAddress(mailbox, head.replyToken),
    subject: rendered.subject,
    messageId: head.messageId,
    ...(head.inReplyTo === null ? {} : { inReplyTo: head.inReplyTo }),
    references: [...head.references],
    date: head.date,
    headers: automaticHeaders(head),
    text: rendered.text,
    html: rendered.html,
    attachments: files.map((file) => ({
      filename: file.filename ?? 'attachment',
      contentType: file.contentType,
      content: file.content,
      ...(file.contentId === null ? {} : { cid: file.contentId }),
    })),
  });
  return composer.compile().build();
}

/** Where the reader's answer goes: with the token where the host knows subaddresses (RFC 5233). */
export function replyAddress(mailbox: DeskMailbox, token: string | null): string {
  return subaddress(mailbox, token) ?? mailbox.address;
}

/** The envelope's sender, where bounces go; empty is the null reverse-path of RFC 5321 §4.5.5. */
export function envelopeSender(mailbox: DeskMailbox, messageId: string): string {
  switch (mailbox.envelope) {
    case 'null':
      return '';
    case 'verp':
      return subaddress(mailbox, messageId.slice(1, messageId.lastIndexOf('@'))) ?? mailbox.address;
    case 'mailbox':
      return mailbox.address;
    default:
      return mailbox.envelope satisfies never;
  }
}

function subaddress(mailbox: DeskMailbox, detail: string | null): string | undefined {
  if (mailbox.separator === null || detail === null) return undefined;
  const at = mailbox.address.lastIndexOf('@');
  const localPart = `${mailbox.address.slice(0, at)}${mailbox.separator}${detail}`;
  return localPart.length > maxLocalPart ? undefined : `${localPart}${mailbox.address.slice(at)}`;
}

function automaticHeaders(head: OutboundHead): Record<string, string> {
  const mark = { 'X-Firstline-Id': head.messageId };
  if (head.autoSubmitted === null) return mark;
  return { ...mark, 'Auto-Submitted': head.autoSubmitted, 'X-Auto-Response-Suppress': 'All' };
}
