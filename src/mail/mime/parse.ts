import type { HeaderField, InboundMessage, Report } from '#domain/mail/message.ts';
import { readAddresses } from './addresses.ts';
import { type Content, decodePart, readContent } from './content.ts';
import { readDate } from './date.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { readHeaderBlock } from './header-block.ts';
import { type Budget, LimitReached, makeBudget, type OverLimit, type ReadLimits } from './limits.ts';
import { deriveMessageId, readMessageIds, readOwnMessageId } from './message-id.ts';
import { type Part, readPart, type Source } from './tree.ts';

export interface Parsed {
  readonly kind: 'parsed';
  readonly message: InboundMessage;
  /** Decoded attachments by their SHA-256 digest, hexadecimal. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export type ParsedMail = Parsed | OverLimit;

/**
 * Reads a mail's octets. Every octet sequence yields a message, or the limit that it went past;
 * nothing is thrown.
 */
export function parseMail(octets: Uint8Array, limits: ReadLimits): ParsedMail {
  try {
    return parseOctets(
      Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength),
      makeBudget(limits),
      0,
    );
  } catch (error) {
    if (error instanceof LimitReached) return error.over;
    throw error;
  }
}

function parseOctets(octets: Buffer, budget: Budget, depth: number): Parsed {
  const source = makeSource(octets, budget);
  const root = readPart(source, 0, source.raw.length, depth);
  const content = readContent(source, root);
  const embedded = depth === 0 ? content.mails.map((part) => parseEmbedded(source, part)) : [];
  const message = describe(
    source,
    root,
    content,
    embedded.map((each) => each.message),
  );
  return { kind: 'parsed', message, contents: content.contents };
}

/** Where line ends are bare CR only, they count as line ends. */
function makeSource(octets: Buffer, budget: Budget): Source {
  const warnings = new Set<string>();
  const raw = octets.toString('latin1');
  if (raw.includes('\n') || !raw.includes('\r')) return { octets, raw, budget, warnings };
  warnings.add('The lines end in bare CR.');
  const repaired = raw.replaceAll('\r', '\n');
  return { octets: Buffer.from(repaired, 'latin1'), raw: repaired, budget, warnings };
}

function parseEmbedded(source: Source, part: Part): Parsed {
  return parseOctets(decodePart(source, part), source.budget, 1);
}

function describe(
  source: Source,
  root: Part,
  content: Content,
  embedded: readonly InboundMessage[],
): InboundMessage {
  const raw = (name: string): string | null => root.fields.find((field) => field.name === name)?.raw ?? null;
  const text = (name: string): string | null => {
    const value = raw(name);
    return value === null ? null : decodeHeaderText(value);
  };
  const addresses = (name: string) =>
    root.fields
      .filter((field) => field.name === name)
      .flatMap((field) => readAddresses(field.raw, source.budget));
  const own = readOwnMessageId(text('message-id'));
  return {
    messageId: own ?? deriveMessageId(source.octets),
    messageIdDerived: own === null,
    date: readDate(text('date')),
    subject: text('subject'),
    from: addresses('from'),
    sender: addresses('sender'),
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    inReplyTo: readMessageIds(text('in-reply-to'))[0] ?? null,
    references: readMessageIds(text('references')),
    headers: decodeFields(root.fields),
    contentType: root.contentType.value,
    contentTypeParameters: root.contentType.parameters,
    text: content.text ?? '',
    html: content.html,
    attachments: content.attachments,
    embedded,
    report: readReport(root, content, embedded, source.budget),
    warnings: [...source.warnings],
  };
}

function decodeFields(fields: Part['fields']): HeaderField[] {
  return fields.map(({ name, raw }) => ({ name, value: decodeHeaderText(raw) }));
}

function readReport(
  root: Part,
  content: Content,
  embedded: readonly InboundMessage[],
  budget: Budget,
): Report | null {
  const isReport = root.contentType.value === 'multipart/report';
  if (!isReport && content.statuses.length === 0) return null;
  const first = content.statuses[0];
  return {
    reportType: root.contentType.parameters['report-type']?.toLowerCase() ?? first?.type ?? null,
    status: first === undefined ? [] : readGroups(first.text, budget),
    returnedHeaders: embedded[0]?.headers ?? readGroups(content.returned[0] ?? '', budget).flat(),
  };
}

/** Groups of fields, divided by empty lines. @see RFC 3464 §2.1 */
function readGroups(text: string, budget: Budget): HeaderField[][] {
  return text
    .split(/\n[ \t]*\n/)
    .map((group) => decodeFields(readHeaderBlock(group, 0, group.length, budget).fields))
    .filter((group) => group.length > 0);
}
