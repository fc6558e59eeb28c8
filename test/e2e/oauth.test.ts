import pino from 'pino';
import { expect, test } from 'vitest';
import { startImapServer } from '#cli/demo/imap-server.ts';
import type { Config } from '#config/config.ts';
import { makeSecret } from '#config/secret.ts';
import { openDatabase } from '#db/open.ts';
import type { DeskServer } from '#workers/desk-database.ts';
import { startRuntime, workerRoles } from '#workers/runtime.ts';
import { makeConfig, makeImap, makeSmtp } from '../support/config.ts';
import { makeRaw } from '../support/mail-host.ts';
import { startOAuthServer } from '../support/oauth-server.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';

test('two processes of a desk read and answer mail by the tokens of one grant, and again after a restart', async () => {
  await using authority = await startOAuthServer();
  await using database = await createTestDatabase();
  await using db = openDatabase({ url: database.url, maxConnections: 1, onError: () => {} });
  const user = { name: 'support', password: 'unused', acceptsToken: authority.accepts };
  await using imap = await startImapServer({ users: [user] });
  await using sink = await startSmtpSink({ user });
  const server: DeskServer = {
    url: database.url,
    directUrl: database.url,
    isEmbedded: false,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  /** As read from the file by a process of its own. */
  const configure = (): Config => {
    const { tokenEndpoint } = authority;
    const secrets = { clientSecret: makeSecret('client-secret'), refreshToken: makeSecret('refresh-1') };
    const grant = { tokenEndpoint, clientId: 'desk', ...secrets, scope: 'mail', endsAt: null };
    const auth = { kind: 'xoauth2', user: 'support', grant } as const;
    const smtp = makeSmtp({ port: sink.port, auth });
    return makeConfig({ mailboxes: [{ id: 'support', imap: makeImap({ port: imap.port, auth }), smtp }] });
  };
  const start = () =>
    startRuntime(configure(), server, {
      roles: new Set(workerRoles),
      migrate: false,
      log: pino({ level: 'silent' }),
    });
  const untilAnswered = async (subject: string) => {
    imap.append('support', Buffer.from(makeRaw(subject)));
    for (;;) {
      const { headers } = await sink.next();
      if (headers['subject']?.includes(subject) && headers['to']?.includes('ann@user.example')) return;
    }
  };
  {
    await using _one = await start();
    await using _other = await start();
    await untilAnswered('printer');
    expect(authority.requests).toHaveLength(1);
  }
  authority.revokeAccess();
  await db
    .updateTable('oauth_grants')
    .set({ expires_at: new Date(0) })
    .execute();
  await using _again = await start();
  await untilAnswered('scanner');
  expect(authority.requests.map((request) => request['refresh_token'])).toEqual(['refresh-1', 'refresh-2']);
});
