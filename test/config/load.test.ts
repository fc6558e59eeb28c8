import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { Config } from '#config/config.ts';
import { makeEnvironment } from '#config/environment.ts';
import { loadConfig, parseConfig } from '#config/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = new URL('fixtures/valid.yaml', import.meta.url).pathname;
const variables = { MAIL_PASSWORD: 'hunter2' };

function loadChanged(from: string, to: string, more: Record<string, string> = {}): Config {
  const text = readFileSync(file, 'utf8').replace(from, () => to);
  const result = parseConfig(text, file, makeEnvironment({ ...variables, ...more }), 'needed');
  if (result.kind === 'faulty') throw new Error(JSON.stringify(result.faults));
  return result.config;
}

test('a short file becomes a whole configuration', () => {
  const { desk, mailboxes, database, queueUrl, http } = loadConfig({ file, variables });
  expect(desk.mailboxes[0]).toMatchObject({
    separator: '+',
    envelope: 'mailbox',
    language: 'en',
    aliases: [],
  });
  expect(desk.teams.map((team) => team.escalatesTo)).toEqual(['second', null]);
  expect(desk.firstResponse.minutes).toEqual({ P1: 15, P2: 60, P3: 240, P4: 1440 });
  expect(mailboxes[0]?.imap).toMatchObject({
    port: 993,
    tls: 'implicit',
    rejectUnauthorized: true,
    folder: 'INBOX',
    after: { do: 'move', folder: 'Processed' },
    since: { kind: 'now' },
    pollIntervalMs: 60_000,
    maxMailSizeBytes: 26_214_400,
  });
  expect(mailboxes[0]?.smtp).toMatchObject({ host: '127.0.0.1', port: 2525, auth: null });
  expect({ database, queueUrl, http }).toEqual({
    database: { kind: 'embedded', connections: 10 },
    queueUrl: null,
    http: { host: '127.0.0.1', port: null },
  });
});

test('the configuration cannot be changed', () => {
  const config = loadConfig({ file, variables });
  expect(Object.isFrozen(config)).toBe(true);
  expect(Object.isFrozen(config.desk.matrix.person)).toBe(true);
  expect(Object.isFrozen(config.mailboxes[0]?.imap.batch)).toBe(true);
});

const passwordOf = ({ mailboxes: [mailbox] }: Config) =>
  mailbox?.imap.auth.kind === 'password' ? mailbox.imap.auth.password : undefined;

test('a secret tells itself only when it is asked', () => {
  const config = loadConfig({
    file,
    variables: { ...variables, DATABASE_URL: 'postgres://u:hunter2@db/d', QUEUE_URL: 'redis://:hunter2@q' },
  });
  const password = passwordOf(config);
  expect(password?.reveal()).toBe('hunter2');
  expect(JSON.stringify(config)).not.toContain('hunter2');
  expect(inspect(config, { depth: 10, showHidden: true })).not.toContain('hunter2');
  expect(`${password}`).toBe('********');
});

test('a secret may come from a file that NAME_FILE names', () => {
  const secret = join(folder, 'password');
  writeFileSync(secret, 'from a file \n');
  const config = loadConfig({ file, variables: { MAIL_PASSWORD_FILE: secret } });
  expect(passwordOf(config)?.reveal()).toBe('from a file ');
});

test('a command that logs in nowhere can do without secrets, and nothing else can', () => {
  const config = loadConfig({ file, variables: {}, secrets: 'optional' });
  expect(() => passwordOf(config)?.reveal()).toThrow('MAIL_PASSWORD is not set');
  expect(() => loadConfig({ file, variables: {} })).toThrow('valid.yaml:11:19: the variable MAIL_PASSWORD');
});

test('a variable fills in any value, numbers too, and parts of a text', () => {
  const more = { PORT: '1143', PLACE: 'Berlin' };
  expect(loadChanged('port: 2525', `port: \${PORT}`, more).mailboxes[0]?.smtp.port).toBe(1143);
  expect(loadChanged('{ name: Desk }', `{ name: "Desk \${PLACE} $\${X}" }`, more).desk.name).toBe(
    `Desk Berlin \${X}`,
  );
});

test('a variable may have a default, but not a secret', () => {
  const host = `host: \${MAIL_HOST:-mail.example.org}`;
  expect(loadChanged('host: imap.desk.example', host).mailboxes[0]?.imap.host).toBe('mail.example.org');
  expect(loadChanged('host: imap.desk.example', host, { MAIL_HOST: 'm' }).mailboxes[0]?.imap.host).toBe('m');
  expect(() => loadChanged(`\${MAIL_PASSWORD}`, `\${MAIL_PASSWORD:-secret}`)).toThrow('written out');
});

