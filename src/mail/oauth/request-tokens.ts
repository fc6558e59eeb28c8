import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  None,
  processGenericTokenEndpointResponse,
  ResponseBodyError,
  refreshTokenGrantRequest,
  type TokenEndpointResponse,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi';
import type { OAuthGrant } from '#config/config.ts';

/** What an authorisation server answered. */
export type TokenAnswer =
  | {
      readonly kind: 'issued';
      readonly accessToken: string;
      /** Another than the one that was shown: from now on this one counts. */
      readonly refreshToken: string | null;
      /** Null where the server does not say. */
      readonly lifetimeMs: number | null;
      /** How long the refresh token lives, where the server says. */
      readonly grantLifetimeMs: number | null;
    }
  /** A person must agree anew, or change the client. */
  | { readonly kind: 'refused'; readonly what: 'grant' | 'client'; readonly reason: string }
  /** Nothing is known of the grant: the server is away, busy or broken. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** A request takes no longer than this. */
export const requestTimeoutMs = 20_000;

/** Beside `invalid_grant` (RFC 6749 §5.2): what Microsoft says when the person has to come back. */
const grantErrors = new Set(['invalid_grant', 'interaction_required', 'login_required', 'consent_required']);
const passingErrors = new Set(['temporarily_unavailable', 'server_error', 'slow_down']);

/**
 * Asks the token endpoint once. Never rejects.
 *
 * @param refreshToken the newest one; null: client credentials
 * @see RFC 6749 §4.4 and §6
 */
export async function requestTokens(grant: OAuthGrant, refreshToken: string | null): Promise<TokenAnswer> {
  try {
    const server: AuthorizationServer = {
      issuer: new URL(grant.tokenEndpoint).origin,
      token_endpoint: grant.tokenEndpoint,
    };
    const client: Client = { client_id: grant.clientId };
    const response = await withoutIdToken(await ask(server, client, grant, refreshToken));
    return toIssued(await processGenericTokenEndpointResponse(server, client, response), refreshToken);
  } catch (error) {
    return judge(error);
  }
}

function ask(server: AuthorizationServer, client: Client, grant: OAuthGrant, refreshToken: string | null) {
  const proof = grant.clientSecret === null ? None() : ClientSecretPost(grant.clientSecret.reveal());
  const parameters: Record<string, string> = grant.scope === null ? {} : { scope: grant.scope };
  const options = {
    signal: AbortSignal.timeout(requestTimeoutMs),
    // the configuration lets plain HTTP pass for this machine alone
    [allowInsecureRequests]: grant.tokenEndpoint.startsWith('http:'),
  };
  return refreshToken === null
    ? clientCredentialsGrantRequest(server, client, proof, parameters, options)
    : refreshTokenGrantRequest(server, client, proof, refreshToken, {
        ...options,
        additionalParameters: parameters,
      });
}

/** Some servers add one unasked; nobody reads it here, and so nobody must be able to judge it. */
async function withoutIdToken(response: Response): Promise<Response> {
  if (response.status !== 200) return response;
  const text = await response.text();
  const { status, headers } = response;
  try {
    const { id_token: _unread, ...body } = JSON.parse(text) as Record<string, unknown>;
    return new Response(JSON.stringify(body), { status, headers });
  } catch {
    return new Response(text, { status, headers });
  }
}

function toIssued(answer: TokenEndpointResponse, shown: string | null): TokenAnswer {
  // Google's and Microsoft's extension
  const grantSeconds = Number(answer['refresh_token_expires_in'] ?? 0);
  const next = answer.refresh_token ?? null;
  return {
    kind: 'issued',
    accessToken: answer.access_token,
    refreshToken: shown === null || next === shown ? null : next,
    lifetimeMs: answer.expires_in === undefined ? null : answer.expires_in * 1_000,
    grantLifetimeMs: grantSeconds > 0 ? grantSeconds * 1_000 : null,
  };
}

function judge(error: unknown): TokenAnswer {
  if (error instanceof ResponseBodyError) {
    const reason = oneLine([error.error, error.error_description ?? ''].filter(Boolean).join(': '));
    if (error.status >= 500 || error.status === 429 || passingErrors.has(error.error))
      return { kind: 'unavailable', reason };
    return { kind: 'refused', what: grantErrors.has(error.error) ? 'grant' : 'client', reason };
  }
  if (error instanceof WWWAuthenticateChallengeError)
    return { kind: 'refused', what: 'client', reason: oneLine(`HTTP ${error.status}, ${error.message}`) };
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
  const because = cause instanceof Error ? `: ${cause.message}` : '';
  return { kind: 'unavailable', reason: oneLine(`${message}${because}`) };
}

/** Microsoft's descriptions go over several lines, with ids of the request at the end. */
function oneLine(text: string): string {
  return text.slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, 250);
}
