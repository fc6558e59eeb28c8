import { parseAuthenticationResults } from './authentication-results.ts';
import type { InboundMessage } from './message.ts';
import { isHostAmong, readHop } from './received.ts';
import { readTrusted, type Trust } from './trust.ts';

/** Why the word of a mailbox's own mail host counts for a mail, or does not. */
export type TrustFinding =
  | { readonly kind: 'counts' }
  /** The host that took the mail last is none of ours as they are named. */
  | { readonly kind: 'other-host'; readonly host: string }
  /** Our hosts took it, and who wrote Authentication-Results goes by another name. */
  | { readonly kind: 'other-id'; readonly id: string }
  | { readonly kind: 'silent' };

/** Tells an operator what is wrong with the names of the mail hosts that a mailbox trusts. */
export function findTrust(mail: Pick<InboundMessage, 'from' | 'headers'>, trust: Trust): TrustFinding {
  if (readTrusted(mail, trust) !== null) return { kind: 'counts' };
  const values = (name: string) =>
    mail.headers.filter((field) => field.name === name).map(({ value }) => value);
  const hop = values('received')
    .map(readHop)
    .find(({ from, by }) => from !== null && by !== null);
  if (trust.kind === 'authserv-id' && hop?.by != null && !isHostAmong(hop.by, [...trust.ids, ...trust.hosts]))
    return { kind: 'other-host', host: hop.by };
  const id = values('authentication-results')
    .map((value) => parseAuthenticationResults(value).authservId)
    .find((each) => each !== null);
  return id == null ? { kind: 'silent' } : { kind: 'other-id', id };
}
