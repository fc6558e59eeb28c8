import { ImapFlow } from 'imapflow';
import type { Credentials, ImapConfig } from '#config/config.ts';
import { fail } from '#domain/errors.ts';
import { type AccessTokens, noAccessTokens } from '../oauth/access-tokens.ts';
import { describeImapFault } from './fault.ts';

export interface ImapTimeouts {
  /** Until the transport stands. */
  readonly connectMs: number;
  /** Without an octet while a command is under way; a silent server is taken for dead. */
  readonly silenceMs: number;
}

const defaultImapTimeouts: ImapTimeouts = { connectMs: 30_000, silenceMs: 60_000 };

/** A longer literal than a mail may be comes from a server that is broken or hostile. */
const LITERAL_MARGIN_BYTES = 1024 * 1024;

/**
 * Connects and logs in. Aborting the signal cuts the connection, and whatever is under way on it fails.
 *
 * @throws what imapflow throws, or `oauth.…`; `describeImapFault` says what it means
 */
export async function connectImap(
  config: ImapConfig,
  signal: AbortSignal,
  timeouts: ImapTimeouts = defaultImapTimeouts,
  tokens: AccessTokens = noAccessTokens,
): Promise<ImapFlow> {
  signal.throwIfAborted();
  const auth = await unlessAborted(toAuth(config.auth, tokens), signal);
  const client = new ImapFlow({
    host: config.host,
    port: config.port,
    secure: config.tls === 'implicit',
    // true: an upgrade or nothing, so that nobody in between can keep the password in the clear
    ...(config.tls === 'implicit' ? {} : { doSTARTTLS: config.tls === 'starttls' }),
    auth,
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
    if (config.auth.kind === 'xoauth2' && describeImapFault(error).health === 'credentials-refused')
      tokens.refuse(config.auth, auth.accessToken ?? '');
    throw error;
  }
  return client;
}

/** An authorisation server may take its time, and a stop must not wait for it. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function toAuth(
  credentials: Credentials,
  tokens: AccessTokens,
): Promise<{ user: string; pass?: string; accessToken?: string }> {
  const { user } = credentials;
  switch (credentials.kind) {
    case 'password':
      return { user, pass: credentials.password.reveal() };
    case 'xoauth2':
      return { user, accessToken: await tokens.get(credentials) };
    default:
      return credentials satisfies never;
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
