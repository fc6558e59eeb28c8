import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRefusedEvents, insertPendingEvents } from '#db/pending-events.ts';
import { findTicket } from '#db/tickets.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import type { NewJob } from '#queue/queues.ts';
import { applyPendingEvents } from '#workers/events.ts';
import { reconcile } from '#workers/reconciler.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { openIncident } from '../support/incident.ts';
import { makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
const added: (NewJob & { readonly queue: string })[] = [];
beforeEach(async () => {
  added.length = 0;
  const add = async (queue: string, jobs: readonly NewJob[]) => {
    added.push(...jobs.map((job) => ({ ...job, queue })));
  };
  desk = await openTestDesk({ queues: { add, schedule: async () => {} } as never });
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const openReports = async (count: number): Promise<readonly number[]> => {
  for (let number = 0; number < count; number += 1)
    await desk.receive(makeMail({ from: `p${number}@corp.example`, messageId: `<m${number}@corp.example>` }));
  await desk.settle();
  const rows = await desk.db.selectFrom('tickets').select('id').orderBy('id', 'desc').limit(count).execute();
  return rows.map(({ id }) => id);
};
const pending = async () =>
  (await desk.db.selectFrom('pending_events').select('id').orderBy('id').execute()).map(({ id }) => id);
const cause = (ticketId: number, events: readonly LaterEvent[]) =>
  desk.db.transaction().execute((trx) =>
    insertPendingEvents(trx, 1, {
      others: events.map((event) => ({ ticketId, event })),
      toChildren: [],
    }),
  );
const taken = (analystId: string): LaterEvent => ({ type: 'taken', analystId, proof: 'token-and-from' });
const typesOf = async (ticketId: number) =>
  (
    await desk.db
      .selectFrom('ticket_events')
      .select('type')
      .where('ticket_id', '=', ticketId)
      .orderBy('seq')
      .execute()
  ).map(({ type }) => type);

test('what a ticket causes on others is committed with it, and each of them changes in its own transaction', async () => {
  const reports = await openReports(3);
  const { ticketId, eventIds } = await openIncident(desk, reports);
  expect(await pending()).toEqual(eventIds);
  expect(await findTicket(desk.db, reports[0] ?? 0)).toMatchObject({ parent: null });
  await desk.settle();
  expect(await pending()).toEqual([]);
  for (const id of reports) expect(await findTicket(desk.db, id)).toMatchObject({ parent: ticketId });
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ incident: { reports: 3 } });
  const { rows } =
    await sql`select distinct cause from ticket_events where type = 'linked-to-incident'`.execute(desk.db);
  expect(rows).toEqual([{ cause: { by: 'ticket', id: ticketId } }]);
});

test('a job of each event is added when its transaction is committed, and again by the reconciler when the queue lost it', async () => {
  const reports = await openReports(2);
  const { eventIds } = await openIncident(desk, reports);
  await applyPendingEvents(desk.deps, eventIds[0] ?? 0);
  const [caused] = (await pending()).filter((id) => !eventIds.includes(id));
  expect(added.filter(({ queue }) => queue === 'event')).toEqual([{ queue: 'event', id: caused }]);
  await sql`update pending_events set due_at = now() - interval '1 minute'`.execute(desk.db);
  added.length = 0;
  await reconcile(desk.deps);
  expect(added.filter(({ queue }) => queue === 'event').map(({ id }) => id)).toEqual(await pending());
});

test('the same event handled by many at once happens once', async () => {
  const reports = await openReports(1);
  const { ticketId, eventIds } = await openIncident(desk, reports);
  await Promise.all(Array.from({ length: 4 }, () => applyPendingEvents(desk.deps, eventIds[0] ?? 0)));
  await desk.settle();
  expect((await typesOf(reports[0] ?? 0)).filter((type) => type === 'linked-to-incident')).toHaveLength(1);
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ incident: { reports: 1 } });
});

