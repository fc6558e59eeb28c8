import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTicket } from '#db/tickets.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { openIncident } from '../support/incident.ts';
import { answerTo, bounceOf, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const texts: Readonly<Record<string, string>> = {
  'maria@corp.example': 'Der Drucker im zweiten Stock druckt seit heute Morgen nur noch leere Seiten.',
  'tom@corp.example': 'The printer on the second floor has been printing empty pages since this morning.',
  'ines@corp.example': 'A impressora do segundo andar imprime apenas páginas em branco desde hoje de manhã.',
};
const reporters = Object.keys(texts);

const report = async (from: string): Promise<number> => {
  const id = await desk.receive(
    makeMail({ from, messageId: `<report-${from}>`, subject: 'Printer', text: texts[from] ?? '' }),
  );
  await desk.settle();
  const mail = await desk.db
    .selectFrom('inbound_mails')
    .select('ticket_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return mail.ticket_id ?? 0;
};
const mailsTo = (address: string, subject = '') =>
  desk.sink.mails.filter(
    (mail) => mail.to.includes(address) && (mail.headers['subject'] ?? '').includes(subject),
  );
const lastTo = (address: string, subject = '') => {
  const mail = mailsTo(address, subject).at(-1);
  if (mail === undefined) throw new Error(`no mail to ${address}`);
  return mail;
};
const startIncident = async (overrides: Parameters<typeof openIncident>[2] = {}) => {
  const reports = [];
  for (const from of reporters) reports.push(await report(from));
  const { ticketId } = await openIncident(desk, reports, overrides);
  await desk.settle();
  return { reports, ticketId };
};
const chloe = 'chloe@desk.example';
const answer = async (text: string, subject = 'Many report') => {
  await desk.receive(
    answerTo(lastTo(chloe, subject), { from: chloe, text, messageId: `<${Math.random()}@x>` }),
  );
  await desk.settle();
};

test('an analyst’s answer on a major incident goes to every reporter, in their thread and a frame in their language', async () => {
  await startIncident();
  await answer('A new driver is on its way.\n\nChloé');
  const frames = {
    'maria@corp.example': 'Guten Tag',
    'tom@corp.example': 'Hello',
    'ines@corp.example': 'Ol=C3=A1',
  };
  for (const [address, greeting] of Object.entries(frames)) {
    const mail = lastTo(address);
    expect(mail.raw.toString()).toContain('A new driver is on its way.');
    expect(mail.raw.toString()).toContain(greeting);
    expect(mail.headers['references']).toContain(`<report-${address}>`);
    expect(mail.headers['auto-submitted']).toBe('auto-generated');
    expect(mailsTo(address)).toHaveLength(2);
  }
});

test('the news of a major incident keeps the promise of a first answer to its reporters', async () => {
  const { reports } = await startIncident();
  await answer('A new driver is on its way.');
  for (const id of reports) {
    expect(await findTicket(desk.db, id)).toMatchObject({
      status: 'open',
      firstAnsweredAt: expect.any(Date),
    });
    const clock = await desk.db
      .selectFrom('clocks')
      .selectAll()
      .where('ticket_id', '=', id)
      .executeTakeFirst();
    expect(clock?.stopped_at).not.toBeNull();
  }
});

test('solving a major incident tells and resolves its reports, and one who still has the trouble is back alone', async () => {
  const { reports, ticketId } = await startIncident();
  await answer('#resolve\nThe new driver is installed.');
  for (const id of reports) expect(await findTicket(desk.db, id)).toMatchObject({ status: 'resolved' });
  expect(mailsTo('tom@corp.example')).toHaveLength(2);
  expect(lastTo('tom@corp.example').raw.toString()).toContain('is solved');
  expect(lastTo('tom@corp.example').raw.toString()).toContain('The new driver is installed.');

  await desk.receive(
    answerTo(lastTo('tom@corp.example'), { from: 'tom@corp.example', text: 'Still broken here.' }),
  );
  await desk.settle();
  expect(await findTicket(desk.db, reports[1] ?? 0)).toMatchObject({ status: 'open' });
  expect(await findTicket(desk.db, reports[0] ?? 0)).toMatchObject({ status: 'resolved' });
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ status: 'resolved' });
});

test('who reports a known major incident is told so, and that a password of theirs is hidden', async () => {
  const { ticketId } = await startIncident();
  await openIncident(desk, [], {
    requester: { name: null, address: 'paul@corp.example' },
    incident: null,
    parent: { ticketId, told: 0, status: null },
    acknowledge: true,
    secrets: ['password'],
  });
  await desk.settle();
  const [mail] = mailsTo('paul@corp.example');
  const told = mail?.raw.toString().replaceAll('=\r\n', '') ?? '';
  expect(told).toContain('We already know about this problem');
  expect(told).toContain('Your mail contained a password.');
  expect(told).toContain('You do not need to do anything else.');

  await desk.receive(bounceOf(lastTo('paul@corp.example'), 'paul@corp.example'));
  await desk.settle();
  expect(lastTo(chloe, 'Not delivered').raw.toString()).toContain('our mail that says we have theirs');
});

test('whoever works a major incident is told each time that its reports have doubled, from where the configuration says', async () => {
  const rules = desk.deps.desk.incidents;
  await using few = await openTestDesk({ desk: { incidents: { ...rules, tellFrom: 2 } } });
  const incident = await openIncident(few, []);
  for (let reports = 1; reports <= 9; reports++) {
    const requester = { name: null, address: `r${reports}@corp.example` };
    const parent = { ticketId: incident.ticketId, told: 0, status: null };
    await openIncident(few, [], { requester, incident: null, parent, messageId: `<r${reports}@x>` });
    await few.settle();
  }
  const grown = few.sink.mails.filter(
    ({ to, headers }) => to.includes(chloe) && / reports, /.test(headers['subject'] ?? ''),
  );
  expect(grown.map(({ headers }) => headers['subject']?.split(',')[0])).toEqual([
    'Now 2 reports',
    'Now 4 reports',
    'Now 8 reports',
  ]);
});

