import type { Attachment } from '#domain/mail/message.ts';
import { decodeCharset } from './charset.ts';
import { type MapiProperties, readMapiProperties } from './tnef-properties.ts';

/** A file in a `winmail.dat`. */
export interface TnefAttachment extends Omit<Attachment, 'sizeBytes' | 'digest'> {
  readonly content: Buffer;
}

export interface Tnef {
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly TnefAttachment[];
}

const SIGNATURE = 0x223e9f78;
/** Attribute ids without their type. @see MS-OXTNEF §2.1.3.4 */
const attribute = {
  body: 0x800c,
  codepage: 0x9007,
  messageProperties: 0x9003,
  renderData: 0x9002,
  title: 0x8010,
  data: 0x800f,
  attachmentProperties: 0x9005,
} as const;
/** MAPI property ids. @see MS-OXPROPS */
const property = {
  body: 0x1000,
  bodyHtml: 0x1013,
  filename: 0x3704,
  longFilename: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
  data: 0x3701,
  hidden: 0x7ffe,
} as const;
const MAX_ATTRIBUTES = 10_000;

interface Draft {
  title: string | null;
  data: Buffer | null;
  properties: MapiProperties;
}

/**
 * Unpacks what Outlook puts into `winmail.dat`. Checksums are not held against it.
 *
 * @returns null where the octets are no TNEF
 */
export function readTnef(octets: Buffer): Tnef | null {
  if (octets.length < 6 || octets.readUInt32LE(0) !== SIGNATURE) return null;
  let codepage = 'windows-1252';
  let text: string | null = null;
  let message: MapiProperties = new Map();
  const drafts: Draft[] = [];
  for (const { id, data } of attributes(octets)) {
    const last = drafts.at(-1);
    const string = (): string => decodeCharset(data, codepage).text;
    if (id === attribute.codepage && data.length >= 4) codepage = codepageName(data.readUInt32LE(0));
    else if (id === attribute.body) text = string();
    else if (id === attribute.messageProperties) message = readMapiProperties(data, codepage);
    else if (id === attribute.renderData) drafts.push({ title: null, data: null, properties: new Map() });
    else if (last === undefined) continue;
    else if (id === attribute.title) last.title = string();
    else if (id === attribute.data) last.data = data;
    else if (id === attribute.attachmentProperties) last.properties = readMapiProperties(data, codepage);
  }
  return {
    text: text ?? textOf(message.get(property.body), codepage),
    html: textOf(message.get(property.bodyHtml), codepage),
    attachments: drafts.flatMap(finish),
  };
}

function* attributes(octets: Buffer): Generator<{ id: number; data: Buffer }> {
  let at = 6;
  for (let count = 0; at + 9 <= octets.length && count < MAX_ATTRIBUTES; count += 1) {
    const id = octets.readUInt16LE(at + 1);
    const length = octets.readUInt32LE(at + 5);
    const start = at + 9;
    yield { id, data: octets.subarray(start, Math.min(start + length, octets.length)) };
    at = start + length + 2;
  }
}

function finish({ title, data, properties }: Draft): TnefAttachment[] {
  const own = properties.get(property.data);
  const content = data ?? (Buffer.isBuffer(own) ? own : null);
  if (content === null) return [];
  const string = (id: number): string | null => textOf(properties.get(id), 'utf-8');
  const contentId = string(property.contentId)?.replace(/[<>\s]/g, '') ?? null;
  const type = string(property.mimeType)?.toLowerCase() ?? '';
  return [
    {
      filename:
        string(property.longFilename) ?? string(property.filename) ?? title?.replaceAll('\0', '') ?? null,
      contentType: /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream',
      disposition: contentId === null ? 'attachment' : 'inline',
      contentId,
      content,
    },
  ];
}

function textOf(value: string | Buffer | undefined, codepage: string): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : decodeCharset(value, codepage).text;
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
}

function codepageName(codepage: number): string {
  if (codepage === 65001) return 'utf-8';
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`;
  return `cp${codepage}`;
}
