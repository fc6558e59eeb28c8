import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../../bin/firstline.js', import.meta.url));

/** One process each, as an operator would start them. */
export const benchRoles = ['poller', 'triage', 'outbound', 'clock'] as const;
export type BenchRole = (typeof benchRoles)[number];

export interface RoleProcesses extends AsyncDisposable {
  readonly pids: Readonly<Record<BenchRole, number>>;
  /** @throws when one has ended */
  check(): void;
}

/**
 * Starts `firstline start` once for each role. None of them outlives this process.
 *
 * @param options.environment beside it a process has only PATH and TZ, so that nobody's settings disturb
 * @param options.profileFolder each leaves a CPU profile there, or null
 */
export async function startRoles(options: {
  readonly configFile: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly profileFolder: string | null;
}): Promise<RoleProcesses> {
  await using stack = new AsyncDisposableStack();
  const children = new Map<BenchRole, ChildProcess>();
  for (const role of benchRoles) {
    const child = launch(role, options);
    children.set(role, child);
    stack.defer(() => ended(child));
  }
  await Promise.all([...children].map(([role, child]) => untilStarted(role, child)));
  const running = stack.move();
  const pidOf = (role: BenchRole) => children.get(role)?.pid ?? 0;
  return {
    pids: {
      poller: pidOf('poller'),
      triage: pidOf('triage'),
      outbound: pidOf('outbound'),
      clock: pidOf('clock'),
    },
    check() {
      for (const [role, child] of children)
        if (hasEnded(child)) throw new Error(`the process of ${role} ended`);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function launch(role: BenchRole, options: Parameters<typeof startRoles>[0]): ChildProcess {
  const { configFile, environment, profileFolder } = options;
  const profile =
    profileFolder === null
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`, `--cpu-prof-name=${role}.cpuprofile`];
  const args = ['start', '--roles', role, '--config', configFile, '--health-port', '0'];
  return spawn(process.execPath, [...profile, bin, ...args], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', ...environment },
    // the channel is what it ends with, should this process be killed
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/** Reads the log until it says so; what follows is thrown away. */
async function untilStarted(role: BenchRole, child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('there is no log');
  const lines = createInterface({ input: child.stdout });
  const said: string[] = [];
  const started = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('"msg":"started"')) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`the process of ${role} ended with ${code}\n${said.join('\n')}`)),
    );
  });
  await started;
  lines.removeAllListeners('line');
  child.stdout.resume();
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}
