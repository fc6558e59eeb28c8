import type { MeaningModel } from './meaning.ts';

/**
 * A model as a file: the magic word, then the format's version, the number of blocks and their size (16 bits each) and
 * the number of rows (32 bits) and the odds of a shared trouble beforehand (a float of 32 bits), all little-endian; then
 * for each row its code (32 bits, ascending), its scale and what it adds to those odds (floats of 32 bits) and its
 * numbers, an octet each.
 */
const magic = 'FLMM';
const version = 2;
const preamble = 18;
const beforeNumbers = 12;

export function encodeMeaning(model: MeaningModel): Uint8Array {
  const { blocks, size, rows, scales, weights, shared, sharedBase } = model;
  const length = blocks * size;
  const octets = new Uint8Array(preamble + rows.size * (beforeNumbers + length));
  new TextEncoder().encodeInto(magic, octets);
  const view = new DataView(octets.buffer);
  view.setUint16(4, version, true);
  view.setUint16(6, blocks, true);
  view.setUint16(8, size, true);
  view.setUint32(10, rows.size, true);
  view.setFloat32(14, sharedBase, true);
  let at = preamble;
  for (const [code, row] of [...rows].toSorted(([one], [other]) => one - other)) {
    view.setInt32(at, code, true);
    view.setFloat32(at + 4, scales[row] as number, true);
    view.setFloat32(at + 8, shared[row] as number, true);
    const numbers = weights.subarray(row * length, (row + 1) * length);
    new Int8Array(octets.buffer, at + beforeNumbers, length).set(numbers);
    at += beforeNumbers + length;
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
  if (octets.length !== preamble + count * (beforeNumbers + length))
    throw new RangeError('it is cut off or damaged');
  const rows = new Map<number, number>();
  const scales = new Float32Array(count);
  const weights = new Int8Array(count * length);
  const shared = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const at = preamble + row * (beforeNumbers + length);
    rows.set(view.getInt32(at, true), row);
    scales[row] = view.getFloat32(at + 4, true);
    shared[row] = view.getFloat32(at + 8, true);
    weights.set(new Int8Array(octets.buffer, octets.byteOffset + at + beforeNumbers, length), row * length);
  }
  return { blocks, size, rows, scales, weights, shared, sharedBase: view.getFloat32(14, true) };
}
