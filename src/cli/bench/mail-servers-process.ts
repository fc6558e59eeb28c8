/** A process of its own for the mail servers of the bench, so that their work is not counted as the desk's. */
import { type ImapServer, startImapServer } from '../demo/imap-server.ts';
import { startSmtpServer } from '../demo/smtp-server.ts';

export interface MailServersOptions {
  /** Null where the mail comes from another IMAP server. */
  readonly imap: { readonly users: readonly string[]; readonly password: string } | null;
}

/** What the bench asks of the process. */
export type ToMailServers = { readonly deliver: { readonly user: string; readonly text: string } };

/** What the process tells. */
export type FromMailServers =
  | { readonly smtpPort: number; readonly imapPort: number | null }
  | { readonly arrived: Arrival };

export interface Arrival {
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  /** The Message-ID that an acknowledgement answers; null for any other mail. */
  readonly acknowledges: string | null;
}

const options = JSON.parse(process.argv[2] ?? '{}') as MailServersOptions;
const imap: ImapServer | null =
  options.imap === null
    ? null
    : await startImapServer({
        users: options.imap.users.map((name) => ({ name, password: options.imap?.password ?? '' })),
      });
const smtp = await startSmtpServer({
  isLocal: () => true,
  deliver(raw) {
    const at = performance.timeOrigin + performance.now();
    tell({ arrived: { at, acknowledges: readAcknowledged(raw) } });
  },
});
process.on('message', ({ deliver }: ToMailServers) => {
  imap?.append(deliver.user, Buffer.from(deliver.text, 'latin1'));
});
process.on('disconnect', () => process.exit(0));
tell({ smtpPort: smtp.port, imapPort: imap?.port ?? null });

function tell(message: FromMailServers): void {
  process.send?.(message);
}

function readAcknowledged(raw: Buffer): string | null {
  const head = raw
    .subarray(0, 8_192)
    .toString('latin1')
    .replace(/\r\n[ \t]/g, ' ');
  if (!/^Auto-Submitted: auto-replied/im.test(head)) return null;
  return /^In-Reply-To: (<[^>\r\n]+>)/im.exec(head)?.[1] ?? null;
}