test('a report that joins after the news is told it once', async () => {
  const [first = 0, second = 0] = [await report('maria@corp.example'), await report('tom@corp.example')];
  const { ticketId } = await openIncident(desk, [first]);
  await desk.settle();
  await answer('A new driver is on its way.');
  expect(mailsTo('tom@corp.example')).toHaveLength(1);
  await sql`insert into pending_events (ticket_id, event, cause) values (${ticketId},
    ${JSON.stringify({ type: 'report-found', report: second, because: 'It is alike.' })}, '{"by": "ticket", "id": 1}')`.execute(
    desk.db,
  );
  await desk.settle();
  expect(await findTicket(desk.db, second)).toMatchObject({ parent: ticketId, parentTold: 1 });
  expect(lastTo('tom@corp.example').raw.toString()).toContain('A new driver is on its way.');
  expect(mailsTo('tom@corp.example')).toHaveLength(2);
  expect(mailsTo('maria@corp.example')).toHaveLength(2);
});

test('a reporter whose budget is spent hears the news later, not never', async () => {
  const { reports } = await startIncident();
  await sql`
    insert into outbox (ticket_id, kind, automatic, to_address, language, data, message_id, not_before, status, created_at, first_attempt_at)
    select ${reports[1]}, 'acknowledgement', true, 'tom@corp.example', 'en', '{}', 'filler' || n, now(), 'sent', now(), now()
    from generate_series(1, 10) as n`.execute(desk.db);
  await answer('A new driver is on its way.');
  const row = await desk.db
    .selectFrom('outbox')
    .select(['id', 'status'])
    .where('kind', '=', 'incident-update')
    .where('to_address', '=', 'tom@corp.example')
    .executeTakeFirstOrThrow();
  expect(row.status).toBe('held');
  await sql`update outbox set first_attempt_at = first_attempt_at - interval '2 hours' where first_attempt_at is not null`.execute(
    desk.db,
  );
  await sql`update outbox set due_at = now() where due_at is not null`.execute(desk.db);
  await desk.settle();
  expect(lastTo('tom@corp.example').raw.toString()).toContain('A new driver is on its way.');
});

test('the team and the incident manager are told of a major incident once, with its reports', async () => {
  await startIncident();
  expect(mailsTo(chloe, 'Major incident')).toHaveLength(1);
  expect(mailsTo('systems@desk.example', 'Major incident')).toHaveLength(1);
});

test('what is proposed links nothing until #incident says yes, and what is written below it goes to the reporters', async () => {
  const incident = { isProposed: true, foundBy: [] as number[] };
  const reports = [];
  for (const from of reporters) reports.push(await report(from));
  const { ticketId } = await openIncident(desk, reports, { incident: { ...incident, foundBy: reports } });
  await desk.settle();
  expect(await findTicket(desk.db, reports[0] ?? 0)).toMatchObject({ parent: null });
  await answer('#incident\nWe know of it.', 'Major incident?');
  for (const id of reports)
    expect(await findTicket(desk.db, id)).toMatchObject({ parent: ticketId, parentTold: 1 });
  for (const address of reporters) {
    expect(mailsTo(address)).toHaveLength(2);
    expect(lastTo(address).raw.toString()).toContain('We know of it.');
  }
});

test('what is proposed and is none ends with #not-incident, and no user hears of it', async () => {
  const reports = [await report('tom@corp.example')];
  const { ticketId } = await openIncident(desk, reports, {
    incident: { isProposed: true, foundBy: reports },
  });
  await desk.settle();
  await answer('#not-incident', 'Major incident?');
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ status: 'resolved' });
  expect(await findTicket(desk.db, reports[0] ?? 0)).toMatchObject({ parent: null, status: 'new' });
  expect(mailsTo('tom@corp.example')).toHaveLength(1);
});

test('a report that does not belong is taken out with #not-incident, is worked by itself, and hears no more of it', async () => {
  const { reports, ticketId } = await startIncident();
  const [, toms = 0] = reports;
  const notice = mailsTo('ana@desk.example').find((mail) => mail.raw.includes('tom@corp.example'));
  if (notice === undefined) throw new Error('no notice');
  await desk.receive(answerTo(notice, { from: 'ana@desk.example', text: '#not-incident' }));
  await desk.settle();
  expect(await findTicket(desk.db, toms)).toMatchObject({ parent: null, standsAlone: true });
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ incident: { reports: 2 } });
  await answer('A new driver is on its way.');
  expect(mailsTo('tom@corp.example')).toHaveLength(1);
  expect(mailsTo('maria@corp.example')).toHaveLength(2);
});

test('a missed promise to a reporter is the incident’s matter: nobody is told of each', async () => {
  const { reports } = await startIncident();
  const before = desk.sink.mails.length;
  await sql`
    update clocks set due_at = now() - interval '1 second', milestone = 'breach', milestone_at = now() - interval '1 second'
    where ticket_id = any(${reports}::bigint[])`.execute(desk.db);
  await desk.settle();
  expect(desk.sink.mails).toHaveLength(before);
  expect(await findTicket(desk.db, reports[0] ?? 0)).toMatchObject({ team: 'service-desk' });
});
