import type { Attachment } from '#domain/mail/message.ts';
import { attachOctets, attachPart } from './attach.ts';
import { type Body, chooseAlternative, escapeHtml, joinInOrder, nothing, toText } from './body-parts.ts';
import { readCalendar } from './calendar.ts';
import { readCms } from './cms.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { readFieldText, readText } from './part-text.ts';
import { readClearSigned, saysPgpEncrypted } from './pgp.ts';
import { readTnef } from './tnef.ts';
import {
  decodePart,
  type Located,
  makeSource,
  openMail,
  type Part,
  rawField,
  readPart,
  type Source,
} from './tree.ts';

export interface Content {
  /** The whole body as text. */
  readonly text: string;
  readonly html: string | null;
  readonly encrypted: 'smime' | 'pgp' | null;
  readonly calendarMethod: string | null;
  readonly attachments: readonly Attachment[];
  /** Decoded contents by SHA-256 digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Parts that are whole mails, in order, opened. */
  readonly mails: readonly Located[];
  /** Machine-readable parts of a report, in order; one character per octet. */
  readonly statuses: readonly { readonly type: string; readonly text: string }[];
  /** Header fields of a returned mail that came without its body; one character per octet. */
  readonly returned: readonly string[];
}

/** What is found on the way through the tree. */
export interface Collector {
  readonly attachments: Attachment[];
  readonly contents: Map<string, Uint8Array>;
  readonly mails: Located[];
  readonly statuses: { type: string; text: string }[];
  readonly returned: string[];
  encrypted: 'smime' | 'pgp' | null;
  calendarMethod: string | null;
  /** Bodies that only a mail without one of its own is read by: a calendar, a winmail.dat, an inline mail. */
  readonly spare: (() => Body)[];
}

type Leaf = (collector: Collector, located: Located) => Body;

const STATUS = /^message\/(?:global-)?(delivery-status|feedback-report|disposition-notification)$/;

/** What is no plain attachment, by media type. */
const leaves: Readonly<Record<string, Leaf>> = {
  'text/plain': readPlain,
  'text/html': (_, located) => ({ text: null, html: readText(located) }),
  'text/enriched': takeEnriched,
  'text/richtext': takeEnriched,
  'text/calendar': takeCalendar,
  'application/ics': takeCalendar,
  'text/rfc822-headers': takeReturned,
  'message/global-headers': takeReturned,
  'message/rfc822': takeMail,
  'message/global': takeMail,
  'application/pgp-encrypted': takePgp,
  'application/pkcs7-mime': takeCms,
  'application/x-pkcs7-mime': takeCms,
  'application/ms-tnef': takeTnef,
  'application/vnd.ms-tnef': takeTnef,
};

/** Decodes every part of the tree and sorts it into body text, attachments and report parts. */
export function readContent(root: Located): Content {
  const collector = makeCollector();
  const read = readBody(collector, root);
  const { spare, ...found } = collector;
  const body = isBlank(read) ? (firstWritten(spare) ?? read) : read;
  const text = body.text ?? (body.html === null ? '' : toText(root.source, body.html));
  return { ...found, text, html: body.html ?? read.html };
}

function firstWritten(spare: Collector['spare']): Body | null {
  for (const readSpare of spare) {
    const body = readSpare();
    if (!isBlank(body)) return body;
  }
  return null;
}

function makeCollector(): Collector {
  return {
    attachments: [],
    contents: new Map(),
    mails: [],
    statuses: [],
    returned: [],
    encrypted: null,
    calendarMethod: null,
    spare: [],
  };
}

function isBlank({ text, html }: Body): boolean {
  return (text ?? html ?? '').trim() === '';
}

function readBody(collector: Collector, located: Located): Body {
  const { source, part } = located;
  const type = part.contentType.value;
  if (type.startsWith('multipart/')) return readMultipart(collector, source, part);
  const status = STATUS.exec(type)?.[1];
  if (status !== undefined) collector.statuses.push({ type: status, text: readFieldText(located) });
  const leaf = /^winmail\.dat$/i.test(filename(part)) ? takeTnef : leaves[type];
  const shown = part.disposition.value !== 'attachment' || !/^text\/(?:plain|html)$/.test(type);
  if (leaf !== undefined && shown) return leaf(collector, located);
  return takeAttachment(collector, located);
}

function readMultipart(collector: Collector, source: Source, part: Part): Body {
  if (part.children.length === 0) {
    // Nobody can tell its parts apart: the only text of the mail, or something to keep beside it.
    return part.depth === 0
      ? { text: readText({ source, part }), html: null }
      : takeUnreadable(collector, { source, part });
  }
  const type = part.contentType.value;
  if (type === 'multipart/encrypted') collector.encrypted = 'pgp';
  const bodies = part.children.map((child) => {
    const mail = type === 'multipart/digest' && child.contentType.value === 'message/rfc822';
    return mail
      ? readDigested(collector, { source, part: child })
      : readBody(collector, { source, part: child });
  });
  // A container whose parts were read as its parent's, since both have the same boundary.
  const twin = part.children[0];
  const sameBoundary =
    twin?.contentType.value === 'multipart/alternative' &&
    twin.contentType.parameters['boundary'] === part.contentType.parameters['boundary'];
  return type === 'multipart/alternative' || sameBoundary
    ? chooseAlternative(bodies)
    : joinInOrder(source, bodies);
}

