import type { MeaningModel } from './meaning.ts';

/**
 * A model as a file: the magic word, then the format's version, the number of blocks and their size (16 bits each) and
 * the number of rows (32 bits), all little-endian; then for each row its code (32 bits, ascending), its scale (a float
 * of 32 bits) and its numbers, an octet each.
 */
const magic = 'FLMM';
const version = 1;
const preamble = 14;

export function encodeMeaning({ blocks, size, rows, scales, weights }: MeaningModel): Uint8Array {
  const length = blocks * size;
  const octets = new Uint8Array(preamble + rows.size * (8 + length));
  new TextEncoder().encodeInto(magic, octets);
  const view = new DataView(octets.buffer);
  view.setUint16(4, version, true);
  view.setUint16(6, blocks, true);
  view.setUint16(8, size, true);
  view.setUint32(10, rows.size, true);
  let at = preamble;
  for (const [code, row] of [...rows].toSorted(([one], [other]) => one - other)) {
    view.setInt32(at, code, true);
    view.setFloat32(at + 4, scales[row] as number, true);
    new Int8Array(octets.buffer, at + 8, length).set(weights.subarray(row * length, (row + 1) * length));
    at += 8 + length;
  }
  return octets;
}

/** @throws RangeError where it is cut off or was made for something else */
export function decodeMeaning(octets: Uint8Array): MeaningModel {
  const isOurs =
    octets.length >= preamble && new TextDecoder('latin1').decode(octets.subarray(0, 4)) === magic;
  if (!isOurs) throw new RangeError('it is no model of what mails mean');
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const found = view.getUint16(4, true);
  if (found !== version) throw new RangeError(`it has format ${found}, and this program reads ${version}`);
  const [blocks, size, count] = [view.getUint16(6, true), view.getUint16(8, true), view.getUint32(10, true)];
  const length = blocks * size;
  if (octets.length !== preamble + count * (8 + length)) throw new RangeError('it is cut off or damaged');
  const rows = new Map<number, number>();
  const scales = new Float32Array(count);
  const weights = new Int8Array(count * length);
  for (let row = 0; row < count; row++) {
    const at = preamble + row * (8 + length);
    rows.set(view.getInt32(at, true), row);
    scales[row] = view.getFloat32(at + 4, true);
    weights.set(new Int8Array(octets.buffer, octets.byteOffset + at + 8, length), row * length);
  }
  return { blocks, size, rows, scales, weights };
}
