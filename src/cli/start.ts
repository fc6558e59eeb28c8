import { loadConfig } from '#config/load.ts';
import { startWeb } from '#web/server.ts';
import { makeTelemetry } from '#web/telemetry.ts';
import { openDeskServer } from '#workers/desk-database.ts';
import { makeLogger } from '#workers/log.ts';
import { startRuntime, type WorkerRole, workerRoles } from '#workers/runtime.ts';
import { tellFailure } from './exit.ts';
import { watchSignals } from './signals.ts';

const roles = [...workerRoles, 'web'] as const;
type Role = (typeof roles)[number];

export interface StartOptions {
  readonly config?: string;
  readonly roles?: string;
  readonly migrate?: true;
  readonly healthPort?: string;
}

/**
 * Runs the roles until SIGTERM, SIGINT or SIGHUP; a second signal ends at once.
 *
 * @returns the exit code
 */
export async function start(options: StartOptions): Promise<number> {
  const wanted = parseRoles(options.roles);
  const healthPort = parsePort(options.healthPort);
  if (typeof wanted === 'string') {
    process.stderr.write(`firstline start: ${wanted}\n`);
    return 2;
  }
  if (healthPort === undefined) {
    process.stderr.write('firstline start: --health-port wants a number from 0 to 65535\n');
    return 2;
  }
  const ending = watchSignals();
  try {
    // Only these log in to mail servers: the others need not be given the passwords.
    const logsIn = wanted.includes('poller') || wanted.includes('outbound');
    const config = loadConfig({ file: options.config, secrets: logsIn ? 'needed' : 'optional' });
    const log = makeLogger(config.log);
    await using stack = new AsyncDisposableStack();
    const server = stack.use(await openDeskServer(config, { exclusive: true, log }));
    const workers = new Set(wanted.filter((role): role is WorkerRole => role !== 'web'));
    const telemetry = makeTelemetry();
    const { deps } = stack.use(
      await startRuntime(config, server, {
        roles: workers,
        migrate: options.migrate === true,
        log,
        observer: telemetry.observer,
      }),
    );
    const { host, port } = config.http;
    stack.use(await startWeb({ deps, telemetry, roles: wanted, host, port: healthPort ?? port }));
    if (config.desk.analysts.proof === 'token-and-from')
      log.warn(
        'analysts are known by token and From address only, which can be forged (analysts.proof: token-and-from)',
      );
    log.info({ roles: wanted }, 'started');
    log.info({ signal: await ending.asked }, 'stopping: what is in flight is finished first');
    return 0;
  } catch (error) {
    return tellFailure(error);
  }
}

function parseRoles(text: string | undefined): readonly Role[] | string {
  if (text === undefined) return roles;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !roles.some((role) => role === name));
  if (unknown.length > 0) return `unknown role ${unknown.join(', ')}; the roles are ${roles.join(', ')}`;
  return roles.filter((role) => names.includes(role));
}

/** @returns null where none was given, undefined where it is none */
function parsePort(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}
