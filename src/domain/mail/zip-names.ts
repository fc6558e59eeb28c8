/** What a zip archive says that it holds. */
export interface ZipListing {
  readonly names: readonly string[];
  /** False where it names more files than are looked at. */
  readonly complete: boolean;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * Lists the files of a zip archive by its central directory, which programs open it by. Nothing is unpacked, and
 * the sizes that it claims are not believed.
 *
 * @param most of so many files names are read
 * @returns null where the content is no zip archive
 * @see PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.16
 */
export function listZip(content: Uint8Array, most: number): ZipListing | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { start, stop } = findDirectory(view, end);
  const names: string[] = [];
  let at = start;
  while (at + ENTRY_LENGTH <= stop && view.getUint32(at, true) === ENTRY) {
    if (names.length === most) return { names, complete: false };
    const length = view.getUint16(at + 28, true);
    names.push(readName(content.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)));
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, complete: true };
}

/** The last record that says so of itself: a comment of any length may stand behind it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Before the end by its length, so that it is found too where a program or other octets stand in front. */
function findDirectory(view: DataView, end: number): { readonly start: number; readonly stop: number } {
  const stop = find64(view, end) ?? end;
  const length = stop === end ? view.getUint32(end + 12, true) : Number(view.getBigUint64(stop + 40, true));
  const offset = stop === end ? view.getUint32(end + 16, true) : Number(view.getBigUint64(stop + 48, true));
  const before = stop - length;
  const isEntry = before >= 0 && before + 4 <= stop && view.getUint32(before, true) === ENTRY;
  return { start: isEntry ? before : offset, stop };
}

/** @returns where the record of a large archive stands, or null */
function find64(view: DataView, end: number): number | null {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  return at + 56 <= end && view.getUint32(at, true) === END_64 ? at : null;
}

/** Of a name only its end tells its type, and that is ASCII in every charset that occurs. */
function readName(octets: Uint8Array): string {
  return Buffer.from(octets.subarray(-300)).toString('latin1');
}
