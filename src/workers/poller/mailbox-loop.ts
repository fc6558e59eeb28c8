import pg from 'pg';
import { acquireLease, type Lease, releaseLease } from '#db/leases.ts';
import { registerMailbox, setHealth } from '#db/mailboxes.ts';
import { FirstlineError } from '#domain/errors.ts';
import { describeImapFault, type ImapFault } from '#mail/imap/fault.ts';
import type { GrantEnd } from '#mail/oauth/access-tokens.ts';
import { backoffMs, pause } from './backoff.ts';
import type { PolledMailbox, PollerDeps } from './context.ts';
import { isDeadHere } from './holder.ts';
import { keepLease } from './lease-keeper.ts';
import { describeEnd, runSession } from './session.ts';
import { newTrial, noteFailedTrial, type Trial } from './trial.ts';

/** How it went lately: outlives a lease, so that giving one up does not start the back-off anew. */
interface Course {
  failures: number;
  told: string;
  readonly trial: Trial;
}

/**
 * Looks after one mailbox until `stop`: waits for its lease, and under it connects, and connects again.
 *
 * @param mayHold whether this process may take one more mailbox
 * @param cut aborted: whatever is under way is given up
 */
export async function lookAfter(
  deps: PollerDeps,
  mailbox: PolledMailbox,
  mayHold: { take(): boolean; give(): void },
  stop: AbortSignal,
  cut: AbortSignal,
): Promise<void> {
  const course: Course = { failures: 0, told: 'ok', trial: newTrial() };
  while (!stop.aborted) {
    if (!mayHold.take()) {
      await pause(deps.timing.leaseRenewMs, stop);
      continue;
    }
    const lease = await tryAcquire(deps, mailbox, course);
    if (lease === undefined) {
      mayHold.give();
      await pause(deps.timing.leaseRenewMs, stop);
      continue;
    }
    const waitMs = await holdLease(deps, mailbox, lease, course, stop, cut);
    mayHold.give();
    if (waitMs > 0) await pause(waitMs, stop);
  }
}

async function tryAcquire(
  { db, holder, timing, log }: PollerDeps,
  mailbox: PolledMailbox,
  course: Course,
): Promise<Lease | undefined> {
  try {
    await registerMailbox(db, mailbox);
    const wanted = { name: `mailbox:${mailbox.id}`, holder, ttlMs: timing.leaseTtlMs };
    return await acquireLease(db, wanted, isDeadHere);
  } catch (error) {
    tell(course, 'database', () =>
      log.warn({ err: error, mailbox: mailbox.id }, 'the database did not answer'),
    );
    return undefined;
  }
}

/** @returns how long to stay away before asking for the lease again */
async function holdLease(
  deps: PollerDeps,
  mailbox: PolledMailbox,
  lease: Lease,
  course: Course,
  stop: AbortSignal,
  cut: AbortSignal,
): Promise<number> {
  const { timing } = deps;
  const keeper = keepLease(deps, mailbox.id, lease, stop);
  const context = { ...deps, mailbox, lease, trial: course.trial };
  const log = deps.log.child({ mailbox: mailbox.id });
  try {
    while (!stop.aborted && !keeper.lost.aborted) {
      try {
        const onLook = (end: GrantEnd | null) => {
          course.failures = 0;
          const after = course.told;
          if (end === null) tell(course, 'ok', () => log.info({ after }, 'the mailbox is read again'));
          else
            tell(course, 'grant-expiring', () =>
              log.warn(
                { health: 'grant-expiring', detail: describeEnd(end) },
                'the mailbox must be granted anew',
              ),
            );
        };
        const events = { onLook, nextWake: () => keeper.nextWake() };
        await runSession(context, events, stop, AbortSignal.any([cut, keeper.lost]));
      } catch (error) {
        if (stop.aborted || keeper.lost.aborted || isLeaseLost(error)) break;
        course.failures += 1;
        const fault = await noteFailure(deps, mailbox, lease, course, error);
        if (fault !== undefined || error instanceof pg.DatabaseError) noteFailedTrial(course.trial);
        const isRefused = fault?.health === 'credentials-refused' || fault?.health === 'grant-expired';
        const waitMs = backoffMs(course.failures, isRefused ? timing.refusedRetryMs : timing.retryMs);
        // Perhaps another host reaches the server: it may have the mailbox in the meantime.
        if (fault?.health === 'unreachable' && waitMs > 2 * timing.leaseRenewMs) return waitMs;
        await pause(waitMs, AbortSignal.any([stop, keeper.lost]));
      }
    }
    return 0;
  } finally {
    await keeper.end();
    await releaseLease(deps.db, lease).catch(() => undefined);
  }
}

function isLeaseLost(error: unknown): boolean {
  return error instanceof FirstlineError && error.code === 'mailbox.lease-lost';
}

/**
 * Writes the fault into the mailbox's row, and tells the log once per kind of fault: a server that is away for a
 * day makes one line, not thousands.
 *
 * @returns undefined where it was not the mail server that failed
 */
async function noteFailure(
  { db, log }: PollerDeps,
  { id }: PolledMailbox,
  lease: Lease,
  course: Course,
  error: unknown,
): Promise<ImapFault | undefined> {
  if (error instanceof pg.DatabaseError) {
    tell(course, 'database', () => log.error({ err: error, mailbox: id }, 'the database refused'));
    return undefined;
  }
  const fault = describeImapFault(error);
  try {
    await setHealth(db, lease, id, fault.health, fault.detail);
  } catch (databaseError) {
    tell(course, 'database', () =>
      log.warn({ err: databaseError, mailbox: id }, 'the database did not answer'),
    );
    return undefined;
  }
  tell(course, fault.health, () =>
    log.warn({ mailbox: id, health: fault.health, detail: fault.detail }, 'the mailbox cannot be read'),
  );
  log.debug({ mailbox: id, err: error, failures: course.failures }, 'the connection failed');
  return fault;
}

function tell(course: Course, kind: string, say: () => void): void {
  if (course.told !== kind) say();
  course.told = kind;
}
