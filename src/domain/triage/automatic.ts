import type { MailAddress } from '../mail/message.ts';
import type { AutomaticKind, Reading } from '../mail/reading.ts';
import type { TriageFacts } from './decide.ts';
import type { Decision } from './decision.ts';

/** What a kind of automatic mail causes when it belongs to no ticket. */
const withoutTicket: Readonly<Record<AutomaticKind, 'automatic' | 'ignore' | 'open'>> = {
  'auto-reply': 'automatic',
  'out-of-office': 'automatic',
  challenge: 'automatic',
  bounce: 'automatic',
  delay: 'automatic',
  'feedback-report': 'automatic',
  receipt: 'automatic',
  calendar: 'automatic',
  list: 'ignore',
  monitoring: 'open',
  own: 'ignore',
};

/**
 * Decides about a mail that a machine sent. One that answers us is noted on its ticket and changes
 * nothing there; the others are recorded, and an alarm opens a ticket that nobody acknowledges.
 *
 * @returns undefined for a person's mail, also one that reached us through a mailing list with a reply
 * token, and for an alarm: they go on as any mail does
 * @see RFC 3834 §2
 */
export function decideAutomatic(
  reading: Reading,
  from: MailAddress,
  facts: TriageFacts,
): Decision | undefined {
  if (reading.automatic === null) return undefined;
  const { kind, because } = reading.automatic;
  const ticketId = facts.evidence.tokens
    .map((token) => token.claims.ticketId)
    .find((id) => facts.tickets.has(id));
  if (kind === 'list' && ticketId !== undefined) return undefined;
  if (ticketId !== undefined)
    return {
      kind: 'note-automatic',
      ticketId,
      event: { type: 'automatic-noted', from, kind },
      reason: because,
    };
  const causes = withoutTicket[kind];
  return causes === 'open' ? undefined : { kind: causes, reason: because };
}
