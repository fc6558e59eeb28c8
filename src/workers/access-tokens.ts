import type { Logger } from 'pino';
import type { OAuthGrant, XOAuth2Credentials } from '#config/config.ts';
import { getGrant, openGrant } from '#db/oauth-grants.ts';
import type { Db } from '#db/open.ts';
import { FirstlineError } from '#domain/errors.ts';
import type { AccessTokens, GrantEnd } from '#mail/oauth/access-tokens.ts';
import { deriveGrantKeys, type GrantKeys } from './oauth/grant-keys.ts';
import { type ObtainedToken, obtainToken, serverOf, type TokenTiming } from './oauth/obtain-token.ts';

export const defaultTokenTiming: TokenTiming = {
  refusedRetryMs: [30_000, 30 * 60_000],
  refusedAgeMs: 5 * 60_000,
  lookMs: 250,
};

/** From so long before its end a grant is told to be ending. */
const noticeMs = 14 * 86_400_000;

/** One grant in this process. */
interface Known {
  readonly keys: GrantKeys;
  isOpened: boolean;
  token: string | null;
  /** By this process's own clock. */
  freshUntilMs: number;
  refused: string | null;
  underWay: Promise<string> | null;
}

/**
 * The desk's access tokens: in the database for all processes, and in memory while they are fresh. Connections
 * of one process that want one at the same time wait for one answer. Disposing waits for what is asked for already:
 * a refresh token that was handed out must be stored before the database goes.
 */
export function makeAccessTokens(deps: {
  readonly db: Db;
  readonly log: Logger;
  readonly timing?: TokenTiming;
}): AccessTokens & AsyncDisposable {
  const { db, log, timing = defaultTokenTiming } = deps;
  const byGrant = new Map<OAuthGrant, Known>();
  const byId = new Map<string, Known>();

  function know(grant: OAuthGrant): Known {
    const found = byGrant.get(grant);
    if (found !== undefined) return found;
    const keys = deriveGrantKeys(grant);
    const known = byId.get(keys.id) ?? makeKnown(keys);
    byGrant.set(grant, known);
    byId.set(keys.id, known);
    return known;
  }

  async function obtain({ user, grant }: XOAuth2Credentials, known: Known): Promise<string> {
    const { keys } = known;
    if (!known.isOpened) await openGrant(db, { id: keys.id, account: user, server: serverOf(grant) });
    known.isOpened = true;
    const got: ObtainedToken = await obtainToken(
      { db, log, timing, account: user, grant, keys },
      known.refused,
    );
    Object.assign(known, { token: got.access, freshUntilMs: performance.now() + got.freshMs });
    return got.access;
  }

  async function get(credentials: XOAuth2Credentials): Promise<string> {
    const known = know(credentials.grant);
    const { token } = known;
    if (token !== null && token !== known.refused && known.freshUntilMs > performance.now()) return token;
    known.underWay ??= obtain(credentials, known).finally(() => {
      known.underWay = null;
    });
    return known.underWay;
  }

  return {
    get,
    refuse({ grant }, token) {
      know(grant).refused = token;
    },
    async findEnd(credentials) {
      const refusal = await get(credentials).then(() => null, toRefusal);
      const { refused, expiresAt, endsAt } = await getGrant(db, know(credentials.grant).keys.id);
      if (refused !== null) return { at: expiresAt ?? refused.since, because: refused.reason };
      return refusal === null ? findNearEnd(endsAt, credentials.grant.endsAt) : null;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([...byId.values()].map((known) => known.underWay));
    },
  };
}

function makeKnown(keys: GrantKeys): Known {
  return { keys, isOpened: false, token: null, freshUntilMs: 0, refused: null, underWay: null };
}

/** @throws what is no answer of the authorisation server */
function toRefusal(error: unknown): FirstlineError {
  if (error instanceof FirstlineError && error.code.startsWith('oauth.')) return error;
  throw error;
}

function findNearEnd(told: Date | null, configured: string | null): GrantEnd | null {
  const ends = [
    ...(told === null ? [] : [{ at: told, because: 'the authorisation server said so' }]),
    ...(configured === null ? [] : [{ at: new Date(configured), because: 'expiresOn' }]),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const [first] = ends;
  return first !== undefined && first.at.getTime() - Date.now() < noticeMs ? first : null;
}