function readPlain(collector: Collector, located: Located): Body {
  const text = readText(located);
  if (saysPgpEncrypted(text)) collector.encrypted = 'pgp';
  const signed = readClearSigned(text);
  if (signed === null) return { text, html: null };
  const about = { filename: 'signature.asc', contentType: 'application/pgp-signature', contentId: null };
  attachOctets(collector, Buffer.from(signed.signature), { ...about, disposition: 'attachment' });
  return { text: signed.text, html: null };
}

/** The mails of a digest are its text. @see RFC 2046 §5.1.5 */
function readDigested(collector: Collector, located: Located): Body {
  const mail = openMail(located);
  const line = (name: string, value: string | null) =>
    value === null ? '' : `${name}: ${decodeHeaderText(value)}\n`;
  const head = ['From', 'Date', 'Subject'].map((name) => line(name, rawField(mail.part, name.toLowerCase())));
  const body = readBody(collector, mail);
  const text = body.text ?? (body.html === null ? '' : toText(mail.source, body.html));
  return { text: `${head.join('')}\n${text}`, html: null };
}

function takeAttachment(collector: Collector, located: Located): Body {
  const attachment = attachPart(collector, located);
  const { contentType, disposition, digest, filename: name } = attachment;
  if (disposition !== 'inline' || !contentType.startsWith('image/')) return nothing;
  const cid = attachment.contentId ?? `${digest.slice(0, 32)}@inline`;
  if (attachment.contentId === null) collector.attachments.splice(-1, 1, { ...attachment, contentId: cid });
  const html = `<img src="cid:${escapeHtml(cid)}" alt="${escapeHtml(name ?? '')}">`;
  return { text: null, html, picture: true };
}

function takeUnreadable(collector: Collector, located: Located): Body {
  const octets = decodePart(located);
  if (octets.toString('latin1').trim() === '') return nothing;
  const about = { filename: null, contentType: 'text/plain', contentId: null, disposition: null };
  attachOctets(collector, octets, about);
  return nothing;
}

function takeReturned(collector: Collector, located: Located): Body {
  collector.returned.push(readFieldText(located));
  return takeAttachment(collector, located);
}

/** A mail that is nothing but another mail is read as that one; so is one that shows another without a word. */
function takeMail(collector: Collector, located: Located): Body {
  collector.mails.push(openMail(located));
  takeAttachment(collector, located);
  if (located.part.depth === 0) return readDigested(makeCollector(), located);
  if (located.part.disposition.value === 'inline')
    collector.spare.push(() => readDigested(makeCollector(), located));
  return nothing;
}

function takePgp(collector: Collector, located: Located): Body {
  collector.encrypted = 'pgp';
  return takeAttachment(collector, located);
}

function takeCalendar(collector: Collector, located: Located): Body {
  const read = readCalendar(readText(located), located.part.contentType.parameters['method'] ?? null);
  if (read === null) located.source.warnings.add('A calendar part could not be read.');
  else {
    collector.calendarMethod ??= read.method;
    collector.spare.push(() => ({ text: read.text, html: null }));
  }
  return takeAttachment(collector, located);
}

/** @see RFC 1896 */
function takeEnriched(collector: Collector, located: Located): Body {
  collector.spare.push(() => ({ text: readText(located).replace(/<[^<>]{1,200}>/g, ''), html: null }));
  return takeAttachment(collector, located);
}

/** Signed content is shown, its envelope kept; encrypted content is only told of. @see RFC 8551 §3 */
function takeCms(collector: Collector, located: Located): Body {
  const { source, part } = located;
  const read = readCms(decodePart(located));
  if (read.kind === 'enveloped') collector.encrypted = 'smime';
  const body = takeAttachment(collector, located);
  if (read.kind !== 'signed') return body;
  const inner = makeSource(read.content, source.budget, source.warnings);
  return readBody(collector, { source: inner, part: readPart(inner, 0, inner.raw.length, part.depth + 1) });
}

function takeTnef(collector: Collector, located: Located): Body {
  const { source } = located;
  const read = readTnef(decodePart(located));
  if (read === null) {
    source.warnings.add('A winmail.dat could not be unpacked.');
    return takeAttachment(collector, located);
  }
  for (const each of read.attachments) {
    source.budget.spend('maxParts', 1);
    source.budget.spend('maxDecodedBytes', each.content.length);
    const { content, ...about } = each;
    attachOctets(collector, content, about);
  }
  collector.spare.push(() => ({ text: read.text, html: read.html }));
  return read.attachments.length > 0 ? nothing : takeAttachment(collector, located);
}

function filename(part: Part): string {
  return part.disposition.parameters['filename'] ?? part.contentType.parameters['name'] ?? '';
}
