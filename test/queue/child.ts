import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProcessOptions } from './process.ts';

const program = fileURLToPath(new URL('./process.ts', import.meta.url));

export interface Child {
  /** Lines said so far; the last comes with the event. */
  readonly lines: readonly string[];
  says(line: string): Promise<void>;
  /** Resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export function startProcess(options: ProcessOptions, onLine: (line: string) => void = () => {}): Child {
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let notice = () => {};
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    onLine(line);
    notice();
  });
  return {
    lines,
    async says(line) {
      while (!lines.includes(line)) {
        if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode}`);
        await new Promise<void>((resolve) => {
          notice = resolve;
          child.once('exit', resolve);
        });
      }
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}
