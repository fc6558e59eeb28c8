import type { Authentication } from '#domain/mail/authentication.ts';

/** A mail that is to be simulated. */
export interface SimulatedMail {
  /** How the report calls it: a file, or `inbound:12`. */
  readonly name: string;
  readonly receivedAt: Date;
  readonly mailboxId: string | null;
  readonly octets: () => Promise<Buffer>;
  readonly authentication: Authentication | null;
  /** What became of it then; null for a mail from a file. */
  readonly past: Past | null;
}

export interface Past {
  readonly outcome: string | null;
  readonly ticketId: number | null;
  readonly opened: boolean;
  /** Its ticket was opened before the span: what was said on it before is not there. */
  readonly beganBefore: boolean;
}
