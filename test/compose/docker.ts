import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './command.ts';

export interface Docker extends AsyncDisposable {
  /** `docker …`; resolves with its standard output, and rejects with what it printed where it fails. */
  docker(...args: readonly string[]): Promise<string>;
  /** `docker-compose …` in the project's folder. */
  compose(...args: readonly string[]): Promise<string>;
}

export interface Network extends AsyncDisposable {
  readonly name: string;
  /** This machine, as the containers see it. */
  readonly address: string;
}

/**
 * A Docker daemon of the test's own: its own data and socket in a folder, no bridge that it would share, and no
 * hand on the machine's packet filter. Its containers reach each other and this machine, and nothing beyond.
 *
 * @param options.folder absolute and short: a socket's path is limited to 107 octets
 */
export async function startDocker(options: {
  readonly folder: string;
  readonly projectFolder: string;
  readonly signal: AbortSignal;
}): Promise<Docker> {
  const { folder, projectFolder, signal } = options;
  await mkdir(join(folder, 'client'), { recursive: true });
  const host = `unix://${join(folder, 'docker.sock')}`;
  const daemon = spawn(
    'dockerd',
    [
      ...['--host', host, '--pidfile', join(folder, 'pid')],
      ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'run')],
      ...['--bridge', 'none', '--iptables=false', '--ip6tables=false', '--ip-forward=false'],
    ],
    // A process group of its own: Ctrl-C ends the test first, which then puts the containers away.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(daemon, 'exit');
  const printed: string[] = [];
  const listening = new Promise<void>((resolve) => {
    createInterface(daemon.stderr).on('line', (line) => {
      if (printed.push(line) > 40) printed.shift();
      if (line.includes('API listen on')) resolve();
    });
  });
  await Promise.race([
    listening,
    ended.then(([code]) => {
      throw new Error(`dockerd ended with ${code}:\n${printed.join('\n')}`);
    }),
  ]);
  // Not this process's environment: its variables would win over the project's .env.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    DOCKER_HOST: host,
    DOCKER_CONFIG: join(folder, 'client'),
    // Debian's compose drives the builder that the daemon brings along; BuildKit would be one more package.
    DOCKER_BUILDKIT: '0',
    COMPOSE_PROJECT_NAME: 'firstline-test',
    COMPOSE_HTTP_TIMEOUT: '300',
  };
  return {
    docker: (...args) => run('docker', args, { env, signal }),
    compose: (...args) => run('docker-compose', args, { env, signal, cwd: projectFolder }),
    async [Symbol.asyncDispose]() {
      const quietly = { env, cwd: projectFolder };
      await run('docker-compose', ['down', '--volumes', '--timeout', '5'], quietly).catch(() => undefined);
      await run('docker', ['network', 'prune', '--force'], quietly).catch(() => undefined);
      daemon.kill('SIGTERM');
      await ended;
      await unmountBelow(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A network whose containers reach each other also where another Docker lets the packet filter forward nothing that
 * it does not know: by one rule for this network, which goes with it.
 */
export async function makeNetwork({ docker }: Docker): Promise<Network> {
  const name = 'firstline-test';
  await docker('network', 'create', '--opt', `com.docker.network.bridge.name=${name}`, name);
  const gateway = await docker('network', 'inspect', '--format', '{{(index .IPAM.Config 0).Gateway}}', name);
  const rule = ['FORWARD', '--in-interface', name, '--out-interface', name, '--jump', 'ACCEPT'];
  await run('iptables', ['--insert', ...rule]);
  return {
    name,
    address: gateway.trim(),
    async [Symbol.asyncDispose]() {
      await run('iptables', ['--delete', ...rule]);
    },
  };
}

/** What a daemon that ended badly leaves mounted. */
async function unmountBelow(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const path of mounts.filter((each) => each.startsWith(`${folder}/`)).reverse()) {
    await run('umount', [path]);
  }
}
