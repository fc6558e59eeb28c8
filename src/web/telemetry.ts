import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Observer } from '#workers/observer.ts';

/** What this process measures itself, and the registry that `/metrics` prints. */
export interface Telemetry {
  readonly registry: Registry;
  readonly observer: Observer;
}

const seconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3_600];

export function makeTelemetry(): Telemetry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const handled = new Histogram({
    name: 'firstline_delivery_to_outcome_seconds',
    help: 'From the mail server’s receipt of a mail to its outcome, of mails handled by this process.',
    buckets: seconds,
    registers: [registry],
  });
  const sent = new Histogram({
    name: 'firstline_outcome_to_sent_seconds',
    help: 'From the commit that caused a mail to its hand-over, of mails sent by this process.',
    labelNames: ['kind'],
    buckets: seconds,
    registers: [registry],
  });
  return {
    registry,
    observer: {
      mailHandled: (sinceDeliveryMs) => handled.observe(Math.max(0, sinceDeliveryMs) / 1_000),
      mailSent: (kind, sinceCauseMs) => sent.observe({ kind }, Math.max(0, sinceCauseMs) / 1_000),
    },
  };
}
