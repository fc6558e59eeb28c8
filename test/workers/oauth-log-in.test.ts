import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImapServer, startImapServer } from '#cli/demo/imap-server.ts';
import type { XOAuth2Credentials } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import { makeMailer } from '#mail/smtp.ts';
import { defaultTokenTiming, makeAccessTokens } from '#workers/access-tokens.ts';
import { makeImap, makeSmtp } from '../support/config.ts';
import { makeRaw } from '../support/mail-host.ts';
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts';
import { openPollerBench, type PollerBench } from '../support/poller.ts';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

let authority: OAuthServer;
let imap: ImapServer;
let sink: SmtpSink;
let bench: PollerBench;
beforeEach(async () => {
  authority = await startOAuthServer();
  const user = { name: 'support', password: 'unused', acceptsToken: authority.accepts };
  imap = await startImapServer({ users: [user] });
  sink = await startSmtpSink({ user });
  bench = await openPollerBench();
});
afterEach(async () => {
  await bench[Symbol.asyncDispose]();
  await sink[Symbol.asyncDispose]();
  await imap[Symbol.asyncDispose]();
  await authority[Symbol.asyncDispose]();
});

const credentials = (refreshToken = 'refresh-1', endsAt: string | null = null): XOAuth2Credentials => ({
  kind: 'xoauth2',
  user: 'support',
  grant: {
    tokenEndpoint: authority.tokenEndpoint,
    clientId: 'desk',
    clientSecret: makeSecret('client-secret'),
    refreshToken: makeSecret(refreshToken),
    scope: null,
    endsAt,
  },
});

/** The tokens of one process. */
const makeTokens = () =>
  makeAccessTokens({
    db: bench.db,
    log: pino({ level: 'silent' }),
    timing: { ...defaultTokenTiming, refusedAgeMs: 0, refusedRetryMs: [10, 20], lookMs: 5 },
  });

const poll = (auth: XOAuth2Credentials) =>
  bench.start(
    {
      id: 'support',
      address: 'support@desk.example',
      imap: makeImap({ port: imap.port, auth, idle: false }),
    },
    { tokens: makeTokens() },
  );

const readMailbox = () =>
  bench.db.selectFrom('mailboxes').select(['health', 'health_detail', 'health_since']).executeTakeFirst();
const untilHealth = (health: string) => bench.until(readMailbox, (row) => row?.health === health);

test('mail comes in and goes out by tokens of one grant', async () => {
  poll(credentials());
  imap.append('support', Buffer.from(makeRaw('one')));
  await bench.untilEnqueued(1);
  await using mailer = makeMailer(makeSmtp({ port: sink.port, auth: credentials() }), makeTokens());
  const sent = await mailer.send(
    { from: 'support@desk.example', to: 'ann@user.example' },
    Buffer.from(makeRaw('two')),
  );
  expect(sent).toMatchObject({ kind: 'sent' });
  expect(authority.requests).toHaveLength(1);
});

test('a connection that is made after the token ended logs in by a new one, and the rotation is kept', async () => {
  authority.lifetimeSeconds = 0;
  const first = poll(credentials());
  await untilHealth('ok');
  await first.stop();
  authority.revokeAccess();
  imap.append('support', Buffer.from(makeRaw('after a restart')));
  poll(credentials());
  await bench.untilEnqueued(1);
  expect(authority.requests.at(-1)?.['refresh_token']).not.toBe('refresh-1');
});

test('an access token that was revoked before its time is replaced, for reading and for sending', async () => {
  const running = poll(credentials());
  await untilHealth('ok');
  await using mailer = makeMailer(makeSmtp({ port: sink.port, auth: credentials() }), makeTokens());
  const send = () =>
    mailer.send({ from: 'support@desk.example', to: 'ann@user.example' }, Buffer.from(makeRaw('out')));
  authority.revokeAccess();
  expect(await send()).toMatchObject({ kind: 'retry' });
  expect(await send()).toMatchObject({ kind: 'sent' });
  authority.revokeAccess();
  imap.dropConnections();
  imap.append('support', Buffer.from(makeRaw('in')));
  await bench.untilEnqueued(1);
  await running.stop();
});

test('a revoked grant is a health of its own with its date, one line of the log, and passes with a new one', async () => {
  authority.refuseWith({ status: 400, error: 'invalid_grant', error_description: 'Token has been revoked.' });
  const running = poll(credentials());
  const row = await untilHealth('grant-expired');
  expect(row?.health_detail).toMatch(/since 2\d{3}-\d\d-\d\dT.*invalid_grant: Token has been revoked/);
  await authority.untilAsked(4);
  expect(bench.lines.filter((line) => line.health === 'grant-expired')).toHaveLength(1);
  expect((await readMailbox())?.health_since).toEqual(row?.health_since);
  await using mailer = makeMailer(makeSmtp({ port: sink.port, auth: credentials() }), makeTokens());
  const sent = await mailer.send(
    { from: 'a@desk.example', to: 'b@user.example' },
    Buffer.from(makeRaw('out')),
  );
  expect(sent).toMatchObject({ kind: 'retry', detail: expect.stringContaining('invalid_grant') });
  await running.stop();
  authority.refuseWith(null);
  authority.grant('granted-anew');
  imap.append('support', Buffer.from(makeRaw('waited')));
  poll(credentials('granted-anew'));
  await bench.untilEnqueued(1);
  await untilHealth('ok');
});

test('a grant that is refused while its last token works is told with the day, and mail comes in until then', async () => {
  const running = poll(credentials());
  await untilHealth('ok');
  await running.stop();
  authority.refuseWith({ status: 400, error: 'invalid_grant' });
  await bench.db
    .updateTable('oauth_grants')
    .set({ refresh_at: new Date(0) })
    .execute();
  imap.append('support', Buffer.from(makeRaw('one')));
  poll(credentials());
  await bench.untilEnqueued(1);
  const row = await untilHealth('grant-expiring');
  expect(row?.health_detail).toMatch(/works until 2\d{3}-\d\d-\d\dT.*invalid_grant/);
  authority.refuseWith(null);
  await untilHealth('ok');
});

test('the day that the operator named is told ahead', async () => {
  poll(credentials('refresh-1', new Date(Date.now() + 86_400_000).toISOString()));
  expect((await untilHealth('grant-expiring'))?.health_detail).toContain('expiresOn');
});
