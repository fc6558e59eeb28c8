import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const tailLines = 40;

/**
 * Runs a program to its end.
 *
 * @returns its standard output
 * @throws with the end of what it printed, where it fails
 */
export function run(program: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let all = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    all += text;
  });
  child.once('error', reject);
  child.once('close', (code, signal) => {
    if (code === 0) return resolve(output);
    const end = all.trimEnd().split('\n').slice(-tailLines).join('\n');
    reject(new Error(`${program} ${args.join(' ')} ended with ${code ?? signal}:\n${end}`));
  });
  return promise;
}
