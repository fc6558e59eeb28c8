/**
 * npm run test:compose: the image and docker-compose.yml, really run.
 *
 * Builds the image, brings the services up, sends a mail through them, runs triage four times, sends more, and ends
 * them in peace. It needs root on a Debian and its packages docker.io, docker-compose, debootstrap and dovecot-imapd,
 * which it installs; it pulls nothing, and leaves nothing behind. Exit codes: 0 done, 1 failed, 2 cannot run here.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDovecot } from '#cli/bench/dovecot.ts';
import { pickPort } from '#db/embedded/cluster.ts';
import { installPackages } from '../support/apt-get.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';
import { type Docker, makeNetwork, startDocker } from './docker.ts';
import { makeMail, untilAcknowledged, untilPolled } from './mail.ts';
import { configureProject, copyProject } from './project.ts';
import { listContainers, untilHealthy } from './services.ts';
import { makeStandIns } from './stand-ins.ts';

const programs = {
  dockerd: 'docker.io',
  docker: 'docker.io',
  'docker-compose': 'docker-compose',
  debootstrap: 'debootstrap',
  dovecot: 'dovecot-imapd',
} as const;

const oneOfEach = { postgres: 1, redis: 1, migrate: 1, poller: 1, triage: 1, outbound: 1, clock: 1, web: 1 };
const moreMails = 12;

async function main(): Promise<void> {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => interrupted.abort(new Error(`ended by ${name}`)));
  }
  const { signal } = interrupted;
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'firstline-compose-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const projectFolder = join(folder, 'project');
  await copyProject(projectFolder);
  const docker = stack.use(await startDocker({ folder: join(folder, 'docker'), projectFolder, signal }));
  say('a Docker daemon of its own is running');
  await makeStandIns(docker, folder, signal);
  say('node:24-slim, postgres:17 and redis:7 are made from packages');

  const network = stack.use(await makeNetwork(docker));
  const { address } = network;
  const user = { name: 'support@example.org', password: randomUUID() };
  const dovecot = stack.use(await startDovecot({ address }));
  const sink = stack.use(await startSmtpSink({ address, user }));
  const webPort = await pickPort();
  const smtp = { host: address, port: sink.port, user: user.name, password: user.password };
  await configureProject(projectFolder, { network: network.name, dovecot, smtp, webPort });

  await docker.compose('build', 'migrate');
  say('the image is built');
  try {
    await docker.compose('up', '--detach', '--no-build');
    await untilHealthy(docker, oneOfEach, signal);
    say('all services are healthy');

    await untilPolled(`http://127.0.0.1:${webPort}/readyz`, signal);
    const deliver = (from: string) => dovecot.deliver(user.name, makeMail(from));
    await deliver('ann@user.example');
    await untilAcknowledged(sink, ['ann@user.example'], signal);
    say('one mail came in by IMAP and is acknowledged by SMTP');

    await docker.compose('up', '--detach', '--no-build', '--scale', 'triage=4');
    await untilHealthy(docker, { ...oneOfEach, triage: 4 }, signal);
    say('triage runs four times, all services are healthy');
    const senders = Array.from({ length: moreMails }, (_, index) => `user-${index}@user.example`);
    await Promise.all(senders.map(deliver));
    await untilAcknowledged(sink, senders, signal);
    say(`${moreMails} more mails are acknowledged, each once`);

    await endInPeace(docker);
    say('all roles ended by themselves when they were told to');
  } catch (error) {
    process.stderr.write(await docker.compose('logs', '--no-color', '--tail', '30').catch(() => ''));
    throw error;
  }
  await docker.compose('down', '--volumes');
  if ((await listContainers(docker)).length > 0) throw new Error('"down" left containers behind');
  say('the services are taken down');
}

/** @throws where a container had to be killed, or ended badly */
async function endInPeace(docker: Docker): Promise<void> {
  await docker.compose('stop');
  const bad = (await listContainers(docker)).filter(
    (each) => each.status !== 'exited' || each.exitCode !== 0,
  );
  if (bad.length > 0) throw new Error(`ended badly: ${JSON.stringify(bad)}`);
}

/** @returns why this cannot run here, or null */
function findObstacle(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux, for dockerd';
  const isMissing = (program: string) => {
    try {
      execFileSync('which', [program], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  };
  const missing = () => Object.entries(programs).filter(([program]) => isMissing(program));
  installPackages([...new Set(missing().map(([, name]) => name))]);
  const still = missing().map(([program]) => program);
  return still.length === 0 ? null : `${still.join(', ')} could not be installed by apt-get`;
}

const startedAt = performance.now();

function say(text: string): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  process.stdout.write(`${seconds.padStart(4)} s  ${text}\n`);
}

const obstacle = findObstacle();
if (obstacle !== null) {
  process.stderr.write(`test:compose cannot run here: ${obstacle}\n`);
  process.exitCode = 2;
} else {
  try {
    await main();
    say('passed');
  } catch (error) {
    process.stderr.write(`test:compose failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
