import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTrust } from '#cli/doctor/trust.ts';
import { putBlob } from '#db/blobs.ts';
import { storeInbound } from '#db/inbound.ts';
import { registerMailbox } from '#db/mailboxes.ts';
import { type Db, openDatabase } from '#db/open.ts';
import type { Trust } from '#domain/mail/trust.ts';
import { makeConfig, makeDesk } from '../support/config.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let db: Db;
let uid = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase({ url: database.url, maxConnections: 2, onError: () => {} });
  for (const id of ['support', 'quiet']) await registerMailbox(db, { id, address: `${id}@desk.example` });
  for (let mail = 0; mail < 30; mail += 1) await take(mail < 15 ? 'old.desk.example' : 'mx.desk.example');
});

afterAll(async () => {
  await db[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** Takes a mail in as our mail host of that name hands it over. */
async function take(host: string): Promise<void> {
  uid += 1;
  const octets = Buffer.from(
    `Authentication-Results: ${host}; spf=pass smtp.mailfrom=shop.example; dmarc=pass header.from=shop.example\r\n` +
      `Received: from out.shop.example (out.shop.example [203.0.113.7]) by ${host} with ESMTPS; Tue, 17 Mar 2026 09:12:44 +0100\r\n` +
      `From: mara@shop.example\r\nSubject: Printer ${uid}\r\n\r\nIt smokes.\r\n`,
  );
  const { id } = await putBlob(db, octets);
  await storeInbound(db, [
    {
      source: { mailboxId: 'support', uidValidity: 1, uid },
      mailboxId: 'support',
      receivedAt: new Date(),
      sizeBytes: octets.length,
      messageId: `<${uid}@shop.example>`,
      fromAddress: 'mara@shop.example',
      subject: 'Printer',
      owed: null,
      stored: { blobId: id },
    },
  ]);
}

const look = (trust: Trust | null, id = 'support') =>
  checkTrust(
    db,
    makeConfig({
      desk: makeDesk({ mailboxes: makeDesk().mailboxes.map((mailbox) => ({ ...mailbox, id, trust })) }),
    }),
  );
const named = (ids: readonly string[], hosts: readonly string[] = ids): Trust => ({
  kind: 'authserv-id',
  ids,
  hosts,
});

test('doctor says whether the named mail hosts are those that the latest mails came by', async () => {
  expect(await look(named(['mx.desk.example']))).toMatchObject([
    { name: 'support: trust', level: 'ok', found: 'the mail host says who sent 15 of the latest 20 mails' },
  ]);
});

test('doctor names the host that is missing in trust.hosts, and the name that is missing in authservId', async () => {
  expect(await look(named(['mail.other.example']))).toMatchObject([
    {
      level: 'warn',
      found: expect.stringMatching(/ 0 of the latest 20 mails; .*mx\.desk\.example, which is not named/),
      todo: expect.stringContaining('trust.hosts'),
    },
  ]);
  expect(await look(named(['mail.other.example'], ['.desk.example']))).toMatchObject([
    { level: 'warn', todo: expect.stringMatching(/mx\.desk\.example.*trust\.authservId/) },
  ]);
});

test('doctor says nothing of trust where none is given, and that it cannot tell before the first mail', async () => {
  expect(await look(null)).toEqual([]);
  expect(await look(named(['mx.desk.example']), 'quiet')).toMatchObject([
    { level: 'ok', found: expect.stringContaining('no mail') },
  ]);
});
