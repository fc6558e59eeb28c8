import type { HeaderField, InboundMessage } from '#domain/mail/message.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

/** What a test wants to say about a mail; the rest is an unremarkable plain-text mail. */
export interface MailSketch {
  readonly subject?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly replyTo?: string;
  readonly inReplyTo?: string;
  readonly messageId?: string;
  readonly calendarMethod?: string;
  /** Header fields besides From, To and Subject, by name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** @returns the message that a mail with these few properties is read as, without octets in between */
export function inboundMessage(sketch: MailSketch): InboundMessage {
  const { from = 'lena@kunde.example', to = 'support@desk.example', subject = 'Hello' } = sketch;
  const fields: HeaderField[] = [
    { name: 'from', value: from },
    { name: 'to', value: to },
    { name: 'subject', value: subject },
    ...Object.entries(sketch.headers ?? {}).map(([name, value]) => ({ name: name.toLowerCase(), value })),
  ];
  const addressOf = (address: string) => ({ name: null, address });
  return {
    messageId: sketch.messageId ?? '<1@kunde.example>',
    messageIdDerived: false,
    date: null,
    subject,
    from: [addressOf(from)],
    sender: [],
    replyTo: sketch.replyTo === undefined ? [] : [addressOf(sketch.replyTo)],
    to: [addressOf(to)],
    cc: [],
    inReplyTo: sketch.inReplyTo ?? null,
    references: [],
    headers: fields,
    contentType: 'text/plain',
    contentTypeParameters: {},
    text: sketch.text ?? '',
    html: null,
    attachments: [],
    embedded: [],
    encrypted: null,
    calendarMethod: sketch.calendarMethod ?? null,
    report: null,
    warnings: [],
  };
}

export function parseOctets(octets: Uint8Array): InboundMessage {
  const parsed = parseMail(octets, defaultReadLimits);
  if (parsed.kind === 'over-limit') throw new Error(`over the limit ${parsed.limit}`);
  return parsed.message;
}

/** @returns the same mail with CRLF line ends */
export function withCrlf(octets: Buffer): Buffer {
  return Buffer.from(octets.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1');
}
