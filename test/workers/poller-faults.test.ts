import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '#cli/demo/imap-server.ts';
import { makeSecret } from '#config/secret.ts';
import { makeImap } from '../support/config.ts';
import { type ImapFault, imapFaults, startImapProxy } from '../support/imap-proxy.ts';
import { makeRaw } from '../support/mail-host.ts';
import { openPollerBench, type PollerBench, quickTiming } from '../support/poller.ts';

const MOST_COMMANDS = 60;
const userName = (kind: ImapFault, at: number) => `${kind}-${at}`;
const timing = {
  ...quickTiming,
  idleCheckMs: 150,
  imap: { connectMs: 700, silenceMs: 700 },
};

describe('a connection that breaks at any command', () => {
  let server: ImapServer;
  let bench: PollerBench;
  beforeAll(async () => {
    const users = imapFaults.flatMap((kind) =>
      Array.from({ length: MOST_COMMANDS }, (_, at) => ({
        name: userName(kind, at + 1),
        password: 'secret',
      })),
    );
    server = await startImapServer({ users });
    bench = await openPollerBench();
  });
  afterAll(async () => {
    await bench[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  test.each(imapFaults)(
    '%s: every mail comes in once and is moved once',
    { timeout: 120_000 },
    async (kind) => {
      const struck: string[] = [];
      for (let at = 1; at <= MOST_COMMANDS; at += 1) {
        const command = await runWithFault(kind, at);
        if (command === null) break;
        struck.push(command);
      }
      // The runs went through everything that a session does, up to the end of the last.
      const expected = ['LOGIN', 'SELECT', 'UID SEARCH', 'UID FETCH', 'UID MOVE', 'CREATE', 'IDLE', 'NOOP'];
      expect(struck).toEqual(expect.arrayContaining(expected));
      expect(struck.length).toBeLessThan(MOST_COMMANDS);
    },
  );

  /** @returns the command that the fault came at; null when all was done before */
  async function runWithFault(kind: ImapFault, at: number): Promise<string | null> {
    const user = userName(kind, at);
    await using proxy = await startImapProxy(server, { kind, at });
    const raws = [makeRaw('one'), makeRaw('two', 40_000), makeRaw('three'), makeRaw('four')];
    for (const raw of raws.slice(0, 3)) server.append(user, Buffer.from(raw));
    const imap = makeImap({
      port: proxy.port,
      auth: { kind: 'password', user, password: makeSecret('secret') },
      batch: { count: 2, sizeBytes: 30_000 },
    });
    const poller = bench.start(
      { id: user, address: 'support@desk.example', imap },
      { timing, streamFromBytes: 30_000 },
    );
    await untilMoved(user, 3);
    server.append(user, Buffer.from(raws[3] ?? ''));
    await untilMoved(user, 4);
    await poller.stop();
    const moved = server.list(user, 'Processed').map((mail) => mail.raw.toString('latin1'));
    expect(moved.sort()).toEqual(raws.sort());
    expect(server.list(user)).toEqual([]);
    return proxy.struck();
  }

  async function untilMoved(user: string, count: number): Promise<void> {
    const rows = await bench.until(
      () =>
        bench.db
          .selectFrom('inbound_mails')
          .select(['subject', 'owed', 'blob_id'])
          .where('mailbox_id', '=', user)
          .execute(),
      (found) => found.length >= count && found.every((row) => row.owed === null),
    );
    expect(rows).toHaveLength(count);
    expect(rows.every((row) => row.blob_id !== null)).toBe(true);
  }
});
