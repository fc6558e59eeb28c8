import { ownMail } from '#domain/own-mail.ts';
import { makeDns } from '#mail/dns.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { triage } from '../triage.ts';
import type { Start, Stop } from './role.ts';

export function startTriage({ stack, config, deps, timing }: Start): Stop {
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
