import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { OAuthGrant } from '#config/config.ts';

/** Which row of the database a grant has, and how its tokens are sealed there. */
export interface GrantKeys {
  readonly id: string;
  seal(tokens: SealedTokens): Buffer;
  /** @returns null where it was not sealed with this key */
  unseal(sealed: Buffer): SealedTokens | null;
}

export interface SealedTokens {
  readonly access: string;
  /** The newest one; null: the configured one still counts, or there is none. */
  readonly refresh: string | null;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Row and key both come from what stands in the configuration alone: the refresh token, or else the client's
 * secret. So a dump of the database logs in nowhere; whoever configures a new refresh token begins a new row,
 * without what an older one left; and a client secret can be changed under a refresh token that stays.
 *
 * Both are random and long, so that no slow derivation is needed.
 */
export function deriveGrantKeys(grant: OAuthGrant): GrantKeys {
  const { tokenEndpoint, clientId, scope, refreshToken, clientSecret } = grant;
  const secret = (refreshToken ?? clientSecret)?.reveal() ?? '';
  const kind = refreshToken === null ? 'client-credentials' : 'refresh-token';
  const salt = JSON.stringify([kind, tokenEndpoint, clientId, scope]);
  const derive = (what: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, salt, what, bytes));
  const id = derive('firstline oauth grant id', 16).toString('hex');
  const key = derive('firstline oauth grant key', 32);
  return {
    id,
    seal(tokens) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
      const text = Buffer.concat([cipher.update(JSON.stringify(tokens), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]);
    },
    unseal(sealed) {
      try {
        const iv = sealed.subarray(0, ivBytes);
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
          .setAAD(Buffer.from(id))
          .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
        const text = Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
        return JSON.parse(text.toString('utf8')) as SealedTokens;
      } catch {
        return null;
      }
    },
  };
}
