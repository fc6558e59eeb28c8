import { createHash } from 'node:crypto';
import { htmlToText } from '#domain/mail/html-text.ts';
import type { Attachment } from '#domain/mail/message.ts';
import { decodeCharset } from './charset.ts';
import { decodeTransfer } from './transfer.ts';
import type { Part, Source } from './tree.ts';

/** The body of a part: plain text where there is some, HTML where there is some. */
interface Body {
  readonly text: string | null;
  readonly html: string | null;
}

export interface Content extends Body {
  readonly attachments: readonly Attachment[];
  /** Decoded contents by SHA-256 digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Parts that are whole mails, in order. */
  readonly mails: readonly Part[];
  /** Machine-readable parts of a report, in order; one character per octet. */
  readonly statuses: readonly { readonly type: string; readonly text: string }[];
  /** Header fields of a returned mail that came without its body. */
  readonly returned: readonly string[];
}

interface Collector {
  readonly source: Source;
  readonly attachments: Attachment[];
  readonly contents: Map<string, Uint8Array>;
  readonly mails: Part[];
  readonly statuses: { type: string; text: string }[];
  readonly returned: string[];
}

const NOTHING: Body = { text: null, html: null };
const STATUS = /^message\/(?:global-)?(delivery-status|feedback-report|disposition-notification)$/;

/** Decodes every part of the tree and sorts it into body text, attachments and report parts. */
export function readContent(source: Source, root: Part): Content {
  const collector: Collector = {
    source,
    attachments: [],
    contents: new Map(),
    mails: [],
    statuses: [],
    returned: [],
  };
  const body = readBody(collector, root);
  const text = body.text ?? (body.html === null ? null : toText(source, body.html));
  const { attachments, contents, mails, statuses, returned } = collector;
  return { text, html: body.html, attachments, contents, mails, statuses, returned };
}

function readBody(collector: Collector, part: Part): Body {
  const type = part.contentType.value;
  if (part.children.length > 0) {
    const bodies = part.children.map((child) => readBody(collector, child));
    return type === 'multipart/alternative'
      ? chooseAlternative(bodies)
      : joinInOrder(collector.source, bodies);
  }
  const status = STATUS.exec(type)?.[1];
  if (status !== undefined) {
    collector.statuses.push({ type: status, text: fieldText(collector.source, part) });
    return NOTHING;
  }
  if (type === 'text/rfc822-headers' || type === 'message/global-headers') {
    collector.returned.push(fieldText(collector.source, part));
    return NOTHING;
  }
  if (type === 'message/rfc822' || type === 'message/global') collector.mails.push(part);
  if (isBodyText(part)) {
    const text = decodeText(collector.source, part);
    return type === 'text/html' ? { text: null, html: text } : { text, html: null };
  }
  attach(collector, part);
  return NOTHING;
}

function isBodyText(part: Part): boolean {
  const { value } = part.contentType;
  if (part.disposition.value === 'attachment') return false;
  return value === 'text/plain' || value === 'text/html' || value.startsWith('multipart/');
}

function chooseAlternative(bodies: readonly Body[]): Body {
  const texts = bodies.flatMap((body) => (body.text === null ? [] : [body.text]));
  const htmls = bodies.flatMap((body) => (body.html === null ? [] : [body.html]));
  const text = texts.join('\n');
  const html = htmls.join('\n');
  return {
    text: text.trim() === '' && html !== '' ? null : joined(texts),
    html: htmls.length > 0 ? html : null,
  };
}

function joinInOrder(source: Source, all: readonly Body[]): Body {
  const bodies = all.filter((body) => body.text !== null || body.html !== null);
  if (bodies.length === 1) return bodies[0] ?? NOTHING;
  const hasHtml = bodies.some((body) => body.html !== null);
  const texts = bodies.map((body) => body.text ?? toText(source, body.html ?? ''));
  return {
    text: joined(texts),
    html: hasHtml ? bodies.map((body) => body.html ?? toHtml(body.text ?? '')).join('\n') : null,
  };
}

function joined(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  return texts.reduce((all, text) => (all === '' || all.endsWith('\n') ? all + text : `${all}\n${text}`), '');
}

function toText(source: Source, html: string): string {
  try {
    return htmlToText(html);
  } catch {
    source.warnings.add('The HTML could not be turned into text.');
    return html.replace(/<[^<>]{0,2000}>/g, ' ');
  }
}

function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div style="white-space: pre-wrap">${escaped}</div>`;
}

function decodeText(source: Source, part: Part): string {
  const octets = decodePart(source, part);
  const { text, warning } = decodeCharset(octets, part.contentType.parameters['charset'] ?? null);
  if (warning !== null) source.warnings.add(warning);
  return text.replace(/\r\n?/g, '\n');
}

/** Header fields in a body: one character per octet, as header fields are read. */
function fieldText(source: Source, part: Part): string {
  return decodePart(source, part).toString('latin1').replace(/\r\n?/g, '\n');
}

export function decodePart(source: Source, part: Part): Buffer {
  const octets = decodeTransfer(source.octets.subarray(part.start, part.end), part.encoding);
  source.budget.spend('maxDecodedBytes', octets.length);
  return octets;
}

function attach(collector: Collector, part: Part): void {
  const octets = decodePart(collector.source, part);
  const digest = createHash('sha256').update(octets).digest('hex');
  const field = (name: string): string | null => part.fields.find((each) => each.name === name)?.raw ?? null;
  const { value } = part.disposition;
  collector.contents.set(digest, octets);
  collector.attachments.push({
    filename: part.disposition.parameters['filename'] ?? part.contentType.parameters['name'] ?? null,
    contentType: part.contentType.value,
    sizeBytes: octets.length,
    disposition: value === 'inline' ? 'inline' : value === '' ? null : 'attachment',
    contentId: /<?([^<>\s]{1,500})>?/.exec(field('content-id') ?? '')?.[1] ?? null,
    digest,
  });
}
