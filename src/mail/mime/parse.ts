import type { HeaderField, InboundMessage, MailAddress, Report } from '#domain/mail/message.ts';
import { readAddresses } from './addresses.ts';
import { guessOwnCharset } from './charset.ts';
import { type Content, readContent } from './content.ts';
import { readDate } from './date.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { readHeaderBlock } from './header-block.ts';
import { type Budget, LimitReached, makeBudget, type OverLimit, type ReadLimits } from './limits.ts';
import { deriveMessageId, readMessageIds, readOwnMessageId } from './message-id.ts';
import { decodeTransfer } from './transfer.ts';
import { type Located, makeSource, type Part, rawField, readPart } from './tree.ts';

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
    return parseOctets(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength), makeBudget(limits));
  } catch (error) {
    if (error instanceof LimitReached) return error.over;
    throw error;
  }
}

function parseOctets(octets: Buffer, budget: Budget): Parsed {
  const source = makeSource(octets, budget, new Set());
  const root = { source, part: readPart(source, 0, source.raw.length, 0) };
  const content = readContent(root);
  const contents = new Map(content.contents);
  const embedded = content.mails.map((mail) => {
    const inner = readContent(mail);
    for (const [digest, octets] of inner.contents) contents.set(digest, octets);
    return describe(mail, inner, []);
  });
  return { kind: 'parsed', message: describe(root, content, embedded), contents };
}

function describe(located: Located, content: Content, embedded: readonly InboundMessage[]): InboundMessage {
  const { source, part } = located;
  const hint = findHint(located);
  const text = (name: string): string | null => {
    const raw = rawField(part, name);
    return raw === null ? null : decodeHeaderText(raw, hint);
  };
  const addresses = (name: string): readonly MailAddress[] =>
    part.fields
      .filter((field) => field.name === name)
      .flatMap((field) => readAddresses(field.raw, source.budget, hint));
  const own = readOwnMessageId(text('message-id'));
  return {
    messageId: own ?? deriveMessageId(source.octets.subarray(part.begin, part.end)),
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
    headers: decodeFields(part.fields, hint),
    contentType: part.contentType.value,
    contentTypeParameters: part.contentType.parameters,
    text: content.text,
    html: content.html,
    attachments: content.attachments,
    encrypted: content.encrypted,
    calendarMethod: content.calendarMethod,
    embedded,
    report: readReport(part, content, embedded, source.budget),
    warnings: [...source.warnings],
  };
}

function decodeFields(fields: Part['fields'], hint: string | null): HeaderField[] {
  return fields.map(({ name, raw }) => ({
    name,
    value: traceFields.has(name) ? raw : decodeHeaderText(raw, hint),
  }));
}

/**
 * Fields in which hosts quote what a stranger told them. An encoded word in it could hide a `;` and what looks
 * like the host's own words, and none may stand there (RFC 2047 §5).
 */
const traceFields = new Set([
  'received',
  'received-spf',
  'authentication-results',
  'arc-authentication-results',
]);

/** What raw octets in the header are in: as the text declares, as encoded words say, or as the text looks. */
function findHint({ source, part }: Located): string | null {
  const declared = declaredCharset(part);
  if (declared !== null && !/^(?:us-ascii|utf-?8)$/i.test(declared)) return declared;
  if (source.hint !== null || part.fields.every(({ raw }) => !BEYOND_ASCII.test(raw))) return source.hint;
  const first = firstLeaf(part);
  const octets = source.octets.subarray(first.start, Math.min(first.end, first.start + HINT_SAMPLE));
  return guessOwnCharset(decodeTransfer(octets, first.encoding));
}

/** Octets of the text by which the header's charset is guessed. */
const HINT_SAMPLE = 4_096;
const BEYOND_ASCII = /[\x80-\xff]/;

function firstLeaf(part: Part): Part {
  const [first] = part.children;
  return first === undefined ? part : firstLeaf(first);
}

/** The charset of the first text, which raw octets in the header are likely to be in too. */
function declaredCharset(part: Part): string | null {
  const own = part.contentType.parameters['charset'];
  const [first] = part.children;
  return own ?? (first === undefined ? null : declaredCharset(first));
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
    .map((group) => decodeFields(readHeaderBlock(group, 0, group.length, budget).fields, null))
    .filter((group) => group.length > 0);
}
