import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Desk } from '#domain/desk.ts';
import { domainOf } from '#domain/mail/authentication.ts';
import type { Trust } from '#domain/mail/trust.ts';
import type { IncidentRules } from '#domain/triage/incident/rules.ts';
import type {
  Config,
  Credentials,
  DatabaseConfig,
  ImapConfig,
  MailboxConnection,
  ServerConfig,
  SmtpConfig,
} from './config.ts';
import type { EnvironmentSettings } from './environment-settings.ts';
import { toGrant } from './oauth.ts';
import type { Settings } from './schema.ts';
import { makeMissingSecret, makeSecret, type Secret } from './secret.ts';
import { missingSecret } from './substitute.ts';

type MailboxSettings = Settings['mailboxes'][number];
type ImapSettings = MailboxSettings['imap'];
type SmtpSettings = NonNullable<Settings['smtp']>;

/**
 * Makes the configuration of settings without faults; what is relative starts at the file's folder.
 * @throws where a certificate file vanished since it was checked
 */
export function assemble(settings: Settings, outside: EnvironmentSettings, file: string): Config {
  const folder = dirname(resolve(file));
  const { workers, reader } = settings;
  return {
    file,
    desk: toDesk(settings),
    mailboxes: toMailboxes(settings, folder),
    outbound: { retryForMs: settings.outbound.retryFor },
    database: toDatabase(settings, outside),
    dataFolder: resolve(outside.dataFolder ?? 'data'),
    queueUrl: outside.queueUrl === undefined ? null : makeSecret(outside.queueUrl),
    concurrency: {
      poller: workers.poller,
      triage: workers.triage,
      outbound: workers.outbound,
      clock: workers.clock,
    },
    shutdownTimeoutMs: workers.shutdownTimeout,
    reader: {
      threads: reader.threads,
      timeoutMs: reader.timeout,
      memoryMb: Math.ceil(reader.memory / 1024 ** 2),
      limits: {
        maxParts: reader.maxParts,
        maxDepth: reader.maxDepth,
        maxHeaderBytes: reader.maxHeaderSize,
        maxAddresses: reader.maxAddresses,
        maxDecodedBytes: reader.maxDecodedSize,
      },
    },
    clamd: toClamd(settings),
    dnsTimeoutMs: settings.authentication.dnsTimeout,
    http: { host: settings.http.host, port: settings.http.port ?? null },
    log: { level: outside.logLevel ?? settings.log.level, redact: settings.log.redact },
    timeZone: settings.desk.timeZone,
    directory: { columns: settings.directory.columns },
    templatesFolder: resolve(folder, settings.templates),
    runbooks: { folder: resolve(folder, settings.runbooks.folder), values: settings.runbooks.values },
  };
}

function toDesk(settings: Settings): Desk {
  return {
    name: settings.desk.name,
    timeZone: settings.desk.timeZone,
    mailboxes: settings.mailboxes.map(({ imap: _imap, smtp: _smtp, separator, ...mailbox }) => ({
      ...mailbox,
      separator: separator === 'none' ? null : separator,
      trust: withOwnDomains(mailbox.trust, settings),
    })),
    teams: settings.teams.map((team) => ({
      ...team,
      notify: team.notify ?? null,
      escalatesTo: team.escalatesTo ?? null,
      maxOpen: team.maxOpen ?? null,
    })),
    categories: settings.categories.map((category) => ({ ...category, runbook: category.runbook ?? null })),
    rules: settings.rules,
    matrix: settings.matrix,
    priority: settings.priority,
    firstResponse: {
      minutes: {
        P1: settings.firstResponse.targets.P1 / 60_000,
        P2: settings.firstResponse.targets.P2 / 60_000,
        P3: settings.firstResponse.targets.P3 / 60_000,
        P4: settings.firstResponse.targets.P4 / 60_000,
      },
      remindAtPercent: settings.firstResponse.remindAtPercent,
    },
    automaticMail: {
      perAddressPerHour: settings.automaticMail.perAddressPerHour,
      perAnalystPerHour: settings.automaticMail.perAnalystPerHour,
      undeliverableForMs: settings.automaticMail.undeliverableFor,
    },
    automatic: settings.automatic,
    alarms: {
      reopenWithinMs: settings.alarms.reopenWithin,
      rules: settings.alarms.rules.map(({ header, ...rule }) => ({ ...rule, header: header ?? null })),
    },
    userDomains: settings.userDomains,
    loops: {
      maxHops: settings.loops.maxHops,
      maxExchanges: settings.loops.maxExchanges,
      answeredWithinMs: settings.loops.answeredWithin,
    },
    floods: settings.floods,
    forwarding: settings.forwarding,
    strangers: settings.strangers,
    attachments: settings.attachments,
    directory: { vip: settings.directory.vip },
    extraction: settings.extraction,
    classifier: {
      confidence: settings.classifier.confidence,
      afterCorrections:
        settings.classifier.afterCorrections === 'never' ? null : settings.classifier.afterCorrections,
    },
    similarity: {
      sameWithinMs: settings.similarity.sameWithin,
      alikeWithinMs: settings.similarity.alikeWithin,
      same: settings.similarity.same,
      alike: settings.similarity.alike,
      similar: settings.similarity.similar,
      keepForMs: settings.similarity.keepFor,
      sentTwiceWithinMs: settings.similarity.sentTwiceWithin,
      names: [
        ...settings.extraction.applications.anyCase.map((name) => name.toLowerCase()),
        ...settings.similarity.names,
      ],
    },
    incidents: toIncidentRules(settings),
    authentication: {
      verify: settings.authentication.verify,
      beforeAnswering: settings.authentication.beforeAnswering,
    },
    secrets: settings.secrets,
    analysts: settings.analysts,
  };
}

