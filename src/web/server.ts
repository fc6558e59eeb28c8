import fastify, { type FastifyInstance } from 'fastify';
import type { Dependencies } from '#workers/dependencies.ts';
import { registerDeskMetrics } from './desk-metrics.ts';
import { type Role, readReadiness } from './readiness.ts';
import type { Telemetry } from './telemetry.ts';

export interface WebOptions {
  readonly deps: Pick<Dependencies, 'db' | 'queues' | 'log'>;
  readonly telemetry: Telemetry;
  /** The roles that run in this process: what its readiness is about. */
  readonly roles: readonly Role[];
  readonly host: string;
  /** Null: the first free one from 9464. */
  readonly port: number | null;
}

export interface Web extends AsyncDisposable {
  /** `http://127.0.0.1:9464` */
  readonly url: string;
}

const firstPort = 9_464;
const triedPorts = 100;

/**
 * Serves `/healthz` (the process answers), `/readyz` (its roles can work; 503 where one cannot) and `/metrics`
 * (Prometheus' text format).
 *
 * @throws where the port is taken, or the interface is not there
 */
export async function startWeb(options: WebOptions): Promise<Web> {
  const { deps, telemetry, roles, host } = options;
  registerDeskMetrics(telemetry.registry, deps);
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await readReadiness(deps, roles);
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(telemetry.registry.contentType).send(await telemetry.registry.metrics()),
  );
  const url = await listen(app, host, options.port);
  deps.log.info({ url }, 'health and metrics are served');
  return { url, [Symbol.asyncDispose]: () => app.close() };
}

async function listen(app: FastifyInstance, host: string, port: number | null): Promise<string> {
  if (port !== null) return app.listen({ host, port });
  for (let candidate = firstPort; ; candidate += 1) {
    try {
      return await app.listen({ host, port: candidate });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate >= firstPort + triedPorts) throw error;
    }
  }
}
