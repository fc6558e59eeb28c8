import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '#cli/demo/imap-server.ts';
import { makeSecret } from '#config/secret.ts';
import { makeImap } from '../support/config.ts';
import { type Intercept, startImapProxy } from '../support/imap-proxy.ts';
import { makeRaw } from '../support/mail-host.ts';
import { openPollerBench, type PollerBench } from '../support/poller.ts';

let server: ImapServer;
let bench: PollerBench;
beforeEach(async () => {
  server = await startImapServer({ users: [{ name: 'support', password: 'secret' }] });
  bench = await openPollerBench();
});
afterEach(async () => {
  await bench[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const auth = { kind: 'password', user: 'support', password: makeSecret('secret') } as const;
const startThrough = (port: number) =>
  bench.start({ id: 'support', address: 'support@desk.example', imap: makeImap({ port, auth }) });

const fetchesOctets = (line: string) => /UID FETCH \S+ \(?.*BODY\.PEEK\[\]/.exec(line) !== null;

/** Whether the sequence set of a UID FETCH names a UID. */
function names(line: string, uid: number): boolean {
  const set = /UID FETCH (\S+)/.exec(line)?.[1] ?? '';
  return set.split(',').some((run) => {
    const [from = 0, to = from] = run.split(':').map(Number);
    return from <= uid && uid <= to;
  });
}

test('a mail that the server does not hand over is quarantined, and those beside it come in', async () => {
  const refuse: Intercept = async (line) => (fetchesOctets(line) && names(line, 2) ? 'refuse' : 'pass');
  await using proxy = await startImapProxy(server, null, refuse);
  for (const subject of ['one', 'broken', 'three']) server.append('support', Buffer.from(makeRaw(subject)));
  startThrough(proxy.port);
  await bench.untilEnqueued(2);
  const mails = await bench.mails();
  expect(mails.map((mail) => [mail.subject, mail.outcome])).toEqual([
    ['one', null],
    ['broken', 'quarantined'],
    ['three', null],
  ]);
  expect(mails[1]?.outcome_reason).toMatch(/does not hand it over/);
  await bench.until(
    async () => server.list('support').map((mail) => mail.uid),
    (uids) => uids.length === 1 && uids[0] === 2,
  );
});

test('a mail that breaks the connection each time is left there in the end, and those beside it come in', async () => {
  const crash: Intercept = async (line) => {
    if (fetchesOctets(line) && names(line, 3)) throw new Error('the server crashes');
    return 'pass';
  };
  await using proxy = await startImapProxy(server, null, crash);
  for (const subject of ['one', 'two', 'deadly', 'four'])
    server.append('support', Buffer.from(makeRaw(subject)));
  startThrough(proxy.port);
  await bench.untilEnqueued(3);
  const mails = await bench.mails();
  expect(mails.map((mail) => [mail.uid, mail.outcome])).toEqual([
    [1, null],
    [2, null],
    [3, 'quarantined'],
    [4, null],
  ]);
  expect(mails[2]?.outcome_reason).toMatch(/failed each time/);
  expect(server.list('support').map((mail) => mail.uid)).toContain(3);
});

test('a mail that somebody deletes before it is fetched holds nobody up', async () => {
  let isDeleted = false;
  const deleteFirst: Intercept = async (line) => {
    if (fetchesOctets(line) && !isDeleted) {
      isDeleted = true;
      await deleteMail(2);
    }
    return 'pass';
  };
  await using proxy = await startImapProxy(server, null, deleteFirst);
  for (const subject of ['one', 'deleted', 'three']) server.append('support', Buffer.from(makeRaw(subject)));
  startThrough(proxy.port);
  await bench.untilEnqueued(2);
  expect((await bench.mails()).map((mail) => mail.subject)).toEqual(['one', 'three']);
});

test('a mailbox that shrank is read on from where it was', async () => {
  await using proxy = await startImapProxy(server, null);
  for (const subject of ['one', 'two']) server.append('support', Buffer.from(makeRaw(subject)));
  const running = startThrough(proxy.port);
  await bench.untilEnqueued(2);
  await running.stop();
  server.append('support', Buffer.from(makeRaw('never seen')));
  await deleteMail(3);
  server.append('support', Buffer.from(makeRaw('four')));
  startThrough(proxy.port);
  await bench.untilEnqueued(3);
  expect((await bench.mails()).map((mail) => mail.subject)).toEqual(['one', 'two', 'four']);
});

test('what the server refuses to do with a mail stays owed, is told once, and is done at the next connection', async () => {
  let isFull = true;
  const full: Intercept = async (line) => (isFull && line.includes('UID MOVE') ? 'refuse' : 'pass');
  await using proxy = await startImapProxy(server, null, full);
  server.append('support', Buffer.from(makeRaw('one')));
  const running = startThrough(proxy.port);
  await bench.untilLogged('mails stay in the inbox');
  server.append('support', Buffer.from(makeRaw('two')));
  await bench.untilEnqueued(2);
  await running.stop();
  expect((await bench.mails()).map((mail) => mail.owed)).toEqual(['move', 'move']);
  expect(bench.lines.filter((line) => line.msg === 'mails stay in the inbox')).toHaveLength(1);
  isFull = false;
  startThrough(proxy.port);
  await bench.until(
    () => bench.mails(),
    (mails) => mails.every((mail) => mail.owed === null),
  );
  expect(server.list('support', 'Processed')).toHaveLength(2);
});

async function deleteMail(uid: number): Promise<void> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: 'support', pass: 'secret' },
    logger: false,
  });
  await client.connect();
  await client.mailboxOpen('INBOX');
  await client.messageDelete(String(uid), { uid: true });
  await client.logout();
}
