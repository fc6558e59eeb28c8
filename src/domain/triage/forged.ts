import type { Authentication } from '../mail/authentication.ts';

/**
 * Whether From's domain disowns the mail: then it is answered by nothing automatic, or whoever was forged
 * gets mail that they never asked for (backscatter).
 *
 * Our own check sees no client address and thus no SPF, so a domain that relies on SPF alone fails there; it
 * counts only where the domain asks that such mail be refused, which no domain does that relies on SPF alone
 * and wants its forwarded mail to arrive.
 *
 * @see RFC 7489 §6.6.2
 */
export function isForged(authentication: Authentication | null): boolean {
  if (authentication === null || authentication.alignedDomain !== null) return false;
  const { by, dmarc, policy } = authentication;
  return dmarc === 'fail' && (by === 'mail-host' || policy === 'quarantine' || policy === 'reject');
}
