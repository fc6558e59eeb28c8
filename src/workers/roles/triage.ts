import { maskingOf } from '#domain/mail/secrets/desk-masking.ts';
import { ownMail } from '#domain/own-mail.ts';
import { makeScanner } from '#mail/clamd.ts';
import { makeDns } from '#mail/dns.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { applyPendingEvents } from '../events.ts';
import { searchIncident } from '../incidents.ts';
import { followCurrentModel } from '../learning/current-model.ts';
import { triage } from '../triage.ts';
import type { Start, Stop } from './role.ts';

export async function startTriage({ stack, config, deps, timing }: Start): Promise<Stop> {
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  const own = ownMail(deps.desk);
  const masking = maskingOf(deps.desk);
  const readers = stack.use(makeReaderPool({ threads, timeoutMs, memoryMb, limits, own, masking }));
  const { triageLeaseMs } = timing;
  const classifier = stack.use(await followCurrentModel(deps));
  const scanner = config.clamd === null ? {} : { scanner: makeScanner(config.clamd) };
  const dns = makeDns({ timeoutMs: config.dnsTimeoutMs });
  const worker = deps.queues.work('triage', { concurrency: config.concurrency.triage }, (id) =>
    triage({ ...deps, classifier: classifier.get(), readers, dns, ...scanner, triageLeaseMs }, id),
  );
  // what triage causes on other tickets is light, and there is as much of it as there is triage
  const events = deps.queues.work('event', { concurrency: config.concurrency.triage }, (id, signal) =>
    applyPendingEvents(deps, id, signal),
  );
  const searches = deps.queues.work('incident', { concurrency: 1 }, (id) => searchIncident(deps, id));
  return async (graceMs) => {
    await Promise.all([worker, events, searches].map((each) => each.close(graceMs)));
  };
}
