import { EventEmitter } from 'node:events';
import { createTransport } from 'nodemailer';
import type { InboundMessage } from '#domain/mail/message.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readMail } from '#mail/read.ts';
import { startImapServer } from './imap-server.ts';
import type { Person } from './people.ts';
import { startSmtpServer } from './smtp-server.ts';

/** A mail on its way to the desk; octets with LF or CRLF. */
export interface Letter {
  /** The envelope's sender; empty for a bounce. */
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly raw: Buffer;
}

/** A mail in somebody's mailbox, or among those that they sent. */
export interface KeptMail {
  readonly uid: number;
  readonly at: Date;
  readonly isSent: boolean;
  readonly person: Person;
  readonly raw: Buffer;
  readonly message: InboundMessage;
  /** Attachments' contents by digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Who has a mailbox here. */
export interface Addressees {
  readonly supportAddress: string;
  readonly people: readonly Person[];
}

export interface PostOffice extends AsyncDisposable {
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Before this, mail is refused. */
  admit(addressees: Addressees): void;
  /** Hands a mail in by SMTP. @throws where the server refuses it */
  post(letter: Letter): Promise<void>;
  /** What a person got and sent, oldest first. */
  mailsOf(personId: string): readonly KeptMail[];
  /** Tells of each mail that comes into a person's mailbox; returns how to stop that. */
  onArrival(listener: (mail: KeptMail) => void): () => void;
}

const supportUser = 'support';

/** A mail server for one desk and its people, in this process and in memory. */
export async function openPostOffice(password: string): Promise<PostOffice> {
  let { supportAddress, people }: Addressees = { supportAddress: '', people: [] };
  const boxes = new Map<string, KeptMail[]>();
  const arrivals = new EventEmitter();
  arrivals.setMaxListeners(0);
  await using stack = new AsyncDisposableStack();
  const imap = stack.use(await startImapServer({ users: [{ name: supportUser, password }] }));
  const find = (address: string) => people.find((person) => person.address === bareAddress(address));
  const smtp = stack.use(
    await startSmtpServer({
      isLocal: (address) => bareAddress(address) === supportAddress || find(address) !== undefined,
      deliver(raw, { to }) {
        for (const address of to) {
          const person = find(address);
          if (person === undefined) imap.append(supportUser, raw);
          else arrivals.emit('arrival', keep(boxes, person, raw, false));
        }
      },
    }),
  );
  const transport = createTransport({ host: smtp.host, port: smtp.port, secure: false, ignoreTLS: true });
  stack.defer(() => transport.close());
  const running = stack.move();
  return {
    imapPort: imap.port,
    smtpPort: smtp.port,
    admit(addressees) {
      ({ supportAddress, people } = addressees);
    },
    async post({ from, to, raw }) {
      const person = find(from);
      if (person !== undefined) keep(boxes, person, raw, true);
      await transport.sendMail({ envelope: { from, to: [to] }, raw: withCrlf(raw) });
    },
    mailsOf: (personId) => boxes.get(personId) ?? [],
    onArrival(listener) {
      arrivals.on('arrival', listener);
      return () => arrivals.off('arrival', listener);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Without the subaddress, in lower case (RFC 5233). */
export function bareAddress(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
}

function keep(boxes: Map<string, KeptMail[]>, person: Person, raw: Buffer, isSent: boolean): KeptMail {
  const read = readMail(raw, defaultReadLimits, { addresses: [] });
  if (read.kind !== 'read') throw new Error(`a mail of the demo cannot be read: ${read.limit}`);
  const box = boxes.get(person.id) ?? [];
  const mail = {
    uid: box.length + 1,
    at: new Date(),
    isSent,
    person,
    raw,
    message: read.reading.message,
    contents: read.contents,
  };
  boxes.set(person.id, [...box, mail]);
  return mail;
}

function withCrlf(raw: Buffer): Buffer {
  return Buffer.from(raw.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}
