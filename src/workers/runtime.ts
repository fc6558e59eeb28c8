import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import { ownMail } from '#domain/own-mail.ts';
import { makeDns } from '#mail/dns.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { type Mailer, makeMailer } from '#mail/smtp.ts';
import { loadTemplates } from '#mail/templates.ts';
import { openQueues } from '#queue/queues.ts';
import { makeAccessTokens } from './access-tokens.ts';
import { sweepClocks } from './clock.ts';
import type { Dependencies } from './dependencies.ts';
import { type DeskServer, openDeskDatabase } from './desk-database.ts';
import { enqueue } from './enqueue.ts';
import type { Observer } from './observer.ts';
import { type OutboundDependencies, sendOutbound } from './outbound.ts';
import type { PollerTiming } from './poller/context.ts';
import { makeHolder } from './poller/holder.ts';
import { defaultPollerTiming, startPoller } from './poller.ts';
import { startReconciler } from './reconciler.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { triage } from './triage.ts';

/** What runs in a process beside the web, which the command line adds. */
export const workerRoles = ['poller', 'triage', 'outbound', 'clock'] as const;
export type WorkerRole = (typeof workerRoles)[number];

export interface Runtime extends AsyncDisposable {
  readonly deps: Dependencies;
}

/** How long work that somebody holds is left alone: above what it can take, since only a dead holder is late. */
export interface Timing {
  readonly attemptLeaseMs: number;
  readonly triageLeaseMs: number;
  readonly poller: PollerTiming;
}

export const defaultTiming: Timing = {
  // nodemailer's own limits end one try to send within two minutes
  attemptLeaseMs: 150_000,
  triageLeaseMs: 60_000,
  poller: defaultPollerTiming,
};

/**
 * The composition root: configuration → dependencies → workers. Disposing finishes what is in flight within
 * `config.shutdownTimeoutMs`, leaves the rest to others, and puts everything away in reverse order.
 */
export async function startRuntime(
  config: Config,
  server: DeskServer,
  options: {
    readonly roles: ReadonlySet<WorkerRole>;
    readonly migrate: boolean;
    readonly log: Logger;
    readonly observer?: Observer;
    /** Shorter only in tests. */
    readonly timing?: Timing;
  },
): Promise<Runtime> {
  const { roles, log, timing = defaultTiming } = options;
  await using stack = new AsyncDisposableStack();
  const db = stack.use(await openDeskDatabase(config, server, options));
  const queues = stack.use(
    await openQueues({ queueUrl: config.queueUrl?.reveal() ?? null, databaseUrl: server.directUrl, log }),
  );
  const keys = await readTokenKeys(db);
  const deps: Dependencies = {
    db,
    queues,
    desk: config.desk,
    keys,
    log,
    now: () => new Date(),
    ...(options.observer === undefined ? {} : { observer: options.observer }),
  };
  stack.use(startReconciler(deps));
  const tokens = makeAccessTokens({ db, log });
  const start = { config, deps, tokens, timing };
  const workers = [
    ...(roles.has('triage') ? [startTriage(stack, start)] : []),
    ...(roles.has('outbound') ? [startOutbound(stack, start)] : []),
    ...(roles.has('clock') ? [startClock(start)] : []),
    ...(roles.has('poller') ? [startPolling(start)] : []),
  ];
  // side by side, so that each has the whole grace
  stack.defer(() => Promise.all(workers.map((stop) => stop(config.shutdownTimeoutMs))).then(() => undefined));
  const running = stack.move();
  return { deps, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

interface Start {
  readonly config: Config;
  readonly deps: Dependencies;
  readonly tokens: AccessTokens;
  readonly timing: Timing;
}

/** Ends a worker: what is in flight may take so long. */
type Stop = (graceMs: number) => Promise<void>;

function startTriage(stack: AsyncDisposableStack, { config, deps, timing }: Start): Stop {
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  const own = ownMail(deps.desk);
  const readers = stack.use(makeReaderPool({ threads, timeoutMs, memoryMb, limits, own }));
  const { triageLeaseMs } = timing;
  const dns = makeDns({ timeoutMs: config.dnsTimeoutMs });
  const worker = deps.queues.work('triage', { concurrency: config.concurrency.triage }, (id) =>
    triage({ ...deps, readers, dns, triageLeaseMs }, id),
  );
  return worker.close;
}

function startOutbound(stack: AsyncDisposableStack, { config, deps, tokens, timing }: Start): Stop {
  const outbound: OutboundDependencies = {
    ...deps,
    templates: loadTemplates(config.templatesFolder, config.timeZone),
    mailerOf: openMailers(stack, config, tokens),
    retryForMs: config.outbound.retryForMs,
    attemptLeaseMs: timing.attemptLeaseMs,
  };
  const worker = deps.queues.work('outbound', { concurrency: config.concurrency.outbound }, (id) =>
    sendOutbound(outbound, id),
  );
  return worker.close;
}

/** One pool of connections a server, shared by the mailboxes that name the same one. */
function openMailers(
  stack: AsyncDisposableStack,
  config: Config,
  tokens: AccessTokens,
): (mailboxId: string | null) => Mailer {
  const servers = new Set(config.mailboxes.map((mailbox) => mailbox.smtp));
  const byServer = new Map([...servers].map((smtp) => [smtp, stack.use(makeMailer(smtp, tokens))]));
  return (mailboxId) => {
    const connection = config.mailboxes.find((mailbox) => mailbox.id === mailboxId) ?? config.mailboxes[0];
    const mailer = connection === undefined ? undefined : byServer.get(connection.smtp);
    if (mailer === undefined) throw new Error('the configuration has no mailbox');
    return mailer;
  };
}

function startClock({ config, deps }: Start): Stop {
  const worker = deps.queues.work('clock', { concurrency: config.concurrency.clock }, async (_id, signal) => {
    await sweepClocks(deps, signal);
  });
  return worker.close;
}

function startPolling({ config, deps, tokens, timing }: Start): Stop {
  const mailboxes = config.mailboxes.map(({ id, imap }) => {
    const address = config.desk.mailboxes.find((mailbox) => mailbox.id === id)?.address ?? '';
    return { id, address, imap };
  });
  const poller = startPoller(
    {
      db: deps.db,
      holder: makeHolder(),
      log: deps.log,
      enqueue: (ids) => enqueue(deps, 'triage', ids),
      onTooLarge: (trx, inboundId, mail) => refuseTooLarge(trx, deps, config, inboundId, mail),
      timing: timing.poller,
      tokens,
    },
    mailboxes,
    config.concurrency.poller,
  );
  return poller.stop;
}
