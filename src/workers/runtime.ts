import type { Logger } from 'pino';
import type { Config } from '#config/config.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import { openQueues } from '#queue/queues.ts';
import { makeAccessTokens } from './access-tokens.ts';
import type { Dependencies } from './dependencies.ts';
import { type DeskServer, openDeskDatabase } from './desk-database.ts';
import type { Observer } from './observer.ts';
import { startReconciler } from './reconciler.ts';
import type { Start, Stop } from './roles/role.ts';
import { defaultTiming, type Timing } from './timing.ts';

/** What runs in a process beside the web, which the command line adds. */
export const workerRoles = ['poller', 'triage', 'outbound', 'clock'] as const;
export type WorkerRole = (typeof workerRoles)[number];

export interface Runtime extends AsyncDisposable {
  readonly deps: Dependencies;
}

/** A role's code is loaded where the role runs: each brings tens of megabytes of libraries with it. */
const starters: Readonly<Record<WorkerRole, (start: Start) => Promise<Stop>>> = {
  poller: async (start) => (await import('./roles/poller.ts')).startPolling(start),
  triage: async (start) => (await import('./roles/triage.ts')).startTriage(start),
  outbound: async (start) => (await import('./roles/outbound.ts')).startOutbound(start),
  clock: async (start) => (await import('./roles/clock.ts')).startClock(start),
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
  const tokens = stack.use(makeAccessTokens({ db, log }));
  const start: Start = { stack, config, deps, tokens, timing };
  const workers: Stop[] = [];
  for (const role of workerRoles) if (roles.has(role)) workers.push(await starters[role](start));
  // side by side, so that each has the whole grace
  stack.defer(() => Promise.all(workers.map((stop) => stop(config.shutdownTimeoutMs))).then(() => undefined));
  const running = stack.move();
  return { deps, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
