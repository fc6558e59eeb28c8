import { availableParallelism } from 'node:os';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { makeReaderPool, type ReaderPool } from '#mail/reader-pool.ts';
import { type InspectFlags, printOutcome } from './inspect-output.ts';
import { readMailFiles } from './mail-files.ts';

/** A mail takes no longer than this, whatever it holds. */
const timeoutMs = 1_500;

/**
 * Prints how each mail would be read; one line a mail with `--json`.
 *
 * @returns the exit code: 1 where a file could not be opened; a mail that is hard to read is no failure
 */
export async function inspect(files: readonly string[], flags: InspectFlags): Promise<number> {
  await using pool = makeReaderPool({
    threads: Math.max(1, Math.min(availableParallelism(), files.length)),
    timeoutMs,
    memoryMb: 256,
    limits: defaultReadLimits,
    own: { addresses: [] },
  });
  let failed = false;
  const window: Promise<string>[] = [];
  for await (const item of readMailFiles(files)) {
    if (item.kind === 'unreadable') {
      process.stderr.write(`firstline: ${item.file}: ${item.reason}\n`);
      failed = true;
      continue;
    }
    window.push(inspectOne(pool, item.file, item.octets, flags));
    if (window.length >= 16) await print(window.shift());
  }
  for (const pending of window) await print(pending);
  return failed ? 1 : 0;
}

async function inspectOne(
  pool: ReaderPool,
  file: string,
  octets: Uint8Array,
  flags: InspectFlags,
): Promise<string> {
  return printOutcome(file, await pool.read(octets), flags);
}

async function print(pending: Promise<string> | undefined): Promise<void> {
  const text = await pending;
  if (text === undefined || process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
