import { spawnSync } from 'node:child_process';

/** Installs packages by apt-get where it may, telling so on standard error. Never fails. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0 || process.env['FIRSTLINE_TEST_INSTALL'] === 'no') return;
  const prefix = findPrefix();
  if (prefix === null || !succeeds('apt-get', ['--version'])) {
    say(`missing: ${packages.join(', ')}`);
    return;
  }
  say(`installing ${packages.join(', ')} for the tests`);
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  if (aptGet(prefix, install)) return;
  // The lists may be missing or old.
  aptGet(prefix, ['update']);
  if (!aptGet(prefix, install)) say(`apt-get could not install ${packages.join(', ')}`);
}

/** How to run as root; null where we may not. Only a build machine is taken at its sudo. */
function findPrefix(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return process.env['CI'] === 'true' && succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function aptGet(prefix: readonly string[], args: readonly string[]): boolean {
  // RUNLEVEL=1 keeps the packages from starting servers of their own.
  const settings = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1'];
  const [command = '', ...rest] = [...prefix, 'env', ...settings, 'apt-get', '-qq', ...args];
  const run = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  return run.status === 0;
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function say(text: string): void {
  process.stderr.write(`test requirements: ${text}\n`);
}
