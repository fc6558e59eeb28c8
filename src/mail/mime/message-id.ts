import { createHash } from 'node:crypto';

const BRACKETED = /<([^<>\s]{1,998})>/g;

/** @returns the Message-IDs of a field, in angle brackets, in order, each once */
export function readMessageIds(value: string | null): readonly string[] {
  if (value === null) return [];
  const bracketed = [...value.matchAll(BRACKETED)].map((match) => `<${match[1]}>`);
  if (bracketed.length > 0) return [...new Set(bracketed)];
  const bare = value.split(/[\s,]+/).filter((word) => /^[^<>\s]{1,990}@[^<>\s]{1,990}$/.test(word));
  return [...new Set(bare.map((word) => `<${word}>`))];
}

/**
 * @returns the mail's own Message-ID, or null where the field holds nothing that can stand in References:
 * nothing at all, only punctuation, control characters, or longer than a line may be
 */
export function readOwnMessageId(value: string | null): string | null {
  if (value === null) return null;
  const inner = /<([^<>]{1,998})>/.exec(value)?.[1] ?? value.slice(0, 1_100).replace(/[<>]/g, '');
  const id = inner.replace(/\s+/g, '');
  const usable = id.length <= 900 && /[\p{L}\p{N}]/u.test(id) && !/\p{Cc}/u.test(id);
  return usable ? `<${id}>` : null;
}

/** The same octets always yield the same id, so that a mail without one is recognised when it comes again. */
export function deriveMessageId(octets: Uint8Array): string {
  return `<${createHash('sha256').update(octets).digest('hex').slice(0, 40)}@derived.firstline.invalid>`;
}
