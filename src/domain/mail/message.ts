/** One address of a header field. `name` is decoded; `address` is as written, without angle brackets. */
export interface MailAddress {
  readonly name: string | null;
  readonly address: string;
}

/**
 * One header field, in the order of the mail; `name` in lower case, `value` unfolded and RFC 2047-decoded, but for
 * fields that hosts write on the way (Received, Authentication-Results), which are as they stand.
 */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  readonly filename: string | null;
  /** Lower case, without parameters. */
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly disposition: 'attachment' | 'inline' | null;
  /** Without angle brackets. */
  readonly contentId: string | null;
  /** SHA-256 of the decoded content, hexadecimal. */
  readonly digest: string;
}

/** One group of fields of a `message/delivery-status` part: per message or per recipient (RFC 3464 §2.1). */
export type StatusFields = readonly HeaderField[];

/**
 * A `multipart/report` or what stands for it: the machine-readable parts, kept apart from the text.
 * @see RFC 6522
 */
export interface Report {
  /** `delivery-status`, `feedback-report`, `disposition-notification`, or what else the mail claims; lower case. */
  readonly reportType: string | null;
  /** Groups of the first machine-readable part, in order; empty where there is none. */
  readonly status: readonly StatusFields[];
  /** The header fields of the mail that was returned, empty where none was. */
  readonly returnedHeaders: readonly HeaderField[];
}

/** An inbound mail's octets, understood. Total: every octet sequence yields one. */
export interface InboundMessage {
  /** In angle brackets; derived from the octets where the mail has none that is usable. */
  readonly messageId: string;
  readonly messageIdDerived: boolean;
  readonly date: Date | null;
  readonly subject: string | null;
  readonly from: readonly MailAddress[];
  readonly sender: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** Message-IDs in angle brackets, in the order of the mail. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: readonly HeaderField[];
  /** The top-level Content-Type's media type, lower case, and its parameters by lower-case name. */
  readonly contentType: string;
  readonly contentTypeParameters: Readonly<Record<string, string>>;
  /** The whole body as text: the text parts, or the HTML turned into text where there is no text. */
  readonly text: string;
  /** The HTML body as received (decoded to a string), or null. */
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** The body cannot be read without a key; null where it can. */
  readonly encrypted: 'smime' | 'pgp' | null;
  /** What a calendar part asks or tells, lower case: `request`, `reply`, `cancel`, …; null without one. @see RFC 5546 */
  readonly calendarMethod: string | null;
  /** Whole mails that hang on this one as `message/rfc822` parts, one level deep, parsed. */
  readonly embedded: readonly InboundMessage[];
  readonly report: Report | null;
  /** What was repaired or given up while reading, as sentences for an operator. */
  readonly warnings: readonly string[];
}

/** @returns the value of the first field of that (lower-case) name, or null */
export function headerValue(
  message: { readonly headers: readonly HeaderField[] },
  name: string,
): string | null {
  return message.headers.find((field) => field.name === name)?.value ?? null;
}
