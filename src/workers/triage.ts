import { type ClaimedInbound, claimInbound, finishInbound, postponeInbound } from '#db/inbound.ts';
import type { ScanVerdict } from '#domain/triage/malware.ts';
import type { Scanner } from '#mail/clamd.ts';
import type { Dns } from '#mail/dns.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import type { ReaderPool, ReadOutcome } from '#mail/reader-pool.ts';
import { authenticate } from './authenticate.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueAgain, enqueueCommitted } from './enqueue.ts';
import { scanFiles } from './scan-mail.ts';
import { commitTriage } from './triage-commit.ts';

export interface TriageDependencies extends Dependencies {
  readonly readers: ReaderPool;
  /** Without it nothing is scanned; with it no mail is handled unscanned. */
  readonly scanner?: Scanner;
  /** Without it no sender is checked by DNS. */
  readonly dns?: Dns;
  /** How long a start may take before another worker may take the mail; far above the reader's own limits. */
  readonly triageLeaseMs: number;
}

/** Starts of a mail that may end without a word, because the mail killed its reader or its process. */
const allowedStarts = 3;
/** How long a mail waits after each failure; one more failure than this list is long quarantines it. */
const backoffMs: readonly number[] = [1_000, 5_000, 30_000, 120_000, 600_000];
/** How long a mail waits for a DNS that is away, each time. */
const dnsDelayMs = 10_000;
/** How long a mail waits for a scanner that is away. */
const scannerDelayMs = 15_000;
/** A mail that breaks its reader is read once more, since a neighbour may have been the cause. */
const allowedReaderFailures = 1;

/**
 * Gives one inbound mail its outcome. The attempt is counted before anything is read, so that a mail that
 * kills whoever reads it comes to its end too. Safe to run twice and by two at once.
 */
export async function triage(deps: TriageDependencies, inboundId: number): Promise<void> {
  const claimed = await claimInbound(deps.db, inboundId, deps.triageLeaseMs);
  if (claimed === undefined) return;
  const log = deps.log.child({ inbound: inboundId });
  if (claimed.starts > allowedStarts) {
    log.warn({ starts: claimed.starts - 1 }, 'a mail that no attempt survives is quarantined');
    await quarantine(deps, claimed, `poisonous: ${claimed.starts - 1} attempts began and none ended.`);
    return;
  }
  // before the reader takes the octets away
  const scan = (await deps.scanner?.scan(claimed.octets)) ?? null;
  if (scan?.kind === 'away') return waitForScanner(deps, claimed, scan.reason);
  const read = await deps.readers.read(claimed.octets);
  try {
    if (read.kind === 'read') await decideAndCommit(deps, claimed, read, scan);
    else await quarantineUnread(deps, claimed, read);
  } catch (error) {
    log.warn({ err: error, failures: claimed.failures + 1 }, 'triage failed');
    await fail(deps, claimed, error instanceof Error ? error.message : String(error), backoffMs.length);
  }
}

async function decideAndCommit(
  deps: TriageDependencies,
  claimed: ClaimedInbound,
  read: ReadMail,
  whole: ScanVerdict,
): Promise<void> {
  const scan =
    deps.scanner === undefined || whole === null ? whole : await scanFiles(deps.scanner, read, whole);
  if (scan?.kind === 'away') return waitForScanner(deps, claimed, scan.reason);
  const authentication = await authenticate(deps, claimed, read);
  if (authentication === 'later') {
    await postpone(deps, claimed, { delayMs: dnsDelayMs, error: null });
    return;
  }
  const end = await commitTriage(deps, claimed, read, { authentication, scan });
  switch (end.kind) {
    case 'wait':
      await postpone(deps, claimed, { delayMs: end.delayMs, error: null });
      return;
    case 'done':
      deps.log.info(
        {
          inbound: claimed.id,
          outcome: end.outcome,
          ticket: end.ticketId ?? undefined,
          outbound: end.outboxIds,
        },
        'triaged',
      );
      deps.observer?.mailHandled(deps.now().getTime() - claimed.receivedAt.getTime());
      await enqueueCommitted(deps, end);
      return;
    case 'overtaken':
      return;
    default:
      end satisfies never;
  }
}

async function quarantineUnread(
  deps: TriageDependencies,
  claimed: ClaimedInbound,
  read: Exclude<ReadOutcome, ReadMail>,
): Promise<void> {
  switch (read.kind) {
    case 'over-limit':
      await quarantine(
        deps,
        claimed,
        `over-limit: ${read.limit} is ${read.found}, allowed are ${read.allowed}.`,
      );
      return;
    case 'timed-out':
      await fail(
        deps,
        claimed,
        `poisonous: reading it took more than ${read.timeoutMs} ms.`,
        allowedReaderFailures,
      );
      return;
    case 'out-of-memory':
      await fail(
        deps,
        claimed,
        `poisonous: reading it took more than ${read.memoryMb} MB.`,
        allowedReaderFailures,
      );
      return;
    case 'crashed':
      await fail(deps, claimed, `poisonous: its reader ended: ${read.reason}.`, allowedReaderFailures);
      return;
    default:
      read satisfies never;
  }
}

/** An attempt that ended badly: again later, or, after `allowed` of them, quarantine. */
async function fail(
  deps: TriageDependencies,
  claimed: ClaimedInbound,
  error: string,
  allowed: number,
): Promise<void> {
  if (claimed.failures >= allowed) return quarantine(deps, claimed, error);
  await postpone(deps, claimed, { delayMs: backoffMs[claimed.failures] ?? 0, error });
}

/** Nothing is relayed unscanned: the mail waits for as long as the scanner is away. */
async function waitForScanner(
  deps: TriageDependencies,
  claimed: ClaimedInbound,
  reason: string,
): Promise<void> {
  deps.log.warn({ inbound: claimed.id, reason }, 'the virus scanner does not answer; the mail waits');
  const error = `the virus scanner did not answer: ${reason}.`;
  await postpone(deps, claimed, { delayMs: scannerDelayMs, error, isBlameless: true });
}

async function postpone(
  deps: TriageDependencies,
  claimed: ClaimedInbound,
  options: Parameters<typeof postponeInbound>[2],
): Promise<void> {
  await postponeInbound(deps.db, claimed.id, options);
  await enqueueAgain(deps, 'triage', claimed.id, options.delayMs);
}

async function quarantine(deps: TriageDependencies, claimed: ClaimedInbound, reason: string): Promise<void> {
  await finishInbound(deps.db, claimed.id, {
    outcome: 'quarantined',
    reason,
    ticketId: null,
    contentDigest: null,
    at: deps.now(),
  });
}
