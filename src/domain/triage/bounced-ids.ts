import { readReturnedHeaders } from '../mail/bounce/returned.ts';
import type { InboundMessage } from '../mail/message.ts';

const idHeaders = new Set(['message-id', 'x-firstline-id', 'in-reply-to', 'references']);
const kept = 20;

/**
 * The Message-IDs by which a bounce may name the mail that failed: those in the returned mail's header
 * first (a part of the bounce, or lines of its text), then what the bounce itself answers.
 */
export function bouncedIds(message: InboundMessage): readonly string[] {
  const returned = [...readReturnedHeaders(message), ...message.embedded.flatMap((mail) => mail.headers)]
    .filter((field) => idHeaders.has(field.name))
    .flatMap((field) => field.value.slice(0, 4_000).match(/<[^<>\s]{3,500}>/g) ?? []);
  const answered = message.inReplyTo === null ? [] : [message.inReplyTo];
  return [...new Set([...returned, ...answered, ...message.references])].slice(0, kept);
}
