import { setTimeout as delay } from 'node:timers/promises';
import { findInboundEntries } from '#db/inbound-history.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import { maskingOf } from '#domain/mail/secrets/desk-masking.ts';
import { ownMail } from '#domain/own-mail.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import type { Queues } from '#queue/queues.ts';
import { readCurrentModel } from '#workers/learning/current-model.ts';
import { defaultTiming } from '#workers/timing.ts';
import { type TriageDependencies, triage } from '#workers/triage.ts';
import type { Session } from './session.ts';
import { count } from './text.ts';

const askAgainMs = 150;

/**
 * Triages mails in this process until each has its outcome. A running desk may be at the same mails: whoever is
 * first has it. Those whose octets are on the mail server are passed over.
 */
export async function triageHere(session: Session, queues: Queues, ids: readonly number[]): Promise<void> {
  const { db, log, config, now, out } = session;
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  await using readers = makeReaderPool({
    threads,
    timeoutMs,
    memoryMb,
    limits,
    own: ownMail(config.desk),
    masking: maskingOf(config.desk),
  });
  const keys = await readTokenKeys(db);
  const deps: TriageDependencies = {
    db,
    log,
    queues,
    keys,
    now,
    desk: config.desk,
    classifier: await readCurrentModel(session),
    readers,
    triageLeaseMs: defaultTiming.triageLeaseMs,
  };
  for (;;) {
    const pending = (await findInboundEntries(db, ids)).filter(
      (mail) => mail.outcome === null && !mail.isOnServer,
    );
    out.progress(pending.length === 0 ? '' : `${count(pending.length, 'mail')} of ${ids.length} to go`);
    if (pending.length === 0) return;
    const due = pending.filter((mail) => mail.dueAt !== null && mail.dueAt <= now()).slice(0, 4 * threads);
    await Promise.all(due.map((mail) => triage(deps, mail.id)));
    if (due.length === 0) await delay(askAgainMs);
  }
}
