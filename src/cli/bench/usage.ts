import { cpuMsOf, treeCpuMsOf } from './proc.ts';
import type { BenchRole } from './role-processes.ts';

/** Whose CPU time is counted; the mail servers' and the bench's own is not. */
export interface Counted {
  readonly roles: Readonly<Record<BenchRole, number>>;
  readonly postgres: number | null;
  readonly redis: number | null;
}

/** CPU time in milliseconds; null of a server that cannot be seen from here. */
export type CpuUse = Readonly<Record<BenchRole, number>> & {
  readonly postgres: number | null;
  readonly redis: number | null;
  /** Of all that can be seen. */
  readonly total: number;
};

/** @throws where a process has ended */
export function readCpu({ roles, postgres, redis }: Counted): CpuUse {
  return withTotal({
    poller: cpuOf(roles.poller),
    triage: cpuOf(roles.triage),
    outbound: cpuOf(roles.outbound),
    clock: cpuOf(roles.clock),
    postgres: postgres === null ? null : treeCpuMsOf(postgres),
    redis: redis === null ? null : cpuMsOf(redis),
  });
}

/** What was used between two readings, for each of `mails`. */
export function cpuPerMail(before: CpuUse, after: CpuUse, mails: number): CpuUse {
  const per = (of: 'postgres' | 'redis') => {
    const [from, to] = [before[of], after[of]];
    return from === null || to === null ? null : (to - from) / mails;
  };
  return withTotal({
    poller: (after.poller - before.poller) / mails,
    triage: (after.triage - before.triage) / mails,
    outbound: (after.outbound - before.outbound) / mails,
    clock: (after.clock - before.clock) / mails,
    postgres: per('postgres'),
    redis: per('redis'),
  });
}

function cpuOf(pid: number): number {
  const used = cpuMsOf(pid);
  if (used === null) throw new Error(`/proc does not know process ${pid}: the bench needs a Linux`);
  return used;
}

function withTotal(use: Omit<CpuUse, 'total'>): CpuUse {
  const { poller, triage, outbound, clock, postgres, redis } = use;
  return { ...use, total: poller + triage + outbound + clock + (postgres ?? 0) + (redis ?? 0) };
}