test('events of one ticket happen in the order in which they were caused, whichever job comes first', async () => {
  const [ticketId = 0] = await openReports(1);
  const ids = await cause(ticketId, [taken('ana'), taken('ben'), taken('chloe'), taken('ana')]);
  await Promise.all(ids.toReversed().map((id) => applyPendingEvents(desk.deps, id)));
  const { rows } = await sql<{ by: string }>`
    select data ->> 'analystId' as by from ticket_events where ticket_id = ${ticketId} and type = 'taken' order by seq`.execute(
    desk.db,
  );
  expect(rows.map(({ by }) => by)).toEqual(['ana', 'ben', 'chloe', 'ana']);
});

test('an event that comes too late is kept with its reason, and those behind it happen', async () => {
  const [ticketId = 0] = await openReports(1);
  await cause(ticketId, [{ type: 'report-left', report: 7 }, taken('ana')]);
  await desk.settle();
  expect(await findTicket(desk.db, ticketId)).toMatchObject({ assignee: 'ana' });
  expect(await findRefusedEvents(desk.db, ticketId)).toMatchObject([
    { refused: 'It is not the ticket of a major incident.', cause: { by: 'ticket', id: 1 } },
  ]);
});

test('an event of a ticket that does not exist is kept with its reason', async () => {
  await cause(999_999, [taken('ana')]);
  await desk.settle();
  expect(await findRefusedEvents(desk.db, 999_999)).toMatchObject([{ refused: 'There is no such ticket.' }]);
});

test('an event that fails holds up those behind it for a while, and not for ever', async () => {
  const [ticketId = 0] = await openReports(1);

  const [first = 0, second = 0] = await cause(ticketId, [taken('ben'), taken('ana')]);
  await sql`update pending_events set event = '{"type": "escalated", "toTeam": null}' where id = ${first}`.execute(
    desk.db,
  );
  await applyPendingEvents(desk.deps, first);
  await applyPendingEvents(desk.deps, second);
  expect(await typesOf(ticketId)).toEqual(['opened']);
  expect(added.at(-1)).toMatchObject({ queue: 'event', id: first, delayMs: 1_000 });
  for (let failure = 0; failure < 5; failure += 1) {
    await sql`update pending_events set due_at = now() where due_at is not null`.execute(desk.db);
    await applyPendingEvents(desk.deps, second);
  }
  expect(await typesOf(ticketId)).toEqual(['opened', 'taken']);
  expect(await findRefusedEvents(desk.db, ticketId)).toMatchObject([
    { refused: expect.stringContaining('It failed 5 times') },
  ]);
});

test('what all reporters of a major incident are told waits for everybody else’s mail, also after a lost queue', async () => {
  const reports = await openReports(3);
  const { ticketId } = await openIncident(desk, reports);
  await desk.settle();
  await cause(ticketId, [{ type: 'incident-updated', text: 'It is back soon.', isSolved: false }]);
  added.length = 0;
  for (const id of await pending()) await applyPendingEvents(desk.deps, id);
  for (const id of await pending()) await applyPendingEvents(desk.deps, id);
  const later = (queue: string) => Array.from(reports, () => ({ queue, priority: 1 }));
  const turns = () => added.map(({ queue, priority }) => ({ queue, priority }));
  expect(turns()).toEqual([...later('event'), ...later('outbound')]);

  await desk.db
    .updateTable('outbox')
    .set({ due_at: sql`now() - interval '1 minute'` })
    .where('kind', '=', 'incident-update')
    .execute();
  added.length = 0;
  await reconcile(desk.deps);
  expect(turns()).toEqual(later('outbound'));

  added.length = 0;
  await desk.receive(makeMail({ from: 'joe@corp.example', messageId: '<joe@corp.example>', text: 'My VPN' }));
  await desk.settle();
  const joes = await desk.db
    .selectFrom('outbox')
    .select('id')
    .where('to_address', '=', 'joe@corp.example')
    .execute();
  expect(added).toContainEqual({ queue: 'outbound', id: joes[0]?.id });
});
