import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OAuthGrant, XOAuth2Credentials } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { defaultTokenTiming, makeAccessTokens } from '#workers/access-tokens.ts';
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts';
import { createTestDatabase } from '../support/postgres.ts';

let server: OAuthServer;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: Db;
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const timing = { ...defaultTokenTiming, lookMs: 5 };

beforeEach(async () => {
  lines.length = 0;
  server = await startOAuthServer();
  database = await createTestDatabase();
  db = openDatabase({ url: database.url, maxConnections: 10, onError: () => {} });
});
afterEach(async () => {
  await db.destroy();
  await database[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

function credentials(overrides: Partial<OAuthGrant> = {}): XOAuth2Credentials {
  const grant: OAuthGrant = {
    tokenEndpoint: server.tokenEndpoint,
    clientId: 'desk',
    clientSecret: makeSecret('client-secret'),
    refreshToken: makeSecret('refresh-1'),
    scope: 'mail',
    endsAt: null,
    ...overrides,
  };
  return { kind: 'xoauth2', user: 'support@desk.example', grant };
}

/** What another process would have: nothing in memory. */
const process = (given: Partial<typeof timing> = {}) =>
  makeAccessTokens({ db, log, timing: { ...timing, ...given } });

/** As if time had passed. */
const age = (set: object) => db.updateTable('oauth_grants').set(set).execute();

test('a token serves all connections and processes until it is near its end', async () => {
  const [one, other, given] = [process(), process(), credentials()];
  const tokens = await Promise.all([one.get(given), one.get(given)]);
  expect(new Set([...tokens, await one.get(given), await other.get(given)])).toEqual(new Set(['access-2']));
  expect(server.requests).toEqual([
    {
      grant_type: 'refresh_token',
      refresh_token: 'refresh-1',
      scope: 'mail',
      client_id: 'desk',
      client_secret: 'client-secret',
    },
  ]);
});

test('an application may log in as itself', async () => {
  expect(await process().get(credentials({ refreshToken: null }))).toBe('access-2');
  expect(server.requests[0]).toMatchObject({ grant_type: 'client_credentials', scope: 'mail' });
});

test('a rotated refresh token outlives a restart', async () => {
  server.lifetimeSeconds = 0;
  for (const _ of [1, 2, 3]) await process().get(credentials());
  expect(server.requests.map((request) => request['refresh_token'])).toEqual([
    'refresh-1',
    'refresh-2',
    'refresh-3',
  ]);
});

test('a client secret may change under a refresh token', async () => {
  server.lifetimeSeconds = 0;
  await process().get(credentials());
  server.clientSecret = 'another';
  await process().get(credentials({ clientSecret: makeSecret('another') }));
  expect(server.requests.at(-1)).toMatchObject({ refresh_token: 'refresh-2', client_secret: 'another' });
});

test('a refresh token that is on its way when the process ends is kept', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.beforeAnswer = () => promise;
  {
    await using tokens = process();
    void tokens.get(credentials());
    await server.untilAsked(1);
    resolve();
  }
  expect(await process().get(credentials())).toBe('access-2');
  expect(server.requests).toHaveLength(1);
});

test('processes that refresh at once ask once, also where a refresh token serves once', async () => {
  server.lifetimeSeconds = 0;
  await process().get(credentials());
  server.lifetimeSeconds = 3_600;
  const tokens = await Promise.all(Array.from({ length: 8 }, () => process().get(credentials())));
  expect(new Set(tokens)).toEqual(new Set(['access-3']));
  expect(server.requests).toHaveLength(2);
});

test('while one process refreshes ahead, the others use the token that is still good', async () => {
  const before = await process().get(credentials());
  await age({ refresh_at: new Date(0) });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.beforeAnswer = () => promise;
  const ahead = process().get(credentials());
  await server.untilAsked(2);
  expect(await process().get(credentials())).toBe(before);
  resolve();
  expect(await ahead).toBe('access-3');
  expect(await process().get(credentials())).toBe('access-3');
});

test('a process that dies while it asks holds the others up only for a while', async () => {
  await process().get(credentials());
  await age({ expires_at: new Date(0), refresh_at: new Date(0), claimed_until: new Date(Date.now() + 300) });
  expect(await process().get(credentials())).toBe('access-3');
});

test('an authorisation server that is away leaves a good token in use, and no lasting mark', async () => {
  const before = await process().get(credentials());
  await age({ refresh_at: new Date(0) });
  server.refuseWith({ status: 503, error: 'temporarily_unavailable' });
  expect(await process().get(credentials())).toBe(before);
  await age({ expires_at: new Date(0) });
  await expect(process().get(credentials())).rejects.toMatchObject({ code: 'oauth.unavailable' });
  server.refuseWith(null);
  expect(await process().get(credentials())).toBe('access-3');
});

test('a revoked grant is named with its date, told once, and asked about no more than the back-off lets', async () => {
  server.refuseWith({ status: 400, error: 'invalid_grant', error_description: 'Token has been revoked.' });
  const refusals = await Promise.allSettled(Array.from({ length: 5 }, () => process().get(credentials())));
  for (const refusal of refusals)
    expect(refusal).toMatchObject({
      reason: {
        code: 'oauth.grant-expired',
        message: expect.stringMatching(
          /since \d{4}-\d\d-\d\dT.*revoked \(invalid_grant: Token has been revoked\.\)/,
        ),
      },
    });
  expect(server.requests).toHaveLength(1);
  expect(lines.filter((line) => line.includes('refuses the grant'))).toHaveLength(1);
});

test('a new refresh token is used at once, whatever became of the old one', async () => {
  server.refuseWith({ status: 400, error: 'invalid_grant' });
  await expect(process().get(credentials({ refreshToken: makeSecret('stale') }))).rejects.toThrow();
  server.refuseWith(null);
  expect(await process().get(credentials())).toBe('access-2');
});

test('a grant that is granted again is found out by itself', async () => {
  server.refuseWith({ status: 400, error: 'invalid_grant' });
  await expect(process().get(credentials())).rejects.toThrow();
  server.refuseWith(null);
  await age({ ask_again_at: new Date(0) });
  expect(await process().get(credentials())).toBe('access-2');
  expect(lines.at(-1)).toContain('hands out tokens again');
});

test('a refused client is told from a refused grant', async () => {
  const wrong = credentials({ clientSecret: makeSecret('expired') });
  await expect(process().get(wrong)).rejects.toMatchObject({ code: 'oauth.client-refused' });
});

test('a token that the mail server refuses is replaced, but a new one is not replaced again at once', async () => {
  const tokens = process();
  const first = await tokens.get(credentials());
  tokens.refuse(credentials(), first);
  expect(await tokens.get(credentials())).toBe(first);
  await age({ issued_at: new Date(0) });
  expect(await tokens.get(credentials())).toBe('access-3');
});

test('an end that is near is told while the log-in still works', async () => {
  const tokens = process();
  expect(await tokens.findEnd(credentials())).toBeNull();
  expect(await tokens.findEnd(credentials({ endsAt: '2020-01-01T00:00:00Z' }))).toMatchObject({
    because: 'expiresOn',
  });
  server.grantLifetimeSeconds = 86_400;
  await age({ refresh_at: new Date(0) });
  expect((await process().findEnd(credentials()))?.because).toMatch(/authorisation server/);
});

test('a dump of the database holds no token that logs in', async () => {
  await process().get(credentials());
  const [row] = await db.selectFrom('oauth_grants').selectAll().execute();
  const dump = JSON.stringify({ ...row, sealed: row?.sealed?.toString('latin1') });
  expect(dump).not.toMatch(/access-2|refresh-[12]|client-secret/);
});
