import { createHash } from 'node:crypto';
import type { InboundMessage } from './message.ts';

/**
 * What makes a mail the same mail: sender, Message-ID, Date, text and attachments, and nothing that a
 * transport adds or changes. The Message-ID alone would let anybody pre-empt a mail that they foresee.
 *
 * @returns SHA-256
 */
export function contentDigest(message: InboundMessage): Buffer {
  const parts = [
    message.from[0]?.address.toLowerCase() ?? '',
    message.messageId,
    message.date?.toISOString() ?? '',
    message.text.replace(/\s+/g, ' ').trim(),
    ...message.attachments.map((attachment) => attachment.digest).toSorted(),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
