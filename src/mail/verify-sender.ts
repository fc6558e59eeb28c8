import { authenticate } from 'mailauth';
import {
  type Authentication,
  type AuthenticationResult,
  domainOf,
  toResult,
} from '#domain/mail/authentication.ts';
import type { Dns } from './dns.ts';

/** All of one mail's questions; a mail that has more signatures than these is nobody's honest mail. */
const allMs = 15_000;
const allowedSignatures = 12;

/**
 * Checks who sent a mail: DKIM, DMARC and ARC on its octets. A mail that was fetched shows no client address,
 * so SPF is not tried. Never rejects: what could not be found out is `temperror`.
 *
 * @see RFC 6376, RFC 7489, RFC 8617
 */
export async function verifySender(octets: Buffer, dns: Dns): Promise<Authentication> {
  if (countSignatures(octets) > allowedSignatures)
    return unproven('permerror', `It has more than ${allowedSignatures} signatures; none was looked at.`);
  const stop = new AbortController();
  try {
    return await Promise.race([verify(octets, dns), giveUp(stop.signal)]);
  } catch (error) {
    return unproven(
      'temperror',
      `It could not be checked: ${error instanceof Error ? error.message : error}.`,
    );
  } finally {
    stop.abort();
  }
}

async function verify(octets: Buffer, dns: Dns): Promise<Authentication> {
  const { dkim, dmarc, arc } = await authenticate(octets, { resolver: dns.resolve, disableBimi: true });
  const passed = dkim.results.filter(({ status }) => status.result === 'pass');
  // what an l= leaves unsigned, anybody may have added
  const whole = passed.filter(({ status }) => !('underSized' in status && status.underSized));
  const aligned = whole.some(({ status }) => Boolean(status.aligned));
  const dmarcResult = dmarc === false ? null : toResult(dmarc.status.result);
  const author = isOneAuthor(dkim) ? domainOf(dkim.headerFrom[0] ?? '') : null;
  const mayPass = dmarcResult === 'pass' || dmarcResult === 'none';
  const alignedDomain = aligned && mayPass ? author : null;
  return {
    by: 'own-check',
    spf: null,
    dkim: passed.length > 0 ? 'pass' : toResult(dkim.results[0]?.status.result ?? 'none'),
    dmarc: dmarcResult,
    arc: arc === false ? null : toResult(arc.status.result),
    alignedDomain,
    policy: toPolicy(dmarc === false ? '' : dmarc.policy),
    because:
      alignedDomain === null
        ? 'No valid signature of From’s domain covers the whole mail.'
        : `A signature of ${passed.find(({ status }) => status.aligned)?.signingDomain} is valid.`,
  };
}

function isOneAuthor(dkim: {
  readonly headerFrom?: readonly string[];
  readonly fromFields?: number;
}): dkim is {
  readonly headerFrom: readonly [string];
} {
  return dkim.headerFrom?.length === 1 && (dkim.fromFields ?? 1) === 1;
}

function toPolicy(word: string): Authentication['policy'] {
  return word === 'none' || word === 'quarantine' || word === 'reject' ? word : null;
}

function unproven(result: AuthenticationResult, because: string): Authentication {
  const nothing = { spf: null, arc: null, alignedDomain: null, policy: null };
  return { by: 'own-check', ...nothing, dkim: result, dmarc: result, because };
}

/** In the header, whose end is the first empty line. */
function countSignatures(octets: Buffer): number {
  const ends = [octets.indexOf('\r\n\r\n'), octets.indexOf('\n\n')].filter((end) => end >= 0);
  const header = octets.toString('latin1', 0, Math.min(octets.length, ...ends));
  return header.match(/^(?:dkim-signature|arc-message-signature)[ \t]{0,9}:/gim)?.length ?? 0;
}

function giveUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`the DNS took more than ${allMs} ms`)), allMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
