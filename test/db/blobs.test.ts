import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunkBytes, makePostgresStore, putBlob, putBlobs, readBlob } from '#db/blobs.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.url, maxConnections: 10, onError: () => {} });
});
afterAll(async () => {
  await db.destroy();
  await database[Symbol.asyncDispose]();
});

async function* inPieces(content: Buffer, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += bytes) yield content.subarray(at, at + bytes);
}

test('the same content has one id, however it is stored, and is read back octet by octet', async () => {
  const sizes = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes];
  for (const content of sizes.map((size) => randomBytes(size))) {
    const [first, again] = await putBlobs(db, [content, Buffer.from(content)]);
    expect(again).toEqual(first);
    expect(await putBlob(db, content)).toEqual(first);
    expect(await makePostgresStore(db).put(inPieces(content, 100_000))).toEqual(first);
    expect((await readBlob(db, first?.id ?? 0)).equals(content)).toBe(true);
  }
});

test('those who store the same contents at once in different orders all come to an end', async () => {
  const contents = Array.from({ length: 20 }, (_, n) => randomBytes(n === 7 ? 2 * chunkBytes : 100));
  const stores = Array.from({ length: 8 }, (_, turn) =>
    db.transaction().execute((trx) => putBlobs(trx, turn % 2 === 0 ? contents : contents.toReversed())),
  );
  const ids = (await Promise.all(stores)).map((blobs) => new Set(blobs.map((blob) => blob.id)));
  for (const each of ids) expect(each).toEqual(ids[0]);
});
