import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on the loopback that can be cut: then whoever comes is let in and thrown out at once. */
export interface CutProxy extends AsyncDisposable {
  readonly port: number;
  /** When each connection came that was thrown out, in ms. */
  readonly thrownOutAt: readonly number[];
  /** Resolves when so many have been thrown out. */
  thrownOut(count: number): Promise<void>;
  cut(): void;
  mend(): void;
}

export async function startCutProxy(target: number): Promise<CutProxy> {
  const open = new Set<Socket>();
  const thrownOutAt: number[] = [];
  let isCut = false;
  let notice = () => {};
  const server = createServer((near) => {
    near.on('error', () => {});
    if (isCut) {
      near.destroy();
      thrownOutAt.push(performance.now());
      notice();
      return;
    }
    const far = connect(target, '127.0.0.1').on('error', () => near.destroy());
    open.add(near);
    near.once('close', () => {
      open.delete(near);
      far.destroy();
    });
    far.once('close', () => near.destroy());
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    port: address.port,
    thrownOutAt,
    async thrownOut(count) {
      while (thrownOutAt.length < count) {
        await new Promise<void>((resolve) => {
          notice = resolve;
        });
      }
    },
    cut,
    mend() {
      isCut = false;
    },
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
