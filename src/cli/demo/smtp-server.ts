import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export type Envelope = { from: string; to: readonly string[] };

export type SmtpServer = { host: string; port: number } & AsyncDisposable;

/**
 * An SMTP server on loopback, without TLS or log-in, for the demo and for tests: takes mail for the addresses
 * that it is told to and hands each over, with the Return-Path that a delivery agent would add (RFC 5321, 4.4).
 *
 * @param options.isLocal whether mail for this address is taken; another gets 550
 * @param options.deliver called once per mail and before it is acknowledged; a throw makes it a 451
 */
export async function startSmtpServer(options: {
  isLocal(address: string): boolean;
  deliver(raw: Buffer, envelope: Envelope): Promise<void> | void;
  port?: number;
}): Promise<SmtpServer> {
  const server = new SMTPServer({
    name: 'localhost',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: 50_000_000,
    onRcptTo({ address }, _session, done) {
      done(
        options.isLocal(address.toLowerCase()) ? null : reject(550, `5.1.1 <${address}>: no such mailbox`),
      );
    },
    onData(stream, session, done) {
      take(stream, session, options.deliver).then(
        () => done(null, '2.0.0 delivered'),
        (error: Error) => done(reject(451, `4.3.0 ${error.message}`)),
      );
    },
  });
  server.on('error', () => undefined);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    host: '127.0.0.1',
    port: (server.server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function take(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  deliver: (raw: Buffer, envelope: Envelope) => Promise<void> | void,
): Promise<void> {
  const raw = await buffer(stream);
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  const to = envelope.rcptTo.map((recipient) => recipient.address);
  await deliver(Buffer.concat([Buffer.from(`Return-Path: <${from}>\r\n`), raw]), { from, to });
}

function reject(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
