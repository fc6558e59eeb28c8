import { expect, test } from 'vitest';
import { explain } from '#cli/explain.ts';
import { split } from '#cli/split.ts';
import { ticket } from '#cli/ticket.ts';
import { tickets } from '#cli/tickets.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { answerTo, makeMail } from '../support/mail.ts';

const unresolved = { status: 'unresolved', limit: 50 } as const;

/** FL-1001 was answered by Ana; FL-1002 is Maria's too, and waits with another team. */
async function openConversation(session: TestSession): Promise<void> {
  const { desk } = session;
  await desk.receive(makeMail({ subject: 'Password forgotten', messageId: '<first@corp.example>' }));
  await desk.settle();
  const notice = desk.sink.mails.find((mail) => mail.to.includes('ana@desk.example'));
  if (notice === undefined) throw new Error('no notice was sent');
  await desk.receive(answerTo(notice, { from: 'ana@desk.example', text: 'Please try again now.' }));
  const text = 'The vpn is down';
  await desk.receive(makeMail({ subject: 'Nothing works \u001b[2J', messageId: '<vpn@corp.example>', text }));
  await desk.settle();
}

test('tickets lists what is unresolved, and a filter narrows it', async () => {
  await using session = await openTestSession();
  await openConversation(session);
  const list = async (options: Parameters<typeof tickets>[1]) => {
    expect(await tickets(session, { ...options, json: true })).toBe(0);
    return session.out.takeJson<{ number: string; assignee: string | null }[]>().map((each) => each.number);
  };
  expect(await list(unresolved)).toEqual(['FL-1001', 'FL-1002']);
  expect(await list({ ...unresolved, team: 'systems' })).toEqual(['FL-1002']);
  expect(await list({ ...unresolved, assignee: 'ana' })).toEqual(['FL-1001']);
  expect(await list({ ...unresolved, assignee: 'none' })).toEqual(['FL-1002']);
  expect(await list({ ...unresolved, requester: 'MARIA@corp.example' })).toHaveLength(2);
  expect(await list({ ...unresolved, requester: 'nobody@corp.example' })).toEqual([]);
  expect(await list({ ...unresolved, priority: 'P1' })).toEqual([]);
  expect(await list({ ...unresolved, category: 'network' })).toEqual(['FL-1002']);
  expect(await list({ status: 'waiting', limit: 50 })).toEqual(['FL-1001']);
  expect(await list({ status: 'resolved', limit: 50 })).toEqual([]);
  expect(await list({ status: 'all', limit: 1 })).toEqual(['FL-1001']);
});

