import { resolve } from 'node:path';
import { putBlob } from '#db/blobs.ts';
import { findDueInbound, storeInbound } from '#db/inbound.ts';
import { findDueSearches } from '#db/incident-searches.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { findDueOutbox } from '#db/outbox-attempts.ts';
import { findDueEvents } from '#db/pending-events.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import type { Desk } from '#domain/desk.ts';
import { maskingOf } from '#domain/mail/secrets/desk-masking.ts';
import { ownMail } from '#domain/own-mail.ts';
import type { Scanner } from '#mail/clamd.ts';
import type { Dns } from '#mail/dns.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { summariseMail } from '#mail/mime/summary.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { loadRunbooks } from '#mail/runbooks.ts';
import { makeMailer } from '#mail/smtp.ts';
import { loadTemplates } from '#mail/templates.ts';
import type { Queues } from '#queue/queues.ts';
import { sweepClocks } from '#workers/clock.ts';
import { applyPendingEvents } from '#workers/events.ts';
import { searchIncident } from '#workers/incidents.ts';
import { makeLogger } from '#workers/log.ts';
import { type OutboundDependencies, sendOutbound } from '#workers/outbound.ts';
import { type TriageDependencies, triage } from '#workers/triage.ts';
import { makeDesk, makeSmtp } from './config.ts';
import { createTestDatabase } from './postgres.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** A desk whose workers are called by hand, on a real database and a real SMTP server. */
export interface TestDesk extends AsyncDisposable {
  readonly db: Db;
  readonly deps: TriageDependencies & OutboundDependencies;
  readonly sink: SmtpSink;
  /** Stores a mail as the poller would. @returns its inbound id */
  receive(octets: Buffer): Promise<number>;
  /** Does all the work that is due, in order, until none is left. */
  settle(): Promise<void>;
  /** Sets the time that the workers see. */
  setNow(now: Date): void;
}

/** Work is found by what is due in the tables, so that nothing depends on a queue. */
const noQueues = {
  add: () => Promise.resolve(),
  schedule: () => Promise.resolve(),
} as unknown as Queues;

export async function openTestDesk(
  options: {
    readonly desk?: Partial<Desk>;
    readonly databaseUrl?: string;
    /** Jobs are really added to it, though the test finds its work in the tables. */
    readonly queues?: Queues;
    readonly dns?: Dns;
    readonly scanner?: Scanner;
  } = {},
): Promise<TestDesk> {
  await using stack = new AsyncDisposableStack();
  const url = options.databaseUrl ?? stack.use(await createTestDatabase()).url;
  const db = stack.use(openDatabase({ url, maxConnections: 4, onError: () => {} }));
  const sink = stack.use(await startSmtpSink());
  const desk = makeDesk(options.desk);
  const readers = stack.use(
    makeReaderPool({
      threads: 1,
      timeoutMs: 10_000,
      memoryMb: 256,
      limits: defaultReadLimits,
      own: ownMail(desk),
      masking: maskingOf(desk),
    }),
  );
  const mailer = stack.use(makeMailer(makeSmtp({ port: sink.port })));
  const values = { 'password-reset': null, 'mfa-setup': null, 'status-page': null, 'security-phone': null };
  const runbooks = loadRunbooks({ folder: resolve('config/runbooks'), values });
  let fixedNow: Date | undefined;
  const deps: TestDesk['deps'] = {
    db,
    desk,
    readers,
    ...(options.scanner === undefined ? {} : { scanner: options.scanner }),
    ...(options.dns === undefined ? {} : { dns: options.dns }),
    queues: options.queues ?? noQueues,
    keys: await readTokenKeys(db),
    log: makeLogger({ level: 'silent', redact: true }),
    now: () => fixedNow ?? new Date(),
    templates: loadTemplates(resolve('config/templates'), 'Europe/Berlin', runbooks),
    mailerOf: () => mailer,
    retryForMs: 3_600_000,
    attemptLeaseMs: 60_000,
    triageLeaseMs: 60_000,
  };
  const moved = stack.move();
  return {
    db,
    deps,
    sink,
    receive: (octets) => receive(db, octets),
    settle: () => settle(deps),
    setNow: (now) => {
      fixedNow = now;
    },
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

async function receive(db: Db, octets: Buffer): Promise<number> {
  const blob = await putBlob(db, octets);
  const [id] = await storeInbound(db, [
    {
      source: null,
      mailboxId: null,
      receivedAt: new Date(),
      sizeBytes: octets.length,
      ...summariseMail(octets),
      owed: null,
      stored: { blobId: blob.id },
    },
  ]);
  if (id === undefined) throw new Error('the mail was not stored');
  return id;
}

async function settle(deps: TestDesk['deps']): Promise<void> {
  for (;;) {
    const inbound = await findDueInbound(deps.db, 100, 0);
    for (const { id } of inbound) await triage(deps, id);
    const passed = await sweepClocks(deps);
    const outbound = await findDueOutbox(deps.db, 100, 0);
    for (const { id } of outbound) await sendOutbound(deps, id);
    const events = await findDueEvents(deps.db, 100, 0);
    for (const { id } of events) await applyPendingEvents(deps, id);
    const searches = await findDueSearches(deps.db, 100, 0);
    for (const { id } of searches) await searchIncident(deps, id);
    const done = inbound.length + outbound.length + events.length + searches.length + passed;
    if (done === 0) return;
  }
}
