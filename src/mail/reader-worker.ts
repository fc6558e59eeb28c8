import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { OwnMail } from '#domain/mail/automatic.ts';
import { type Masking, maskReading } from '#domain/mail/secrets/mask-reading.ts';
import type { ReadLimits } from './mime/limits.ts';
import { readButLanguage } from './read.ts';
import type { ReadMail } from './read-mail.ts';

/** What the pool gives every reader thread. */
export interface ReaderSettings {
  readonly limits: ReadLimits;
  readonly own: OwnMail;
  readonly masking: Masking | null;
}

/** One mail to read; the thread sets `started[0]` to 1 when it begins, so that waiting does not count. */
export interface ReadTask {
  readonly octets: Uint8Array;
  readonly started: Int32Array;
}

const settings = workerData as ReaderSettings;

/** Runs in a reader thread; piscina calls a worker file's default export. */
// biome-ignore lint/style/noDefaultExport: piscina asks for it
export default function readInThread({ octets, started }: ReadTask): unknown {
  Atomics.store(started, 0, 1);
  const result = readButLanguage(octets, settings.limits, settings.own);
  return result.kind === 'read' ? moveContents(mask(result)) : result;
}

/** Here, where a mail that takes too long takes only its own thread with it. */
function mask(read: ReadMail): ReadMail {
  return settings.masking === null ? read : { ...read, reading: maskReading(read.reading, settings.masking) };
}

/** Contents are moved to the caller's thread, not copied; each in a buffer of its own, since a whole buffer moves. */
function moveContents(read: ReadMail): unknown {
  const contents = new Map(
    [...read.contents].map(([digest, octets]) => [digest, new Uint8Array(octets)] as const),
  );
  const movable = {
    [transferableSymbol]: [...contents.values()].map((octets) => octets.buffer),
    [valueSymbol]: { ...read, contents },
  };
  return move(movable as unknown as ArrayBuffer);
}
