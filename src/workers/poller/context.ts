import type { Transaction } from 'kysely';
import type { Logger } from 'pino';
import type { ImapConfig } from '#config/config.ts';
import type { NewInbound } from '#db/inbound.ts';
import type { Lease } from '#db/leases.ts';
import type { Db } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import type { SecretWords } from '#domain/mail/secrets/secret.ts';
import type { ImapTimeouts } from '#mail/imap/connection.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import type { Trial } from './trial.ts';

export interface PolledMailbox {
  readonly id: string;
  readonly address: string;
  readonly imap: ImapConfig;
}

export interface PollerTiming {
  /** A dead holder's lease runs out after this; with `leaseRenewMs` it bounds the take-over. */
  readonly leaseTtlMs: number;
  readonly leaseRenewMs: number;
  /** Wait after a failed connection: doubles from the first to the second. */
  readonly retryMs: readonly [number, number];
  /** The same after a refused log-in: every try may count towards a lock of the account. */
  readonly refusedRetryMs: readonly [number, number];
  /** An IDLE that is silent for so long is asked whether it lives. */
  readonly idleCheckMs: number;
  readonly imap: ImapTimeouts;
}

export interface PollerDeps {
  readonly db: Db;
  /** Unique among all processes that ever run. */
  readonly holder: string;
  readonly log: Logger;
  /** Says that these mails are committed; a queue that is away is no failure. */
  readonly enqueue: (inboundIds: readonly number[]) => Promise<void>;
  /** Runs in the transaction that quarantines a mail because it is too large: here its sender is told. */
  readonly onTooLarge: (trx: Transaction<Database>, inboundId: number, mail: NewInbound) => Promise<void>;
  readonly timing: PollerTiming;
  /** For mailboxes with `kind: xoauth2`; none unless given. */
  readonly tokens?: AccessTokens;
  /** From this size on a mail goes piece by piece from the server into the store; 1 MiB unless said otherwise. */
  readonly streamFromBytes?: number;
  /** What secrets are called besides, in subjects; nothing unless given. */
  readonly secretWords?: SecretWords;
}

/** One mailbox under one lease, for the time of one connection. */
export interface SessionContext extends PollerDeps {
  readonly mailbox: PolledMailbox;
  readonly lease: Lease;
  readonly trial: Trial;
}
