import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { openPostgresBackend } from '#queue/postgres.ts';
import { openRedisBackend } from '#queue/redis.ts';
import type { BenchMail } from './mails.ts';

/** One thing that a desk cannot do without, by itself: does it once for each of so many mails. */
export interface RawPart extends AsyncDisposable {
  run(mails: readonly BenchMail[]): Promise<void>;
}

/** What is done at once, where that is free to choose: as many as the desk's own workers by default. */
const atOnce = 4;
/** The poller's own batch. */
const batch = 50;

/** mailparser alone, as it comes. */
export function openParsing(): RawPart {
  return {
    async run(mails) {
      for (const mail of mails) await simpleParser(mail.octets);
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** Fetches mails of a mailbox in batches over one connection; the mailbox holds as many as are asked for. */
export async function openFetching(imap: { port: number; user: string; password: string }): Promise<RawPart> {
  const { port, user, password: pass } = imap;
  const connection = { host: '127.0.0.1', port, secure: false, doSTARTTLS: false };
  const own = { logger: false as const, disableCompression: true, disableAutoIdle: true };
  const client = new ImapFlow({ ...connection, ...own, auth: { user, pass } });
  client.on('error', () => client.close());
  await client.connect();
  await client.mailboxOpen('INBOX');
  return {
    async run(mails) {
      let fetched = 0;
      for (let first = 1; first <= mails.length; first += batch) {
        const range = `${first}:${Math.min(first + batch - 1, mails.length)}`;
        for await (const mail of client.fetch(range, { uid: true, source: true }))
          if (mail.source) fetched += 1;
      }
      if (fetched !== mails.length) throw new Error(`${fetched} of ${mails.length} mails were fetched`);
    },
    [Symbol.asyncDispose]: async () => client.close(),
  };
}

/** One transaction a mail with four inserts: its octets, a ticket, a message and a mail to send. */
export async function openInserting(url: string): Promise<RawPart> {
  const pool = new pg.Pool({ connectionString: url, max: atOnce });
  pool.on('error', () => {});
  await pool.query(`
    create schema raw;
    create table raw.mails (id bigserial primary key, at timestamptz not null default now(), octets bytea not null);
    create table raw.tickets (id bigserial primary key, mail bigint references raw.mails, subject text not null);
    create table raw.messages (id bigserial primary key, ticket bigint references raw.tickets, text text not null);
    create table raw.outbox (id bigserial primary key, ticket bigint references raw.tickets, data jsonb not null)`);
  const insert = async ({ messageId, octets }: BenchMail) => {
    const client = await pool.connect();
    const one = async (text: string, values: unknown[]) => (await client.query(text, values)).rows[0].id;
    await client.query('begin');
    const mail = await one('insert into raw.mails (octets) values ($1) returning id', [octets]);
    const ticket = await one('insert into raw.tickets (mail, subject) values ($1, $2) returning id', [
      mail,
      messageId,
    ]);
    await one('insert into raw.messages (ticket, text) values ($1, $2) returning id', [ticket, messageId]);
    await one('insert into raw.outbox (ticket, data) values ($1, $2) returning id', [ticket, { messageId }]);
    await client.query('commit');
    client.release();
  };
  return { run: (mails) => eachAtOnce(mails, insert), [Symbol.asyncDispose]: () => pool.end() };
}

/** A job that does nothing, added by itself and processed, on the backend in use with the settings in use. */
export async function openJobs(store: { redisUrl: string | null; databaseUrl: string }): Promise<RawPart> {
  const onError = () => {};
  const backend =
    store.redisUrl === null
      ? await openPostgresBackend(store.databaseUrl, onError)
      : openRedisBackend(store.redisUrl, { prefix: 'firstline-bench' }, onError);
  const queue = backend.makeQueue('raw', { defaultJobOptions: { removeOnComplete: true } });
  queue.on('error', onError);
  let left = 0;
  let done = () => {};
  const work = async () => {
    left -= 1;
    if (left === 0) done();
  };
  const worker = backend.makeWorker('raw', work, { concurrency: atOnce, autorun: false });
  worker.on('error', onError);
  await worker.waitUntilReady();
  worker.run().catch(onError);
  let number = 0;
  return {
    async run(mails) {
      left = mails.length;
      const ended = new Promise<void>((resolve) => {
        done = resolve;
      });
      await eachAtOnce(mails, async () => {
        number += 1;
        await queue.add('raw', { id: number }, { jobId: `raw-${number}` });
      });
      await ended;
    },
    async [Symbol.asyncDispose]() {
      await worker.close();
      await queue.close();
      await backend.close();
    },
  };
}

/** Sends a made mail over two connections that stay open. */
export function openSending(port: number): RawPart {
  const server = { host: '127.0.0.1', port, secure: false, ignoreTLS: true };
  const pool = { pool: true as const, maxConnections: 2, maxMessages: Number.POSITIVE_INFINITY };
  const transport = createTransport({ ...server, ...pool });
  return {
    async run(mails) {
      const sends = mails.map(({ octets }) =>
        transport.sendMail({
          envelope: { from: 'support@desk.example', to: ['user@company.example'] },
          raw: octets.subarray(0, 2_500),
        }),
      );
      await Promise.all(sends);
    },
    [Symbol.asyncDispose]: async () => transport.close(),
  };
}

async function eachAtOnce<T>(values: readonly T[], act: (value: T) => Promise<void>): Promise<void> {
  const iterator = values.values();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const value of iterator) await act(value);
  });
  await Promise.all(lanes);
}
