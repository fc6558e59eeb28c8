/** A process of its own that runs some roles, as `firstline start` does, with waits fit for a test. */
import { makeSecret } from '#config/secret.ts';
import { makeLogger } from '#workers/log.ts';
import { startRuntime, type WorkerRole } from '#workers/runtime.ts';
import { makeConfig, makeDesk, makeImap, makeSmtp } from './config.ts';
import { quickTiming } from './poller.ts';

export interface RoleProcessOptions {
  readonly roles: readonly WorkerRole[];
  readonly databaseUrl: string;
  readonly queueUrl: string | null;
  readonly imap: { readonly port: number; readonly user: string; readonly password: string };
  readonly smtpPort: number;
  /** How long a dead process's work is left alone. */
  readonly leaseMs: number;
  readonly logLevel: 'silent' | 'info' | 'warn';
}

const options = JSON.parse(process.argv[2] ?? '{}') as RoleProcessOptions;
const { imap, smtpPort, leaseMs } = options;
const config = makeConfig({
  desk: makeDesk({
    automaticMail: { perAddressPerHour: 1_000_000, perAnalystPerHour: 1_000_000, undeliverableForMs: 0 },
  }),
  queueUrl: options.queueUrl === null ? null : makeSecret(options.queueUrl),
  mailboxes: [
    {
      id: 'support',
      imap: makeImap({
        port: imap.port,
        auth: { kind: 'password', user: imap.user, password: makeSecret(imap.password) },
        batch: { count: 20, sizeBytes: 1024 ** 2 },
      }),
      smtp: makeSmtp({ port: smtpPort }),
    },
  ],
});
const url = options.databaseUrl;
const server = { url, directUrl: url, isEmbedded: false, [Symbol.asyncDispose]: () => Promise.resolve() };
const runtime = await startRuntime(config, server, {
  roles: new Set(options.roles),
  migrate: false,
  log: makeLogger({ level: options.logLevel, redact: false }),
  timing: { attemptLeaseMs: leaseMs, triageLeaseMs: leaseMs, poller: quickTiming },
});
process.once('SIGTERM', () => void runtime[Symbol.asyncDispose]().then(() => process.exit(0)));
process.stdout.write('{"msg":"ready"}\n');
