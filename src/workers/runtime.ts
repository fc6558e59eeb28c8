import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { type Mailer, makeMailer } from '#mail/smtp.ts';
import { loadTemplates } from '#mail/templates.ts';
import { openQueues } from '#queue/queues.ts';
import { sweepClocks } from './clock.ts';
import type { Dependencies } from './dependencies.ts';
import { type DeskServer, openDeskDatabase } from './desk-database.ts';
import type { Observer } from './observer.ts';
import { type OutboundDependencies, sendOutbound } from './outbound.ts';
import { startReconciler } from './reconciler.ts';
import { triage } from './triage.ts';

/** What runs in a process beside the web, which the command line adds. */
export const workerRoles = ['poller', 'triage', 'outbound', 'clock'] as const;
export type WorkerRole = (typeof workerRoles)[number];

export interface Runtime extends AsyncDisposable {
  readonly deps: Dependencies;
}

/** An attempt's patience: above the time that one try to send can take. */
const attemptLeaseMs = 150_000;

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
  },
): Promise<Runtime> {
  const { roles, log } = options;
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
  if (roles.has('triage')) startTriage(stack, config, deps);
  if (roles.has('outbound')) startOutbound(stack, config, deps);
  if (roles.has('clock')) startClock(stack, config, deps);
  const running = stack.move();
  return { deps, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

function startTriage(stack: AsyncDisposableStack, config: Config, deps: Dependencies): void {
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  const own = {
    addresses: config.desk.mailboxes.flatMap((mailbox) => [mailbox.address, ...mailbox.aliases]),
  };
  const readers = stack.use(makeReaderPool({ threads, timeoutMs, memoryMb, limits, own }));
  const worker = deps.queues.work('triage', { concurrency: config.concurrency.triage }, (id) =>
    triage({ ...deps, readers }, id),
  );
  stack.defer(() => worker.close(config.shutdownTimeoutMs));
}

function startOutbound(stack: AsyncDisposableStack, config: Config, deps: Dependencies): void {
  const outbound: OutboundDependencies = {
    ...deps,
    templates: loadTemplates(config.templatesFolder, config.timeZone),
    mailerOf: openMailers(stack, config),
    retryForMs: config.outbound.retryForMs,
    attemptLeaseMs,
  };
  const worker = deps.queues.work('outbound', { concurrency: config.concurrency.outbound }, (id) =>
    sendOutbound(outbound, id),
  );
  stack.defer(() => worker.close(config.shutdownTimeoutMs));
}

/** One pool of connections a server, shared by the mailboxes that name the same one. */
function openMailers(stack: AsyncDisposableStack, config: Config): (mailboxId: string | null) => Mailer {
  const byServer = new Map(
    [...new Set(config.mailboxes.map((mailbox) => mailbox.smtp))].map((smtp) => [
      smtp,
      stack.use(makeMailer(smtp)),
    ]),
  );
  return (mailboxId) => {
    const connection = config.mailboxes.find((mailbox) => mailbox.id === mailboxId) ?? config.mailboxes[0];
    const mailer = connection === undefined ? undefined : byServer.get(connection.smtp);
    if (mailer === undefined) throw new Error('the configuration has no mailbox');
    return mailer;
  };
}

function startClock(stack: AsyncDisposableStack, config: Config, deps: Dependencies): void {
  const worker = deps.queues.work('clock', { concurrency: config.concurrency.clock }, async (_id, signal) => {
    await sweepClocks(deps, signal);
  });
  stack.defer(() => worker.close(config.shutdownTimeoutMs));
}
