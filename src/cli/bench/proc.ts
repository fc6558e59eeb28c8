import { readdirSync, readFileSync } from 'node:fs';

/** Of user and kernel time in /proc; Linux has shown 100 a second to programs since 2.6 (USER_HZ). */
const ticksPerSecond = 100;

/**
 * CPU time that a process and those of its children that have ended took, in milliseconds.
 *
 * @returns null where there is no such process
 * @see proc_pid_stat(5): utime, stime, cutime and cstime are fields 14 to 17
 */
export function cpuMsOf(pid: number): number | null {
  const fields = readStat(pid);
  if (fields === null) return null;
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return (ticks / ticksPerSecond) * 1_000;
}

/** The same for a process and all its children, alive or gone: a PostgreSQL with its backends. */
export function treeCpuMsOf(pid: number): number | null {
  const own = cpuMsOf(pid);
  if (own === null) return null;
  return childrenOf(pid).reduce((sum, child) => sum + (cpuMsOf(child) ?? 0), own);
}

export interface MemoryUse {
  /** In memory now. */
  readonly residentBytes: number;
  /** At most since the process began. */
  readonly peakBytes: number;
}

/** @see proc_pid_status(5): VmRSS and VmHWM */
export function memoryOf(pid: number): MemoryUse | null {
  const status = read(`/proc/${pid}/status`);
  if (status === null) return null;
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { residentBytes: bytes('VmRSS'), peakBytes: bytes('VmHWM') };
}

/** Of the largest process among it and its children: each is one that the machine must have room for. */
export function largestMemoryOf(pid: number): MemoryUse | null {
  const uses = [pid, ...childrenOf(pid)].flatMap((each) => memoryOf(each) ?? []);
  return uses.toSorted((a, b) => b.peakBytes - a.peakBytes)[0] ?? null;
}

export function parentOf(pid: number): number | null {
  const parent = Number(readStat(pid)?.[1] ?? 0);
  return parent > 1 ? parent : null;
}

/** The program's name, at most 15 characters of it. */
export function nameOf(pid: number): string | null {
  return read(`/proc/${pid}/comm`)?.trim() ?? null;
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => Number(readStat(other)?.[1]) === pid);
}

/** The fields from the third on; the second, the name, may hold anything in its parentheses. */
function readStat(pid: number): readonly string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
