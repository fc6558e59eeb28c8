import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What clamd found in some octets. */
export type Scan =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly finding: string }
  /** More than clamd takes (its StreamMaxLength). */
  | { readonly kind: 'too-large' }
  /** It did not answer, or not as it should: nothing is known of the octets. */
  | { readonly kind: 'away'; readonly reason: string };

export interface Scanner {
  /** Never rejects. */
  scan(octets: Uint8Array): Promise<Scan>;
}

export interface ClamdConfig {
  readonly address: { readonly path: string } | { readonly host: string; readonly port: number };
  /** For one scan, from the connection to the answer. */
  readonly timeoutMs: number;
}

const chunkBytes = 64 * 1024;
const answerBytes = 4_096;

/**
 * Scans through clamd, one connection a scan.
 *
 * @see clamd(8), INSTREAM: chunks with their length in front (four octets, network order), an empty one at the end
 */
export function makeScanner({ address, timeoutMs }: ClamdConfig): Scanner {
  return {
    scan: async (octets) => {
      const socket = connect({ ...address, noDelay: true });
      const timer = setTimeout(
        () => socket.destroy(new Error(`no answer within ${timeoutMs} ms`)),
        timeoutMs,
      );
      try {
        return await exchange(socket, octets);
      } finally {
        clearTimeout(timer);
        socket.destroy();
      }
    },
  };
}

/** An answer counts whatever became of the connection: past its limit, clamd answers and closes at once. */
async function exchange(socket: Socket, octets: Uint8Array): Promise<Scan> {
  let answer = '';
  let failure = 'it closed the connection without an answer';
  socket.setEncoding('latin1');
  socket.on('data', (data: string) => {
    answer = (answer + data).slice(0, answerBytes);
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('error', (error) => {
      failure = error.message;
    });
  });
  await Promise.race([send(socket, octets).catch(() => {}), closed]);
  await closed;
  return readAnswer(answer) ?? { kind: 'away', reason: answer === '' ? failure : printable(answer) };
}

async function send(socket: Socket, octets: Uint8Array): Promise<void> {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < octets.length && socket.writable; at += chunkBytes) {
    const chunk = octets.subarray(at, at + chunkBytes);
    socket.write(lengthOf(chunk.length));
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
  // the connection stays open for the answer; clamd closes it
  socket.write(lengthOf(0));
}

function lengthOf(count: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32BE(count);
  return octets;
}

function readAnswer(answer: string): Scan | undefined {
  const line = answer.split(/[\0\n]/, 1)[0]?.trim() ?? '';
  if (line === 'stream: OK') return { kind: 'clean' };
  if (/size limit exceeded/i.test(line)) return { kind: 'too-large' };
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  return found === undefined ? undefined : { kind: 'infected', finding: printable(found) };
}

function printable(text: string): string {
  return text.replace(/[^ -~]/g, '').slice(0, 200);
}
