import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '#cli/demo/imap-server.ts';
import { makeSecret } from '#config/secret.ts';
import { acquireLease } from '#db/leases.ts';
import { storeBatch } from '#db/mailbox-batch.ts';
import { beginFolder, registerMailbox, setHealth } from '#db/mailboxes.ts';
import { makeImap } from '../support/config.ts';
import { type Death, openDyingDatabase } from '../support/dying-client.ts';
import { makeRaw } from '../support/mail-host.ts';
import { openPollerBench, type PollerBench, quickTiming } from '../support/poller.ts';

const MOST_STATEMENTS = 80;
const userName = ({ at, when }: Death) => `${when}-${at}`;
const moments = ['before', 'after'] as const;
const timing = { ...quickTiming, leaseTtlMs: 200, leaseRenewMs: 50 };

let bench: PollerBench;
beforeAll(async () => {
  bench = await openPollerBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

describe('a database connection that dies at any statement', () => {
  let server: ImapServer;
  beforeAll(async () => {
    const users = moments.flatMap((when) =>
      Array.from({ length: MOST_STATEMENTS }, (_, n) => ({
        name: userName({ at: n + 1, when }),
        password: 'secret',
      })),
    );
    server = await startImapServer({ users });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each(moments)(
    '%s it is applied: every mail comes in once and is moved once',
    { timeout: 120_000 },
    async (when) => {
      let runs = 0;
      while (runs < MOST_STATEMENTS && (await runWithDeath({ at: runs + 1, when }))) runs += 1;
      expect(runs).toBeGreaterThan(10);
      expect(runs).toBeLessThan(MOST_STATEMENTS);
    },
  );

  async function runWithDeath(death: Death): Promise<boolean> {
    const user = userName(death);
    await using dying = openDyingDatabase(bench.url, death);
    const raws = [makeRaw('one'), makeRaw('two', 30_000), makeRaw('huge', 90_000), makeRaw('four')];
    for (const raw of raws) server.append(user, Buffer.from(raw));
    const imap = makeImap({
      port: server.port,
      auth: { kind: 'password', user, password: makeSecret('secret') },
      batch: { count: 2, sizeBytes: 10_000 },
      maxMailSizeBytes: 50_000,
    });
    const poller = bench.start(
      { id: user, address: 'support@desk.example', imap },
      { db: dying.db, timing, streamFromBytes: 20_000 },
    );
    const rows = await bench.until(
      () =>
        bench.db
          .selectFrom('inbound_mails')
          .select(['subject', 'owed', 'outcome', 'blob_id'])
          .where('mailbox_id', '=', user)
          .orderBy('uid')
          .execute(),
      (found) => found.length >= 4 && found.every((row) => row.owed === null),
    );
    await poller.stop();
    expect(rows.map((row) => [row.subject, row.outcome, row.blob_id !== null])).toEqual([
      ['one', null, true],
      ['two', null, true],
      ['huge', 'quarantined', false],
      ['four', null, true],
    ]);
    expect(server.list(user).map((mail) => mail.raw.toString('latin1'))).toEqual([raws[2]]);
    const moved = server.list(user, 'Processed').map((mail) => mail.raw.toString('latin1'));
    expect(moved.sort()).toEqual([raws[0], raws[1], raws[3]].sort());
    return dying.hasDied();
  }
});

describe('a lease', () => {
  const name = 'mailbox:fenced';
  const ttlMs = 60_000;

  test('is taken by one, and by the next only when it has run out', async () => {
    const { db } = bench;
    const first = await acquireLease(db, { name: 'mailbox:one', holder: 'a', ttlMs });
    expect(first?.epoch).toBe(1);
    expect(await acquireLease(db, { name: 'mailbox:one', holder: 'b', ttlMs })).toBeUndefined();
    await db
      .updateTable('leases')
      .set({ until: new Date(0) })
      .where('name', '=', 'mailbox:one')
      .execute();
    expect(await acquireLease(db, { name: 'mailbox:one', holder: 'b', ttlMs })).toMatchObject({ epoch: 2 });
  });

  test('lets a frozen former holder write nothing', async () => {
    const { db } = bench;
    await registerMailbox(db, { id: 'fenced', address: 'fenced@desk.example' });
    const frozen = await acquireLease(db, { name, holder: 'a', ttlMs: 0 });
    if (frozen === undefined) throw new Error('no lease');
    await beginFolder(db, frozen, 'fenced', { uidValidity: 1, lastUid: 0, historyUid: 0, sinceAgoMs: 0 });
    const next = await bench.until(
      () => acquireLease(db, { name, holder: 'b', ttlMs }),
      (lease) => lease !== undefined,
    );
    expect(next?.epoch).toBe(2);
    const batch = { mailboxId: 'fenced', uidValidity: 1, mails: [], lastUid: 7, mayKnow: false };
    await expect(storeBatch(db, frozen, batch, async () => {})).rejects.toMatchObject({
      code: 'mailbox.lease-lost',
    });
    await setHealth(db, frozen, 'fenced', 'unreachable', 'from the grave');
    const row = await db
      .selectFrom('mailboxes')
      .select(['last_uid', 'health'])
      .where('id', '=', 'fenced')
      .executeTakeFirst();
    expect(row).toEqual({ last_uid: 0, health: 'starting' });
  });
});
