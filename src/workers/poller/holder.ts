import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Names this process as a holder of leases: for people by host and process id, and, where there is a /proc, by what
 * tells for certain whether it is still alive: the boot, the process namespace, and when the process started.
 */
export function makeHolder(): string {
  const here = findHere();
  const startedAt = here === null ? null : findStart(process.pid);
  const proof = startedAt === null ? [] : [here, String(process.pid), startedAt];
  return [`${hostname()}:${process.pid}`, randomUUID(), ...proof].join(' ');
}

/**
 * Whether a holder was a process of this machine that is dead: then its lease need not be waited for, as after a
 * kill and a restart. False whenever that cannot be told.
 */
export function isDeadHere(holder: string): boolean {
  const [, , place, pid, startedAt] = holder.split(' ');
  if (place === undefined || pid === undefined || startedAt === undefined) return false;
  return place === findHere() && findStart(Number(pid)) !== startedAt;
}

function findHere(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

/** When a process started, in ticks since the boot; null when there is none, or only its remains (a zombie). */
function findStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name in parentheses may hold anything; state is the 3rd field, starttime the 22nd
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
