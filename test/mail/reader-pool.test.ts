import { afterAll, describe, expect, it } from 'vitest';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { makeReaderPool, type ReadOutcome } from '#mail/reader-pool.ts';

const options = {
  threads: 2,
  timeoutMs: 1_500,
  memoryMb: 64,
  limits: defaultReadLimits,
  own: { addresses: [] },
  masking: null,
};
const octets = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const letter = 'From: a@example.com\nSubject: Printer\n\nIt smokes.\n';

describe('a pool of readers', () => {
  const pool = makeReaderPool({ ...options, workerFile: new URL('./hostile-reader.ts', import.meta.url) });
  afterAll(() => pool[Symbol.asyncDispose]());

  it.each([
    ['hang', 'timed-out'],
    ['allocate', 'out-of-memory'],
    ['throw', 'crashed'],
    ['exit', 'crashed'],
  ])('tells what became of a mail that makes its reader %s', async (order, kind) => {
    expect(await pool.read(octets(order))).toMatchObject({ kind });
  });

  it('goes on with the others while mails hang, and has all its threads back afterwards', async () => {
    const mails = ['hang', letter, 'hang', 'throw', letter, 'hang', letter, letter];
    const outcomes = await Promise.all(mails.map((mail) => pool.read(octets(mail))));
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds).toEqual(['timed-out', 'read', 'timed-out', 'crashed', 'read', 'timed-out', 'read', 'read']);
  });

  it('does not count the time that a mail waits for a thread', async () => {
    const mails = ['hang', 'hang', 'hang', 'hang', letter];
    const outcomes = await Promise.all(mails.map((mail) => pool.read(octets(mail))));
    expect(outcomes.at(-1)).toMatchObject({ kind: 'read' });
  });
});

describe('reading in a thread', () => {
  it('reads a mail, brings its attachments over, and takes the octets away from the caller', async () => {
    await using pool = makeReaderPool({ ...options, timeoutMs: 10_000 });
    const mail = octets(
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: image/png; name=a.png\n\nPNG\n--b--\n',
    );
    const outcome = await pool.read(mail);
    expect(mail.byteLength).toBe(0);
    if (outcome.kind !== 'read') throw new Error(outcome.kind);
    const [attachment] = outcome.reading.message.attachments;
    expect(outcome.reading.message.text).toBe('hello');
    expect(attachment).toMatchObject({ filename: 'a.png', sizeBytes: 3 });
    expect(Buffer.from(outcome.contents.get(attachment?.digest ?? '') ?? []).toString()).toBe('PNG');
  });

  it('tells which limit a mail went past', async () => {
    await using pool = makeReaderPool({
      ...options,
      timeoutMs: 10_000,
      limits: { ...defaultReadLimits, maxAddresses: 2 },
    });
    const outcome = await pool.read(octets('To: a@b.example, c@d.example, e@f.example\n\nhello\n'));
    expect(outcome).toEqual({ kind: 'over-limit', limit: 'maxAddresses', allowed: 2, found: 3 });
  });

  it('finishes the mails that it was given when it is put away', async () => {
    let pending: Promise<ReadOutcome[]>;
    {
      await using pool = makeReaderPool({ ...options, timeoutMs: 10_000 });
      pending = Promise.all([1, 2, 3, 4, 5].map(() => pool.read(octets(letter))));
    }
    expect((await pending).map(({ kind }) => kind)).toEqual(Array(5).fill('read'));
  });

  it('copies octets that others still look into', async () => {
    await using pool = makeReaderPool({ ...options, timeoutMs: 10_000 });
    const shared = Buffer.from(`xx${letter}`);
    const outcome = await pool.read(shared.subarray(2));
    expect(outcome).toMatchObject({ kind: 'read', reading: { message: { subject: 'Printer' } } });
    expect(shared.byteLength).toBeGreaterThan(2);
  });
});
