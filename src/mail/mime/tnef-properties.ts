import { decodeCharset } from './charset.ts';

/** The string and binary properties, by id; others are passed over. */
export type MapiProperties = ReadonlyMap<number, string | Buffer>;

/** Octets of a value of fixed size, by property type; padded to four. @see MS-OXCDATA §2.11.1 */
const FIXED: Readonly<Record<number, number>> = {
  0: 0,
  1: 0,
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const TYPE = { object: 0x000d, string8: 0x001e, unicode: 0x001f, binary: 0x0102 } as const;
const MULTIPLE = 0x1000;
const MAX_VALUES = 10_000;

/** @see MS-OXTNEF §2.1.3.4 (MsgPropertyList); reading ends where something cannot be told apart */
export function readMapiProperties(octets: Buffer, codepage: string): MapiProperties {
  const found = new Map<number, string | Buffer>();
  const cursor = { at: 0 };
  const number = (): number => {
    cursor.at += 4;
    return cursor.at <= octets.length ? octets.readUInt32LE(cursor.at - 4) : 0;
  };
  const count = Math.min(number(), MAX_VALUES);
  for (let i = 0; i < count && cursor.at + 4 <= octets.length; i += 1) {
    const tag = number();
    const id = tag >>> 16;
    const type = tag & 0xffff & ~MULTIPLE;
    if (id >= 0x8000) skipName(octets, cursor, number);
    const fixed = FIXED[type];
    const isMultiple = (tag & MULTIPLE) !== 0;
    const values = fixed !== undefined && !isMultiple ? 1 : Math.min(number(), MAX_VALUES);
    for (let v = 0; v < values && cursor.at < octets.length; v += 1) {
      const size = fixed ?? number();
      const data = octets.subarray(cursor.at, Math.min(cursor.at + size, octets.length));
      cursor.at += size + ((4 - (size % 4)) % 4);
      if (v === 0) keep(found, id, type, data, codepage);
    }
  }
  return found;
}

/** A named property has its name in front: a GUID, then a number or a string. */
function skipName(octets: Buffer, cursor: { at: number }, number: () => number): void {
  cursor.at += 16;
  if (number() === 0) {
    cursor.at += 4;
    return;
  }
  const size = Math.min(number(), octets.length);
  cursor.at += size + ((4 - (size % 4)) % 4);
}

function keep(
  found: Map<number, string | Buffer>,
  id: number,
  type: number,
  data: Buffer,
  codepage: string,
): void {
  if (type === TYPE.string8) found.set(id, decodeCharset(data, codepage).text);
  else if (type === TYPE.unicode) found.set(id, decodeCharset(data, 'utf-16le').text);
  else if (type === TYPE.binary) found.set(id, data);
  // an object's value begins with the identifier of its interface
  else if (type === TYPE.object) found.set(id, data.subarray(16));
}
