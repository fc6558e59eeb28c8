import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { startDovecot } from '#cli/bench/dovecot.ts';
import { makeTemporaryDataDir } from '#db/embedded/home.ts';
import { openDatabase } from '#db/open.ts';
import { describeWith } from '../support/describe-with.ts';
import { makeMail } from '../support/mail.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { startSmtpSink } from '../support/smtp-sink.ts';

/** `npm run test:long` has the full count. */
const mailCount = process.env['FIRSTLINE_TEST_LONG'] === '1' ? 1_000 : 100;

describeWith(['dovecot', 'redis-server'], 'the program as an operator starts it', () => {
  test('four processes take every mail from the mailbox to an acknowledged ticket, and stop when told', async () => {
    await using stack = new AsyncDisposableStack();
    const database = stack.use(await createTestDatabase());
    const redis = stack.use(await startRedis());
    const dovecot = stack.use(await startDovecot());
    const sink = stack.use(await startSmtpSink());
    const folder = await makeTemporaryDataDir('firstline-processes-');
    stack.defer(() => rm(folder, { recursive: true }));
    const file = join(folder, 'firstline.yaml');
    await writeFile(file, configuration(dovecot.port, sink.port));
    for (let number = 0; number < mailCount; number += 1)
      await dovecot.deliver(
        'support',
        makeMail({ from: `user${number}@corp.example`, messageId: `<${number}@corp.example>` }),
      );

    const start = (roles: string) => {
      const child = spawn(
        process.execPath,
        ['bin/firstline.js', 'start', '--config', file, '--roles', roles],
        {
          env: {
            ...process.env,
            DATABASE_URL: database.url,
            QUEUE_URL: redis.url,
            IMAP_PASSWORD: dovecot.password,
            LOG_LEVEL: 'warn',
          },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
      return { child, ended: once(child, 'exit') };
    };
    const processes = ['poller', 'triage', 'triage', 'outbound,clock,web'].map(start);
    // an acknowledgement and a notice each
    const early = Promise.race(processes.map(({ ended }) => ended)).then(([code]) => {
      throw new Error(`a process ended with ${code} before its work was done`);
    });
    await Promise.race([sink.waitFor(mailCount * 2), early]);
    const db = stack.use(openDatabase({ url: database.url, maxConnections: 2, onError: () => {} }));
    await vi.waitFor(
      async () => {
        const { rows } = await sql`
          select (select count(*)::int from tickets) as tickets,
            (select count(*)::int from inbound_mails where outcome = 'opened' and owed is null) as opened,
            (select count(*)::int from outbox where kind = 'acknowledgement' and status = 'sent') as acknowledged`.execute(
          db,
        );
        expect(rows).toEqual([{ tickets: mailCount, opened: mailCount, acknowledged: mailCount }]);
      },
      { timeout: 60_000, interval: 250 },
    );
    expect(await dovecot.list('support')).toEqual([]);
    expect(await dovecot.list('support', 'Processed')).toHaveLength(mailCount);
    for (const { child } of processes) child.kill('SIGTERM');
    const ends = await Promise.all(processes.map(({ ended }) => ended));
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0, 0]);
  }, 600_000);
});

const configuration = (imapPort: number, smtpPort: number): string => `
desk: { name: Desk }
mailboxes:
  - id: support
    address: support@desk.example
    name: Desk
    defaultCategory: other
    imap:
      host: 127.0.0.1
      port: ${imapPort}
      tls: none
      auth: { kind: password, user: support, password: "\${IMAP_PASSWORD}" }
      since: all
smtp: { host: 127.0.0.1, port: ${smtpPort}, tls: none, perSecond: 1000 }
automaticMail: { perAnalystPerHour: 100000 }
# all write the same here
incidents: { mode: "off" }
userDomains: [corp.example]
authentication: { verify: never }
teams:
  - id: service-desk
    name: Service Desk
    tier: L1
    members: [{ id: ana, name: Ana, addresses: [ana@desk.example] }]
firstResponse: { targets: { P1: 15m, P2: 1h, P3: 4h, P4: 1d } }
categories:
  - { id: other, names: { en: something else }, kind: incident, team: service-desk, impact: person, urgency: hindered }
matrix:
  person: { low: P4, hindered: P3, stopped: P3, critical: P2 }
  team: { low: P4, hindered: P3, stopped: P2, critical: P1 }
  site: { low: P3, hindered: P2, stopped: P1, critical: P1 }
  company: { low: P3, hindered: P2, stopped: P1, critical: P1 }
templates: ${resolve('config/templates')}
`;
