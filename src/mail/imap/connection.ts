import { ImapFlow } from 'imapflow';
import type { Credentials, ImapConfig } from '#config/config.ts';
import { fail } from '#domain/errors.ts';

export interface ImapTimeouts {
  /** Until the transport stands. */
  readonly connectMs: number;
  /** Without an octet while a command is under way; a silent server is taken for dead. */
  readonly silenceMs: number;
}

export const defaultImapTimeouts: ImapTimeouts = { connectMs: 30_000, silenceMs: 60_000 };

/** A longer literal than a mail may be comes from a server that is broken or hostile. */
const LITERAL_MARGIN_BYTES = 1024 * 1024;

/**
 * Connects and logs in. Aborting the signal cuts the connection, and whatever is under way on it fails.
 *
 * @throws what imapflow throws; `describeImapFault` says what it means
 */
export async function connectImap(
  config: ImapConfig,
  signal: AbortSignal,
  timeouts: ImapTimeouts = defaultImapTimeouts,
): Promise<ImapFlow> {
  signal.throwIfAborted();
  const client = new ImapFlow({
    host: config.host,
    port: config.port,
    secure: config.tls === 'implicit',
    // true: an upgrade or nothing, so that nobody in between can keep the password in the clear
    ...(config.tls === 'implicit' ? {} : { doSTARTTLS: config.tls === 'starttls' }),
    auth: toAuth(config.auth),
    tls: { rejectUnauthorized: config.rejectUnauthorized, ...(config.ca === null ? {} : { ca: config.ca }) },
    clientInfo: { name: 'Firstline' },
    logger: false,
    disableAutoIdle: true,
    // each batch is compressed mail already, and a deflate stream per mailbox costs memory
    disableCompression: true,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    socketTimeout: timeouts.silenceMs,
    maxLiteralSize: Math.max(config.maxMailSizeBytes, config.batch.sizeBytes) + LITERAL_MARGIN_BYTES,
  });
  // Every failure also rejects the command under way, or the next one.
  client.on('error', () => client.close());
  const cut = () => client.close();
  signal.addEventListener('abort', cut, { once: true });
  client.once('close', () => signal.removeEventListener('abort', cut));
  try {
    await client.connect();
  } catch (error) {
    client.close();
    signal.removeEventListener('abort', cut);
    throw error;
  }
  return client;
}

function toAuth(credentials: Credentials): { user: string; pass: string } {
  switch (credentials.kind) {
    case 'password':
      return { user: credentials.user, pass: credentials.password.reveal() };
    default:
      return credentials.kind satisfies never;
  }
}

/**
 * imapflow answers some commands on a lost connection with nothing instead of an error. To be called after each
 * command whose empty result would mean something.
 *
 * @throws `mailbox.connection`
 */
export function requireSelected(client: ImapFlow, uidValidity: number, doing: string): void {
  if (!client.usable || client.mailbox === false || Number(client.mailbox.uidValidity) !== uidValidity)
    throw fail('mailbox.connection', { doing });
}

/** Says good-bye where the server listens; never throws, and never waits long. */
export async function disconnectImap(client: ImapFlow): Promise<void> {
  if (!client.usable) return client.close();
  const timer = setTimeout(() => client.close(), 2_000);
  await client.logout().catch(() => undefined);
  clearTimeout(timer);
  client.close();
}
