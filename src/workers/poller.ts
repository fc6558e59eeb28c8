import type { PolledMailbox, PollerDeps } from './poller/context.ts';
import { lookAfter } from './poller/mailbox-loop.ts';

export interface Poller {
  /** Ends after the batch that is under way, and cuts connections after `graceMs`. Never rejects. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Reads mailboxes until it is stopped: each is read by one process at a time, the holder of its lease.
 *
 * @param most how many mailboxes this process reads at once
 */
export function startPoller(deps: PollerDeps, mailboxes: readonly PolledMailbox[], most: number): Poller {
  const stop = new AbortController();
  const cut = new AbortController();
  let held = 0;
  const mayHold = {
    take(): boolean {
      if (held >= most) return false;
      held += 1;
      return true;
    },
    give(): void {
      held -= 1;
    },
  };
  const loops = mailboxes.map((mailbox) =>
    lookAfter(deps, mailbox, mayHold, stop.signal, cut.signal).catch((error: unknown) => {
      deps.log.error({ err: error, mailbox: mailbox.id }, 'the mailbox is not read any more');
    }),
  );
  return {
    async stop(graceMs) {
      stop.abort();
      const timer = setTimeout(() => cut.abort(), graceMs);
      await Promise.all(loops);
      clearTimeout(timer);
    },
  };
}
