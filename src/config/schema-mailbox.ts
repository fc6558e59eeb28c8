import { z } from 'zod';
import {
  address,
  after,
  duration,
  host,
  id,
  language,
  line,
  port,
  positiveNumber,
  since,
  size,
  wholeNumber,
} from './scalars.ts';
import { auth } from './schema-auth.ts';
import { screening } from './schema-screening.ts';

const text = z.string().min(1, { error: 'expected some text' });
const tls = z.enum(['implicit', 'starttls', 'none']);

const server = {
  host: host.describe("The server's name."),
  rejectUnauthorized: z
    .boolean()
    .prefault(true)
    .describe(
      "Refuse a server whose certificate is not valid. With an authority of one's own, name it in caFile instead of switching this off.",
    ),
  caFile: text
    .optional()
    .describe('A file with certificates (PEM) to trust instead of the built-in ones; relative to this file.'),
  allowInsecure: z
    .boolean()
    .prefault(false)
    .describe(
      'Permit "tls: none" to a host that is not this machine. Passwords and mails then travel in the clear.',
    ),
};

const imap = z.strictObject({
  ...server,
  port: port.prefault(993).describe('993 for implicit TLS, 143 for STARTTLS.'),
  tls: tls
    .prefault('implicit')
    .describe(
      'implicit: TLS from the first octet; starttls: upgraded, or refused; none: only to this machine.',
    ),
  auth: auth.describe('The log-in.'),
  folder: text.prefault('INBOX').describe('The folder that is read; created when it is missing and may be.'),
  after: after
    .prefault('move to Processed')
    .describe(
      'What happens to a mail on the server once it is safely in the database: move to FOLDER, flag seen, delete or leave.',
    ),
  since: since
    .prefault('now')
    .describe(
      'What comes in at the first connection: now (only what arrives from then on), a period such as 7d, or all.',
    ),
  pollInterval: duration('60s')
    .prefault('60s')
    .describe('How often to look, where the server has no IDLE or idle is off.'),
  idle: z.boolean().prefault(true).describe('Let the server tell of new mail at once, where it can (IDLE).'),
  maxMailSize: size('25MB')
    .prefault('25MB')
    .describe(
      'A larger mail is not fetched: it waits in quarantine, stays on the server, and its sender is told.',
    ),
  batch: z
    .strictObject({
      count: wholeNumber(1, 1000).prefault(50).describe('At most so many mails.'),
      size: size('16MB').prefault('16MB').describe('At most so much, but always one mail.'),
    })
    .prefault({})
    .describe('How much is fetched and committed at once.'),
});

export const smtp = z.strictObject({
  ...server,
  port: port.prefault(587).describe('587 for STARTTLS, 465 for implicit TLS.'),
  tls: tls
    .prefault('starttls')
    .describe(
      'implicit: TLS from the first octet; starttls: upgraded, or refused; none: only to this machine.',
    ),
  auth: auth.optional().describe('The log-in; leave it out for a relay that asks for none.'),
  maxConnections: wholeNumber(1, 50).prefault(2).describe('Connections kept open by one process.'),
  perSecond: positiveNumber(1000)
    .prefault(10)
    .describe('Mails a second that one process sends through this server.'),
});

export const mailbox = z.strictObject({
  id: id.describe('How logs, rules and commands call this mailbox. Never change it once mail has come in.'),
  address: address.describe('The address that users write to; every mail of the desk comes from it.'),
  aliases: z.array(address).prefault([]).describe('Other addresses that are delivered to the same mailbox.'),
  name: line.describe('The name beside the address.'),
  language: language.prefault('en').describe('The language of mails to users whose own is unknown.'),
  separator: z
    .union([z.literal('none'), z.string().regex(/^[+=._-]$/)], { error: 'expected one of + - = . _ or none' })
    .prefault('+')
    .describe(
      'The character before the reply token (support+token@…), or none where the server knows no subaddresses.',
    ),
  envelope: z
    .enum(['mailbox', 'verp', 'null'])
    .prefault('mailbox')
    .describe(
      'The envelope sender: the mailbox, one per mail (verp; finds bounces surely, some providers refuse it), or "null".',
    ),
  defaultCategory: id.describe('The category of a ticket that no rule puts elsewhere.'),
  ...screening,
  imap: imap.describe('Where mail comes in.'),
  smtp: smtp.optional().describe('Where this mailbox sends; without it, the smtp section of the whole file.'),
});
