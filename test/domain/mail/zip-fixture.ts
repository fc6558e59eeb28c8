interface Shape {
  readonly comment?: string;
  /** Octets in front, as a program that unpacks itself has. */
  readonly before?: Buffer;
  /** With the records of archives past 4 GB. */
  readonly large?: boolean;
  /** What each file holds, and how long it claims to be. */
  readonly content?: Buffer;
  readonly claimedBytes?: number;
}

/** @returns a zip archive of files with those names, deflated; offsets count from the archive's own beginning */
export function makeZip(names: readonly string[], shape: Shape = {}): Buffer {
  const { content = Buffer.from([3, 0]), claimedBytes = 0 } = shape;
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(claimedBytes, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(claimedBytes, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), content);
    entries.push(entry, Buffer.from(name));
    offset += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(entries);
  const end = makeEnd(names.length, directory.length, offset, shape);
  return Buffer.concat([shape.before ?? Buffer.alloc(0), ...parts, directory, end]);
}

function makeEnd(files: number, length: number, offset: number, { large, comment = '' }: Shape): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Math.min(files, 0xffff), 10);
  end.writeUInt32LE(large ? 0xffffffff : length, 12);
  end.writeUInt32LE(large ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  if (!large) return Buffer.concat([end, Buffer.from(comment)]);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  return Buffer.concat([record, locator, end, Buffer.from(comment)]);
}
