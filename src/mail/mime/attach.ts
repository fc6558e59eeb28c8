import { createHash } from 'node:crypto';
import type { Attachment } from '#domain/mail/message.ts';
import type { Collector } from './content.ts';
import { decodePart, type Located, rawField } from './tree.ts';

export function attachPart(collector: Collector, located: Located): Attachment {
  const { part } = located;
  const { value, parameters } = part.disposition;
  return attachOctets(collector, decodePart(located), {
    filename: parameters['filename'] ?? part.contentType.parameters['name'] ?? null,
    contentType: part.contentType.value,
    disposition: value === 'inline' ? 'inline' : value === '' ? null : 'attachment',
    contentId: /<?([^<>\s]{1,500})>?/.exec(rawField(part, 'content-id') ?? '')?.[1] ?? null,
  });
}

export function attachOctets(
  collector: Collector,
  octets: Buffer,
  about: Omit<Attachment, 'sizeBytes' | 'digest'>,
): Attachment {
  const digest = createHash('sha256').update(octets).digest('hex');
  const attachment = { ...about, sizeBytes: octets.length, digest };
  collector.contents.set(digest, octets);
  collector.attachments.push(attachment);
  return attachment;
}