test.each([
  ['move to Done/2026', { do: 'move', folder: 'Done/2026' }],
  ['flag seen', { do: 'flag-seen' }],
  ['delete', { do: 'delete' }],
  ['leave', { do: 'leave' }],
])('after: %s', (written, expected) => {
  const config = loadChanged('    imap:\n', `    imap:\n      after: ${written}\n`);
  expect(config.mailboxes[0]?.imap.after).toEqual(expected);
});

test('since takes a period', () => {
  const config = loadChanged('    imap:\n', '    imap:\n      since: 7d\n');
  expect(config.mailboxes[0]?.imap.since).toEqual({ kind: 'last', periodMs: 604_800_000 });
});

test('mailboxes that share a server share its settings', () => {
  const second = `  - id: second
    address: second@desk.example
    name: Second
    separator: none
    defaultCategory: other
    imap: { host: localhost, tls: none, auth: { user: second, password: "\${MAIL_PASSWORD}" } }
smtp:`;
  const { desk, mailboxes } = loadChanged('smtp:', second);
  expect(mailboxes[0]?.smtp).toBe(mailboxes[1]?.smtp);
  expect(desk.mailboxes[1]?.separator).toBeNull();
});

test('a person in two teams is written once', () => {
  const config = loadChanged('- { id: ana', '- &ana { id: ana');
  const both = loadChanged(
    '- { id: ben, name: Ben, addresses: [ben@desk.example] }',
    '- { id: ana, name: Ana, addresses: [ana@desk.example] }',
  );
  expect(config.desk.teams[0]?.members[0]).toEqual(both.desk.teams[1]?.members[0]);
});

test('the environment says where database and queue are', () => {
  const url = 'postgres://desk@db/desk';
  const config = loadConfig({ file, variables: { ...variables, DATABASE_URL: url, LOG_LEVEL: 'debug' } });
  if (config.database.kind !== 'url') throw new Error('not by URL');
  expect(config.database.directUrl.reveal()).toBe(url);
  expect(config.log.level).toBe('debug');
});

test('a log-in by tokens knows the addresses and scopes of its provider', () => {
  const grantOf = (auth: string) => {
    const config = loadChanged(`password: \${MAIL_PASSWORD}`, auth.replaceAll('; ', '\n        '));
    const credentials = config.mailboxes[0]?.imap.auth;
    return credentials?.kind === 'xoauth2' ? credentials.grant : undefined;
  };
  const client = `kind: xoauth2; clientId: desk; clientSecret: \${MAIL_PASSWORD}`;
  const application = grantOf(
    `${client}; provider: microsoft365; tenant: desk.example; expiresOn: 2027-03-31`,
  );
  expect(application).toMatchObject({
    tokenEndpoint: 'https://login.microsoftonline.com/desk.example/oauth2/v2.0/token',
    scope: 'https://outlook.office365.com/.default',
    refreshToken: null,
    endsAt: '2027-03-31T00:00:00Z',
  });
  expect(application?.clientSecret?.reveal()).toBe('hunter2');
  const person = `${client}; refreshToken: \${MAIL_PASSWORD}`;
  expect(grantOf(`${person}; provider: microsoft365; tenant: t`)?.scope).toMatch(
    /IMAP.*SMTP.*offline_access/,
  );
  expect(grantOf(`${person}; provider: gmail`)).toMatchObject({
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  });
  expect(grantOf(`${client}; tokenEndpoint: http://127.0.0.1:8080/token; scope: mail`)).toMatchObject({
    tokenEndpoint: 'http://127.0.0.1:8080/token',
    scope: 'mail',
  });
});

test('a configuration in several files is the same as in one', () => {
  const templates = new URL('fixtures/templates', import.meta.url).pathname;
  const whole = `templates: ${templates}\n${readFileSync(file, 'utf8')}`;
  const at = whole.indexOf('categories:');
  const end = at + whole.slice(at).search(/\n(?=[a-z])/) + 1;
  const parts = mkdtempSync(join(folder, 'parts-'));
  writeFileSync(join(parts, 'one.yaml'), whole);
  writeFileSync(join(parts, 'more.yaml'), whole.slice(at, end));
  writeFileSync(join(parts, 'main.yaml'), `include: [more.yaml]\n${whole.slice(0, at)}${whole.slice(end)}`);
  expect(loadConfig({ file: join(parts, 'main.yaml'), variables }).desk).toEqual(
    loadConfig({ file: join(parts, 'one.yaml'), variables }).desk,
  );
});
