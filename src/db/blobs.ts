import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';

/** A content in the store, named by its SHA-256: the same content is stored once. */
export interface Blob {
  readonly id: number;
  readonly digest: Buffer;
  readonly sizeBytes: number;
}

/** Where contents of any size lie, a piece in memory at a time; Postgres is the first such place. */
export interface BlobStore {
  put(content: AsyncIterable<Uint8Array>): Promise<Blob>;
  /** @throws when there is no such content */
  get(digest: Buffer): AsyncIterable<Buffer>;
}

type Executor = Kysely<Database>;

/** Large enough that most mails are one row, small enough that a stream needs little memory. */
export const chunkBytes = 256 * 1024;

export function makePostgresStore(db: Executor): BlobStore {
  return {
    put: (content) => putBlobStream(db, content),
    async *get(digest) {
      const blob = await db
        .selectFrom('blobs')
        .select('id')
        .where('digest', '=', digest)
        .executeTakeFirstOrThrow();
      yield* streamBlob(db, blob.id);
    },
  };
}

/**
 * Stores a content that is in memory already; two who store the same get the same id. In a transaction
 * that stores several, go by ascending digest, or two of them may wait for each other.
 */
export async function putBlob(db: Executor, content: Uint8Array): Promise<Blob> {
  const digest = digestOf(content);
  const { rows } = await sql<{ id: number }>`with ${puttingBlob(content)} select id from blob`.execute(db);
  return { id: onlyId(rows), digest, sizeBytes: content.byteLength };
}

/** The same as the beginning of a larger statement, which finds its id in `blob`. */
export function puttingBlob(content: Uint8Array): RawBuilder<unknown> {
  const chunks = [...split(content)];
  return sql`
    blob as (
      insert into blobs (digest, size_bytes) values (${digestOf(content)}, ${content.byteLength})
      on conflict (digest) do update set digest = excluded.digest
      returning id, xmax = 0 as is_new
    ), stored as (
      insert into blob_chunks (blob_id, seq, data)
      select blob.id, chunk.seq - 1, chunk.data
      from blob, unnest(${chunks}::bytea[]) with ordinality as chunk (data, seq)
      where blob.is_new
    )`;
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/**
 * Stores contents that are in memory already: those of one chunk in one statement. Whoever stores the same in
 * another order waits for nobody: the digests are taken in ascending order.
 *
 * @returns a blob for each content, in order
 */
export async function putBlobs(db: Executor, contents: readonly Uint8Array[]): Promise<readonly Blob[]> {
  const given = contents.map((content) => ({
    content,
    digest: digestOf(content),
  }));
  const distinct = new Map(given.map((each) => [each.digest.toString('hex'), each]));
  const ascending = [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const ids = new Map<string, number>();
  const small = ascending.filter(({ content }) => content.byteLength <= chunkBytes);
  if (small.length > 0) {
    const rows = small.map(
      ({ content, digest }) => sql`(${digest}::bytea, ${content.byteLength}::bigint, ${content}::bytea)`,
    );
    const stored = await sql<{ id: number; digest: Buffer }>`
      with given (digest, size_bytes, data) as (values ${sql.join(rows)}), blob as (
        insert into blobs (digest, size_bytes) select digest, size_bytes from given
        on conflict (digest) do update set digest = excluded.digest
        returning id, digest, xmax = 0 as is_new
      ), stored as (
        insert into blob_chunks (blob_id, seq, data)
        select blob.id, 0, given.data from blob join given using (digest) where blob.is_new
      )
      select id, digest from blob`.execute(db);
    for (const { id, digest } of stored.rows) ids.set(digest.toString('hex'), id);
  }
  for (const { content, digest } of ascending)
    if (content.byteLength > chunkBytes) ids.set(digest.toString('hex'), (await putBlob(db, content)).id);
  return given.map(({ content, digest }) => ({
    id: getId(ids, digest),
    digest,
    sizeBytes: content.byteLength,
  }));
}

function getId(ids: ReadonlyMap<string, number>, digest: Buffer): number {
  const id = ids.get(digest.toString('hex'));
  if (id === undefined) throw new Error('the store gave no id');
  return id;
}

/**
 * Stores a content of any size, a chunk in memory at a time. Not to be called in a transaction: each chunk
 * is committed by itself, and a stream that breaks leaves a blob without digest, which `sweepBlobs` removes.
 */
async function putBlobStream(db: Executor, content: AsyncIterable<Uint8Array>): Promise<Blob> {
  const hash = createHash('sha256');
  const draft = await db.insertInto('blobs').defaultValues().returning('id').executeTakeFirstOrThrow();
  let seq = 0;
  let sizeBytes = 0;
  for await (const data of rechunk(content)) {
    hash.update(data);
    sizeBytes += data.byteLength;
    await db.insertInto('blob_chunks').values({ blob_id: draft.id, seq, data }).execute();
    seq += 1;
  }
  const digest = hash.digest();
  return { id: await finishDraft(db, draft.id, digest, sizeBytes), digest, sizeBytes };
}

/** @returns the chunks in order; one is in memory at a time */
async function* streamBlob(db: Executor, id: number): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const row = await db
      .selectFrom('blob_chunks')
      .select('data')
      .where('blob_id', '=', id)
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.data;
  }
}

/** The name of a content that a row points to. @throws when there is none */
export async function getDigest(db: Executor, id: number): Promise<Buffer> {
  const { digest } = await db
    .selectFrom('blobs')
    .select('digest')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (digest === null) throw new Error(`blob ${id} is not complete`);
  return digest;
}

/** The whole content in one buffer; no second copy of it is made on the way. */
export async function readBlob(db: Executor, id: number): Promise<Buffer> {
  const { size_bytes } = await db
    .selectFrom('blobs')
    .select('size_bytes')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const content = Buffer.allocUnsafeSlow(size_bytes);
  let at = 0;
  for await (const chunk of streamBlob(db, id)) at += chunk.copy(content, at);
  return content;
}

/** Removes what streams that broke a day ago or longer left behind. */
export async function sweepBlobs(db: Executor): Promise<void> {
  await sql`delete from blobs where digest is null and created_at < now() - interval '1 day'`.execute(db);
}

async function finishDraft(db: Executor, id: number, digest: Buffer, sizeBytes: number): Promise<number> {
  const finished = await sql<{ id: number }>`
    update blobs set digest = ${digest}, size_bytes = ${sizeBytes}
    where id = ${id} and not exists (select from blobs where digest = ${digest})
    returning id`
    .execute(db)
    .catch(ignoreUniqueViolation);
  if (finished !== undefined && finished.rows.length > 0) return id;
  await db.deleteFrom('blobs').where('id', '=', id).execute();
  const { rows } = await sql<{ id: number }>`select id from blobs where digest = ${digest}`.execute(db);
  return onlyId(rows);
}

/** Somebody else stored the same between the look and the update. */
function ignoreUniqueViolation(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === '23505') return undefined;
  throw error;
}

function onlyId(rows: readonly { readonly id: number }[]): number {
  const row = rows[0];
  if (row === undefined) throw new Error('the store gave no id');
  return row.id;
}

function* split(content: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < content.byteLength || at === 0; at += chunkBytes)
    yield Buffer.from(content.buffer, content.byteOffset + at, Math.min(chunkBytes, content.byteLength - at));
}

async function* rechunk(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    parts.push(part);
    size += part.byteLength;
    if (size < chunkBytes) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(parts);
}
