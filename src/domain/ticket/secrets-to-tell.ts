import type { Desk } from '../desk.ts';
import type { SecretKind } from '../mail/secrets/secret.ts';
import type { MessageReceived } from './event.ts';
import type { Ticket } from './ticket.ts';

/**
 * The kinds of secrets that the requester is asked not to send, in a mail of its own: each once a ticket, and only what
 * they wrote themselves. What the first mail held, the acknowledgement says.
 */
export function secretsToTell(
  before: Ticket | null,
  after: Ticket,
  event: MessageReceived,
  desk: Desk,
): readonly SecretKind[] {
  const isRequester = event.from.address.toLowerCase() === after.requester.address.toLowerCase();
  if (!isRequester || !desk.secrets.tellUsers) return [];
  return (event.secrets ?? []).filter((kind) => before?.secrets.includes(kind) !== true);
}
