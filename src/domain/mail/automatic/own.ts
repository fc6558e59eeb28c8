import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';

/** How our own mail is known when it comes back. Plain data: it is handed to the reader threads. */
export interface OwnMail {
  /** The addresses of our mailboxes, aliases included. */
  readonly addresses: readonly string[];
  /** The domains of the Message-IDs that we write, where they are ours alone. */
  readonly messageIdDomains?: readonly string[];
}

/** The field that every mail of ours carries; other desks write it too, so it does not prove whose mail it is. */
const MARKER = 'x-firstline-id';

/**
 * Our own mail coming back: forwarded by a rule, bounced between two mailboxes, or sent to ourselves.
 *
 * From alone says little, since web forms write the desk's address there and the user's in Reply-To.
 */
export function recogniseOwn(message: InboundMessage, own: OwnMail): Automatic | null {
  const fromUs = message.from.some(({ address }) => isOwnAddress(address, own));
  const marked = headerValue(message, MARKER) !== null;
  if (marked && fromUs)
    return kind('It carries X-Firstline-Id and comes from one of our addresses: our own mail came back.');
  const domain = message.messageIdDerived ? null : domainOf(message.messageId);
  if (domain !== null && (own.messageIdDomains ?? []).some((each) => each.toLowerCase() === domain)) {
    return kind(`Its Message-ID ends in ${domain}, which only we write: our own mail came back.`);
  }
  const answersElsewhere = message.replyTo.some(({ address }) => !isOwnAddress(address, own));
  if (fromUs && !answersElsewhere && message.from.length === 1) {
    return kind('It comes from our own address and names nobody else to answer.');
  }
  return null;
}

export function isOwnAddress(address: string, own: OwnMail): boolean {
  const lower = address.toLowerCase();
  return own.addresses.some((each) => each.toLowerCase() === lower);
}

const kind = (because: string): Automatic => ({ kind: 'own', because });

const domainOf = (messageId: string): string | null =>
  /@([^\s<>@]{1,255})>$/u.exec(messageId)?.[1]?.toLowerCase() ?? null;
