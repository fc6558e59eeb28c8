import type { InboundMessage, MailAddress } from './message.ts';
import type { SecretKind } from './secrets/secret.ts';

export type AutomaticKind =
  | 'auto-reply'
  | 'out-of-office'
  | 'challenge'
  | 'bounce'
  | 'delay'
  | 'feedback-report'
  | 'list'
  | 'receipt'
  | 'calendar'
  | 'monitoring'
  | 'own';

/** Why a mail counts as sent by a machine; `because` is a sentence for `inspect` and `explain`. */
export interface Automatic {
  readonly kind: AutomaticKind;
  readonly because: string;
}

/** One failed (or delayed) recipient of a bounce. @see RFC 3464 §2.3 */
export interface FailedRecipient {
  readonly recipient: string | null;
  /** `delayed`: they go on trying; `failed`, or null where the mail does not tell: this mail is lost. */
  readonly action: string | null;
  /** Enhanced status code (RFC 3463), such as `5.1.1`. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  /** Whether the address is at fault, so that the next mail fails too; no mailbox, no domain, moved. */
  readonly permanent: boolean;
}

export interface Bounce {
  /** At least one. */
  readonly recipients: readonly FailedRecipient[];
}

/** What the sender wrote now, and the rest. `reply`, `quoted` and `signature` together are the text. */
export interface Body {
  readonly reply: string;
  readonly quoted: string | null;
  readonly signature: string | null;
}

/** The mail inside a forward. */
export interface Forwarded {
  readonly from: MailAddress | { readonly name: string | null; readonly address: string | null };
  readonly to: readonly MailAddress[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly text: string;
}

/** Everything that reading a mail yields: the message and the decisions about it that need only its octets. */
export interface Reading {
  readonly message: InboundMessage;
  readonly body: Body;
  readonly forwarded: Forwarded | null;
  readonly automatic: Automatic | null;
  readonly bounce: Bounce | null;
  /** ISO 639-1, or null where the text does not tell. */
  readonly language: string | null;
  /** The same of the mail inside a forward: who wrote it may read another language than the forwarder. */
  readonly forwardedLanguage: string | null;
  /** Kinds of secrets that the mail held; where each stood is a marker. */
  readonly secrets: readonly SecretKind[];
  /** What an analyst wrote now, with the secrets in it; null where there were none, and for everybody else. */
  readonly asWritten: string | null;
  /** Why each decision came out as it did, by `inspect`'s key. */
  readonly reasons: Readonly<Record<string, string>>;
}
