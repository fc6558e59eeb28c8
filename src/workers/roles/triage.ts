import { ownMail } from '#domain/own-mail.ts';
import { makeScanner } from '#mail/clamd.ts';
import { makeDns } from '#mail/dns.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { triage } from '../triage.ts';
import type { Start, Stop } from './role.ts';

export function startTriage({ stack, config, deps, timing }: Start): Stop {
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  const own = ownMail(deps.desk);
  const readers = stack.use(makeReaderPool({ threads, timeoutMs, memoryMb, limits, own }));
  const { triageLeaseMs } = timing;
  const scanner = config.clamd === null ? {} : { scanner: makeScanner(config.clamd) };
  const dns = makeDns({ timeoutMs: config.dnsTimeoutMs });
  const worker = deps.queues.work('triage', { concurrency: config.concurrency.triage }, (id) =>
    triage({ ...deps, readers, dns, ...scanner, triageLeaseMs }, id),
  );
  return worker.close;
}
