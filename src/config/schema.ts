import { z } from 'zod';
import { logLevels } from './config.ts';
import { duration, host, port, size, wholeNumber } from './scalars.ts';
import { deskSections } from './schema-desk.ts';
import { mailbox, smtp } from './schema-mailbox.ts';
import { attachments, authentication, clamd } from './schema-screening.ts';
import { secrets } from './schema-secrets.ts';

const outbound = z.strictObject({
  retryFor: duration('2d')
    .prefault('2d')
    .describe('How long a mail that a server refuses for now is tried again.'),
});

const workers = z.strictObject({
  poller: wholeNumber(1, 200).prefault(20).describe('Mailboxes read at once.'),
  triage: wholeNumber(1, 100).prefault(4).describe('Mails understood at once.'),
  outbound: wholeNumber(1, 100).prefault(4).describe('Mails sent at once.'),
  clock: wholeNumber(1, 100).prefault(2).describe('Due tickets handled at once.'),
  shutdownTimeout: duration('20s')
    .prefault('20s')
    .describe('How long work in flight may take to finish after SIGTERM.'),
});

const reader = z.strictObject({
  threads: wholeNumber(1, 32).prefault(2).describe('Threads that parse mails.'),
  timeout: duration('10s')
    .prefault('10s')
    .describe('Time for one mail; a mail that takes longer goes to quarantine after three tries.'),
  memory: size('128MB').prefault('128MB').describe('Memory of one thread.'),
  maxParts: wholeNumber(1, 100_000).prefault(1000).describe('Parts of one mail.'),
  maxDepth: wholeNumber(1, 1000).prefault(50).describe('How deep parts may be nested.'),
  maxHeaderSize: size('1MB').prefault('1MB').describe('Header of one mail or part.'),
  maxAddresses: wholeNumber(1, 100_000)
    .prefault(5000)
    .describe('Addresses in From, To, Cc and the like together.'),
  maxDecodedSize: size('100MB').prefault('100MB').describe('All parts of one mail, decoded.'),
});

/** What an operator may write into the file. Every key is described here and nowhere else. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors.'),
  include: z
    .array(z.string().min(1))
    .prefault([])
    .describe('Files with more top-level keys, each in one file only; relative to this file.'),
  ...deskSections,
  secrets,
  mailboxes: z
    .array(mailbox)
    .min(1, { error: 'expected at least one mailbox' })
    .describe('Where users write to.'),
  smtp: smtp.optional().describe('The server that sends for every mailbox without one of its own.'),
  outbound: outbound.prefault({}).describe('How mails are sent.'),
  attachments: attachments.prefault({}).describe('Files of mails.'),
  clamd: clamd
    .optional()
    .describe(
      'The virus scanner that every mail goes through before anything of it is passed on. While it is away, mail waits.',
    ),
  authentication: authentication.prefault({}).describe('Who is believed to have sent a mail.'),
  database: z
    .strictObject({
      connections: wholeNumber(1, 200).prefault(10).describe('Connections that one process opens at most.'),
    })
    .prefault({})
    .describe('Where it is, DATABASE_URL says in the environment.'),
  workers: workers.prefault({}).describe('How much one process does at once, by role.'),
  reader: reader
    .prefault({})
    .describe(
      'Limits for reading one mail; what goes beyond waits in quarantine. Mails are made by anybody.',
    ),
  http: z
    .strictObject({
      host: host.prefault('127.0.0.1').describe('The interface for health and metrics; 0.0.0.0 for all.'),
      port: port.optional().describe('Without it, the first free port from 9464.'),
    })
    .prefault({})
    .describe('/healthz, /readyz and /metrics.'),
  log: z
    .strictObject({
      level: z.enum(logLevels).prefault('info').describe('LOG_LEVEL in the environment wins.'),
      redact: z.boolean().prefault(true).describe('Mask addresses, subjects and bodies.'),
    })
    .prefault({})
    .describe('What is logged, as JSON lines on standard output.'),
  templates: z
    .string()
    .min(1)
    .prefault('./templates')
    .describe('The folder with the words of our mails; relative to this file.'),
});

/** The file as it was understood, defaults filled in. */
export type Settings = z.output<typeof settingsSchema>;

const reference = '\\$\\{';

/** @returns a JSON Schema (2020-12) for editors; a value may come from a variable everywhere */
export function makeJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(settingsSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.writeOnly) jsonSchema.pattern = `^${reference}[A-Za-z_][A-Za-z0-9_]*\\}$`;
      else if (jsonSchema.type === 'integer' || jsonSchema.type === 'number') {
        Object.assign(jsonSchema, { type: [jsonSchema.type, 'string'], pattern: reference });
      } else if (jsonSchema.pattern !== undefined) jsonSchema.pattern += `|${reference}`;
    },
  });
}
