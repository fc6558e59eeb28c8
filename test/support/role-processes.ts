import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RoleProcessOptions } from './role-process.ts';

const file = fileURLToPath(new URL('./role-process.ts', import.meta.url));

/** Processes that are replaced as soon as they die, like those of a supervisor. */
export interface Supervisor extends AsyncDisposable {
  readonly names: readonly string[];
  /** Kills with SIGKILL; its successor starts at once. */
  kill(name: string): void;
  readonly kills: number;
}

export function supervise(processes: Readonly<Record<string, RoleProcessOptions>>): Supervisor {
  const running = new Map<string, ChildProcess>();
  let isClosed = false;
  let kills = 0;
  const launch = (name: string, options: RoleProcessOptions): void => {
    const child = spawn(process.execPath, [file, JSON.stringify(options)], {
      stdio: options.logLevel === 'silent' ? 'ignore' : 'inherit',
    });
    running.set(name, child);
    child.once('exit', () => {
      if (!isClosed) launch(name, options);
    });
  };
  for (const [name, options] of Object.entries(processes)) launch(name, options);
  return {
    names: Object.keys(processes),
    kill(name) {
      kills += 1;
      running.get(name)?.kill('SIGKILL');
    },
    get kills() {
      return kills;
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      const ends = [...running.values()].map((child) => {
        if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
        const end = once(child, 'exit');
        child.kill('SIGTERM');
        return end;
      });
      await Promise.all(ends);
    },
  };
}
