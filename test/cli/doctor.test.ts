import { expect, test } from 'vitest';
import { startImapServer } from '#cli/demo/imap-server.ts';
import type { Check } from '#cli/doctor/check.ts';
import { examine, makeReport } from '#cli/doctor.ts';
import type { Config } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import { listen } from '../support/cli.ts';
import { makeConfig, makeDesk, makeImap, makeSmtp } from '../support/config.ts';
import { type MailHost, startBuiltInHost } from '../support/mail-host.ts';
import { startOAuthServer } from '../support/oauth-server.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

interface Place extends AsyncDisposable {
  readonly host: MailHost;
  readonly sink: SmtpSink;
  config(separator: string | null, overrides?: Partial<Config>): Config;
  look(config: Config, options?: { send?: boolean; timeout?: number }): Promise<readonly Check[]>;
}

async function openPlace(options: { readonly empty?: boolean } = {}): Promise<Place> {
  await using stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase(options));
  const host = stack.use(await startBuiltInHost());
  const sink = stack.use(await startSmtpSink());
  const url = makeSecret(database.url);
  const moved = stack.move();
  return {
    host,
    sink,
    config: (separator, overrides) =>
      makeConfig({
        desk: makeDesk({ mailboxes: makeDesk().mailboxes.map((mailbox) => ({ ...mailbox, separator })) }),
        database: { kind: 'url', url, directUrl: url, connections: 2 },
        mailboxes: [{ id: 'support', imap: host.config(), smtp: makeSmtp({ port: sink.port }) }],
        ...overrides,
      }),
    async look(config, given = {}) {
      const out = listen();
      const report = makeReport(out, true);
      await examine(config, { timeout: 10, ...given }, report);
      report.end();
      return out.takeJson<Check[]>();
    },
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

/** Hands on what is sent, as a relay does. */
async function relay({ sink, host }: Place, change: (raw: string) => string = (raw) => raw): Promise<void> {
  const mail = await sink.next();
  await host.deliver(change(mail.raw.toString('latin1')));
}

const namesOf = (checks: readonly Check[], level: Check['level']) =>
  checks.filter((check) => check.level === level).map((check) => check.name);

test('where all is there, every check passes, and a mailbox with subaddresses gets no mail', async () => {
  await using place = await openPlace();
  const checks = await place.look(place.config('+'));
  expect(namesOf(checks, 'fail')).toEqual([]);
  expect(namesOf(checks, 'ok')).toEqual([
    'database',
    'schema',
    'queue',
    'desk',
    'support: IMAP',
    'support: folder',
    'support: folder',
    'support: new mail',
    'support: SMTP',
  ]);
  expect(place.sink.mails).toEqual([]);
});

test('a mailbox without subaddresses gets a mail of its own, which is removed again', async () => {
  await using place = await openPlace();
  const [checks] = await Promise.all([place.look(place.config(null)), relay(place)]);
  expect(checks.at(-1)).toMatchObject({ name: 'support: own mail', level: 'ok', todo: null });
  expect(checks.at(-1)?.found).toMatch(
    /^a mail to support@desk\.example came back within \d+ s, with its Message-ID$/,
  );
  expect(await place.host.list()).toEqual([]);
});

test('a relay that rewrites Message-IDs is warned of', async () => {
  await using place = await openPlace();
  const rewrite = (raw: string) => raw.replace(/^Message-ID: .*$/im, 'Message-ID: <0101@relay.example>');
  const [checks] = await Promise.all([place.look(place.config(null)), relay(place, rewrite)]);
  expect(checks.at(-1)).toMatchObject({ name: 'support: own mail', level: 'warn' });
  expect(checks.at(-1)?.found).toMatch(/a relay rewrites Message-IDs: .* came back as <0101@relay\.example>/);
});

test('a mail that does not come back is warned of, with what may be the cause', async () => {
  await using place = await openPlace();
  const checks = await place.look(place.config('+'), { send: true, timeout: 1 });
  expect(checks.at(-1)).toMatchObject({
    level: 'warn',
    todo: expect.stringContaining('set separator: none'),
  });
  expect(place.sink.mails[0]?.to[0]).toMatch(/^support\+doctor-[0-9a-f]{16}@desk\.example$/);
});

test('a wrong password, a server that is away and a database that is behind each say what to do', async () => {
  await using place = await openPlace({ empty: true });
  const imap = place.host.config({
    auth: { kind: 'password', user: 'support', password: makeSecret('wrong') },
  });
  const checks = await place.look(
    place.config(null, { mailboxes: [{ id: 'support', imap, smtp: makeSmtp({ port: 1 }) }] }),
  );
  const failed = checks.filter((check) => check.level === 'fail');
  expect(failed.map((check) => [check.name, check.todo])).toEqual([
    ['schema', 'run "firstline migrate"'],
    ['queue', 'put the database right first'],
    ['support: IMAP', expect.stringContaining('check auth.user and the password')],
    ['support: SMTP', expect.stringContaining('check host, port and tls')],
  ]);
});

test('a revoked grant and the end of a client secret each say what to do, for reading and for sending', async () => {
  await using authority = await startOAuthServer();
  await using place = await openPlace();
  const user = { name: 'support', password: 'unused', acceptsToken: authority.accepts };
  await using imap = await startImapServer({ users: [user] });
  await using sink = await startSmtpSink({ user });
  const look = (endsAt: string | null, refreshToken: string) => {
    const { tokenEndpoint } = authority;
    const secrets = { clientSecret: makeSecret('client-secret'), refreshToken: makeSecret(refreshToken) };
    const grant = { tokenEndpoint, clientId: 'desk', ...secrets, scope: null, endsAt };
    const auth = { kind: 'xoauth2', user: 'support', grant } as const;
    const smtp = makeSmtp({ port: sink.port, auth });
    const mailbox = { id: 'support', imap: makeImap({ port: imap.port, auth }), smtp };
    return place.look(place.config('+', { mailboxes: [mailbox] }));
  };
  const ending = await look('2020-01-31T00:00:00Z', 'refresh-1');
  expect(namesOf(ending, 'fail')).toEqual([]);
  expect(ending.filter((check) => check.found.includes('ends on 2020-01-31: expiresOn'))).toHaveLength(2);
  expect(authority.requests).toHaveLength(1);
  const failed = (await look(null, 'revoked')).filter((check) => check.level === 'fail');
  expect(failed.map((check) => [check.name, check.todo])).toEqual([
    ['support: IMAP', expect.stringContaining('agree anew')],
    ['support: SMTP', expect.stringContaining('agree anew')],
  ]);
});

test('the report is one line a check with what to do below, and fails where a check failed', () => {
  const out = listen();
  const report = makeReport(out, false);
  report.add([
    { name: 'database', level: 'ok', found: 'answers', todo: null },
    { name: 'queue', level: 'fail', found: 'does not answer', todo: 'check QUEUE_URL' },
  ]);
  expect(report.end()).toBe(1);
  expect(out.takeOut()).toBe(
    'ok    database              answers\nfail  queue                 does not answer\n                            → check QUEUE_URL\n',
  );
  expect(out.takeErr()).toBe('1 check failed.\n');
});
