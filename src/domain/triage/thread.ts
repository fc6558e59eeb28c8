import type { Analyst } from '../desk.ts';
import type { MailAddress } from '../mail/message.ts';
import type { Proof } from '../ticket/event.ts';
import { isExpired } from '../ticket/token.ts';
import type { ThreadEvidence } from './evidence.ts';

/** A ticket as far as threading needs it. */
export interface KnownTicket {
  readonly id: number;
  readonly participants: readonly string[];
}

/** What the database knows of a mail's evidence, read by the caller. */
export interface KnownThreads {
  /** The tickets that tokens and foreign ids name, as far as they exist. */
  readonly tickets: ReadonlyMap<number, KnownTicket>;
  /** The tickets that messages with the foreign ids belong to, newest ancestor first, then those of a child that came first. */
  readonly foreign: readonly number[];
}

export type ThreadDecision =
  | { readonly kind: 'continues'; readonly ticketId: number; readonly proof: Proof; readonly because: string }
  | { readonly kind: 'analyst'; readonly ticketId: number; readonly analyst: Analyst; readonly proof: Proof }
  /** The analyst is right and the token was, once. */
  | { readonly kind: 'expired'; readonly ticketId: number; readonly analyst: Analyst }
  | { readonly kind: 'opens'; readonly related: readonly number[]; readonly because: string };

/**
 * Picks the ticket that an inbound message continues.
 *
 * The strongest evidence wins: a reply address's token, then an answer to one of our own Message-IDs
 * (newest ancestor first), then a reference to a foreign mail that we stored, from an authenticated
 * participant. An analyst's token counts for that analyst only, by the From address, proven or not. A subject never matches: anyone can type a number.
 *
 * @param analyst the analyst whose address From is, if any
 * @param authenticated whether From is proven (DKIM or SPF, aligned)
 * @see RFC 5322 §3.6.4, RFC 5233
 */
export function decideThread(
  evidence: ThreadEvidence,
  from: MailAddress,
  analyst: Analyst | undefined,
  authenticated: boolean,
  known: KnownThreads,
  rules: { readonly now: Date; readonly strangers: 'join' | 'open' },
): ThreadDecision {
  for (const { claims, via } of evidence.tokens) {
    const { ticketId } = claims;
    const ticket = known.tickets.get(ticketId);
    if (ticket === undefined) continue;
    if (claims.kind === 'requester') return decideHolder(ticket, via, from, rules.strangers);
    if (analyst?.id !== claims.analystId) continue;
    if (isExpired(claims, rules.now)) return { kind: 'expired', ticketId, analyst };
    return {
      kind: 'analyst',
      ticketId,
      analyst,
      proof: authenticated ? 'token-and-proven-from' : 'token-and-from',
    };
  }
  return decideForeign(from, authenticated, known);
}

/** Whoever holds a requester's token may join; whether somebody who is not on the ticket does is configured. */
function decideHolder(
  ticket: KnownTicket,
  via: 'reply-token' | 'own-message-id',
  from: MailAddress,
  strangers: 'join' | 'open',
): ThreadDecision {
  if (strangers === 'join' || ticket.participants.includes(from.address.toLowerCase()))
    return { kind: 'continues', ticketId: ticket.id, proof: via, because: reason(via) };
  const because = 'It came to the reply address of a ticket from somebody who is not on it: it is linked.';
  return { kind: 'opens', related: [ticket.id], because };
}

function decideForeign(from: MailAddress, authenticated: boolean, known: KnownThreads): ThreadDecision {
  const address = from.address.toLowerCase();
  const joined = known.foreign.find((id) => known.tickets.get(id)?.participants.includes(address) === true);
  if (authenticated && joined !== undefined)
    return {
      kind: 'continues',
      ticketId: joined,
      proof: 'authenticated-participant',
      because: 'It refers to a mail of this ticket, and its sender is proven and takes part in it.',
    };
  const related = [...new Set(known.foreign)];
  const because =
    related.length === 0
      ? 'It answers nothing that we know.'
      : 'It refers to a mail that we know, without proof that its sender may join: it is linked as possibly related.';
  return { kind: 'opens', related, because };
}

function reason(via: 'reply-token' | 'own-message-id'): string {
  return via === 'reply-token'
    ? 'It was sent to the reply address of this ticket.'
    : 'It answers a mail that we sent for this ticket.';
}
