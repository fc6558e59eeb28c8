import type { ClassifierModel } from './model.ts';

/**
 * A model as a file: the magic word, the format's version (16 bits) and the header's length (32 bits, both
 * little-endian), a header in JSON, then one row for each bucket that the model knows: how many buckets further
 * than the row before (seven bits an octet, lowest first, the top bit says that more follow), its rarity, its
 * scale, its weights.
 */
const magic = 'FLCM';
const version = 1;
const preamble = 10;

interface Header {
  readonly categories: readonly string[];
  readonly bucketBits: number;
  readonly bias: readonly number[];
  readonly temperature: number;
  readonly examples: number;
  readonly rows: number;
}

export type DecodedModel =
  | { readonly kind: 'model'; readonly model: ClassifierModel }
  | { readonly kind: 'unusable'; readonly reason: string };

export function encodeModel(model: ClassifierModel): Uint8Array {
  const { categories, bucketBits, temperature, examples, rarity, scales, weights } = model;
  const known: number[] = [];
  for (let bucket = 0; bucket < rarity.length; bucket++) if (rarity[bucket] !== 0) known.push(bucket);
  const head: Header = {
    categories,
    bucketBits,
    bias: [...model.bias],
    temperature,
    examples,
    rows: known.length,
  };
  const header = new TextEncoder().encode(JSON.stringify(head));
  const count = categories.length;
  const octets = new Uint8Array(preamble + header.length + known.length * (5 + 2 + count));
  new TextEncoder().encodeInto(magic, octets);
  const view = new DataView(octets.buffer);
  view.setUint16(4, version, true);
  view.setUint32(6, header.length, true);
  octets.set(header, preamble);
  let at = preamble + header.length;
  let last = -1;
  for (const bucket of known) {
    let step = bucket - last - 1;
    for (; step > 127; step >>>= 7) octets[at++] = (step & 127) | 128;
    octets[at++] = step;
    octets[at++] = rarity[bucket] as number;
    octets[at++] = scales[bucket] as number;
    for (let k = 0; k < count; k++) octets[at++] = weights[bucket * count + k] as number;
    last = bucket;
  }
  return octets.slice(0, at);
}

/** Never throws; a file that is cut or was made for something else is unusable. */
export function decodeModel(octets: Uint8Array): DecodedModel {
  const unusable = (reason: string): DecodedModel => ({ kind: 'unusable', reason });
  if (octets.length < preamble || new TextDecoder('latin1').decode(octets.subarray(0, 4)) !== magic)
    return unusable('it is no model of a classifier');
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const found = view.getUint16(4, true);
  if (found !== version)
    return unusable(`it has format ${found}, and this program reads ${version}: train it anew`);
  const headerEnd = preamble + view.getUint32(6, true);
  const header = readHeader(octets.subarray(preamble, headerEnd));
  if (headerEnd > octets.length || header === null) return unusable('its header is damaged');
  const model = readRows(octets, headerEnd, header);
  return model === null ? unusable('it is cut off or damaged') : { kind: 'model', model };
}

function readRows(octets: Uint8Array, from: number, header: Header): ClassifierModel | null {
  const { categories, bucketBits, bias, temperature, examples } = header;
  const count = categories.length;
  const buckets = 2 ** bucketBits;
  const rarity = new Uint8Array(buckets);
  const scales = new Uint8Array(buckets);
  const weights = new Int8Array(buckets * count);
  let at = from;
  let bucket = -1;
  for (let row = 0; row < header.rows; row++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const octet = octets[at++];
      if (octet === undefined || shift > 28) return null;
      step |= (octet & 127) << shift;
      if (octet < 128) break;
    }
    bucket += step + 1;
    if (bucket >= buckets || step < 0 || at + 2 + count > octets.length) return null;
    rarity[bucket] = octets[at++] as number;
    scales[bucket] = octets[at++] as number;
    for (let k = 0; k < count; k++) weights[bucket * count + k] = octets[at++] as number;
  }
  if (at !== octets.length) return null;
  return {
    categories,
    bucketBits,
    bias: Float32Array.from(bias),
    temperature,
    examples,
    rarity,
    scales,
    weights,
  };
}

function readHeader(octets: Uint8Array): Header | null {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets));
    return isHeader(header) ? header : null;
  } catch {
    return null;
  }
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const { categories, bucketBits, bias, temperature, examples, rows } = value as Record<
    keyof Header,
    unknown
  >;
  return (
    isListOf(categories, 'string') &&
    isListOf(bias, 'number') &&
    categories.length > 0 &&
    categories.length === bias.length &&
    categories.length <= 1000 &&
    isWhole(bucketBits, 8, 22) &&
    typeof temperature === 'number' &&
    temperature > 0 &&
    isWhole(examples, 0, Number.MAX_SAFE_INTEGER) &&
    isWhole(rows, 0, 2 ** bucketBits)
  );
}

function isListOf(value: unknown, type: 'string' | 'number'): value is readonly unknown[] {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
