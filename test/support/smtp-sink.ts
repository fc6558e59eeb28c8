import { EventEmitter, once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** One mail that arrived in full, whatever the sender was told. */
export type SinkMail = {
  from: string;
  to: readonly string[];
  raw: Buffer;
  /** Unfolded header fields by lower-case name; the first of each. */
  headers: Readonly<Record<string, string>>;
  answer: 'accepted' | 'dropped' | number;
};

/** `drop` closes the connection without a word; a number is the reply's code. */
export type SinkAnswer = 'accept' | 'drop' | number;

/** `dot`: all of the mail is here, and the reply to DATA's final dot is due (RFC 1047). */
export type SinkStage =
  | { at: 'connect' }
  | { at: 'mail'; from: string }
  | { at: 'rcpt'; from: string; to: string }
  | { at: 'dot'; from: string; to: readonly string[]; headers: Readonly<Record<string, string>> };

export type SmtpSink = {
  host: string;
  port: number;
  /** All that arrived, in order. */
  mails: readonly SinkMail[];
  /** The next mail that this has not returned yet, as soon as it is there. */
  next(): Promise<SinkMail>;
  /** Resolves once so many mails have arrived in all. */
  waitFor(count: number): Promise<readonly SinkMail[]>;
  /** Decides what each stage is answered with; stays until the next call. */
  answerWith(decide: (stage: SinkStage) => SinkAnswer): void;
} & AsyncDisposable;

/**
 * An SMTP server that keeps what it is sent and misbehaves as told.
 *
 * @param options.address the interface that it listens on, for clients in containers
 * @param options.recordFile each mail is also appended to it as one line of JSON (`raw` in base64) before it is
 *   answered, for tests whose senders are other processes
 */
export async function startSmtpSink(
  options: {
    address?: string;
    port?: number;
    recordFile?: string;
    user?: { name: string; password: string; acceptsToken?: (token: string) => boolean };
  } = {},
): Promise<SmtpSink> {
  const mails: SinkMail[] = [];
  const arrivals = new EventEmitter();
  arrivals.setMaxListeners(0);
  let decide: (stage: SinkStage) => SinkAnswer = () => 'accept';
  let returned = 0;

  type Done = (error?: Error | null) => void;
  const answer = (stage: SinkStage, session: SMTPServerSession, done: Done): SinkAnswer => {
    const chosen = decide(stage);
    if (chosen === 'drop') drop(server, session);
    else if (chosen === 'accept') done(null);
    else done(Object.assign(new Error(`told to answer ${chosen}`), { responseCode: chosen }));
    return chosen;
  };
  const server = new SMTPServer({
    name: 'sink.test',
    logger: false,
    disableReverseLookup: true,
    size: 100_000_000,
    ...(options.user === undefined
      ? { disabledCommands: ['AUTH', 'STARTTLS'] }
      : {
          disabledCommands: ['STARTTLS'],
          allowInsecureAuth: true,
          ...(options.user.acceptsToken === undefined ? {} : { authMethods: ['XOAUTH2'] }),
        }),
    onAuth(auth, _session, done) {
      const isRight =
        auth.method === 'XOAUTH2'
          ? options.user?.acceptsToken?.(auth.accessToken ?? '') === true
          : auth.password === options.user?.password;
      const good = auth.username === options.user?.name && isRight;
      done(good ? null : Object.assign(new Error('bad credentials'), { responseCode: 535 }), {
        user: 'sink',
      });
    },
    onConnect: (session, done) => void answer({ at: 'connect' }, session, done),
    onMailFrom: ({ address }, session, done) => void answer({ at: 'mail', from: address }, session, done),
    onRcptTo: ({ address }, session, done) =>
      void answer({ at: 'rcpt', from: senderOf(session), to: address }, session, done),
    async onData(stream, session, done) {
      // a sender that dies in the middle has sent nothing
      const raw = await buffer(stream).catch(() => undefined);
      if (raw === undefined) return;
      const mail = {
        from: senderOf(session),
        to: session.envelope.rcptTo.map((to) => to.address),
        headers: readHeaders(raw),
      };
      const chosen = answer({ at: 'dot', ...mail }, session, (error) => {
        record(options.recordFile, mail, raw).then(() => done(error), done);
      });
      if (chosen === 'drop') await record(options.recordFile, mail, raw);
      mails.push({
        ...mail,
        raw,
        answer: chosen === 'accept' ? 'accepted' : chosen === 'drop' ? 'dropped' : chosen,
      });
      arrivals.emit('mail');
    },
  });
  server.on('error', () => undefined);
  const host = options.address ?? '127.0.0.1';
  server.listen(options.port ?? 0, host);
  await once(server.server, 'listening');
  const waitFor = async (count: number) => {
    while (mails.length < count) await once(arrivals, 'mail');
    return mails;
  };
  return {
    host,
    port: (server.server.address() as AddressInfo).port,
    mails,
    waitFor,
    async next() {
      returned += 1;
      const index = returned - 1;
      return (await waitFor(returned))[index] as SinkMail;
    },
    answerWith(given) {
      decide = given;
    },
    async [Symbol.asyncDispose]() {
      for (const connection of server.connections) connection._socket.destroy();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function senderOf({ envelope }: SMTPServerSession): string {
  return envelope.mailFrom === false ? '' : envelope.mailFrom.address;
}

function drop(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.id === session.id) connection._socket.destroy();
}

function readHeaders(raw: Buffer): Record<string, string> {
  const text = raw.toString('utf8');
  const end = text.search(/\r?\n\r?\n/);
  const unfolded = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]/g, ' ');
  const headers: Record<string, string> = {};
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  return headers;
}

async function record(file: string | undefined, mail: object, raw: Buffer): Promise<void> {
  if (file === undefined) return;
  await appendFile(file, `${JSON.stringify({ ...mail, raw: raw.toString('base64') })}\n`);
}
