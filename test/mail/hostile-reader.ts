import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readButLanguage } from '#mail/read.ts';
import type { ReadTask } from '#mail/reader-worker.ts';

/** Stands in for the reader's worker file: does what the mail's first line says. */
// biome-ignore lint/style/noDefaultExport: piscina asks for it
export default function readHostile({ octets, started }: ReadTask): unknown {
  Atomics.store(started, 0, 1);
  const order = Buffer.from(octets).toString('latin1').split('\n')[0];
  if (order === 'hang') for (;;);
  if (order === 'allocate') {
    const kept: number[][] = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  }
  if (order === 'throw') throw new TypeError('planted');
  if (order === 'exit') process.exit(3);
  return readButLanguage(octets, defaultReadLimits, { addresses: [] });
}
