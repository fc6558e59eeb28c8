import type { MailAddress } from './message.ts';

/** RFC 8601's result words (§2.7); what a host calls otherwise is `none`. */
const resultWords = [
  'none',
  'pass',
  'fail',
  'softfail',
  'neutral',
  'policy',
  'temperror',
  'permerror',
] as const;
export type AuthenticationResult = (typeof resultWords)[number];

/** What is known of who sent a mail, as it was when it came in: keys rotate. */
export interface Authentication {
  /** Who says so: the host that received the mail, by its header fields, or Firstline, by DNS. */
  readonly by: 'mail-host' | 'own-check';
  /** Null where the method was not tried. */
  readonly spf: AuthenticationResult | null;
  readonly dkim: AuthenticationResult | null;
  readonly dmarc: AuthenticationResult | null;
  readonly arc: AuthenticationResult | null;
  /** From's domain, lower case, where it is proven to have sent the mail; else null. */
  readonly alignedDomain: string | null;
  /** What From's domain asks to be done with mail that fails DMARC, where that is known. */
  readonly policy: 'none' | 'quarantine' | 'reject' | null;
  /** A sentence for `inspect` and `explain`. */
  readonly because: string;
}

/** @returns `none` for a word that RFC 8601 does not know */
export function toResult(word: string): AuthenticationResult {
  const lower = word.toLowerCase();
  if (lower === 'hardfail') return 'fail';
  if (lower === 'temperr' || lower === 'error') return 'temperror';
  if (lower === 'permerr') return 'permerror';
  return resultWords.find((known) => known === lower) ?? 'none';
}

/** @returns the part behind the last `@`, lower case, or null */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  const domain = address
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  return at < 0 || domain === '' ? null : domain;
}

/** The domain of the only author; null where there is none or are several, who can prove nothing together. */
export function authorDomain(message: { readonly from: readonly MailAddress[] }): string | null {
  const [only, ...others] = message.from;
  return only === undefined || others.length > 0 ? null : domainOf(only.address);
}

/**
 * Whether the person is proven to have sent the mail: as far as mail can, which is to the domain; its own
 * host answers for the rest. A person taken from Reply-To is not proven by a proven From.
 */
export function isProven(
  message: { readonly from: readonly MailAddress[] },
  person: MailAddress | undefined,
  authentication: Authentication | null,
): boolean {
  const domain = authorDomain(message);
  return (
    domain !== null &&
    authentication?.alignedDomain === domain &&
    person !== undefined &&
    message.from[0]?.address.toLowerCase() === person.address.toLowerCase()
  );
}

/** `spf none, dkim pass, dmarc pass, aligned with example.org` */
export function describeAuthentication(authentication: Authentication): string {
  const { spf, dkim, dmarc, arc, alignedDomain } = authentication;
  const results = Object.entries({ spf, dkim, dmarc, arc }).flatMap(([method, result]) =>
    result === null ? [] : [`${method} ${result}`],
  );
  return [...results, alignedDomain === null ? 'From is not proven' : `aligned with ${alignedDomain}`].join(
    ', ',
  );
}
