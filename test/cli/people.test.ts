import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportOptions, importPeople } from '#cli/people/import.ts';
import { listDirectory } from '#cli/people/list.ts';
import { setPerson } from '#cli/people/set.ts';
import { showPerson } from '#cli/people/show.ts';
import { beginImport, stagePeople } from '#db/directory-import.ts';
import { findPerson, listPeople } from '#db/directory-list.ts';
import { mergeImport } from '#db/directory-merge.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { makeMail } from '../support/mail.ts';

let session: TestSession;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'people-'));
  session = await openTestSession({
    desk: { directory: { vip: { addresses: [], titles: ['chief *'], groups: ['board'] } } },
    config: { directory: { columns: { vip: ['Gold'] } } },
  });
});
afterEach(async () => {
  await session[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = async (files: readonly string[], options: Partial<ImportOptions> = {}) => {
  const code = await importPeople(session, files, { source: 'directory', json: true, ...options });
  return { code, ...session.out.takeJson<Record<string, unknown>>() };
};
const all = async (left = false) =>
  (await listPeople(session.db, { vip: false, site: null, search: null, left }, 100)).people;
const addresses = async () => (await all()).map(({ address }) => address);

test('an export of Entra ID comes in with its usual columns, and again without a change', async () => {
  expect(await run(['test/cli/people/entra.csv'])).toMatchObject({
    code: 0,
    added: 3,
    leftOut: 1,
    withoutAddress: 1,
  });
  expect(await findPerson(session.db, 'M.Weber@corp.example')).toMatchObject({
    address: 'maria@corp.example',
    aliases: ['m.weber@corp.example'],
    name: 'Maria Weber',
    title: 'Controller',
    department: 'Finance',
    site: 'Berlin',
    language: 'de',
    phone: '+49 30 1234',
    source: 'directory',
  });
  expect(await findPerson(session.db, 'bo@corp.example')).toMatchObject({ name: 'Boss, Bo', vip: false });
  expect(await findPerson(session.db, 'room1@corp.example')).toMatchObject({ site: 'Porto' });
  const before = await session.db.selectFrom('people').selectAll().orderBy('id').execute();
  expect(await run(['test/cli/people/entra.csv'])).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 3,
    left: 0,
  });
  expect(await session.db.selectFrom('people').selectAll().orderBy('id').execute()).toEqual(before);
});

test('an LDIF export comes in: folded, base64, manager by dn; a URL is refused with its line', async () => {
  expect(await run(['test/cli/people/ad.ldif'])).toMatchObject({
    code: 1,
    added: 2,
    leftOut: 1,
    withoutAddress: 2,
    faults: [
      { line: 30, what: 'the value of jpegPhoto stands at a URL, which is not fetched' },
      { line: 46, what: 'it is a change (delete), and not an entry' },
    ],
  });
  expect(await findPerson(session.db, 'maria@corp.example')).toMatchObject({
    department: 'Buchhaltung',
    site: 'München',
    language: 'de',
    managerAddress: 'bo@corp.example',
    managerName: 'Bö Boss',
    groups: ['Board'],
    phone: '+49 89 1234',
  });
});

test.each([
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
  ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
])('a German HR export in %s is understood, with semicolons and a column of one’s own', async (_, encode) => {
  const text =
    'E-Mail;Vorname;Nachname;Abteilung;Standort;Gold\r\nrene@corp.example;René;Müller;Einkauf;Köln;ja\r\n';
  expect(await run([file('hr.csv', encode(text))])).toMatchObject({ code: 0, added: 1 });
  expect(await all()).toMatchObject([
    { name: 'René Müller', department: 'Einkauf', site: 'Köln', vip: true },
  ]);
});

test('wrong lines are told all at once with their place, and cost nothing else', async () => {
  const path = file(
    'hr.csv',
    'mail,name,gold\na@corp.example,A,\nno address,B,\nc@corp.example,"C\nd@corp.example,D,maybe\na@corp.example,A again,\ne@corp.example\nf@corp.example,F,yes\n',
  );
  const code = await importPeople(session, [path], { source: 'directory', removeMissing: true });
  expect(code).toBe(1);
  expect(session.out.takeErr().replaceAll(path, 'hr.csv').split('\n')).toEqual([
    'firstline: hr.csv:3: "no address" is no address; the line is left out',
    'firstline: hr.csv:4: a quote is opened and never closed; the line is left out',
    'firstline: hr.csv:5: "maybe" says neither yes nor no to VIP; the line is left out',
    'firstline: hr.csv:6: a@corp.example stands in hr.csv:2 already; the line is left out',
    'firstline: hr.csv:7: it has 1 fields instead of 3; the line is left out',
    'firstline: nobody is marked as left, since some lines could not be read; put them right and import again',
    '',
  ]);
  expect(await addresses()).toEqual(['a@corp.example', 'f@corp.example']);
});

test('an empty file is told as a fault, and so is one that is not there', async () => {
  expect(await importPeople(session, [file('hr.csv', '')], { source: 'directory' })).toBe(1);
  expect(session.out.takeErr()).toContain('hr.csv:1: the file is empty');
  await expect(importPeople(session, ['no-such.csv'], { source: 'directory' })).rejects.toThrow(
    'no-such.csv cannot be read, and nobody was imported: there is no such file',
  );
});

test('who is missing has left where that is asked for, of the same source only, and keeps their tickets', async () => {
  await run([file('a.csv', 'mail\na@corp.example\nb@corp.example\nc@corp.example\n')]);
  await run([file('b.csv', 'mail\npartner@other.example\n')], { source: 'partners' });
  const id = await session.desk.receive(makeMail({ from: 'c@corp.example' }));
  await session.desk.settle();
  const less = file('a.csv', 'mail\na@corp.example\nb@corp.example\n');
  expect(await run([less])).toMatchObject({ left: 0 });
  expect(await run([less], { removeMissing: true, dryRun: true })).toMatchObject({ left: 1, dryRun: true });
  expect(await addresses()).toHaveLength(4);
  expect(await run([less], { removeMissing: true })).toMatchObject({ left: 1, missing: 1 });
  expect(await addresses()).toEqual(['a@corp.example', 'b@corp.example', 'partner@other.example']);
  expect((await all(true)).find(({ address }) => address === 'c@corp.example')?.leftAt).not.toBeNull();
  const kept = await session.db
    .selectFrom('tickets')
    .innerJoin('people', 'people.id', 'tickets.requester_id')
    .select('people.address')
    .execute();
  expect(kept).toEqual([{ address: 'c@corp.example' }]);
  expect(id).toBe(1);
  expect(await run([file('a.csv', 'mail\na@corp.example\nb@corp.example\nc@corp.example\n')])).toMatchObject({
    added: 1,
  });
});

test('an export that broke off empties no directory', async () => {
  await run([file('a.csv', 'mail\na@corp.example\nb@corp.example\nc@corp.example\n')]);
  const broken = file('a.csv', 'mail\na@corp.example\n');
  await expect(run([broken], { removeMissing: true })).rejects.toMatchObject({
    code: 'directory.many-missing',
  });
  expect(await addresses()).toHaveLength(3);
  expect(await run([broken], { removeMissing: true, force: true })).toMatchObject({ left: 2 });
});

test('what was set by hand outlives imports, a new main address too, until it is given back', async () => {
  const hr = (address: string, alias: string) =>
    file('hr.csv', `mail,aliases,site,gold\n${address},${alias},Berlin,no\n`);
  await run([hr('maria@corp.example', '')]);
  await setPerson(session, 'Maria@corp.example', { vip: true, site: 'Porto' });
  expect(await run([hr('maria@corp.example', '')])).toMatchObject({ changed: 0 });
  await run([hr('maria.new@corp.example', 'maria@corp.example')], { removeMissing: true });
  expect(await all()).toMatchObject([
    {
      address: 'maria.new@corp.example',
      aliases: ['maria@corp.example'],
      vip: true,
      site: 'Porto',
      byHand: ['site', 'vip'],
    },
  ]);
  await setPerson(session, 'maria@corp.example', { asImported: true });
  await run([hr('maria.new@corp.example', 'maria@corp.example')]);
  expect(await all()).toMatchObject([{ vip: false, site: 'Berlin', byHand: [] }]);
});

test('a person set by hand is in the directory, and one who was merely seen is not', async () => {
  await session.desk.receive(makeMail({ from: 'seen@corp.example' }));
  await session.desk.settle();
  expect(await addresses()).toEqual([]);
  expect(await setPerson(session, 'seen@corp.example', { vip: true, language: 'nl' })).toBe(0);
  expect(await all()).toMatchObject([
    { address: 'seen@corp.example', vip: true, language: 'nl', source: 'hand' },
  ]);
  session.out.takeOut();
  expect(await showPerson(session, 'seen@corp.example', { json: true })).toBe(0);
  expect(session.out.takeJson()).toMatchObject({
    vip: true,
    vipBecause: 'the directory says so.',
    tickets: [{ number: 'FL-1001' }],
  });
  await expect(showPerson(session, 'nobody@corp.example', {})).rejects.toThrow(
    'nobody in the directory has the address nobody@corp.example',
  );
});

test('the tickets of a person are found by each of their addresses, also those from before they were known', async () => {
  const mails = ['maria@corp.example', 'm.weber@corp.example'];
  for (const from of mails)
    await session.desk.receive(makeMail({ from, messageId: `<${from}>`, text: from }));
  await session.desk.settle();
  await run(['test/cli/people/entra.csv']);
  for (const address of mails) {
    await showPerson(session, address, { json: true });
    expect(session.out.takeJson()).toMatchObject({ ticketsInAll: 2 });
  }
});

test('the list says who is there, in a table and as JSON', async () => {
  await run(['test/cli/people/entra.csv', 'test/cli/people/ad.ldif'].slice(0, 1));
  expect(await listDirectory(session, { search: 'FIN', limit: 1 })).toBe(0);
  expect(session.out.takeOut()).toMatch(/bo@corp\.example +Boss, Bo +- +Berlin +Finance +en +directory/);
  expect(session.out.takeErr()).toBe('The first 1 of 2 people; --limit shows more.\n');
  await listDirectory(session, { site: 'berlin', limit: 10, json: true });
  expect(session.out.takeJson<unknown[]>()).toHaveLength(2);
});

test('two imports at once end as one after the other would', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => `user${at}@corp.example,Site ${at % 5}`);
  const path = file('hr.csv', `mail,site\n${lines.join('\n')}\n`);
  const codes = await Promise.all(
    [1, 2].map(() => importPeople(session, [path], { source: 'directory', json: true })),
  );
  expect(codes).toEqual([0, 0]);
  expect(await session.db.selectFrom('people').select('id').execute()).toHaveLength(500);
});

