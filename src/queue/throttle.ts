import type { Logger } from 'pino';

export type QueueLog = Pick<Logger, 'warn'>;

const quietMs = 30_000;

/**
 * Makes the listener for the 'error' events of every connection, queue and worker of a process. Each kind of
 * error is told once, then at most every 30 s with the number of those that were not: a server that is away
 * fails many times a second.
 */
export function makeErrorListener(log: QueueLog, now: () => number = Date.now): (error: unknown) => void {
  const told = new Map<string, { atMs: number; unsaid: number }>();
  return (error) => {
    const kind = kindOf(error);
    const last = told.get(kind);
    if (last && now() - last.atMs < quietMs) {
      last.unsaid += 1;
      return;
    }
    if (told.size > 100) told.clear();
    told.set(kind, { atMs: now(), unsaid: 0 });
    log.warn({ err: error, repeated: last?.unsaid ?? 0 }, 'the queue reports an error');
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  // ids and addresses vary, the kind does not
  return code ?? `${error.name} ${error.message.slice(0, 200).replace(/\d+/g, '#')}`;
}
