import { expect, test } from 'vitest';
import { openQueues } from '#queue/queues.ts';
import { startCutProxy } from '../support/cut-proxy.ts';
import { backends } from './backends.ts';
import { quiet } from './quiet.ts';
import { makeRecorder } from './recorder.ts';

test.for(backends)(
  'a busy worker on $kind does not storm a server that throws it out',
  async (kind, { skip }) => {
    if (kind.missing) skip(kind.missing);
    await using backend = await kind.start();
    const address = new URL(backend.queueUrl ?? backend.databaseUrl);
    await using proxy = await startCutProxy(Number(address.port));
    address.port = String(proxy.port);
    await using queues = await openQueues({
      queueUrl: backend.queueUrl && address.href,
      databaseUrl: address.href,
      log: quiet,
    });
    await queues.add(
      'triage',
      Array.from({ length: 500 }, (_, id) => ({ id: id + 1 })),
    );
    const seen = makeRecorder();
    const worker = queues.work('triage', { concurrency: 1 }, seen.handle);
    await seen.times(3);

    proxy.cut();
    await proxy.thrownOut(8);
    const [first = 0] = proxy.thrownOutAt;
    // before the guard: 8 in 25 ms
    expect((proxy.thrownOutAt[7] ?? 0) - first).toBeGreaterThan(400);

    proxy.mend();
    await seen.times(seen.ids.length + 3);
    await worker.close(5_000);
  },
);