function toIncidentRules({ incidents }: Settings): IncidentRules {
  const { window, manager, team, categories, ...rules } = incidents;
  return {
    ...rules,
    windowMs: window,
    manager: manager ?? null,
    team: team ?? null,
    categories: Object.fromEntries(
      Object.entries(categories).map(([id, { reports, never }]) => [id, { reports: reports ?? null, never }]),
    ),
  };
}

function toClamd({ clamd }: Settings): Config['clamd'] {
  if (clamd === undefined) return null;
  const { socket, host, port, timeout } = clamd;
  return { address: socket === undefined ? { host, port } : { path: socket }, timeoutMs: timeout };
}

/** A tenant's own domains are at least those that its desk writes from. */
function withOwnDomains(trust: MailboxSettings['trust'], settings: Settings): Trust | null {
  if (trust?.kind !== 'microsoft365') return trust;
  const own = settings.mailboxes
    .flatMap(({ address, aliases }) => [address, ...aliases])
    .flatMap((address) => domainOf(address) ?? []);
  return { ...trust, domains: [...new Set([...trust.domains, ...own])] };
}

function toMailboxes(settings: Settings, folder: string): readonly MailboxConnection[] {
  const shared = settings.smtp === undefined ? undefined : toSmtp(settings.smtp, folder);
  return settings.mailboxes.map((mailbox) => {
    const smtp = mailbox.smtp === undefined ? shared : toSmtp(mailbox.smtp, folder);
    if (smtp === undefined) throw new Error(`mailbox ${mailbox.id} without smtp passed the checks`);
    return { id: mailbox.id, imap: toImap(mailbox.imap, folder), smtp };
  });
}

function toImap(imap: ImapSettings, folder: string): ImapConfig {
  return {
    ...toServer(imap, folder),
    auth: toCredentials(imap.auth),
    folder: imap.folder,
    after: imap.after,
    since: imap.since,
    pollIntervalMs: imap.pollInterval,
    idle: imap.idle,
    maxMailSizeBytes: imap.maxMailSize,
    batch: { count: imap.batch.count, sizeBytes: imap.batch.size },
  };
}

function toSmtp(smtp: SmtpSettings, folder: string): SmtpConfig {
  return {
    ...toServer(smtp, folder),
    auth: smtp.auth === undefined ? null : toCredentials(smtp.auth),
    maxConnections: smtp.maxConnections,
    perSecond: smtp.perSecond,
  };
}

function toServer(server: ImapSettings | SmtpSettings, folder: string): ServerConfig {
  const { host, port, tls, rejectUnauthorized, caFile } = server;
  const ca = caFile === undefined ? null : readFileSync(resolve(folder, caFile), 'utf8');
  return { host, port, tls, rejectUnauthorized, ca };
}

function toCredentials(auth: ImapSettings['auth']): Credentials {
  const { kind, user, password } = auth;
  if (kind === 'xoauth2') return { kind, user, grant: toGrant(auth, toSecret) };
  if (password === undefined) throw new Error(`the log-in of ${user} without a password passed the checks`);
  return { kind, user, password: toSecret(password) };
}

function toSecret(value: string): Secret {
  return value.startsWith(missingSecret)
    ? makeMissingSecret(value.slice(missingSecret.length))
    : makeSecret(value);
}

function toDatabase(settings: Settings, outside: EnvironmentSettings): DatabaseConfig {
  const { connections } = settings.database;
  if (outside.databaseUrl === undefined) return { kind: 'embedded', connections };
  const url = makeSecret(outside.databaseUrl);
  const directUrl = outside.databaseDirectUrl === undefined ? url : makeSecret(outside.databaseDirectUrl);
  return { kind: 'url', url, directUrl, connections };
}
