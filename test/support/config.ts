import { resolve } from 'node:path';
import type { Config, ImapConfig, SmtpConfig } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import type { Desk } from '#domain/desk.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';

const bareCategory = {
  phrases: {},
  ask: [],
  sensitive: false,
  runbook: null,
  slaPolicy: 'standard',
} as const;

/** A small desk: L1 hands over to L2, three analysts, four categories, one mailbox. */
const desk: Desk = {
  name: 'IT Service Desk',
  timeZone: 'Europe/Berlin',
  mailboxes: [
    {
      id: 'support',
      address: 'support@desk.example',
      aliases: ['help@desk.example'],
      name: 'IT Service Desk',
      separator: '+',
      envelope: 'mailbox',
      language: 'en',
      defaultCategory: 'other',
      trust: null,
      senders: 'anyone',
      senderDomains: [],
      spamHeaders: [],
    },
  ],
  teams: [
    {
      id: 'service-desk',
      name: 'Service Desk',
      tier: 'L1',
      members: [
        {
          id: 'ana',
          name: 'Ana Silva',
          addresses: ['ana@desk.example'],
          language: 'en',
          languages: [],
          skills: [],
        },
        {
          id: 'ben',
          name: 'Ben Okafor',
          addresses: ['ben@desk.example', 'ben@phone.example'],
          language: 'en',
          languages: [],
          skills: [],
        },
      ],
      notify: null,
      escalatesTo: 'systems',
      assign: 'none',
      maxOpen: null,
    },
    {
      id: 'systems',
      name: 'Systems',
      tier: 'L2',
      members: [
        {
          id: 'chloe',
          name: 'Chloé Martin',
          addresses: ['chloe@desk.example'],
          language: 'en',
          languages: [],
          skills: [],
        },
      ],
      notify: 'systems@desk.example',
      escalatesTo: null,
      assign: 'none',
      maxOpen: null,
    },
  ],
  categories: [
    {
      id: 'password',
      names: { en: 'password or locked account', de: 'Passwort oder gesperrtes Konto' },
      ...bareCategory,
      kind: 'incident',
      team: 'service-desk',
      impact: 'person',
      urgency: 'stopped',
    },
    {
      id: 'network',
      names: { en: 'network, Wi-Fi or VPN', de: 'Netzwerk, WLAN oder VPN' },
      ...bareCategory,
      kind: 'incident',
      team: 'systems',
      impact: 'team',
      urgency: 'hindered',
    },
    {
      id: 'purchase',
      names: { en: 'a purchase' },
      ...bareCategory,
      kind: 'service-request',
      team: 'service-desk',
      impact: 'person',
      urgency: 'low',
    },
    {
      id: 'other',
      names: { en: 'something else' },
      ...bareCategory,
      kind: 'incident',
      team: 'service-desk',
      impact: 'person',
      urgency: 'hindered',
    },
  ],
  rules: [
    {
      name: 'password words',
      when: { subject: ['password', 'passwort'] },
      set: { category: 'password' },
      stop: false,
    },
    {
      name: 'network words',
      when: { text: ['vpn', 'wi-fi', 'wlan'] },
      set: { category: 'network' },
      stop: false,
    },
  ],
  matrix: {
    person: { low: 'P4', hindered: 'P3', stopped: 'P3', critical: 'P2' },
    team: { low: 'P4', hindered: 'P3', stopped: 'P2', critical: 'P1' },
    site: { low: 'P3', hindered: 'P2', stopped: 'P1', critical: 'P1' },
    company: { low: 'P3', hindered: 'P2', stopped: 'P1', critical: 'P1' },
  },
  firstResponse: { minutes: { P1: 15, P2: 60, P3: 240, P4: 1440 }, remindAtPercent: 75 },
  automaticMail: { perAddressPerHour: 10, perAnalystPerHour: 10, undeliverableForMs: 7 * 86_400_000 },
  automatic: {
    'auto-reply': 'record',
    'out-of-office': 'record',
    challenge: 'record',
    delay: 'record',
    'feedback-report': 'record',
    receipt: 'record',
    calendar: 'record',
    list: 'ignore',
    monitoring: 'open',
  },
  alarms: {
    reopenWithinMs: 86_400_000,
    rules: [
      {
        name: 'Zabbix',
        from: [],
        problem: ['Problem: {alarm}'],
        recovery: ['Resolved in {any}: {alarm}'],
        header: null,
      },
      {
        name: 'sensors',
        from: ['@sensors.example'],
        problem: ['Too warm{any}'],
        recovery: ['Cool again{any}'],
        header: 'x-room',
      },
    ],
  },
  userDomains: ['corp.example'],
  loops: { maxHops: 50, maxExchanges: 3, answeredWithinMs: 120_000 },
  floods: { perSenderPerHour: 60, perDomainPerHour: 300 },
  forwarding: { analysts: true, from: ['@partner.example'] },
  strangers: 'join',
  attachments: { blocked: ['exe', 'js'], insideZip: true },
  priority: { vip: 'urgency', endOfDay: 1080, words: {} },
  directory: { vip: { addresses: [], titles: [], groups: [] } },
  extraction: {
    hosts: ['LAP-#', 'SRV-*'],
    applications: { anyCase: ['Outlook', 'SAP'], asWritten: ['Teams'] },
  },
  classifier: { confidence: 0.6, afterCorrections: null },
  similarity: {
    sameWithinMs: 604_800_000,
    alikeWithinMs: 172_800_000,
    same: 0.85,
    alike: 0.6,
    similar: 0.5,
    keepForMs: 1_209_600_000,
    sentTwiceWithinMs: 600_000,
    names: [],
  },
  incidents: {
    mode: 'off',
    windowMs: 7_200_000,
    reports: 3,
    chance: 0.01,
    timesUsual: 4,
    manager: null,
    team: null,
    impact: 'team',
    urgency: 'stopped',
    siteFrom: 10,
    companyFrom: 50,
    tellFrom: 10,
    resolveReports: true,
    categories: { purchase: { reports: null, never: true } },
  },
  authentication: { verify: 'needed', beforeAnswering: true },
  secrets: {
    hide: ['password', 'code', 'card', 'private-key', 'token', 'recovery-key'],
    words: { password: [], code: [] },
    tellUsers: true,
    readers: ['olga'],
  },
  analysts: { proof: 'token-and-from', tokenDays: 30 },
};

