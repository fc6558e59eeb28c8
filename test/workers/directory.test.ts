import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTicket } from '#db/tickets.ts';
import { trustingMailbox } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ desk: { mailboxes: [trustingMailbox] } });
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

/** Maria with a second address, and her manager. */
const addMaria = async (values: { readonly vip?: boolean; readonly leftAt?: Date } = {}) => {
  const add = (row: { address: string; source?: string; name?: string }) =>
    desk.db.insertInto('people').values(row).returning('id').executeTakeFirstOrThrow();
  const boss = await add({ address: 'boss@corp.example', name: 'Bo Boss', source: 'hr' });
  const maria = await add({ address: 'maria@corp.example', name: 'Maria Weber', source: 'hr' });
  await desk.db
    .updateTable('people')
    .set({
      site: 'Berlin',
      department: 'Finance',
      language: 'de',
      manager_id: boss.id,
      vip: values.vip ?? false,
      left_at: values.leftAt ?? null,
    })
    .where('id', '=', maria.id)
    .execute();
  await desk.db.insertInto('people').values({ address: 'm.weber@corp.example', same_as: maria.id }).execute();
  return maria.id;
};

let sent = 0;
const open = async (mail: Parameters<typeof makeMail>[0]) => {
  sent += 1;
  const id = await desk.receive(makeMail({ messageId: `<mail${sent}@corp.example>`, ...mail }));
  await desk.settle();
  const row = await desk.db
    .selectFrom('inbound_mails')
    .select('ticket_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const ticket = row.ticket_id === null ? undefined : await findTicket(desk.db, row.ticket_id);
  if (ticket === undefined) throw new Error('no ticket was opened');
  return ticket;
};
const acknowledged = (address: string) =>
  desk.sink.mails.filter((mail) => mail.to.includes(address)).map((mail) => mail.headers['subject']);

test('a ticket knows that its requester is a VIP and where they work, by any of their addresses', async () => {
  const id = await addMaria({ vip: true });
  const [first, second] = [await open({}), await open({ from: 'M.Weber@corp.example' })];
  expect(first).toMatchObject({ vip: true, site: 'Berlin' });
  expect(first.because).toContain('Maria Weber is a VIP: the directory says so.');
  expect(second).toMatchObject({ vip: true, site: 'Berlin' });
  const rows = await desk.db.selectFrom('tickets').select('requester_id').execute();
  expect(rows).toEqual([{ requester_id: id }, { requester_id: id }]);
});

test('a mail that is shown to be forged has nothing of what its From is', async () => {
  await addMaria({ vip: true });
  const forged = await open({
    headers: {
      Received: 'from mail.corp.example (mail.corp.example [192.0.2.1]) by mx.desk.example with ESMTPS',
      'Authentication-Results': 'mx.desk.example; dmarc=fail header.from=corp.example',
    },
  });
  expect(forged).toMatchObject({ vip: false, site: null, language: 'en' });
  expect(forged.because.join(' ')).toContain('it may not be from Maria Weber, a VIP, and nothing of the');
});

test('who has left, and who was merely seen in mail, is not in the directory', async () => {
  await addMaria({ vip: true, leftAt: new Date() });
  expect(await open({})).toMatchObject({ vip: false, site: null });
  expect(await open({ from: 'new@corp.example' })).toMatchObject({ vip: false, site: null });
  expect(await open({ from: 'new@corp.example' })).toMatchObject({ vip: false, site: null });
});

test('a person is written to in their language where the text does not tell, and in the text’s where it does', async () => {
  await addMaria();
  expect(await open({ subject: 'VPN', text: '???' })).toMatchObject({ language: 'de' });
  expect(acknowledged('maria@corp.example')).toHaveLength(1);
  const english = 'My colleague and I cannot print since this morning, please have a look at the printer.';
  expect(await open({ text: english })).toMatchObject({ language: 'en' });
});

test('the configuration says who is a VIP too: by address, by title, by group', async () => {
  await desk[Symbol.asyncDispose]();
  desk = await openTestDesk({
    desk: { directory: { vip: { addresses: ['ceo@corp.example'], titles: ['chief *'], groups: ['Board'] } } },
  });
  await desk.db
    .insertInto('people')
    .values([
      { address: 'cfo@corp.example', title: 'Chief Financial Officer', source: 'hr' },
      { address: 'chair@corp.example', groups: ['board'], source: 'hr' },
      { address: 'cook@corp.example', title: 'Cook', groups: ['Kitchen'], source: 'hr' },
    ])
    .execute();
  for (const [name, vip] of [
    ['ceo', true],
    ['cfo', true],
    ['chair', true],
    ['cook', false],
  ] as const)
    expect([name, (await open({ from: `${name}@corp.example` })).vip]).toEqual([name, vip]);
});
