import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTicket, findTickets } from '#db/tickets.ts';
import { searchIncident } from '#workers/incidents.ts';
import { triage } from '#workers/triage.ts';
import { incidentRules } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { openDyingDatabase } from '../support/dying-client.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  desk = await openTestDesk({
    databaseUrl: database.url,
    desk: { incidents: { ...incidentRules, mode: 'open' } },
  });
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** One trouble in different words; the desk of these tests makes an incident of three. */
const reports = [
  'Citrix is frozen for me since ten o’clock, nothing reacts any more.',
  'My Citrix session hangs and does not react. Colleagues have the same.',
  'Citrix does not react, the whole session is frozen.',
  'Citrix frozen again?? My session does not react.',
  'Good morning, the Citrix session is frozen since this morning.',
];
const others = [
  'Could somebody bring a second monitor to room 12, please?',
  'I need a new mouse, mine has lost a key.',
  'How do I book the big meeting room for next week?',
];
let sent = 0;
const receive = (text: string, from = `p${sent}@corp.example`, subject = 'Help') => {
  sent += 1;
  return desk.receive(makeMail({ from, subject, messageId: `<m${sent}@corp.example>`, text }));
};
const receiveAll = async (texts: readonly string[]) => {
  for (const text of texts) await receive(text);
  await desk.settle();
};
const incidents = () => findTickets(desk.db, sql`incident is not null`);
const opened = async () => {
  const [first] = await incidents();
  if (first === undefined) throw new Error('no major incident');
  return first;
};
const children = async () =>
  (await findTickets(desk.db, sql`parent is not null`)).map(({ subject }) => subject);
const mailsTo = (address: string, subject: string) =>
  desk.sink.mails.filter(
    (mail) => mail.to.includes(address) && (mail.headers['subject'] ?? '').includes(subject),
  );

test('when enough people report the same, a major incident opens, is raised, and its team is told once', async () => {
  await receiveAll([...others, ...reports.slice(0, 2)]);
  expect(await incidents()).toEqual([]);
  await receiveAll(reports.slice(2, 3));
  expect(await incidents()).toMatchObject([
    { priority: 'P2', team: 'systems', incident: { reports: 3, isProposed: false } },
  ]);
  expect(await children()).toHaveLength(3);
  expect(mailsTo('chloe@desk.example', 'Major incident')).toHaveLength(1);
});

test('what reads like a request and tells a fault is searched for as well, and forms that look alike are not', async () => {
  await desk[Symbol.asyncDispose]();
  const rule = { name: 'all', when: {}, set: { category: 'purchase' }, stop: false };
  desk = await openTestDesk({
    databaseUrl: database.url,
    desk: { incidents: { ...incidentRules, mode: 'open' }, rules: [rule] },
  });
  await receiveAll(Array.from({ length: 5 }, () => 'Please order a docking station of the large kind.'));
  expect(await incidents()).toEqual([]);
  await receiveAll(reports.slice(0, 3));
  expect(await incidents()).toMatchObject([{ category: 'purchase', incident: { reports: 3 } }]);
});

test('the reports of one person, however many, are one', async () => {
  for (const text of reports) await receive(text, 'maria@corp.example');
  await desk.settle();
  expect(await incidents()).toEqual([]);
});

