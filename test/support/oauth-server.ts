import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request to the token endpoint, as its form was filled in. */
export type TokenRequest = Readonly<Record<string, string>>;

export type OAuthServer = {
  tokenEndpoint: string;
  requests: readonly TokenRequest[];
  /** Whether a mail server should take it. */
  accepts(accessToken: string): boolean;
  /** Makes a refresh token good. */
  grant(refreshToken: string): void;
  clientSecret: string;
  /** Makes all access tokens of before worthless. */
  revokeAccess(): void;
  /** Ends every grant, with this answer; null: they are good again. */
  refuseWith(answer: { status: number; error: string; error_description?: string } | null): void;
  /** The next answers say that tokens live so long. */
  lifetimeSeconds: number;
  /** Null: the server does not say. */
  grantLifetimeSeconds: number | null;
  /** A refresh token serves once: its successor stands in the answer. */
  rotates: boolean;
  /** Runs before each answer. */
  beforeAnswer: () => Promise<void>;
  /** Resolves once so many requests were made in all. */
  untilAsked(count: number): Promise<void>;
} & AsyncDisposable;

/** An authorisation server on this machine; refresh tokens are `refresh-1`, `refresh-2`, … */
export async function startOAuthServer(): Promise<OAuthServer> {
  const requests: TokenRequest[] = [];
  const happenings = new EventEmitter();
  happenings.setMaxListeners(0);
  const good = new Set<string>();
  const known = new Set(['refresh-1']);
  let serial = 1;
  let refusal: { status: number; error: string } | null = null;
  const issue = (form: TokenRequest): [number, object] => {
    if (refusal !== null) return [refusal.status, refusal];
    if (form['client_secret'] !== server.clientSecret) return [401, { error: 'invalid_client' }];
    const shown = form['refresh_token'];
    if (shown !== undefined && !known.has(shown))
      return [400, { error: 'invalid_grant', error_description: `${shown} is not known` }];
    serial += 1;
    const access_token = `access-${serial}`;
    good.add(access_token);
    const answer = {
      access_token,
      token_type: 'Bearer',
      expires_in: server.lifetimeSeconds,
      id_token: 'unread',
    };
    if (shown === undefined) return [200, answer];
    if (server.rotates) known.delete(shown);
    const refresh_token = server.rotates ? `refresh-${serial}` : shown;
    known.add(refresh_token);
    const end = server.grantLifetimeSeconds;
    return [200, { ...answer, refresh_token, ...(end === null ? {} : { refresh_token_expires_in: end }) }];
  };
  const http = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await text(request)));
    requests.push(form);
    happenings.emit('asked');
    await server.beforeAnswer();
    const [status, answer] = issue(form);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const server: OAuthServer = {
    tokenEndpoint: `http://127.0.0.1:${(http.address() as AddressInfo).port}/token`,
    requests,
    accepts: (token) => good.has(token),
    grant: (refreshToken) => void known.add(refreshToken),
    revokeAccess: () => good.clear(),
    refuseWith(answer) {
      refusal = answer;
    },
    clientSecret: 'client-secret',
    lifetimeSeconds: 3_600,
    grantLifetimeSeconds: null,
    rotates: true,
    beforeAnswer: () => Promise.resolve(),
    async untilAsked(count) {
      while (requests.length < count) await once(happenings, 'asked');
    },
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}