test('mail of people whom an import is changing is handled while it goes on', async () => {
  await run(['test/cli/people/entra.csv']);
  const person = {
    address: 'maria@corp.example',
    aliases: ['weber@corp.example'],
    name: 'Maria Weber',
    title: null,
    department: null,
    site: 'Porto',
    language: null,
    phone: null,
    vip: true,
    groups: [],
    manager: null,
    keys: ['maria@corp.example'],
    isActive: true,
    known: ['site', 'vip', 'aliases'],
    file: 0,
  };
  await session.db.transaction().execute(async (trx) => {
    await beginImport(trx);
    await stagePeople(trx, [person]);
    const known = [{ file: 0, columns: person.known }];
    const now = new Date();
    const merged = await mergeImport(trx, { source: 'directory', known, removeMissing: true, now });
    expect(merged).toMatchObject({ changed: 1, left: 2 });
    await session.desk.receive(makeMail({ from: 'maria@corp.example' }));
    await session.desk.settle();
    const tickets = await session.db.selectFrom('tickets').select(['vip', 'site']).execute();
    expect(tickets).toEqual([{ vip: false, site: 'Berlin' }]);
  });
  expect(await all()).toMatchObject([{ site: 'Porto', vip: true, aliases: ['weber@corp.example'] }]);
});
