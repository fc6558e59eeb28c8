/** What an `application/pkcs7-mime` part holds, as far as it can be read without a key. */
export type Cms =
  | { readonly kind: 'signed'; readonly content: Buffer }
  | { readonly kind: 'enveloped' }
  | { readonly kind: 'unknown' };

/** 1.2.840.113549.1.7, the arc of the content types. @see RFC 5652 */
const PKCS7 = '2a864886f70d0107';
const MAX_DEPTH = 20;

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** Where the next element begins. */
  readonly next: number;
}

/**
 * Tells signed from encrypted content, and takes the content out of a signature that wraps it.
 *
 * Nothing is verified here. BER with indefinite lengths and split strings is read too, as Outlook and
 * OpenSSL write it. @see RFC 8551 §3.5.2
 */
export function readCms(octets: Buffer): Cms {
  const outer = readElement(octets, 0, octets.length, 0);
  if (outer?.tag !== 0x30) return { kind: 'unknown' };
  const [type, wrapper] = children(octets, outer);
  const oid = type === undefined ? '' : octets.toString('hex', type.start, type.end);
  if (oid === `${PKCS7}03` || oid === '2a864886f70d0109100117') return { kind: 'enveloped' };
  if (oid !== `${PKCS7}02` || wrapper === undefined) return { kind: 'unknown' };
  const [signedData] = children(octets, wrapper);
  const info = signedData === undefined ? undefined : children(octets, signedData)[2];
  const content = info === undefined ? undefined : children(octets, info)[1];
  const pieces = content === undefined ? [] : octetStrings(octets, content, 0);
  return pieces.length === 0 ? { kind: 'unknown' } : { kind: 'signed', content: Buffer.concat(pieces) };
}

function octetStrings(octets: Buffer, element: Element, depth: number): Buffer[] {
  if (element.tag === 0x04) return [octets.subarray(element.start, element.end)];
  if (depth > MAX_DEPTH) return [];
  return children(octets, element).flatMap((child) => octetStrings(octets, child, depth + 1));
}

function children(octets: Buffer, parent: Element): Element[] {
  const found: Element[] = [];
  for (let at = parent.start; at < parent.end && found.length < 100_000; ) {
    const element = readElement(octets, at, parent.end, 0);
    if (element === null) break;
    found.push(element);
    at = element.next;
  }
  return found;
}

/** @returns null where no element begins, or at the end mark of an indefinite length */
function readElement(octets: Buffer, at: number, end: number, depth: number): Element | null {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === undefined || first === undefined || (tag === 0 && first === 0)) return null;
  if (first === 0x80) return readIndefinite(octets, tag, at + 2, end, depth);
  const size = first < 0x80 ? 0 : first & 0x7f;
  if (size > 4 || at + 2 + size > end) return null;
  let length = first;
  if (size > 0) length = octets.readUIntBE(at + 2, size);
  const start = at + 2 + size;
  const last = Math.min(start + length, end);
  return { tag, start, end: last, next: last };
}

function readIndefinite(
  octets: Buffer,
  tag: number,
  start: number,
  end: number,
  depth: number,
): Element | null {
  if (depth > MAX_DEPTH) return null;
  let at = start;
  while (at < end) {
    const inner = readElement(octets, at, end, depth + 1);
    if (inner === null) break;
    at = inner.next;
  }
  return { tag, start, end: at, next: Math.min(at + 2, end) };
}