const auth = { kind: 'password', user: 'support', password: makeSecret('test') } as const;
const server = { host: '127.0.0.1', tls: 'none', rejectUnauthorized: true, ca: null } as const;

/** The desk’s rules of major incidents; in most tests nobody looks, since their mails are alike. */
export const incidentRules = desk.incidents;

const [mailbox] = desk.mailboxes;
if (mailbox === undefined) throw new Error('the test desk has no mailbox');
/** The desk’s mailbox, which believes its own host, mx.desk.example, about senders. */
export const trustingMailbox = {
  ...mailbox,
  trust: { kind: 'authserv-id', ids: ['mx.desk.example'], hosts: ['.desk.example'] },
} as const;

export function makeDesk(overrides: Partial<Desk> = {}): Desk {
  return { ...desk, ...overrides };
}

export function makeImap(overrides: Partial<ImapConfig> = {}): ImapConfig {
  return {
    ...server,
    port: 143,
    auth,
    folder: 'INBOX',
    after: { do: 'move', folder: 'Processed' },
    since: { kind: 'all' },
    pollIntervalMs: 1_000,
    idle: true,
    maxMailSizeBytes: 25 * 1024 ** 2,
    batch: { count: 50, sizeBytes: 16 * 1024 ** 2 },
    ...overrides,
  };
}

export function makeSmtp(overrides: Partial<SmtpConfig> = {}): SmtpConfig {
  return { ...server, port: 25, auth: null, maxConnections: 2, perSecond: 1_000, ...overrides };
}

/** A valid configuration for tests; each part can be replaced. Give `mailboxes` the servers of the test. */
export function makeConfig(overrides: Partial<Config> = {}): Config {
  return {
    file: 'test.yaml',
    desk,
    mailboxes: [{ id: 'support', imap: makeImap(), smtp: makeSmtp() }],
    outbound: { retryForMs: 2 * 86_400_000 },
    database: { kind: 'embedded', connections: 5 },
    dataFolder: resolve('tmp/data'),
    queueUrl: null,
    concurrency: { poller: 5, triage: 4, outbound: 4, clock: 2 },
    shutdownTimeoutMs: 5_000,
    reader: { threads: 1, timeoutMs: 10_000, memoryMb: 128, limits: defaultReadLimits },
    clamd: null,
    dnsTimeoutMs: 1_000,
    http: { host: '127.0.0.1', port: null },
    log: { level: 'silent', redact: true },
    timeZone: 'Europe/Berlin',
    directory: { columns: {} },
    templatesFolder: resolve('config/templates'),
    runbooks: {
      folder: resolve('config/runbooks'),
      values: { 'password-reset': '', 'mfa-setup': '', 'status-page': '', 'security-phone': '' },
    },
    ...overrides,
  };
}
