import { createTransport } from 'nodemailer';
import type { Credentials, ServerConfig, SmtpConfig, XOAuth2Credentials } from '#config/config.ts';
import { type AccessTokens, noAccessTokens } from './oauth/access-tokens.ts';

/** What became of one try to hand a mail over. */
export type SendResult =
  | { readonly kind: 'sent'; readonly detail: string }
  /** Nothing was handed over: a later try may do. */
  | { readonly kind: 'retry'; readonly detail: string }
  /** The server will never take it; `atRecipient`: it refused the address (RCPT TO), before it saw the mail. */
  | { readonly kind: 'failed'; readonly detail: string; readonly atRecipient: boolean }
  /** The connection broke where the mail may have been taken (RFC 1047). */
  | { readonly kind: 'ambiguous'; readonly detail: string };

export interface Mailer extends AsyncDisposable {
  /** Hands a mail over as it is. Never rejects. */
  send(envelope: { readonly from: string; readonly to: string }, octets: Buffer): Promise<SendResult>;
  /** Connects and logs in. @throws what went wrong */
  verify(): Promise<void>;
}

/** A pool of connections to one server, kept open, with its limits. */
export function makeMailer(config: SmtpConfig, tokens: AccessTokens = noAccessTokens): Mailer {
  const logIn = config.auth === null ? null : toLogIn(config.auth, tokens);
  const transport = createTransport({
    pool: true,
    maxConnections: config.maxConnections,
    maxMessages: Number.POSITIVE_INFINITY,
    // a repeat must be an attempt of ours, counted and shown
    maxRequeues: 0,
    ...rate(config.perSecond),
    ...serverOptions(config),
    ...(logIn === null ? {} : { auth: logIn.auth }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  });
  return {
    async send(envelope, octets) {
      try {
        const info = await transport.sendMail({
          envelope: { from: envelope.from, to: [envelope.to] },
          raw: octets,
        });
        return { kind: 'sent', detail: String(info.response ?? '') };
      } catch (error) {
        if (isLogInRefused(error)) logIn?.refused();
        return judgeSendError(error);
      }
    },
    async verify() {
      await transport.verify();
    },
    [Symbol.asyncDispose]: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}

interface LogIn {
  readonly auth: { user: string; pass: string } | ReturnType<typeof tokenAuth>;
  /** The server refused it. */
  refused(): void;
}

function toLogIn(credentials: Credentials, tokens: AccessTokens): LogIn {
  switch (credentials.kind) {
    case 'password': {
      const { user, password } = credentials;
      return { auth: { user, pass: password.reveal() }, refused: () => undefined };
    }
    case 'xoauth2': {
      const shown = { token: '' };
      return {
        auth: tokenAuth(credentials, tokens, shown),
        refused: () => tokens.refuse(credentials, shown.token),
      };
    }
    default:
      return credentials satisfies never;
  }
}

/** Each new connection of the pool asks for its token; one that was refused (334) asks once more. */
function tokenAuth(credentials: XOAuth2Credentials, tokens: AccessTokens, shown: { token: string }) {
  return {
    type: 'OAuth2',
    user: credentials.user,
    provisionCallback(
      _user: string,
      isRefused: boolean,
      done: (error: Error | null, accessToken?: string) => void,
    ): void {
      if (isRefused) tokens.refuse(credentials, shown.token);
      tokens.get(credentials).then(
        (token) => {
          shown.token = token;
          done(null, token);
        },
        // nodemailer writes a code of its own into what it is given
        (error: Error) => done(new Error(error.message, { cause: error })),
      );
    },
  } as const;
}

function serverOptions(config: ServerConfig) {
  return {
    host: config.host,
    port: config.port,
    secure: config.tls === 'implicit',
    requireTLS: config.tls === 'starttls',
    ignoreTLS: config.tls === 'none',
    tls: { rejectUnauthorized: config.rejectUnauthorized, ...(config.ca === null ? {} : { ca: config.ca }) },
  };
}

/** 535 or the like from the server; not a token that could not be got. */
function isLogInRefused(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: string; responseCode?: number };
  return code === 'EAUTH' && responseCode !== undefined && responseCode >= 500;
}

/** A fraction of a mail a second is one mail in more than a second. */
function rate(perSecond: number): { rateDelta: number; rateLimit: number } {
  return perSecond >= 1
    ? { rateDelta: 1_000, rateLimit: Math.floor(perSecond) }
    : { rateDelta: Math.ceil(1_000 / perSecond), rateLimit: 1 };
}

/** Errors of a connection on which no mail had begun. */
const beforeMail = new Set(['EDNS', 'EAUTH', 'ETLS', 'EPROXY', 'ENOAUTH', 'EOAUTH2']);

/**
 * Says what an error of nodemailer means for the mail.
 *
 * A reply of 5yz is final unless it is about the log-in, 4yz is for later. Without a reply it matters
 * whether the mail may have gone over: a connection that was refused took nothing, one that broke may have.
 */
export function judgeSendError(error: unknown): Exclude<SendResult, { kind: 'sent' }> {
  const { code, command, responseCode, syscall, response, message } = (error ?? {}) as Partial<
    Record<'code' | 'command' | 'syscall' | 'response' | 'message', string>
  > & { responseCode?: number };
  const detail = (response ?? message ?? String(error)).slice(0, 500);
  const atRecipient = command === 'RCPT TO';
  if (code === 'EAUTH' || responseCode === 421 || beforeMail.has(code ?? ''))
    return { kind: 'retry', detail };
  if (responseCode !== undefined && responseCode >= 500) return { kind: 'failed', detail, atRecipient };
  if (responseCode !== undefined) return { kind: 'retry', detail };
  if (syscall === 'connect' || message?.includes('Greeting never received') === true)
    return { kind: 'retry', detail };
  if (code === 'EENVELOPE') return { kind: 'failed', detail, atRecipient };
  return { kind: 'ambiguous', detail };
}
