import type { Bounce, FailedRecipient } from '../mail/reading.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Decision } from './decision.ts';

/** The outbox row that a bounce speaks of. */
export interface FailedMail {
  readonly outboxId: number;
  readonly ticketId: number | null;
  readonly kind: string;
  readonly toAddress: string;
  /** How it was found: only our Message-ID, which nobody can guess, proves that the bounce is about it. */
  readonly by: 'message-id' | 'recipient';
}

/**
 * The address that a bounce proves to be at fault, so that the next mail would fail too; or null. A bounce that
 * names no mail of ours proves nothing: anybody could silence the desk towards anybody.
 */
export function findUndeliverable(bounce: Bounce, failed: FailedMail | null): string | null {
  if (failed?.by !== 'message-id') return null;
  const address = failed.toAddress.toLowerCase();
  const isMeant = ({ recipient }: FailedRecipient) =>
    recipient === null || recipient.toLowerCase() === address;
  return bounce.recipients.some((each) => each.permanent && isMeant(each)) ? address : null;
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
    return { kind: 'bounce', reason: `outbox:${failed.outboxId} is delayed, not lost. ${told}` };
  if (failed.ticketId === null || !tickets.has(failed.ticketId))
    return { kind: 'bounce', reason: `outbox:${failed.outboxId} was not delivered. ${told}` };
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
    reason: `outbox:${failed.outboxId} was not delivered. ${told}`,
  };
}

function describe(recipient: FailedRecipient | undefined): string {
  if (recipient === undefined) return '';
  const parts = [recipient.recipient, recipient.status, recipient.diagnostic].filter((part) => part !== null);
  return `${parts.join(' ').slice(0, 300)}.`;
}
