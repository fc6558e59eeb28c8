import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { OwnMail } from '#domain/mail/automatic.ts';
import type { Masking } from '#domain/mail/secrets/mask-reading.ts';
import type { OverLimit, ReadLimits } from './mime/limits.ts';
import { addLanguage, type ReadMail } from './read-mail.ts';
import type { ReaderSettings, ReadTask } from './reader-worker.ts';

export interface ReaderPoolOptions {
  readonly threads: number;
  /** Wall clock for one mail, from when a thread takes it. */
  readonly timeoutMs: number;
  /** Heap of one thread. Octets lie outside the heap; `limits.maxDecodedBytes` bounds those. */
  readonly memoryMb: number;
  readonly limits: ReadLimits;
  /** How our own mail is known when it comes back. */
  readonly own: OwnMail;
  /** What is hidden in a mail before anybody sees it; null: nothing. */
  readonly masking: Masking | null;
  /** Another worker file, for tests of what a mail could do to its thread. */
  readonly workerFile?: URL;
}

/** What became of reading one mail. All but `read` quarantine it; the last three are worth another try. */
export type ReadOutcome =
  | ReadMail
  | OverLimit
  | { readonly kind: 'timed-out'; readonly timeoutMs: number }
  | { readonly kind: 'out-of-memory'; readonly memoryMb: number }
  | { readonly kind: 'crashed'; readonly reason: string };

export interface ReaderPool extends AsyncDisposable {
  /**
   * Reads a mail in a thread of its own. Never rejects. A mail that hangs or eats memory takes only
   * its own thread with it; a new one takes its place.
   *
   * @param octets given away: their buffer moves to the thread, and is empty afterwards
   */
  read(octets: Uint8Array): Promise<ReadOutcome>;
}

export function makeReaderPool(options: ReaderPoolOptions): ReaderPool {
  const settings: ReaderSettings = { limits: options.limits, own: options.own, masking: options.masking };
  const pool = new Piscina({
    filename: fileURLToPath(options.workerFile ?? new URL('./reader-worker.ts', import.meta.url)),
    minThreads: 1,
    maxThreads: options.threads,
    idleTimeout: 60_000,
    workerData: settings,
    // a mail's garbage is small: a larger young generation only takes memory, 20 MB a thread, and no less time
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: 8 },
  });
  // A thread that dies when its mail was given up already has nothing to tell; a new one is started.
  pool.on('error', () => undefined);
  const reading = new Set<Promise<ReadOutcome>>();
  return {
    read: (octets) => {
      const outcome = readInPool(pool, octets, options).finally(() => reading.delete(outcome));
      reading.add(outcome);
      return outcome;
    },
    // The mails being read are finished first: none of them is to blame for the end.
    [Symbol.asyncDispose]: async () => {
      await Promise.all(reading);
      await pool.destroy();
    },
  };
}

async function readInPool(
  pool: Piscina,
  octets: Uint8Array,
  options: ReaderPoolOptions,
): Promise<ReadOutcome> {
  const task: ReadTask = { octets: ownBuffer(octets), started: new Int32Array(new SharedArrayBuffer(4)) };
  const abort = new AbortController();
  const timer = watch(task.started, options.timeoutMs, () => abort.abort());
  try {
    const transferList = [task.octets.buffer as ArrayBuffer];
    const read: ReadMail | OverLimit = await pool.run(task, { signal: abort.signal, transferList });
    return read.kind === 'read' ? addLanguage(read) : read;
  } catch (error) {
    if (abort.signal.aborted) return { kind: 'timed-out', timeoutMs: options.timeoutMs };
    if (isOutOfMemory(error)) return { kind: 'out-of-memory', memoryMb: options.memoryMb };
    return { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    timer[Symbol.dispose]();
  }
}

/** Calls `expire` when the task ran for `timeoutMs` (at most a quarter more); time in the queue does not count. */
function watch(started: Int32Array, timeoutMs: number, expire: () => void): Disposable {
  const stepMs = timeoutMs / 4;
  let ran = 0;
  const timer = setInterval(() => {
    if (Atomics.load(started, 0) === 1) ran += 1;
    if (ran > 4) expire();
  }, stepMs);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** A buffer that nobody else looks into, since it will be moved. */
function ownBuffer(octets: Uint8Array): Uint8Array {
  const whole = octets.byteLength === octets.buffer.byteLength && octets.buffer instanceof ArrayBuffer;
  return whole ? octets : new Uint8Array(octets);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