test('a table is plain in a pipe, fits a terminal, and no mail drives the terminal', async () => {
  await using session = await openTestSession();
  await openConversation(session);
  await tickets(session, unresolved);
  const plain = session.out.takeOut();
  expect(plain).toMatch(/^Number +Status +Prio +Category +Team/);
  expect(plain).toMatch(
    /^FL-1001 +waiting +P3 +password +Service Desk +Ana Silva +maria@corp\.example .* Password forgotten$/m,
  );
  expect(plain).not.toContain('\u001b');
  await tickets({ ...session, out: { ...session.out, isTerminal: true, columns: 80 } }, unresolved);
  const boxed = session.out.takeOut();
  expect(boxed).toContain('│ FL-1001 │');
  expect(Math.max(...boxed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a list that was cut says so, and an empty one says that it is empty', async () => {
  await using session = await openTestSession();
  await tickets(session, unresolved);
  expect(session.out.takeErr()).toBe('No unresolved ticket matches.\n');
  await openConversation(session);
  await tickets(session, { ...unresolved, limit: 1 });
  expect(session.out.takeErr()).toBe('The first 1 of 2 tickets; --limit shows more.\n');
});

test('a team or an analyst that is not configured is refused with those that are', async () => {
  await using session = await openTestSession();
  expect(await tickets(session, { ...unresolved, team: 'sistems' })).toBe(1);
  expect(session.out.takeErr()).toContain('There is no team "sistems"; there are service-desk, systems.');
  expect(await tickets(session, { ...unresolved, category: 'vpn' })).toBe(1);
  expect(session.out.takeErr()).toContain('There is no category "vpn"; there are password,');
  expect(await tickets(session, { ...unresolved, assignee: 'bob' })).toBe(1);
  expect(session.out.takeErr()).toContain('there are ana, ben, chloe, and none.');
});

test('ticket shows facts, clocks, the conversation in order, events and mails with their status', async () => {
  await using session = await openTestSession();
  await openConversation(session);
  expect(await ticket(session, 'fl-1001', {})).toBe(0);
  const text = session.out.takeOut();
  expect(text).toMatch(/^FL-1001 {2}Password forgotten\n/);
  expect(text).toMatch(/Assignee +Ana Silva/);
  expect(text).toMatch(/first response: due .*, kept: stopped at/);
  expect(text.indexOf('It prints empty pages')).toBeLessThan(text.indexOf('Please try again now.'));
  expect(text).toMatch(/Ana Silva answered the requester.*\[inbound:2\]/);
  expect(text).toMatch(/answer +maria@corp\.example .* sent +1/);
  await ticket(session, '1001', { json: true });
  const json = session.out.takeJson<Record<string, unknown>>();
  expect(json).toMatchObject({
    number: 'FL-1001',
    status: 'waiting',
    clocks: [{ kind: 'first_response' }],
    conversation: [{ authorRole: 'requester' }, { authorRole: 'analyst', direction: 'out' }],
    events: [{ type: 'opened', cause: { by: 'inbound', id: 1 } }, { type: 'answered' }],
  });
  expect(json['openedAt']).toMatch(/^\d{4}-.*Z$/);
});

test('explain says of a ticket why each decision and each due time is what it is', async () => {
  await using session = await openTestSession();
  await openConversation(session);
  expect(await explain(session, 'FL-1001', {})).toBe(0);
  const text = session.out.takeOut();
  expect(text).toContain('Opened: by inbound:1\n  - It answers nothing that we know.');
  expect(text).toContain(
    '- Rule "password words" matched “password” in the subject: category “password or locked account”.',
  );
  expect(text).toContain('- Impact person and urgency stopped make P3.');
  expect(text).toContain('- P3 promises a first answer within 4 h; the clock started at');
  expect(text).toContain('- A reminder goes out at 75 % of the time:');
  expect(text).toContain('Found in the text: Times\n  - Times: since this morning');
  await explain(session, 'FL-1002', { json: true });
  expect(session.out.takeJson()).toMatchObject({
    what: 'ticket',
    decisions: [
      { about: 'Opened' },
      { about: 'Requester' },
      { about: 'Category and priority' },
      { about: 'Team' },
      { about: 'Assignee', value: 'nobody yet' },
    ],
    clocks: [{ because: [expect.stringContaining('P3 promises'), expect.any(String)] }],
  });
});

test('explain says who has a ticket and why, what is hidden in it, what was found, and which mail came twice', async () => {
  await using session = await openTestSession();
  const { desk } = session;
  const first = makeMail({ subject: 'Password', text: 'My login is mweber, password: Sommer-2026!' });
  await desk.receive(first);
  await desk.receive(first);
  await desk.settle();
  await explain(session, 'FL-1001', {});
  const before = session.out.takeOut();
  expect(before).toContain('Assignee: nobody yet\n  - Service Desk assigns nothing by itself');
  expect(before).toMatch(/Hidden: a password\n {2}- inbound:1 held a password\. .*"firstline octets"/);
  expect(before).toContain('inbound:2 from maria@corp.example, duplicate: It is the same mail as inbound:1.');
  expect(before).not.toContain('Sommer');

  const notice = desk.sink.mails.find((mail) => mail.to.includes('ana@desk.example'));
  const acknowledgement = desk.sink.mails.find((mail) => mail.to.includes('maria@corp.example'));
  if (notice === undefined || acknowledgement === undefined) throw new Error('a mail was not sent');
  await desk.receive(answerTo(notice, { from: 'ana@desk.example', text: '#take' }));
  const text = 'Call me: +49 89 1234567.';
  await desk.receive(answerTo(acknowledgement, { from: 'maria@corp.example', text }));
  await desk.settle();
  await explain(session, 'FL-1001', {});
  const after = session.out.takeOut();
  expect(after).toContain('Assignee: Ana Silva\n  - Ana Silva took it.');
  expect(after).toContain('  - Phone numbers: +49 89 1234567');
});

test('explain names the analyst who said that a ticket is about something else', async () => {
  await using session = await openTestSession();
  const { desk } = session;
  await desk.receive(makeMail({ subject: 'Password forgotten' }));
  await desk.settle();
  const notice = desk.sink.mails.find((mail) => mail.to.includes('ana@desk.example'));
  if (notice === undefined) throw new Error('no notice was sent');
  await desk.receive(answerTo(notice, { from: 'ana@desk.example', text: '#category network' }));
  await desk.settle();
  await explain(session, 'FL-1001', {});
  const text = session.out.takeOut();
  const said = 'that it is about “network, Wi-Fi or VPN”, not “password or locked account”';
  expect(text).toMatch(
    new RegExp(`Category and priority: network.*\n {2}- Ana Silva said on 20.* \\(.*\\) ${said}\\.\n`),
  );
  expect(text).toContain('\n  - Before that: Rule "');
  expect(text).toMatch(new RegExp(`Team: Systems \\(L2\\)\n( {2}- .*\n)* {2}- Ana Silva said ${said}; `));
});

test('explain says of each related ticket what it has to do with this one', async () => {
  await using session = await openTestSession();
  const { desk } = session;
  await desk.receive(makeMail({}));
  await desk.receive(makeMail({ messageId: '<again@corp.example>' }));
  await desk.settle();
  await split(session, 'inbound:2', { wait: true });
  await desk.settle();
  await explain(session, 'FL-1001', {});
  expect(session.out.takeOut()).toMatch(/Related: FL-1002\n {2}- .* took a message off, .*FL-1002\./);
  await explain(session, 'FL-1002', {});
  expect(session.out.takeOut()).toMatch(/Related: FL-1001\n {2}- .* took it off FL-1001, where it did not/);
});

test('explain follows a mail in both directions', async () => {
  await using session = await openTestSession();
  await openConversation(session);
  await explain(session, 'first@corp.example', { json: true });
  const first = session.out.takeJson<{ caused: { id: number; kind: string; messageId: string }[] }>();
  expect(first).toMatchObject({ what: 'inbound', id: 1, outcome: 'opened', ticket: 'FL-1001' });
  expect(first.caused.map((mail) => mail.kind)).toEqual(['acknowledgement', 'notice', 'notice']);
  const notice = first.caused[1];
  await explain(session, notice?.messageId ?? '', { json: true });
  expect(session.out.takeJson()).toMatchObject({
    what: 'outbox',
    inboundId: 1,
    events: [{ type: 'opened' }],
    attempts: [{ number: 1, result: 'sent' }],
    answeredBy: [2],
  });
  await explain(session, 'inbound:2', {});
  const text = session.out.takeOut();
  expect(text).toContain('Its outcome is command on FL-1001');
  expect(text).toContain(`It answers our notice to ana@desk.example (outbox:${notice?.id}), sent.`);
  expect(text).toContain('answer to maria@corp.example');
});

test('what does not exist is said in a sentence, and what is no name is wrong usage', async () => {
  await using session = await openTestSession();
  expect(await ticket(session, 'FL-9', {})).toBe(1);
  expect(await explain(session, 'FL-9', {})).toBe(1);
  expect(await explain(session, 'inbound:9', {})).toBe(1);
  expect(await explain(session, 'outbox:9', {})).toBe(1);
  expect(await explain(session, '<nowhere@corp.example>', {})).toBe(1);
  expect(session.out.takeErr().trim().split('\n')).toEqual([
    'firstline: There is no ticket FL-9.',
    'firstline: There is no ticket FL-9.',
    'firstline: There is no inbound mail 9.',
    'firstline: There is no outbox row 9.',
    'firstline: No mail with the Message-ID <nowhere@corp.example> came in or went out.',
  ]);
  expect(await ticket(session, 'printer', {})).toBe(2);
  expect(await explain(session, 'printer', {})).toBe(2);
});
