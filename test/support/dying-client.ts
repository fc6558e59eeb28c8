import pg from 'pg';
import { type Db, openDatabase } from '#db/open.ts';

/** When a connection dies: at the n-th statement of the run, before it reaches the server or after it was applied. */
export interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

export interface DyingDatabase extends AsyncDisposable {
  readonly db: Db;
  /** Whether the run was long enough for its death. */
  hasDied(): boolean;
}

/** A database whose statements are counted over all its connections; one of them loses its connection. */
export function openDyingDatabase(url: string, death: Death): DyingDatabase {
  let count = 0;
  let died = false;

  class DyingClient extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: pg's query has a dozen signatures; the last argument may be a callback
    override query(...args: any[]): any {
      count += 1;
      const call = () => Reflect.apply(super.query, this, args);
      if (count !== death.at) return call();
      died = true;
      if (death.when === 'before') {
        this.#cut();
        return call();
      }
      return Promise.resolve(call()).then(() => {
        this.#cut();
        throw new Error('the connection died before the answer arrived');
      });
    }

    #cut(): void {
      (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    }
  }

  const db = openDatabase({ url, maxConnections: 2, onError: () => {}, Client: DyingClient });
  return { db, hasDied: () => died, [Symbol.asyncDispose]: () => db.destroy() };
}
