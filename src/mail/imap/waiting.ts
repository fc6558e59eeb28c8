import type { ImapFlow } from 'imapflow';

/** Whether the server tells of new mail by itself (RFC 2177). */
export function hasIdle(client: ImapFlow): boolean {
  return client.capabilities.has('IDLE');
}

/**
 * Asks the server for a sign of life, which also makes it look into the folder; cuts the connection where none
 * comes within `ms`. imapflow's own guard does not see a server that went silent before it acknowledged IDLE: the
 * command that should end the IDLE then waits for ever.
 */
export async function checkAlive(client: ImapFlow, ms: number): Promise<void> {
  const timer = setTimeout(() => client.close(), ms);
  try {
    await client.noop();
  } finally {
    clearTimeout(timer);
  }
}

export interface NewsWatch {
  /** Forgets what the server told so far; to be called before looking for mails, so that nothing falls between. */
  clear(): void;
  /**
   * Waits until the server has told of a new mail since `clear`, `ms` have passed, the connection is gone or
   * `wake` resolves. With IDLE the server is listened to; that it may have gone silent is the reason for `ms`:
   * the caller then asks, and a dead connection shows.
   */
  wait(options: { readonly idle: boolean; readonly ms: number; readonly wake: Promise<void> }): Promise<void>;
}

/** An IDLE that a server ends sooner than this is none: looking again at once would be a busy loop. */
const SHORTEST_IDLE_MS = 1_000;

/** Listens on a connection from now on. */
export function watchNews(client: ImapFlow): NewsWatch {
  let told = false;
  let resolveNews = () => {};
  const tell = () => {
    told = true;
    resolveNews();
  };
  client.on('exists', tell);
  client.once('close', tell);
  return {
    clear() {
      told = false;
    },
    async wait({ idle, ms, wake }) {
      if (told || !client.usable) return;
      const { promise: news, resolve } = Promise.withResolvers<void>();
      resolveNews = resolve;
      const timer = setTimeout(resolve, ms);
      const began = performance.now();
      const ended = (done: unknown) => {
        if (done !== false && performance.now() - began > SHORTEST_IDLE_MS) resolve();
      };
      // Whatever command comes next ends the IDLE. It is not waited for: a dead server would never end it.
      if (idle) client.idle().then(ended, () => undefined);
      await Promise.race([news, wake]);
      clearTimeout(timer);
    },
  };
}
