import { openQueues } from '#queue/queues.ts';
import type { QueueName } from '#queue/retry.ts';
import { quiet } from './quiet.ts';

/** What `startProcess` runs: one process that works one queue, and says on standard output what it took. */
export interface ProcessOptions {
  queueUrl: string | null;
  databaseUrl: string;
  prefix: string;
  queue: QueueName;
  /** A job never ends. */
  hangs: boolean;
  everyMs: number | null;
  lockMs?: number;
}

const options = JSON.parse(process.argv[2] ?? '{}') as ProcessOptions;
const queues = await openQueues({ ...options, log: quiet });
const timing = options.lockMs ? { lockMs: options.lockMs, stalledIntervalMs: 300 } : {};
const worker = queues.work(options.queue, { concurrency: 1, ...timing }, async (id) => {
  process.stdout.write(`took ${id}\n`);
  if (options.hangs) await new Promise(() => {});
});
await worker.ready;
if (options.everyMs !== null) await queues.schedule(options.queue, options.everyMs);
process.stdout.write('ready\n');
process.once('SIGTERM', async () => {
  await worker.close(1_000);
  await queues[Symbol.asyncDispose]();
});
