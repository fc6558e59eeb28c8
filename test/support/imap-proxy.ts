import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What happens at one command of the client:
 * `before`: the connection ends, and the server never sees the command;
 * `halfway`: it ends in the middle of what the server answers;
 * `after`: the server does it, and the connection ends before the client learns of it;
 * `bye`: the server says BYE instead of an answer, and hangs up;
 * `silent`: nothing comes or goes any more, and nobody hangs up.
 */
export type ImapFault = 'before' | 'halfway' | 'after' | 'bye' | 'silent';
export const imapFaults: readonly ImapFault[] = ['before', 'halfway', 'after', 'bye', 'silent'];

export interface ImapProxy extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** Commands that clients sent, in order, without their arguments. */
  readonly commands: readonly string[];
  /** The command that the fault came at, once it did. */
  readonly struck: () => string | null;
}

/** What the proxy does with a line of the client; a refusal is answered with NO and goes no further. */
export type Intercept = (line: string) => Promise<'pass' | 'refuse'>;

/** Stands between a client and an IMAP server without TLS, and misbehaves once: at the n-th command, from 1. */
export async function startImapProxy(
  target: { readonly port: number },
  fault: { readonly kind: ImapFault; readonly at: number } | null,
  intercept: Intercept = async () => 'pass',
): Promise<ImapProxy> {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  let struck: string | null = null;
  const server = createServer((client) => {
    const upstream = connect(target.port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    let mode: ImapFault | null = null;
    let tag = '';
    client.on('data', (data: Buffer) => {
      if (mode === 'silent') return;
      const [, foundTag, command] = /^([0-9A-F]+) ((?:UID )?[A-Z]+)/.exec(data.toString('latin1')) ?? [];
      if (foundTag !== undefined && command !== undefined) {
        commands.push(command);
        if (fault !== null && commands.length === fault.at) {
          mode = fault.kind;
          struck = command;
          tag = foundTag;
        }
      }
      if (mode === 'before') end();
      else if (mode === 'bye') client.end('* BYE the server goes down\r\n', () => upstream.destroy());
      else if (mode !== 'silent')
        intercept(data.toString('latin1')).then((verdict) => {
          if (verdict === 'pass') upstream.write(data);
          else client.write(`${foundTag} NO [SERVERBUG] told to refuse\r\n`);
        }, end);
    });
    upstream.on('data', (data: Buffer) => {
      if (mode === null) client.write(data);
      else if (mode === 'halfway') client.write(data.subarray(0, data.length >> 1), end);
      else if (mode === 'after' && `\n${data.toString('latin1')}`.includes(`\n${tag} `)) end();
    });
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => (mode === 'silent' ? undefined : client.end()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    commands,
    struck: () => struck,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
