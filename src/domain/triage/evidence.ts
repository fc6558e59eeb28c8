import type { DeskMailbox } from '../desk.ts';
import type { InboundMessage } from '../mail/message.ts';
import { readToken, type TokenClaims, type TokenKey, tokenLength } from '../ticket/token.ts';

/** A token of ours that the mail brought back, and where it stood. */
export interface TokenEvidence {
  readonly claims: TokenClaims;
  readonly via: 'reply-token' | 'own-message-id';
}

/** What a mail says about the conversation that it continues; nothing of it is looked up yet. */
export interface ThreadEvidence {
  /** Strongest first: reply addresses, then our own Message-IDs from the newest ancestor on. */
  readonly tokens: readonly TokenEvidence[];
  /** Referenced Message-IDs that are not ours, newest ancestor first, at most fifty. */
  readonly foreignIds: readonly string[];
}

/** Delivery agents write the address that was really used into one of these. */
const deliveryHeaders = new Set(['delivered-to', 'x-original-to', 'envelope-to']);
const keptForeignIds = 50;

/**
 * Reads our tokens out of a mail's addresses and references. Only a MAC that fits makes one; the
 * domain of a Message-ID and the rest of an address prove nothing and are not looked at.
 *
 * @see RFC 5233 (subaddress), RFC 5322 §3.6.4 (References)
 */
export function readEvidence(
  message: InboundMessage,
  mailbox: DeskMailbox,
  keys: readonly TokenKey[],
  analystIds: readonly string[],
): ThreadEvidence {
  const read = (text: string) => readToken(text, keys, analystIds);
  const fromAddresses = tokenAddresses(message, mailbox.separator).flatMap((text) =>
    evidence(read(text), 'reply-token'),
  );
  const ancestors = newestAncestorFirst(message);
  const fromIds = ancestors.flatMap((id) => evidence(read(id.slice(1, 1 + tokenLength)), 'own-message-id'));
  const foreignIds = ancestors.filter((id) => read(id.slice(1, 1 + tokenLength)) === undefined);
  return { tokens: [...fromAddresses, ...fromIds], foreignIds: foreignIds.slice(0, keptForeignIds) };
}

/** The Message-ID that stands for the whole conversation: what triage is serialised by. */
export function conversationRoot(message: InboundMessage): string {
  return message.references[0] ?? message.inReplyTo ?? message.messageId;
}

/** In-Reply-To is the parent; References name it last and the root first. */
export function newestAncestorFirst(
  message: Pick<InboundMessage, 'inReplyTo' | 'references'>,
): readonly string[] {
  const ids = [
    ...(message.inReplyTo === null ? [] : [message.inReplyTo]),
    ...message.references.toReversed(),
  ];
  return [...new Set(ids)];
}

/** The addresses that delivery agents wrote down. */
export function deliveredTo(message: Pick<InboundMessage, 'headers'>): readonly string[] {
  return message.headers
    .filter((field) => deliveryHeaders.has(field.name))
    .map((field) =>
      field.value
        .slice(0, 1_000)
        .replace(/^[\s<]+/, '')
        .replace(/[\s>]+$/, ''),
    );
}

function evidence(claims: TokenClaims | undefined, via: TokenEvidence['via']): readonly TokenEvidence[] {
  return claims === undefined ? [] : [{ claims, via }];
}

function tokenAddresses(message: InboundMessage, separator: string | null): readonly string[] {
  if (separator === null) return [];
  const addresses = [
    ...message.to.map((to) => to.address),
    ...message.cc.map((cc) => cc.address),
    ...deliveredTo(message),
  ];
  return addresses.flatMap((address) => {
    const localPart = address.split('@', 1)[0] ?? '';
    const at = localPart.lastIndexOf(separator);
    return at < 0 ? [] : [localPart.slice(at + separator.length)];
  });
}
