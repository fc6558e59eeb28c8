import type { Desk } from '../desk.ts';
import { headerValue, type InboundMessage } from '../mail/message.ts';
import { ownMail } from '../own-mail.ts';

/** Our marker; another desk that runs Firstline writes it too. */
const marker = 'x-firstline-id';

/** The Message-IDs by which a mail may be one of ours that came back: its own one, and that of our marker. */
export function ownIds(message: InboundMessage): readonly string[] {
  const marked = headerValue(message, marker)?.trim();
  const id = message.messageIdDerived ? [] : [message.messageId];
  return marked === undefined || marked === '' ? id : [...id, marked.slice(0, 1_000)];
}

/**
 * Tells that a mail goes in circles, by the servers that it has passed or by a marker with our address, which only
 * somebody sets who has had it from us.
 *
 * @returns why, as a sentence; null where nothing tells
 * @see RFC 5321 §6.3 (a hundred Received fields at the least would be its bound; loops are shorter in practice)
 */
export function findLoop(message: InboundMessage, desk: Desk): string | null {
  const hops = message.headers.filter((field) => field.name === 'received').length;
  const { maxHops } = desk.loops;
  if (hops > maxHops) return `it has passed ${hops} mail servers; ${maxHops} are allowed.`;
  const own = ownMail(desk).addresses;
  const marked = message.headers.find(
    ({ name, value }) => name === 'x-loop' && own.some((address) => namesAddress(value, address)),
  );
  return marked === undefined ? null : `its X-Loop names our own address: ${marked.value.slice(0, 200)}`;
}

/** Whether another desk wrote it by this program: a machine may read what we answer by ourselves. */
export const isFromAnotherDesk = (message: InboundMessage): boolean => headerValue(message, marker) !== null;

const namesAddress = (value: string, address: string): boolean =>
  value
    .slice(0, 1_000)
    .toLowerCase()
    .split(/[\s<>,;]+/)
    .includes(address.toLowerCase());

/** What passed between us and a correspondent without a person. */
export interface Exchange {
  /** Automatic mails of ours that were answered as a machine does, within a day. */
  readonly answered: number;
  /** Automatic mails of ours within the time in which an answer counts as a machine's. */
  readonly recent: number;
}

/**
 * Whether the other side is a machine that would answer for ever, whoever it says it is: it answered so many of our
 * automatic mails, or it makes us send as many at once. Many senders of one domain at once may be an incident's, and
 * count only once one of them has answered like a machine.
 *
 * @param domain null where the domain is one of many people
 */
export function isPingPong(sender: Exchange, domain: Exchange | null, max: number): boolean {
  if (Math.max(sender.answered, sender.recent) >= max) return true;
  return domain !== null && (domain.answered >= max || (domain.answered > 0 && domain.recent >= max));
}
