import { setTimeout as delay } from 'node:timers/promises';
import type { Docker } from './docker.ts';

export interface Container {
  readonly service: string;
  /** `running`, `exited`, … */
  readonly status: string;
  /** `healthy`, `unhealthy`, `starting`; null without a health check. */
  readonly health: string | null;
  readonly exitCode: number;
}

export async function listContainers({ docker, compose }: Docker): Promise<Container[]> {
  const ids = (await compose('ps', '--quiet')).split('\n').filter((id) => id !== '');
  if (ids.length === 0) return [];
  const format =
    '{"service":{{json (index .Config.Labels "com.docker.compose.service")}},"status":{{json .State.Status}},' +
    '"health":{{if .State.Health}}{{json .State.Health.Status}}{{else}}null{{end}},"exitCode":{{.State.ExitCode}}}';
  const lines = (await docker('inspect', '--format', format, ...ids)).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Container);
}

/**
 * Resolves once every service runs as often as expected and is healthy, and the migration has ended well.
 *
 * @throws after three minutes
 */
export async function untilHealthy(
  docker: Docker,
  expected: Readonly<Record<string, number>>,
  signal: AbortSignal,
): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(180_000)]);
  for (;;) {
    const containers = await listContainers(docker);
    const isGood = (each: Container) =>
      each.service === 'migrate'
        ? each.status === 'exited' && each.exitCode === 0
        : each.status === 'running' && each.health === 'healthy';
    const counts = new Map<string, number>();
    for (const { service } of containers.filter(isGood)) counts.set(service, (counts.get(service) ?? 0) + 1);
    const isReached = Object.entries(expected).every(([service, count]) => counts.get(service) === count);
    if (isReached && containers.every(isGood)) return;
    if (deadline.aborted) throw new Error(`not all services are healthy: ${JSON.stringify(containers)}`);
    await delay(500);
  }
}
