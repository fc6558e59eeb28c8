import { expect, test } from 'vitest';
import { octets } from '#cli/octets.ts';
import { outboxList, outboxRetry, outboxShow } from '#cli/outbox.ts';
import { openTestSession } from '../support/cli.ts';
import { makeMail } from '../support/mail.ts';

test('a failed mail is listed, shown with its attempts, and goes out at a retry with the same Message-ID', async () => {
  await using session = await openTestSession();
  const { desk, out } = session;
  desk.sink.answerWith((stage) =>
    stage.at === 'rcpt' && stage.to === 'maria@corp.example' ? 550 : 'accept',
  );
  await desk.receive(makeMail({}));
  await desk.settle();
  await outboxList(session, { limit: 50, json: true });
  const failed = out.takeJson<{ id: number; kind: string; status: string; messageId: string }[]>();
  expect(failed).toMatchObject([{ kind: 'acknowledgement', status: 'failed' }]);
  const row = failed[0];
  if (row === undefined) throw new Error('no acknowledgement');
  await outboxShow(session, row.id, {});
  expect(out.takeOut()).toMatch(/It failed for good\. .*550.*\n {2}attempt 1, .*: failed, .*550/);

  desk.sink.answerWith(() => 'accept');
  expect(await outboxRetry(session, [row.id], {})).toBe(0);
  expect(out.takeErr()).toContain('1 mail queued again. No running desk was seen');
  await desk.settle();
  await outboxShow(session, row.id, { json: true });
  expect(out.takeJson()).toMatchObject({
    status: 'sent',
    ticket: 'FL-1001',
    messageId: row.messageId,
    attempts: [
      { number: 1, result: 'failed' },
      { number: 2, result: 'sent' },
    ],
  });
  expect(await octets(session, `outbox:${row.id}`, { because: 'to see', to: '-' })).toBe(0);
  expect(out.takeOut()).toContain(`Message-ID: ${row.messageId}`);
});

test('a mail that was sent is not sent again, and rows that do not exist are said', async () => {
  await using session = await openTestSession();
  await session.desk.receive(makeMail({}));
  await session.desk.settle();
  await outboxList(session, { limit: 50 });
  expect(session.out.takeErr()).toBe('Nothing waits, failed or was suppressed.\n');
  await outboxList(session, { limit: 50, ticket: 'FL-1001', json: true });
  expect(session.out.takeJson()).toHaveLength(3);
  expect(await outboxRetry(session, [1, 99], {})).toBe(1);
  expect(session.out.takeErr().split('\n')).toEqual([
    'firstline: Outbox row 1 was not queued: it was sent, and sending it again would repeat it.',
    'firstline: Outbox row 99 was not queued: there is no such row.',
    '',
  ]);
  expect(await outboxShow(session, 99, {})).toBe(1);
  expect(await outboxList(session, { limit: 50, ticket: 'x' })).toBe(2);
});

test('an attempt that may have arrived is shown as ambiguous', async () => {
  await using session = await openTestSession();
  const { desk, out } = session;
  desk.sink.answerWith(() => 'drop');
  await desk.receive(makeMail({}));
  await desk.settle();
  await outboxList(session, { limit: 50, ambiguous: true });
  expect(out.takeOut()).toMatch(/acknowledgement .* queued +1 \(1 ambiguous\) +due in/);
  await outboxShow(session, 1, {});
  expect(out.takeOut()).toMatch(/attempt 1, .*: ambiguous, it may have arrived all the same/);
});
