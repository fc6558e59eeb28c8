import type { Desk } from '#domain/desk.ts';
import type { ImportColumns } from '#domain/directory/import/fields.ts';
import type { ClamdConfig } from '#mail/clamd.ts';
import type { ReadLimits } from '#mail/mime/limits.ts';
import type { RunbookSource } from '#mail/runbooks.ts';
import type { Secret } from './secret.ts';

/**
 * Everything that an operator decides, read once at the start from the file and the environment, deeply
 * frozen. `load.ts` is the only place that makes one from files; tests use `test/support/config.ts`.
 */
export interface Config {
  /** The file that was read, as it was named. */
  readonly file: string;
  readonly desk: Desk;
  /** One for each of `desk.mailboxes`, in the same order, with the same `id`. */
  readonly mailboxes: readonly MailboxConnection[];
  readonly outbound: OutboundConfig;
  readonly database: DatabaseConfig;
  /** Where the embedded database and its lock file live; an absolute path. */
  readonly dataFolder: string;
  /** `redis://`, `rediss://`, `redis+sentinel://` or `redis+cluster://`; null: the desk's own database. */
  readonly queueUrl: Secret | null;
  readonly concurrency: Concurrency;
  /** How long what is in flight may take to finish after SIGTERM. */
  readonly shutdownTimeoutMs: number;
  readonly reader: ReaderConfig;
  /** Null: nothing is scanned. */
  readonly clamd: ClamdConfig | null;
  /** For one question to the DNS. */
  readonly dnsTimeoutMs: number;
  readonly http: HttpConfig;
  readonly log: LogConfig;
  /** IANA name; in which mails show instants. */
  readonly timeZone: string;
  /** Under which names an import finds what, before the usual ones. */
  readonly directory: { readonly columns: ImportColumns };
  /** An absolute path. */
  readonly templatesFolder: string;
  /** The folder as an absolute path. */
  readonly runbooks: RunbookSource;
}

/** What it takes to read one mailbox and to send in its name. */
export interface MailboxConnection {
  readonly id: string;
  readonly imap: ImapConfig;
  /** The same object for all mailboxes that share a server, so that they can share its connections. */
  readonly smtp: SmtpConfig;
}

export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: Secret }
  | XOAuth2Credentials;

/** A log-in by an access token (SASL XOAUTH2 or OAUTHBEARER, RFC 7628). */
export interface XOAuth2Credentials {
  readonly kind: 'xoauth2';
  readonly user: string;
  readonly grant: OAuthGrant;
}

/** What access tokens are got with (RFC 6749). */
export interface OAuthGrant {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: Secret | null;
  /** The first one, as configured; later ones are in the database. Null: client credentials. */
  readonly refreshToken: Secret | null;
  readonly scope: string | null;
  /** When the operator said that it ends (ISO 8601), or null. */
  readonly endsAt: string | null;
}

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  /** `none` only for a loopback host, or where the operator said `allowInsecure`. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** Whether the server's certificate must be valid. */
  readonly rejectUnauthorized: boolean;
  /** Certificates (PEM) that are trusted instead of the built-in ones, or null. */
  readonly ca: string | null;
}

export interface ImapConfig extends ServerConfig {
  readonly auth: Credentials;
  readonly folder: string;
  readonly after: AfterPolicy;
  readonly since: Since;
  readonly pollIntervalMs: number;
  /** Whether IDLE is used where the server has it. */
  readonly idle: boolean;
  /** A larger mail is quarantined with its headers and stays on the server. */
  readonly maxMailSizeBytes: number;
  /** A batch ends with whichever bound it meets first; it holds at least one mail. */
  readonly batch: { readonly count: number; readonly sizeBytes: number };
}

/** What happens to a mail on the server once its octets are committed. */
export type AfterPolicy =
  | { readonly do: 'move'; readonly folder: string }
  | { readonly do: 'flag-seen' }
  | { readonly do: 'delete' }
  | { readonly do: 'leave' };

/** Which mails of a mailbox with history come in; bounds INTERNALDATE. */
export type Since =
  | { readonly kind: 'now' }
  | { readonly kind: 'last'; readonly periodMs: number }
  | { readonly kind: 'all' };

export interface SmtpConfig extends ServerConfig {
  /** Null for a relay that asks for no log-in. */
  readonly auth: Credentials | null;
  readonly maxConnections: number;
  /** Mails a second over all connections of one process; may be a fraction. */
  readonly perSecond: number;
}

interface OutboundConfig {
  /** How long a mail is retried after the first temporary failure before it counts as failed. */
  readonly retryForMs: number;
}

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly connections: number }
  | {
      readonly kind: 'url';
      readonly url: Secret;
      /** Goes past a transaction pooler: for migrations and the queue in Postgres, which need a session. */
      readonly directUrl: Secret;
      readonly connections: number;
    };

/** How many pieces of work one process does at once, by role. */
interface Concurrency {
  readonly poller: number;
  readonly triage: number;
  readonly outbound: number;
  readonly clock: number;
}

/** How mails are read; the same shape that the reader pool takes. */
interface ReaderConfig {
  /** Worker threads that parse mails, per process. */
  readonly threads: number;
  /** One mail's time. */
  readonly timeoutMs: number;
  /** One thread's heap. */
  readonly memoryMb: number;
  readonly limits: ReadLimits;
}

interface HttpConfig {
  readonly host: string;
  /** Null: the first free one from 9464. */
  readonly port: number | null;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface LogConfig {
  readonly level: (typeof logLevels)[number];
  /** Whether addresses, subjects and bodies are masked. */
  readonly redact: boolean;
}
