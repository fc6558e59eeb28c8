/** What is used of hoodiecrow-imap 2.1, which brings no types. */
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events';
  import type { Server, Socket } from 'node:net';

  function hoodiecrow(options: hoodiecrow.Options): hoodiecrow.ImapServer;

  namespace hoodiecrow {
    type Message = { uid: number; flags: string[]; internaldate: string; raw: string };
    type Folder = { path: string; messages: Message[]; uidvalidity: number; uidnext: number };
    type Options = {
      plugins: string[];
      storage: Record<string, object>;
      users: Record<string, { password: string }>;
    };
    type Command = { tag: string; command: string; attributes?: { type: string; value: string }[] };
    type Handler = (connection: Connection, command: Command, data: string, done: () => void) => void;

    interface Connection {
      server: ImapServer;
      state: string;
      socket: Socket | null;
      _notificationCallback: (notification: unknown) => void;
      send(response: Command, description: string, command: Command, data: string): void;
    }

    interface ImapServer extends EventEmitter {
      server: Server;
      connectionHandlers: ((connection: Connection) => void)[];
      users: Record<string, { password: string }>;
      getMailbox(path: string): Folder | undefined;
      createMailbox(path: string): void;
      /** @param raw one character per octet (latin1) */
      appendMessage(
        folder: string | Folder,
        flags: string[],
        internaldate: Date | string,
        raw: string,
      ): { message: Message };
      registerCapability(name: string, isShown: (connection: Connection) => boolean): void;
      setCommandHandler(command: string, handler: Handler): void;
      getCommandHandler(command: string): Handler;
    }
  }
  export = hoodiecrow;
}
