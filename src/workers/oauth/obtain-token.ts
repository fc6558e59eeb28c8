import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { OAuthGrant } from '#config/config.ts';
import {
  claimGrant,
  type GrantRow,
  getGrant,
  releaseGrant,
  storeRefusal,
  storeTokens,
} from '#db/oauth-grants.ts';
import type { Db } from '#db/open.ts';
import { fail } from '#domain/errors.ts';
import { requestTimeoutMs, requestTokens, type TokenAnswer } from '#mail/oauth/request-tokens.ts';
import { persistently } from '../persistently.ts';
import type { GrantKeys, SealedTokens } from './grant-keys.ts';

export interface TokenTiming {
  /** How long the authorisation server is left alone after a refusal: doubles from the first to the second. */
  readonly refusedRetryMs: readonly [number, number];
  /** A token that a mail server refuses is replaced only once it is so old: a new one may need a moment. */
  readonly refusedAgeMs: number;
  /** How often to look whether another process has got the token. */
  readonly lookMs: number;
}

export interface ObtainContext {
  readonly db: Db;
  readonly log: Logger;
  readonly timing: TokenTiming;
  readonly account: string;
  readonly grant: OAuthGrant;
  readonly keys: GrantKeys;
}

export interface ObtainedToken {
  readonly access: string;
  /** Zero or less: it should be replaced already, and could not be. */
  readonly freshMs: number;
}

/** Above the request's own limit: only a dead process's claim runs out. */
const claimMs = 2 * requestTimeoutMs;
/** A token that is shown at once must not run out on the way. */
const marginMs = 5_000;
/** RFC 6749 §5.1 lets the server leave the lifetime out. */
const assumedLifetimeMs = 30 * 60_000;
const mostAheadMs = 10 * 60_000;

/**
 * Brings an access token: the one in the database, or, when that is near its end, a new one. Of many processes
 * one asks the authorisation server, by a claim on the row that holds no transaction; the others use the
 * token of before while it is good, or wait for the new one.
 *
 * @param refused an access token that a mail server refused
 * @throws `oauth.…`
 */
export async function obtainToken(context: ObtainContext, refused: string | null): Promise<ObtainedToken> {
  const { db, keys, timing } = context;
  const deadline = performance.now() + claimMs + requestTimeoutMs;
  for (;;) {
    const row = await getGrant(db, keys.id);
    const tokens = row.sealed === null ? null : keys.unseal(row.sealed);
    const isRefused = tokens?.access === refused && row.ageMs > timing.refusedAgeMs;
    const usable = tokens !== null && row.validMs > marginMs && !isRefused ? tokens : null;
    if (usable !== null && (row.freshMs > 0 || row.restMs > 0 || row.claimedMs > 0))
      return { access: usable.access, freshMs: row.freshMs };
    if (row.restMs > 0) throw toFailure(context, row);
    if (row.claimedMs > 0) {
      if (performance.now() > deadline) throw unavailable(context, 'another process asks without end');
      await sleep(timing.lookMs);
      continue;
    }
    const version = await claimGrant(db, keys.id, row.version, claimMs);
    if (version === undefined) continue;
    const got = await replaceToken(context, row, version, tokens);
    if (got !== null) return got;
    if (usable === null) throw toFailure(context, await getGrant(db, keys.id));
    return { access: usable.access, freshMs: 0 };
  }
}

/** @returns null where the authorisation server refused. @throws `oauth.unavailable` where there is no token to go on with */
async function replaceToken(
  context: ObtainContext,
  row: GrantRow,
  version: number,
  tokens: SealedTokens | null,
): Promise<ObtainedToken | null> {
  const { db, keys, grant, log, account } = context;
  const shown = tokens?.refresh ?? grant.refreshToken?.reveal() ?? null;
  const answer = await requestTokens(grant, shown);
  switch (answer.kind) {
    case 'issued': {
      const got = await keep(context, version, tokens, answer);
      if (row.refused !== null) log.info({ account }, 'the authorisation server hands out tokens again');
      return got;
    }
    case 'refused':
      await storeRefusal(db, keys.id, version, answer, context.timing.refusedRetryMs);
      // the first process that is told says so; the database remembers that it was said
      if (row.refused === null)
        log.error(
          { account, server: serverOf(grant), reason: answer.reason },
          `the authorisation server refuses the ${answer.what}`,
        );
      return null;
    case 'unavailable':
      await releaseGrant(db, keys.id, version);
      if (tokens !== null && row.validMs > marginMs) return { access: tokens.access, freshMs: 0 };
      throw unavailable(context, answer.reason);
    default:
      return answer satisfies never;
  }
}

/** A rotated refresh token exists once: losing it for a lost connection would lock the desk out. */
async function keep(
  { db, keys }: ObtainContext,
  version: number,
  before: SealedTokens | null,
  issued: TokenAnswer & { kind: 'issued' },
): Promise<ObtainedToken> {
  const validMs = issued.lifetimeMs ?? assumedLifetimeMs;
  const freshMs = validMs - Math.min(validMs / 3, mostAheadMs);
  const tokens = { access: issued.accessToken, refresh: issued.refreshToken ?? before?.refresh ?? null };
  const sealed = keys.seal(tokens);
  await persistently(() =>
    storeTokens(db, keys.id, version, { sealed, validMs, freshMs, endsInMs: issued.grantLifetimeMs }),
  );
  return { access: issued.accessToken, freshMs };
}

function toFailure(context: ObtainContext, { refused }: GrantRow) {
  if (refused === null) return unavailable(context, 'it was asked by another process in the meantime');
  const server = serverOf(context.grant);
  const told = { server, since: refused.since.toISOString(), reason: refused.reason };
  return refused.what === 'grant' ? fail('oauth.grant-expired', told) : fail('oauth.client-refused', told);
}

function unavailable({ grant }: ObtainContext, reason: string) {
  return fail('oauth.unavailable', { server: serverOf(grant), reason });
}

export function serverOf(grant: OAuthGrant): string {
  return new URL(grant.tokenEndpoint).host;
}
