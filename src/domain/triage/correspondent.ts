import type { Desk } from '../desk.ts';
import { publicMailDomains } from './public-mail-domains.ts';

/** The domain of an address, lower case; empty where it has none. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1 || address.length).toLowerCase();

/**
 * Whether the senders of a domain are many people who have nothing to do with each other: the desk's own users, and
 * anybody at a public provider. At any other domain one machine may write under many addresses.
 */
export function hasManyPeople(domain: string, desk: Pick<Desk, 'mailboxes' | 'userDomains'>): boolean {
  const own = [...desk.userDomains, ...desk.mailboxes.map((mailbox) => domainOf(mailbox.address))];
  return publicMailDomains.has(domain) || own.some((each) => domain === each || domain.endsWith(`.${each}`));
}
