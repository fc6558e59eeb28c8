import { readFile } from 'node:fs/promises';
import { startDovecot } from '#cli/bench/dovecot.ts';
import { startImapServer } from '#cli/demo/imap-server.ts';
import type { ImapConfig } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import { makeImap } from './config.ts';

/** A mailbox on some IMAP server, as the tests of the poller need it. */
export interface MailHost extends AsyncDisposable {
  config(overrides?: Partial<ImapConfig>): ImapConfig;
  deliver(raw: string | Buffer, options?: { folder?: string; at?: Date; seen?: boolean }): Promise<void>;
  /** The octets of each mail of a folder. */
  list(folder?: string): Promise<string[]>;
  bumpUidValidity(): Promise<void>;
  /** Ends every connection; the server is there again at once. */
  drop(): Promise<void>;
}

export async function startBuiltInHost(): Promise<MailHost> {
  const server = await startImapServer({ users: [{ name: 'support', password: 'secret' }] });
  return {
    config: (overrides) => makeImap({ ...login('secret'), port: server.port, ...overrides }),
    async deliver(raw, { folder, at, seen } = {}) {
      server.append('support', Buffer.from(raw), {
        ...(folder === undefined ? {} : { folder }),
        ...(at === undefined ? {} : { internalDate: at }),
        flags: seen === true ? ['\\Seen'] : [],
      });
    },
    list: async (folder) => server.list('support', folder).map((mail) => mail.raw.toString('latin1')),
    bumpUidValidity: async () => server.bumpUidValidity('support'),
    drop: async () => server.dropConnections(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

export async function startDovecotHost(): Promise<MailHost> {
  const dovecot = await startDovecot();
  return {
    config: (overrides) =>
      makeImap({
        ...login(dovecot.password),
        host: 'localhost',
        port: dovecot.tlsPort,
        tls: 'implicit',
        ca: dovecot.certificate,
        ...overrides,
      }),
    deliver: (raw, options) => dovecot.deliver('support', raw, options),
    list: async (folder) =>
      Promise.all((await dovecot.list('support', folder)).map((file) => readFile(file, 'latin1'))),
    bumpUidValidity: () => dovecot.bumpUidValidity('support'),
    drop: () => dovecot.restart(),
    [Symbol.asyncDispose]: () => dovecot[Symbol.asyncDispose](),
  };
}

function login(password: string): Pick<ImapConfig, 'auth'> {
  return { auth: { kind: 'password', user: 'support', password: makeSecret(password) } };
}

let serial = 0;

/** A mail that is like no other; `octets` pads it. */
export function makeRaw(subject: string, octets = 0): string {
  serial += 1;
  const head = `From: Ann <ann@user.example>\r\nTo: support@desk.example\r\nSubject: ${subject}\r\nMessage-ID: <${serial}.${subject}@user.example>\r\n\r\n`;
  return `${head}${'The printer is on fire. '.repeat(Math.ceil(octets / 24)).slice(0, octets)}\r\n`;
}
