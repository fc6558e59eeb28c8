import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What makes the fake one find something. */
export const malwareMark = 'THIS-IS-MALWARE';

export interface FakeClamd extends AsyncDisposable {
  readonly port: number;
  /** How many streams it was given, whole. */
  readonly scanned: () => number;
}

/** A clamd on this machine that speaks INSTREAM and finds one mark. `says` replaces every answer. */
export async function startFakeClamd(
  options: { readonly port?: number; readonly maxBytes?: number; readonly says?: string } = {},
): Promise<FakeClamd> {
  let scanned = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    let input = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      input = Buffer.concat([input, data]);
      const stream = readStream(input);
      if (stream.length > (options.maxBytes ?? Number.POSITIVE_INFINITY)) {
        socket.end('INSTREAM size limit exceeded. ERROR\0');
        input = Buffer.alloc(0);
      } else if (stream.ended) {
        scanned += 1;
        const found = stream.content.includes(malwareMark);
        socket.end(options.says ?? (found ? 'stream: Test.Malware FOUND\0' : 'stream: OK\0'));
      }
    });
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    scanned: () => scanned,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function readStream(input: Buffer): { ended: boolean; length: number; content: Buffer } {
  const command = 'zINSTREAM\0';
  if (!input.subarray(0, command.length).equals(Buffer.from(command)))
    return { ended: false, length: 0, content: Buffer.alloc(0) };
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= input.length) {
    const size = input.readUInt32BE(at);
    if (size === 0) {
      const content = Buffer.concat(chunks);
      return { ended: true, length: content.length, content };
    }
    chunks.push(input.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  const content = Buffer.concat(chunks);
  return { ended: false, length: content.length, content };
}
