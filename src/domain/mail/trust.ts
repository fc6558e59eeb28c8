import { type Authentication, authorDomain, toResult } from './authentication.ts';
import {
  type AuthenticationResults,
  type MethodResult,
  parseAuthenticationResults,
} from './authentication-results.ts';
import type { HeaderField, InboundMessage } from './message.ts';
import { fieldsOfOwnHosts, isHostAmong, type OwnFields, type OwnHosts } from './received.ts';

/** Whose word about a sender counts: what stands in a mail that was fetched by IMAP, anybody may have written. */
export type Trust =
  | {
      readonly kind: 'authserv-id';
      /** What the mail host calls itself in Authentication-Results; lower case. */
      readonly ids: readonly string[];
      /** Our hosts by name, or by domain with a dot in front; lower case. */
      readonly hosts: readonly string[];
    }
  /** `domains`: the tenant's own, lower case. */
  | { readonly kind: 'microsoft365'; readonly domains: readonly string[] };

const microsoft: OwnHosts = {
  hosts: ['.outlook.com', '.office365.com', '.outlook.de', '.exchangelabs.com', '.microsoft.com'],
  borders: ['.mail.protection.outlook.com', '.mail.protection.outlook.de'],
};

type Mail = Pick<InboundMessage, 'from' | 'headers'>;

/**
 * Reads what a mailbox's own host found out about a sender. Only fields that it wrote count; forged ones
 * lower down do not.
 *
 * @returns null where it says nothing
 * @see RFC 8601 §5
 */
export function readTrusted(mail: Mail, trust: Trust): Authentication | null {
  return trust.kind === 'microsoft365' ? readMicrosoft(mail, trust.domains) : readNamed(mail, trust);
}

function readNamed(mail: Mail, trust: Extract<Trust, { kind: 'authserv-id' }>): Authentication | null {
  const own = { hosts: [...trust.ids, ...trust.hosts], borders: [] };
  const fields = readFields(fieldsOfOwnHosts(mail.headers, own), ({ authservId }) =>
    authservId === null ? false : isHostAmong(authservId, trust.ids),
  );
  if (fields.length === 0) return null;
  // a filter for each method may write a field of its own; the topmost one is the host's last word
  const methods = new Set<string>();
  const results = fields.flatMap((field) => {
    const news = field.results.filter(({ method }) => !methods.has(method));
    for (const { method } of news) methods.add(method);
    return news;
  });
  return summarise(mail, results, `${fields[0]?.authservId} says so in Authentication-Results.`);
}

function readMicrosoft(mail: Mail, domains: readonly string[]): Authentication | null {
  const [top] = readFields(
    fieldsOfOwnHosts(mail.headers, microsoft),
    ({ authservId }) => authservId === null || isHostAmong(authservId, microsoft.hosts),
  );
  const said =
    top === undefined
      ? null
      : summarise(mail, top.results, 'Microsoft 365 says so in its topmost Authentication-Results.');
  const domain = authorDomain(mail);
  if (domain === null || !domains.includes(domain) || !isInternal(mail.headers)) return said;
  const because = `Microsoft 365 calls it internal mail of its own domain ${domain}.`;
  const nothing = { by: 'mail-host' as const, spf: null, dkim: null, dmarc: null, arc: null, policy: null };
  return { ...(said ?? nothing), alignedDomain: domain, because };
}

/** Exchange Online takes this field out of what comes from outside; two of them were written by somebody else. */
function isInternal(headers: readonly HeaderField[]): boolean {
  const [only, ...others] = headers.filter(({ name }) => name === 'x-ms-exchange-organization-authas');
  return only !== undefined && others.length === 0 && only.value.trim().toLowerCase() === 'internal';
}

/**
 * All of the host's fields above its border; where it wrote none there, its topmost one below. No more of those:
 * the sender's begin there, and a forged one could add a method that the host's own does not have.
 */
function readFields(
  { above, below }: OwnFields,
  isOurs: (field: AuthenticationResults) => boolean,
): readonly AuthenticationResults[] {
  const read = (fields: readonly HeaderField[]) =>
    fields
      .filter(({ name }) => name === 'authentication-results')
      .map(({ value }) => parseAuthenticationResults(value))
      .filter(isOurs);
  const inside = read(above);
  return inside.length > 0 ? inside : read(below).slice(0, 1);
}

function summarise(mail: Mail, results: readonly MethodResult[], because: string): Authentication {
  const of = (method: string) => results.filter((result) => result.method === method);
  const dkim = of('dkim').map(({ result }) => toResult(result));
  const dmarc = the(of('dmarc'));
  return {
    by: 'mail-host',
    spf: resultOf(the(of('spf'))),
    dkim: dkim.includes('pass') ? 'pass' : (dkim[0] ?? null),
    dmarc: resultOf(dmarc),
    arc: resultOf(the(of('arc'))),
    alignedDomain: findAligned(mail, results, dmarc),
    policy: null,
    because,
  };
}

/** One result of a method that has one; of several that differ, none that says pass is believed. */
function the(results: readonly MethodResult[]): MethodResult | undefined {
  return results.find(({ result }) => result !== 'pass') ?? results[0];
}

const resultOf = (found: MethodResult | undefined) => (found === undefined ? null : toResult(found.result));

/** Where there is a DMARC result it decides; else an aligned DKIM or SPF pass does. @see RFC 7489 §3.1 */
function findAligned(
  mail: Mail,
  results: readonly MethodResult[],
  dmarc: MethodResult | undefined,
): string | null {
  const author = authorDomain(mail);
  if (author === null) return null;
  if (dmarc !== undefined && dmarc.result !== 'none') {
    // Microsoft's word for a domain without a record whose mail would pass one
    const passed = dmarc.result === 'pass' || dmarc.result === 'bestguesspass';
    const from = dmarc.properties.get('header.from')?.toLowerCase() ?? author;
    return passed && from === author ? author : null;
  }
  const proven = results.some(({ method, result, properties }) => {
    if (result !== 'pass') return false;
    if (method === 'dkim') return isAligned(properties.get('header.d') ?? properties.get('header.i'), author);
    return method === 'spf' && isAligned(properties.get('smtp.mailfrom'), author);
  });
  return proven ? author : null;
}

/** The same domain or one above it. One below is left out: without a list of public suffixes, it proves too much. */
function isAligned(identity: string | undefined, author: string): boolean {
  const domain = identity
    ?.slice(identity.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  return domain?.includes('.') === true && (author === domain || author.endsWith(`.${domain}`));
}
