import type { AutomaticPolicy, Desk } from '../desk.ts';
import type { MailAddress } from '../mail/message.ts';
import type { AutomaticKind, Reading } from '../mail/reading.ts';
import type { TriageFacts } from './decide.ts';
import type { Decision } from './decision.ts';

/**
 * Decides about a mail that a machine sent. One that answers us is noted on its ticket and changes
 * nothing there; what becomes of the others is configured. None of them is ever answered.
 *
 * @returns undefined for a person's mail, also one that reached us through a mailing list with a reply
 * token, and for a kind that opens a ticket: they go on as any mail does
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
  switch (policyFor(kind, facts.desk)) {
    case 'open':
      return undefined;
    case 'record':
      return { kind: 'automatic', reason: because };
    case 'ignore':
      return { kind: 'ignore', reason: because };
  }
}

function policyFor(kind: AutomaticKind, desk: Desk): AutomaticPolicy {
  if (kind === 'own') return 'ignore';
  return kind === 'bounce' ? 'record' : desk.automatic[kind];
}
