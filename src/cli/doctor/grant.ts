import type { Credentials } from '#config/config.ts';
import { FirstlineError } from '#domain/errors.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { type Check, fail, warn } from './check.ts';

/** Where an error is about the access token rather than the mail server: what to do about it. */
export function describeGrantFailure(name: string, error: unknown): Check | undefined {
  const failure = error instanceof Error && error.cause instanceof FirstlineError ? error.cause : error;
  if (!(failure instanceof FirstlineError)) return undefined;
  switch (failure.code) {
    case 'oauth.grant-expired':
      return fail(
        name,
        failure.message,
        'let the person agree anew, set the new refreshToken, and restart (docs/oauth.md)',
      );
    case 'oauth.client-refused':
      return fail(
        name,
        failure.message,
        'check clientId, clientSecret, tenant and scope; a secret may have ended (docs/oauth.md)',
      );
    case 'oauth.unavailable':
      return fail(name, failure.message, 'check tokenEndpoint, the database, and the way out to the server');
    default:
      return undefined;
  }
}

/** What to do where the mail server refuses a log-in. */
export function refusedTodo({ kind }: Credentials): string {
  return kind === 'xoauth2'
    ? 'check auth.user and that the application, or the person who agreed, may use this mailbox (docs/oauth.md)'
    : 'check auth.user and the password; some hosts want a password made for this program, or IMAP switched on';
}

/** A log-in that works, and for how long where that is known. */
export async function checkGrantEnd(
  name: string,
  auth: Credentials,
  tokens: AccessTokens,
): Promise<readonly Check[]> {
  const end = auth.kind === 'xoauth2' ? await tokens.findEnd(auth) : null;
  if (end === null) return [];
  return [
    warn(
      name,
      `the log-in by tokens ends on ${end.at.toISOString().slice(0, 10)}: ${end.because}`,
      'renew the client secret or the consent before, and restart (docs/oauth.md)',
    ),
  ];
}
