import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

export type ImapUser = {
  name: string;
  password: string;
  /** Given: the user may also log in by an access token (XOAUTH2). */
  acceptsToken?: (token: string) => boolean;
};
export type StoredMail = { uid: number; flags: readonly string[]; raw: Buffer };
export type AppendOptions = { folder?: string; flags?: string[]; internalDate?: Date };

export type ImapServer = {
  host: string;
  port: number;
  /** Puts a mail into a folder (INBOX unless said otherwise) and tells who is looking at it; returns its UID. */
  append(user: string, raw: Buffer, options?: AppendOptions): number;
  /** What lies in a folder, oldest first; empty also where the folder does not exist. */
  list(user: string, folder?: string): StoredMail[];
  /** Gives a folder another UIDVALIDITY and its mails other UIDs, as a restored server would; drops who is connected. */
  bumpUidValidity(user: string, folder?: string): void;
  dropConnections(): void;
} & AsyncDisposable;

/** CONDSTORE and the like are left out: the fewer extensions, the more the plain paths are used. */
const PLUGINS = ['ID', 'IDLE', 'LITERALPLUS', 'MOVE', 'NAMESPACE', 'UIDPLUS', 'UNSELECT'];

/**
 * An IMAP server in this process, in memory, on loopback, without TLS: for the demo and for tests.
 *
 * hoodiecrow keeps one set of folders per server; so each user has a server that does not listen, and the one
 * that does hands a connection over to its user's at log-in.
 */
export async function startImapServer(options: {
  users: readonly ImapUser[];
  port?: number;
}): Promise<ImapServer> {
  const desks = new Map(options.users.map((user) => [user.name, makeUserServer(user)]));
  const front = hoodiecrow({ plugins: PLUGINS, storage: {}, users: {} });
  const sockets = new Set<Socket>();
  front.setMaxListeners(0);
  front.connectionHandlers.push(({ socket }) => {
    if (socket === null) return;
    // An answer is written line by line; each would wait 40 ms for the acknowledgement of the one before.
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const logIn = front.getCommandHandler('LOGIN');
  front.setCommandHandler('LOGIN', (connection, command, data, done) => {
    const server = desks.get(command.attributes?.[0]?.value ?? '');
    if (server !== undefined) handOver(connection, server);
    logIn(connection, command, data, done);
    if (connection.state === 'Not Authenticated') handOver(connection, front);
  });
  offerTokens(front, options.users, (connection, user) => {
    const server = desks.get(user.name);
    if (server !== undefined) handOver(connection, server);
  });
  front.server.listen(options.port ?? 0, '127.0.0.1');
  await once(front.server, 'listening');
  const get = (user: string): hoodiecrow.ImapServer => {
    const server = desks.get(user);
    if (server === undefined) throw new Error(`no such user: ${user}`);
    return server;
  };
  const dropConnections = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    host: '127.0.0.1',
    port: (front.server.address() as AddressInfo).port,
    append: (user, raw, { folder = 'INBOX', flags = [], internalDate = new Date() } = {}) =>
      append(get(user), raw, { folder, flags, internalDate }),
    list: (user, folder = 'INBOX') => (get(user).getMailbox(folder)?.messages ?? []).map(toStoredMail),
    bumpUidValidity(user, folder = 'INBOX') {
      dropConnections();
      renumber(get(user).getMailbox(folder));
    },
    dropConnections,
    async [Symbol.asyncDispose]() {
      dropConnections();
      await new Promise((resolve) => front.server.close(resolve));
    },
  };
}

function makeUserServer(user: ImapUser): hoodiecrow.ImapServer {
  const server = hoodiecrow({
    plugins: PLUGINS,
    storage: { INBOX: {}, '': { separator: '/', folders: {} } },
    users: { [user.name]: { password: user.password } },
  });
  server.setMaxListeners(0);
  return server;
}

/** @see https://developers.google.com/workspace/gmail/imap/xoauth2-protocol */
function offerTokens(
  front: hoodiecrow.ImapServer,
  users: readonly ImapUser[],
  onAccepted: (connection: hoodiecrow.Connection, user: ImapUser) => void,
): void {
  if (users.every((user) => user.acceptsToken === undefined)) return;
  front.registerCapability('AUTH=XOAUTH2', (connection) => connection.state === 'Not Authenticated');
  front.setCommandHandler('AUTHENTICATE XOAUTH2', (connection, command, data, done) => {
    const said = Buffer.from(command.attributes?.[0]?.value ?? '', 'base64').toString();
    const [name, bearer = ''] = said.split('\x01');
    const user = users.find((each) => `user=${each.name}` === name);
    const isAccepted = user?.acceptsToken?.(bearer.replace('auth=Bearer ', '')) === true;
    if (isAccepted) {
      onAccepted(connection, user);
      connection.state = 'Authenticated';
    }
    const value = isAccepted ? 'User logged in' : 'AUTHENTICATE failed.';
    const attributes = [{ type: 'TEXT', value }];
    connection.send(
      { tag: command.tag, command: isAccepted ? 'OK' : 'NO', attributes },
      'XOAUTH2',
      command,
      data,
    );
    done();
  });
}

function handOver(connection: hoodiecrow.Connection, to: hoodiecrow.ImapServer): void {
  connection.server.removeListener('notify', connection._notificationCallback);
  connection.server = to;
  to.on('notify', connection._notificationCallback);
}

function append(server: hoodiecrow.ImapServer, raw: Buffer, options: Required<AppendOptions>): number {
  if (server.getMailbox(options.folder) === undefined) server.createMailbox(options.folder);
  const text = raw.toString('latin1');
  return server.appendMessage(options.folder, options.flags, options.internalDate, text).message.uid;
}

function renumber(folder: hoodiecrow.Folder | undefined): void {
  if (folder === undefined) return;
  folder.uidvalidity += 1;
  for (const [index, message] of folder.messages.entries()) message.uid = index + 1;
  folder.uidnext = folder.messages.length + 1;
}

function toStoredMail(message: hoodiecrow.Message): StoredMail {
  return { uid: message.uid, flags: message.flags, raw: Buffer.from(message.raw, 'latin1') };
}
