import type { XOAuth2Credentials } from '#config/config.ts';
import { fail } from '#domain/errors.ts';

/** When a grant ends, or its last access token does, and who says so. */
export interface GrantEnd {
  readonly at: Date;
  readonly because: string;
}

/** Where connections get their access tokens; the desk's own is in `src/workers/access-tokens.ts`. */
export interface AccessTokens {
  /** @returns a token that is good for a while. @throws `oauth.…` */
  get(credentials: XOAuth2Credentials): Promise<string>;
  /** Says that a mail server refused this token although it should be good: another is got in its place. */
  refuse(credentials: XOAuth2Credentials, token: string): void;
  /**
   * Renews the token where it is time, for connections that stay for hours.
   *
   * @returns the end of a grant that is near or has come; null while there is nothing to tell
   */
  findEnd(credentials: XOAuth2Credentials): Promise<GrantEnd | null>;
}

/** For whoever logs in with passwords alone. */
export const noAccessTokens: AccessTokens = {
  get: ({ grant }) =>
    Promise.reject(
      fail('oauth.unavailable', {
        server: new URL(grant.tokenEndpoint).host,
        reason: 'it is not asked without the database, which keeps the tokens',
      }),
    ),
  refuse: () => undefined,
  findEnd: () => Promise.resolve(null),
};
