import type { Bounce, FailedRecipient } from '../mail/reading.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Decision } from './decision.ts';

/** The outbox row that a bounce speaks of. */
export interface FailedMail {
  readonly outboxId: number;
  readonly ticketId: number | null;
  readonly kind: string;
  readonly toAddress: string;
}

/** A mail of ours that failed for good is an event of its ticket; any other bounce is recorded. */
export function decideBounce(
  bounce: Bounce,
  failed: FailedMail | null,
  tickets: ReadonlyMap<number, Ticket>,
): Decision {
  const lost = bounce.recipients.filter(({ action }) => action !== 'delayed');
  const first = lost.find((recipient) => recipient.permanent) ?? lost[0] ?? bounce.recipients[0];
  const told = describe(first);
  if (failed === null) return { kind: 'bounce', reason: `It is about no mail of ours that we know. ${told}` };
  // A mail refused for now (a full mailbox, a filter) is as lost as one to an address that does not exist.
  if (first === undefined || lost.length === 0)
    return { kind: 'bounce', reason: `Outbox row ${failed.outboxId} is delayed, not lost. ${told}` };
  if (failed.ticketId === null || !tickets.has(failed.ticketId))
    return { kind: 'bounce', reason: `Outbox row ${failed.outboxId} was not delivered. ${told}` };
  return {
    kind: 'delivery-failed',
    ticketId: failed.ticketId,
    event: {
      type: 'delivery-failed',
      outboxId: failed.outboxId,
      mailKind: failed.kind,
      recipient: first.recipient ?? failed.toAddress,
      diagnostic: first.diagnostic ?? first.status ?? 'no reason given',
    },
    reason: `Outbox row ${failed.outboxId} was not delivered. ${told}`,
  };
}

function describe(recipient: FailedRecipient | undefined): string {
  if (recipient === undefined) return '';
  const parts = [recipient.recipient, recipient.status, recipient.diagnostic].filter((part) => part !== null);
  return `${parts.join(' ').slice(0, 300)}.`;
}
