import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { noSecretWords, secretKinds } from '#domain/mail/secrets/secret.ts';
import { type Dns, makeDns } from '#mail/dns.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { makeReaderPool, type ReaderPool } from '#mail/reader-pool.ts';
import { verifySender } from '#mail/verify-sender.ts';
import { type InspectFlags, printOutcome } from './inspect-output.ts';
import { readMailFiles } from './mail-files.ts';
import { makeOutput, type Output } from './output.ts';

/** One try to read a mail takes no longer than this, whatever it holds; there are two. */
const timeoutMs = 1_500;
const dnsTimeoutMs = 3_000;
/** Mails in the pool at once. */
const ahead = 16;

/**
 * Prints how each mail would be read; one line a mail with `--json`.
 *
 * @returns the exit code: 1 where a file could not be opened; a mail that is hard to read is no failure
 */
export async function inspect(files: readonly string[], flags: InspectFlags): Promise<number> {
  await using pool = makeReaderPool({
    threads: availableParallelism(),
    timeoutMs,
    memoryMb: 256,
    limits: defaultReadLimits,
    own: { addresses: [] },
    masking: flags.mask ? { hide: secretKinds, words: noSecretWords, keepWordsOf: [] } : null,
  });
  const dns = flags.dns ? makeDns({ timeoutMs: dnsTimeoutMs }) : null;
  const out = makeOutput();
  let failed = false;
  const window: Promise<string>[] = [];
  for await (const item of readMailFiles(files)) {
    if (item.kind === 'unreadable') {
      out.tell(`firstline: ${item.file}: ${item.reason}`);
      failed = true;
      continue;
    }
    window.push(inspectOne(pool, dns, item, flags));
    if (window.length >= ahead) await print(out, window.shift());
  }
  for (const pending of window) await print(out, pending);
  return failed ? 1 : 0;
}

async function inspectOne(
  pool: ReaderPool,
  dns: Dns | null,
  { file, octets }: { readonly file: string; readonly octets: Uint8Array },
  flags: InspectFlags,
): Promise<string> {
  // the pool takes the octets away
  const kept = Buffer.from(octets);
  const first = await pool.read(octets);
  // A machine that is busy with other things is the likelier reason than the mail.
  const outcome = first.kind === 'timed-out' ? await pool.read(Uint8Array.from(kept)) : first;
  const isChecked = dns !== null && outcome.kind === 'read';
  return printOutcome(file, outcome, isChecked ? await verifySender(kept, dns) : null, flags);
}

/** In the order of the files; waits where the reader of the output is slower than the pool. */
async function print(out: Output, pending: Promise<string> | undefined): Promise<void> {
  out.write((await pending) ?? '');
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
}
