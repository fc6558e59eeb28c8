import { EventEmitter, once } from 'node:events';
import pino from 'pino';
import { type Db, openDatabase } from '#db/open.ts';
import type { PolledMailbox, PollerDeps, PollerTiming } from '#workers/poller/context.ts';
import { startPoller } from '#workers/poller.ts';
import { defaultPollerTiming } from '#workers/timing.ts';
import { createTestDatabase } from './postgres.ts';

/** Quick, so that a test that needs a second try gets it soon; nothing waits for these times to pass. */
export const quickTiming: PollerTiming = {
  ...defaultPollerTiming,
  leaseTtlMs: 2_000,
  leaseRenewMs: 100,
  retryMs: [10, 50],
  refusedRetryMs: [50, 200],
  idleCheckMs: 60_000,
  imap: { connectMs: 10_000, silenceMs: 10_000 },
};

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly health?: string;
}

/** A database, the pollers of a test and what they said; waiting is for what they enqueue and log. */
export interface PollerBench extends AsyncDisposable {
  readonly url: string;
  readonly db: Db;
  readonly enqueued: readonly number[];
  readonly lines: readonly LogLine[];
  start(mailbox: PolledMailbox, overrides?: Partial<PollerDeps>): { stop(): Promise<void> };
  /** Resolves once so many mails were enqueued in all. */
  untilEnqueued(count: number): Promise<void>;
  untilLogged(text: string): Promise<void>;
  /** Asks the database again and again until the answer is as wanted. */
  until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T>;
  /** All inbound mails, oldest first. */
  mails(): Promise<readonly Mail[]>;
}

export interface Mail {
  readonly id: number;
  readonly uid: number | null;
  readonly uid_validity: number | null;
  readonly subject: string | null;
  readonly outcome: string | null;
  readonly outcome_reason: string | null;
  readonly owed: string | null;
  readonly blob_id: number | null;
}

export async function openPollerBench(): Promise<PollerBench> {
  const database = await createTestDatabase();
  const db = openDatabase({ url: database.url, maxConnections: 10, onError: () => {} });
  const enqueued: number[] = [];
  const lines: LogLine[] = [];
  const happenings = new EventEmitter();
  happenings.setMaxListeners(0);
  const running: { stop(): Promise<void> }[] = [];
  const log = pino(
    { level: 'info' },
    {
      write(line: string) {
        lines.push(JSON.parse(line) as LogLine);
        happenings.emit('happening');
      },
    },
  );
  const deps: PollerDeps = {
    db,
    holder: 'first',
    log,
    async enqueue(ids) {
      enqueued.push(...ids);
      happenings.emit('happening');
    },
    onTooLarge: async () => {},
    timing: quickTiming,
  };
  const untilSeen = async (isSeen: () => boolean) => {
    while (!isSeen()) await once(happenings, 'happening');
  };
  return {
    url: database.url,
    db,
    enqueued,
    lines,
    start(mailbox, overrides = {}) {
      const poller = startPoller({ ...deps, ...overrides }, [mailbox], 10);
      const handle = { stop: () => poller.stop(5_000) };
      running.push(handle);
      return handle;
    },
    untilEnqueued: (count) => untilSeen(() => enqueued.length >= count),
    untilLogged: (text) => untilSeen(() => lines.some((line) => line.msg.includes(text))),
    async until(ask, isWanted) {
      for (;;) {
        const answer = await ask();
        if (isWanted(answer)) return answer;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    mails: () =>
      db
        .selectFrom('inbound_mails')
        .select(['id', 'uid', 'uid_validity', 'subject', 'outcome', 'outcome_reason', 'owed', 'blob_id'])
        .orderBy('id')
        .execute(),
    async [Symbol.asyncDispose]() {
      await Promise.all(running.map((handle) => handle.stop()));
      await db.destroy();
      await database[Symbol.asyncDispose]();
    },
  };
}
