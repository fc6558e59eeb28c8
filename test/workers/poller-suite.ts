import { expect, test } from 'vitest';
import { reopenInbound } from '#db/inbound.ts';
import { type MailHost, makeRaw } from '../support/mail-host.ts';
import { openPollerBench, type PollerBench } from '../support/poller.ts';

const mailboxOf = (host: MailHost, overrides?: Parameters<MailHost['config']>[0]) => ({
  id: 'support',
  address: 'support@desk.example',
  imap: host.config(overrides),
});
const untilPaid = (bench: PollerBench, count: number) =>
  bench.until(
    () => bench.mails(),
    (mails) => mails.length >= count && mails.every((mail) => mail.owed === null),
  );
const subjects = async (bench: PollerBench) => (await bench.mails()).map((mail) => mail.subject);

/** What the poller guarantees on any IMAP server. */
export function pollerSuite(startHost: () => Promise<MailHost>): void {
  test('mail that is there and mail that comes is stored with its octets, enqueued, and moved away', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    const [first, second] = [makeRaw('first'), makeRaw('second')];
    await host.deliver(first);
    bench.start(mailboxOf(host));
    await bench.untilEnqueued(1);
    await host.deliver(second);
    await bench.untilEnqueued(2);
    await untilPaid(bench, 2);
    expect(await subjects(bench)).toEqual(['first', 'second']);
    expect(await host.list()).toEqual([]);
    expect((await host.list('Processed')).sort()).toEqual([first, second].sort());
    const stored = await bench.db.selectFrom('blob_chunks').select('data').orderBy('blob_id').execute();
    expect(stored.map((chunk) => chunk.data.toString('latin1')).sort()).toEqual([first, second].sort());
  });

  test('mail that another client has read comes in', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    await host.deliver(makeRaw('read'), { seen: true });
    bench.start(mailboxOf(host, { after: { do: 'leave' } }));
    await bench.untilEnqueued(1);
    expect(await subjects(bench)).toEqual(['read']);
    expect(await host.list()).toHaveLength(1);
  });

  test('each policy does what it says', async () => {
    await using host = await startHost();
    for (const after of [{ do: 'flag-seen' }, { do: 'delete' }] as const) {
      await using bench = await openPollerBench();
      await host.deliver(makeRaw(after.do));
      const running = bench.start(mailboxOf(host, { after }));
      await bench.untilEnqueued(1);
      await untilPaid(bench, 1);
      await running.stop();
      expect(await host.list()).toHaveLength(after.do === 'delete' ? 0 : 1);
    }
  });

  test('by default nothing of the history comes in, and all that comes later, whatever its date', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    await host.deliver(makeRaw('history'));
    bench.start(mailboxOf(host, { since: { kind: 'now' } }));
    await bench.untilLogged('first connection');
    await host.deliver(makeRaw('later'), { at: new Date('2020-01-01T00:00:00Z') });
    await bench.untilEnqueued(1);
    expect(await subjects(bench)).toEqual(['later']);
  });

  test('a period takes in the history by its INTERNALDATE', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    const day = 86_400_000;
    await host.deliver(makeRaw('old'), { at: new Date(Date.now() - 8 * day) });
    await host.deliver(makeRaw('recent'), { at: new Date(Date.now() - 6 * day) });
    bench.start(mailboxOf(host, { since: { kind: 'last', periodMs: 7 * day } }));
    await bench.untilEnqueued(1);
    await untilPaid(bench, 1);
    expect(await subjects(bench)).toEqual(['recent']);
    expect(await host.list()).toHaveLength(1);
  });

  test('a changed UIDVALIDITY makes no mail come in twice, loses none, and lets no history in', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    await host.deliver(makeRaw('history'), { at: new Date(Date.now() - 3_600_000) });
    const mailbox = mailboxOf(host, { since: { kind: 'now' }, after: { do: 'leave' } });
    const running = bench.start(mailbox);
    await bench.untilLogged('first connection');
    // An INTERNALDATE has no parts of a second.
    const at = new Date(Date.now() + 2_000);
    const twice = makeRaw('delivered twice');
    await host.deliver(twice, { at });
    await host.deliver(twice, { at });
    await bench.untilEnqueued(2);
    await running.stop();
    await host.deliver(makeRaw('in between'), { at });
    await host.bumpUidValidity();
    const known = await bench.mails();
    bench.start(mailbox);
    await bench.untilLogged('reading again');
    await bench.untilEnqueued(3);
    await bench.until(
      () => bench.mails(),
      (mails) => mails.every((mail) => mail.uid_validity !== known[0]?.uid_validity),
    );
    expect(await subjects(bench)).toEqual(['delivered twice', 'delivered twice', 'in between']);
    expect(new Set((await bench.mails()).map((mail) => mail.uid)).size).toBe(3);
  });

  test('a mail that is larger than a batch is streamed in unchanged', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    const large = makeRaw('large', 3_000_000);
    await host.deliver(makeRaw('small'));
    await host.deliver(large);
    await host.deliver(makeRaw('behind'));
    bench.start(mailboxOf(host, { batch: { count: 2, sizeBytes: 10_000 } }));
    await bench.untilEnqueued(3);
    expect(await subjects(bench)).toEqual(['small', 'large', 'behind']);
    const [, mail] = await bench.mails();
    const chunks = await bench.db
      .selectFrom('blob_chunks')
      .select('data')
      .where('blob_id', '=', mail?.blob_id ?? 0)
      .orderBy('seq')
      .execute();
    expect(Buffer.concat(chunks.map((chunk) => chunk.data)).toString('latin1')).toBe(large);
  });

  test('a mail over the limit waits in quarantine with its headers, and is fetched when it is released', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    const told: (string | null)[] = [];
    await host.deliver(makeRaw('huge', 50_000));
    await host.deliver(makeRaw('small'));
    bench.start(mailboxOf(host, { maxMailSizeBytes: 10_000 }), {
      onTooLarge: async (_trx, _id, mail) => void told.push(mail.fromAddress),
    });
    await bench.untilEnqueued(1);
    await untilPaid(bench, 2);
    const [huge] = await bench.mails();
    expect(huge).toMatchObject({ subject: 'huge', outcome: 'quarantined', blob_id: null });
    expect(huge?.outcome_reason).toMatch(/too large/);
    expect(told).toEqual(['ann@user.example']);
    expect(await host.list()).toHaveLength(1);
    const { left_on_server: left } = await bench.db
      .selectFrom('inbound_mails')
      .select('left_on_server')
      .where('id', '=', huge?.id ?? 0)
      .executeTakeFirstOrThrow();
    expect(left?.['headers']).toMatch(/^From: Ann/);
    expect(left?.['structure']).toMatchObject({ type: 'text/plain' });
    await bench.db.transaction().execute((trx) => reopenInbound(trx, huge?.id ?? 0, 'operator'));
    await bench.untilEnqueued(2);
    await untilPaid(bench, 2);
    expect((await bench.mails())[0]).toMatchObject({ outcome: null, blob_id: expect.any(Number) });
    expect(await host.list()).toEqual([]);
  });

  test('a mail that waits on the server is known again after a changed UIDVALIDITY', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    let told = 0;
    const onTooLarge = async () => {
      told += 1;
    };
    await host.deliver(makeRaw('huge', 50_000));
    const mailbox = mailboxOf(host, { maxMailSizeBytes: 10_000 });
    const running = bench.start(mailbox, { onTooLarge });
    const [before] = await bench.until(
      () => bench.mails(),
      (mails) => mails.length > 0,
    );
    await running.stop();
    await host.bumpUidValidity();
    await bench.db.transaction().execute((trx) => reopenInbound(trx, before?.id ?? 0, 'operator'));
    bench.start(mailbox, { onTooLarge });
    await bench.untilEnqueued(1);
    expect(await bench.mails()).toMatchObject([
      { id: before?.id, outcome: null, blob_id: expect.any(Number) },
    ]);
    expect(told).toBe(1);
  });

  test('without IDLE mail comes in by looking for it', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    bench.start(mailboxOf(host, { idle: false, pollIntervalMs: 50 }));
    await bench.untilLogged('first connection');
    await host.deliver(makeRaw('found'));
    await bench.untilEnqueued(1);
  });

  test('a folder that is missing is made', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    bench.start(mailboxOf(host, { folder: 'Desk' }));
    await bench.untilLogged('first connection');
    await host.deliver(makeRaw('there'), { folder: 'Desk' });
    await bench.untilEnqueued(1);
  });

  test('a lost connection is made again, and nothing is lost or doubled', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    await host.deliver(makeRaw('before'));
    bench.start(mailboxOf(host));
    await bench.untilEnqueued(1);
    await host.drop();
    await host.deliver(makeRaw('after'));
    await bench.untilEnqueued(2);
    await untilPaid(bench, 2);
    expect(await subjects(bench)).toEqual(['before', 'after']);
  });

  test('a refused log-in shows in the health, makes one line in the log, and passes when it is right', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    await host.deliver(makeRaw('waiting'));
    const right = mailboxOf(host);
    const auth = { ...right.imap.auth, user: 'support', password: { reveal: () => 'wrong' } as never };
    const wrong = bench.start(mailboxOf(host, { auth }));
    const health = () => bench.db.selectFrom('mailboxes').select('health').executeTakeFirst();
    await bench.until(health, (row) => row?.health === 'credentials-refused');
    await wrong.stop();
    expect(bench.lines.filter((line) => line.level >= 40)).toHaveLength(1);
    bench.start(right);
    await bench.untilEnqueued(1);
    await bench.until(health, (row) => row?.health === 'ok');
  });

  test('of two processes one reads, and the other takes over when it is gone', async () => {
    await using host = await startHost();
    await using bench = await openPollerBench();
    const first = bench.start(mailboxOf(host), { holder: 'one' });
    await bench.untilLogged('first connection');
    bench.start(mailboxOf(host), { holder: 'two' });
    await host.deliver(makeRaw('for one'));
    await bench.untilEnqueued(1);
    const holder = () => bench.db.selectFrom('leases').select('holder').executeTakeFirst();
    expect(await holder()).toEqual({ holder: 'one' });
    await first.stop();
    await host.deliver(makeRaw('for two'));
    await bench.untilEnqueued(2);
    expect(await holder()).toEqual({ holder: 'two' });
    expect(await subjects(bench)).toEqual(['for one', 'for two']);
  });
}
