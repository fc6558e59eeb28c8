import type { Lease } from '#db/leases.ts';
import { renewMailboxLease } from '#db/mailbox-debts.ts';
import { pause } from './backoff.ts';
import type { PollerDeps } from './context.ts';

export interface LeaseKeeper {
  /** Aborted once another may hold the lease. */
  readonly lost: AbortSignal;
  /** Resolves when a released mail waits to be fetched, or `stop` is aborted; asked anew for each wait. */
  nextWake(): Promise<void>;
  end(): Promise<void>;
}

/**
 * Renews a mailbox's lease until it is ended. A database that is away for longer than the lease lasts counts as
 * its loss: another process, which still reaches it, may have taken over.
 */
export function keepLease(
  { db, timing }: Pick<PollerDeps, 'db' | 'timing'>,
  mailboxId: string,
  lease: Lease,
  stop: AbortSignal,
): LeaseKeeper {
  const lost = new AbortController();
  const ended = new AbortController();
  let wake = () => {};
  stop.addEventListener('abort', () => wake(), { once: true, signal: ended.signal });

  const renewing = (async () => {
    let renewedAt = performance.now();
    for (;;) {
      await pause(timing.leaseRenewMs, ended.signal);
      if (ended.signal.aborted) return;
      const began = performance.now();
      const renewed = await renewMailboxLease(db, lease, timing.leaseTtlMs, mailboxId).catch(() => null);
      if (renewed === undefined) return lost.abort();
      if (renewed !== null) renewedAt = began;
      else if (performance.now() - renewedAt > timing.leaseTtlMs) return lost.abort();
      if (renewed?.hasWanted === true) wake();
    }
  })();
  return {
    lost: lost.signal,
    async nextWake() {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      if (stop.aborted) resolve();
      await promise;
    },
    async end() {
      ended.abort();
      await renewing;
    },
  };
}