test('machines and forms are no reports', async () => {
  for (const text of reports.slice(0, 3)) {
    sent += 1;
    await desk.receive(
      makeMail({
        from: `p${sent}@corp.example`,
        messageId: `<m${sent}@corp.example>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        text,
      }),
    );
  }
  await desk.settle();
  expect(await incidents()).toEqual([]);
});

test('reports that are too far apart in time make no major incident', async () => {
  await receiveAll(reports.slice(0, 2));
  desk.setNow(new Date(Date.now() + 3 * 3_600_000));
  await receiveAll(reports.slice(2, 4));
  expect(await incidents()).toEqual([]);
});

test('who reports a known major incident later is told that it is known, and the team gets no mail of it', async () => {
  await receiveAll(reports.slice(0, 3));
  const before = mailsTo('ana@desk.example', '').length;
  await receive(
    'Hallo, Citrix ist bei mir eingefroren, die Citrix session reagiert nicht.',
    'uwe@corp.example',
  );
  await desk.settle();
  const { id } = await opened();
  const [ticket] = await findTickets(desk.db, sql`requester_address = 'uwe@corp.example'`);
  expect(ticket).toMatchObject({ parent: id });
  expect(await findTicket(desk.db, id)).toMatchObject({ incident: { reports: 4 } });
  const [acknowledged, ...more] = mailsTo('uwe@corp.example', '');
  expect(more).toEqual([]);
  expect(acknowledged?.raw.toString()).toContain('Wir kennen diese St');
  expect(acknowledged?.headers['auto-submitted']).toBe('auto-replied');
  expect(mailsTo('ana@desk.example', '')).toHaveLength(before);
});

test('a later reporter reads what the others were told last', async () => {
  await receiveAll(reports.slice(0, 3));
  const notice = mailsTo('chloe@desk.example', 'Major incident')[0];
  if (notice === undefined) throw new Error('no notice');
  await desk.receive(
    answerTo(notice, { from: 'chloe@desk.example', text: 'The farm is restarted until eleven.' }),
  );
  await desk.settle();
  await receive(reports[3] ?? '', 'uwe@corp.example');
  await desk.settle();
  const mails = mailsTo('uwe@corp.example', '');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.raw.toString()).toContain('The farm is restarted until eleven.');
});

test('workers that see the last reports at once open one major incident, and all reports belong to it', async () => {
  const ids = [];
  for (const text of reports) ids.push(await receive(text));
  await Promise.all(ids.map((id) => triage(desk.deps, id)));
  const waiting = await desk.db.selectFrom('incident_searches').select('ticket_id').execute();
  expect(waiting).toHaveLength(5);
  await Promise.all([...waiting, ...waiting].map(({ ticket_id }) => searchIncident(desk.deps, ticket_id)));
  await desk.settle();
  expect(await incidents()).toHaveLength(1);
  expect(await children()).toHaveLength(5);
  expect(await opened()).toMatchObject({ incident: { reports: 5 } });
  expect(mailsTo('chloe@desk.example', 'Major incident')).toHaveLength(1);
});

test('a report that was taken out stays out, and one that is not alike never joins', async () => {
  await receiveAll(reports.slice(0, 3));
  const notice = mailsTo('ana@desk.example', 'Help').at(-1);
  if (notice === undefined) throw new Error('no notice');
  await desk.receive(answerTo(notice, { from: 'ana@desk.example', text: '#not-incident' }));
  await desk.settle();
  await receiveAll([...others, ...reports.slice(3)]);
  expect(await incidents()).toHaveLength(1);
  expect(await opened()).toMatchObject({ incident: { reports: 4 } });
  expect(await children()).toHaveLength(4);
});

test('what was proposed and is none is not proposed again for the same reports', async () => {
  await desk[Symbol.asyncDispose]();
  desk = await openTestDesk({
    databaseUrl: database.url,
    desk: { incidents: { ...incidentRules, mode: 'propose' } },
  });
  await receiveAll(reports.slice(0, 3));
  const notice = mailsTo('chloe@desk.example', 'Major incident?')[0];
  if (notice === undefined) throw new Error('no proposal');
  expect(await children()).toEqual([]);
  await desk.receive(answerTo(notice, { from: 'chloe@desk.example', text: '#not-incident' }));
  await desk.settle();
  await receiveAll(reports.slice(3));
  expect(await incidents()).toHaveLength(1);
});

/** Names that no other round has, not even their beginnings. */
const namesOf = (round: number) =>
  ['qualm', 'zirp', 'brond', 'velk', 'torsch']
    .map((word) => `${String.fromCharCode(65 + Math.floor(round / 26), 97 + (round % 26))}${word}`)
    .join(' ');

test.each(['before', 'after'] as const)(
  'a search whose connection dies at any statement, %s it is applied, opens one major incident in the end',
  async (when) => {
    let deaths = 0;
    const startMs = Date.now();
    for (let at = 1; at < 40; at += 1) {
      // in a window of its own: what forty say is down is usual
      desk.setNow(new Date(startMs + at * 3 * 3_600_000));
      const ids = [];
      for (let number = 0; number < 3; number += 1)
        ids.push(await receive(`${namesOf(at)} is down since nine.`, undefined, namesOf(at)));
      for (const id of ids) await triage(desk.deps, id);
      const waiting = await desk.db.selectFrom('incident_searches').select('ticket_id').execute();
      const known = (await incidents()).length;
      let hasDied: boolean;
      {
        await using dying = openDyingDatabase(database.url, { at, when });
        for (const { ticket_id } of waiting)
          await searchIncident({ ...desk.deps, db: dying.db }, ticket_id).catch(() => undefined);
        hasDied = dying.hasDied();
      }
      await sql`update incident_searches set due_at = now()`.execute(desk.db);
      await desk.settle();
      expect(await incidents(), `death at statement ${at}`).toHaveLength(known + 1);
      expect((await incidents()).at(-1)).toMatchObject({ incident: { reports: 3 } });
      if (!hasDied) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(5);
  },
  240_000,
);
