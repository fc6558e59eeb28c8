import { z } from 'zod';
import { runnableTypes } from '#domain/mail/blocked-types.ts';
import type { Trust } from '#domain/mail/trust.ts';
import { duration, host, line, port } from './scalars.ts';

/** What of a mailbox's mail is believed, and what is not let in. */

const hostName = z
  .string()
  .max(253)
  .regex(/^\.?[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/, {
    error: 'expected a host name, or a domain with a dot in front, such as mx.example.org or .example.org',
  })
  .transform((text) => text.toLowerCase());

const domain = z
  .string()
  .max(253)
  .regex(/^[^\s@.<>,;]+(\.[^\s@.<>,;]+)+$/, { error: 'expected a domain such as example.org' })
  .transform((text) => text.toLowerCase());

const byAuthservId = z
  .strictObject({
    authservId: z
      .union([hostName.transform((id) => [id]), z.array(hostName).min(1)], {
        error: 'expected a name such as mx.example.org, or a list of them',
      })
      .describe(
        'What the mail host calls itself in Authentication-Results: the first word of that field; a list where it has several names.',
      ),
    hosts: z
      .array(hostName)
      .prefault([])
      .describe(
        'Names of our other mail hosts, as "by" gives them in Received; .example.org for all of that domain.',
      ),
  })
  .transform(
    ({ authservId, hosts }): Trust => ({
      kind: 'authserv-id',
      ids: authservId,
      hosts: [...hosts, ...authservId.map((id) => (id.startsWith('.') ? id : `.${id}`))],
    }),
  );

const byMicrosoft = z
  .strictObject({
    microsoft365: z.literal(true).describe('The mailbox is in Exchange Online.'),
    domains: z
      .array(domain)
      .prefault([])
      .describe("The tenant's own domains beside those of this desk's mailboxes."),
  })
  .transform(({ domains }): Trust => ({ kind: 'microsoft365', domains }));

export const screening = {
  trust: z
    .union([z.literal('none').transform(() => null), byAuthservId, byMicrosoft], {
      error: 'expected none, { authservId: mx.example.org } or { microsoft365: true }',
    })
    .prefault('none')
    .describe(
      "Whose Authentication-Results are believed: { authservId: … } those of one's own mail host, { microsoft365: true }, or none.",
    ),
  senders: z
    .enum(['anyone', 'directory', 'domains'])
    .prefault('anyone')
    .describe(
      'Who may open a ticket: anyone, known people (directory) or the senderDomains. Mail of others waits in quarantine; a reply to the desk always comes in.',
    ),
  senderDomains: z.array(domain).prefault([]).describe('For "senders: domains"; their subdomains too.'),
  spamHeaders: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[!-9;-~]{1,100}$/, { error: 'expected the name of a header field' })
          .transform((text) => text.toLowerCase())
          .describe('The field that the mail host or its filter writes.'),
        contains: line.describe('What its value contains when the mail is spam, in any case.'),
      }),
    )
    .prefault([])
    .describe(
      'Verdicts that quarantine a mail beside X-Spam-Flag, X-Spam-Status and, of Microsoft 365, the SCL; fields of senders are not told apart, so name what the mail host takes out of incoming mail.',
    ),
};

export const authentication = z.strictObject({
  verify: z
    .enum(['needed', 'always', 'never'])
    .prefault('needed')
    .describe(
      'When SPF, DKIM and DMARC of a mail are checked by DNS, where no trusted mail host tells: when a decision depends on it (needed), always or never.',
    ),
  beforeAnswering: z
    .boolean()
    .prefault(true)
    .describe(
      'Check a mail before its sender is acknowledged, so that nobody whose address was forged gets mail that they never asked for.',
    ),
  dnsTimeout: duration('3s').prefault('3s').describe('How long one question to the DNS may take.'),
});

export const attachments = z.strictObject({
  blocked: z
    .array(
      z
        .string()
        .regex(/^\.?[A-Za-z0-9_-]{1,40}$/, { error: 'expected the ending of a file name, such as exe' })
        .transform((text) => text.replace('.', '').toLowerCase()),
    )
    .prefault([...runnableTypes])
    .describe(
      'Endings of files that are kept and never passed on, only named; with exe, programs of any name. Default: what runs when it is opened.',
    ),
  insideZip: z
    .boolean()
    .prefault(true)
    .describe(
      'Whether a zip archive that holds such a file is not passed on either. Only the list of its files is read; nothing is unpacked.',
    ),
});

export const clamd = z.strictObject({
  host: host.prefault('127.0.0.1').describe('Where clamd listens (its TCPAddr).'),
  port: port.prefault(3310).describe('Its TCPSocket.'),
  socket: z.string().min(1).optional().describe('Its LocalSocket, instead of host and port.'),
  timeout: duration('30s').prefault('30s').describe('How long one scan may take.'),
});
