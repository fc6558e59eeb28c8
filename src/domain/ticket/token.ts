import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signing key; `id` is 0 to 15 and stands in the token, so that keys can be changed. */
export interface TokenKey {
  readonly id: number;
  readonly secret: Uint8Array;
}

export type TokenClaims =
  | { readonly kind: 'requester'; readonly ticketId: number }
  | {
      readonly kind: 'analyst';
      readonly ticketId: number;
      readonly analystId: string;
      /** Days since 1970-01-01 UTC; the token holds through that day. */
      readonly expiresOnDay: number;
    };

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const macBytes = 10;
const headBytes = 8;
/** 18 octets in base32. */
export const tokenLength = 29;
const millisecondsPerDay = 86_400_000;

export const dayOf = (instant: Date): number => Math.floor(instant.getTime() / millisecondsPerDay);

/**
 * One value that proves a right on one ticket: 29 characters of lower-case base32, 80 bits of HMAC-SHA-256.
 *
 * Octets: kind and key id, ticket (5), expiry day (2), MAC (10). An analyst's id is not in the token but
 * under the MAC: the reader names the analysts that it may be, and a token of one is none of another.
 */
export function makeToken(claims: TokenClaims, key: TokenKey): string {
  const head = writeHead(claims, key.id);
  return encodeBase32(Buffer.concat([head, mac(head, claims, key.secret)]));
}

/**
 * @param text in any case, as mail systems may have changed it
 * @param analystIds whose tokens count; an analyst's token that fits none of them is no token
 * @returns the claims that the MAC proves, expired or not, or undefined; never throws
 */
export function readToken(
  text: string,
  keys: readonly TokenKey[],
  analystIds: readonly string[],
): TokenClaims | undefined {
  const octets = decodeBase32(text.toLowerCase());
  if (octets === undefined || octets.length !== headBytes + macBytes) return undefined;
  const head = octets.subarray(0, headBytes);
  const key = keys.find((candidate) => candidate.id === ((head[0] ?? 0) & 0x0f));
  if (key === undefined) return undefined;
  const given = octets.subarray(headBytes);
  return candidates(head, analystIds).find((claims) => timingSafeEqual(mac(head, claims, key.secret), given));
}

export function isExpired(claims: TokenClaims, now: Date): boolean {
  return claims.kind === 'analyst' && dayOf(now) > claims.expiresOnDay;
}

function writeHead(claims: TokenClaims, keyId: number): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(((claims.kind === 'analyst' ? 1 : 0) << 4) | keyId, 0);
  head.writeUIntBE(claims.ticketId, 1, 5);
  head.writeUInt16BE(claims.kind === 'analyst' ? claims.expiresOnDay : 0, 6);
  return head;
}

function candidates(head: Buffer, analystIds: readonly string[]): readonly TokenClaims[] {
  const ticketId = head.readUIntBE(1, 5);
  const kind = head.readUInt8(0) >> 4;
  if (kind === 0) return [{ kind: 'requester', ticketId }];
  if (kind !== 1) return [];
  const expiresOnDay = head.readUInt16BE(6);
  return analystIds.map((analystId) => ({ kind: 'analyst', ticketId, analystId, expiresOnDay }));
}

function mac(head: Buffer, claims: TokenClaims, secret: Uint8Array): Buffer {
  const hmac = createHmac('sha256', secret).update(head);
  if (claims.kind === 'analyst') hmac.update(claims.analystId);
  return hmac.digest().subarray(0, macBytes);
}

/** RFC 4648 §6, lower case, without padding. */
function encodeBase32(octets: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const octet of octets) {
    value = (value << 8) | octet;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31];
    value &= 0xff;
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

function decodeBase32(text: string): Buffer | undefined {
  if (text.length !== tokenLength) return undefined;
  const octets: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    value = ((value & 0xff) << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      octets.push((value >>> bits) & 0xff);
    }
  }
  return Buffer.from(octets);
}
