import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEvents } from '#db/ticket-dossier.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { makeLogger } from '#workers/log.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';
import { expectRefold } from '../support/refold.ts';
import type { SinkMail } from '../support/smtp-sink.ts';

const secret = 'Xq7#Regen-Bogen';
let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
});
afterEach(async () => {
  await expectRefold(desk.db);
  await desk[Symbol.asyncDispose]();
});

const handle = async (octets: Buffer): Promise<number> => {
  const id = await desk.receive(octets);
  await desk.settle();
  return id;
};
interface Sent extends SinkMail {
  readonly text: string;
}
const open = (mail: SinkMail): Sent => {
  const parsed = parseMail(mail.raw, defaultReadLimits);
  if (parsed.kind !== 'parsed') throw new Error(parsed.kind);
  // on one line: a mail is wrapped
  return { ...mail, text: `${parsed.message.text} ${parsed.message.html ?? ''}`.replace(/\s+/g, ' ') };
};
const sentTo = (address: string): readonly Sent[] =>
  desk.sink.mails.filter((mail) => mail.to.includes(address)).map(open);
const last = (address: string): Sent => {
  const mail = sentTo(address).at(-1);
  if (mail === undefined) throw new Error(`nothing was sent to ${address}`);
  return mail;
};

/** Tables whose rows, written as text, contain the words; octets are kept as they came. */
async function tablesWith(words: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(desk.db);
  const found: string[] = [];
  for (const { name } of rows) {
    const row = sql.table(name);
    const { rows: hits } = await sql`
      select from ${row} as each where strpos(each::text, ${words}) > 0 limit 1`.execute(desk.db);
    if (hits.length > 0) found.push(name);
  }
  return found.toSorted();
}

test('a password that a user wrote stands in no table, mail or log, wherever in the mail it was', async () => {
  const lines: string[] = [];
  Object.assign(desk.deps, {
    log: makeLogger({ level: 'trace', redact: false }, { write: (line) => lines.push(line) }),
  });
  const html = `<p>My password is ${secret}</p>`;
  const text = [
    `My password is ${secret} and VPN says no, with ${secret} too.`,
    '',
    'On Mon, 2 Nov 2026 at 09:00, Joe <joe@corp.example> wrote:',
    `> your new password: ${secret}`,
    '',
    '-- ',
    `Maria (pw: ${secret})`,
  ].join('\r\n');
  const part = (type: string, body: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;
  const mail = makeMail({
    subject: `${secret} does not work`,
    headers: {
      'Content-Type': 'multipart/alternative; boundary=b',
      'Thread-Topic': `${secret} does not work`,
    },
    text: `${part('text/plain', text)}${part('text/html', html)}--b--`,
  });
  await handle(mail);
  await handle(
    answerTo(last('maria@corp.example'), {
      from: 'maria@corp.example',
      text: `I mean ${secret}, the password: ${secret}`,
    }),
  );

  expect(await tablesWith(secret)).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain(secret);
  expect(desk.sink.mails).toHaveLength(5);
  for (const mail of desk.sink.mails) expect(`${open(mail).text} ${mail.raw}`).not.toContain('Regen-Bogen');
  const { rows } = await sql<{ kept: string }>`
    select convert_from(data, 'UTF8') as kept from blob_chunks order by blob_id limit 1`.execute(desk.db);
  expect(rows[0]?.kept).toContain(secret);
  const [message] = await desk.db
    .selectFrom('messages')
    .select(['text', 'rest', 'subject'])
    .orderBy('id')
    .execute();
  expect(message?.text).toBe('My password is [password hidden] and VPN says no, with [password hidden] too.');
  expect(message?.rest).toContain('[password hidden]');
  expect(message?.subject).toBe('[password hidden] does not work');
  expect(await tablesWith('[password hidden]')).toEqual([
    'inbound_mails',
    'messages',
    'outbox',
    'ticket_events',
    'tickets',
  ]);
});

test('the acknowledgement asks kindly not to send such things, in the user’s language, and the analyst sees that it is hidden', async () => {
  await handle(
    makeMail({
      subject: `Anmeldung geht nicht, Passwort: ${secret}`,
      text: `Guten Tag, ich kann mich seit heute Morgen nicht mehr anmelden. Mein Passwort ist ${secret}. Bitte helfen Sie mir. Danke und viele Grüße, Maria`,
    }),
  );
  const { text, headers } = last('maria@corp.example');
  expect(text).toContain('Ihre Mail enthielt ein Passwort.');
  expect(headers['subject']).toBe('Re: Anmeldung geht nicht, Passwort: [Passwort verborgen] [FL-1001]');
  const notice = last('ana@desk.example').text;
  expect(notice).toContain('The user wrote a password. It is hidden, and should be changed.');
  expect(notice).toContain('Mein Passwort ist [password hidden].');
});

test('a later mail brings one kind request per ticket and kind, and only for what the requester wrote', async () => {
  await handle(makeMail({}));
  const acknowledgement = last('maria@corp.example');
  expect(acknowledgement.text).not.toContain('contained');
  let count = 0;
  const write = (text: string, from = 'maria@corp.example') => {
    count += 1;
    return handle(answerTo(acknowledgement, { from, text, messageId: `<a${count}@client.example>` }));
  };
  await write('The password for the printer is Toner#77.');
  await write('Sorry, password: Toner#78.');
  expect(sentTo('maria@corp.example').map(({ text }) => text.includes('contained a password'))).toEqual([
    false,
    true,
  ]);
  expect(last('maria@corp.example').headers['auto-submitted']).toBe('auto-replied');
  await write('and the verification code is 482913');
  expect(last('maria@corp.example').text).toContain('contained a one-time code.');
  await write('my password is Toner#79', 'stranger@corp.example');
  expect(sentTo('stranger@corp.example')).toEqual([]);
  expect(sentTo('maria@corp.example')).toHaveLength(3);
});

test('what an analyst tells a user arrives as written, and is hidden in what is stored as the conversation', async () => {
  await handle(makeMail({}));
  await handle(
    answerTo(last('ana@desk.example'), { from: 'ana@desk.example', text: `Your first password: ${secret}` }),
  );
  expect(last('maria@corp.example').text).toContain(`Your first password: ${secret}`);
  // the mail that goes out is kept as it goes out
  expect(await tablesWith(secret)).toEqual(['outbox']);
  const notice = last('ana@desk.example');
  await handle(
    answerTo(notice, {
      from: 'ana@desk.example',
      text: `#note\nthe password is ${secret}`,
      messageId: '<n@desk.example>',
    }),
  );
  const notes = await desk.db
    .selectFrom('messages')
    .select('text')
    .where('visibility', '=', 'internal')
    .execute();
  expect(notes).toEqual([{ text: 'the password is [password hidden]' }]);
  const events = await readEvents(desk.db, 1001);
  expect(events.map(({ event }) => describeEvent(event, desk.deps.desk)).join('\n')).toContain(
    'The answer told a password, which is hidden in what is stored.',
  );
});

test('a desk that hides nothing keeps the words as they are', async () => {
  await using frank = await openTestDesk({
    desk: { secrets: { ...desk.deps.desk.secrets, hide: [] } },
  });
  await frank.receive(makeMail({ text: `My password is ${secret}` }));
  await frank.settle();
  const { text } = await frank.db.selectFrom('messages').select('text').executeTakeFirstOrThrow();
  expect(text).toBe(`My password is ${secret}`);
});

test('what a company calls a password and a code is configured, and hidden in the subject and the text', async () => {
  const words = { password: ['Losung'], code: ['KeyFob  number'] };
  await using frank = await openTestDesk({ desk: { secrets: { ...desk.deps.desk.secrets, words } } });
  await frank.receive(
    makeMail({
      subject: 'Losung: Kitten#42',
      text: 'The keyfob number on mine was 482913. My losung is Kitten#42.',
    }),
  );
  await frank.settle();
  const { subject } = await frank.db.selectFrom('tickets').select('subject').executeTakeFirstOrThrow();
  const { text } = await frank.db.selectFrom('messages').select('text').executeTakeFirstOrThrow();
  expect([subject, text]).toEqual([
    'Losung: [password hidden]',
    'The keyfob number on mine was [code hidden]. My losung is [password hidden].',
  ]);
});

test('what stands for a secret is no word of the sender: no rule takes it for one', async () => {
  const text = 'The printer takes no log-in. The setting is pwd=Toner#77;';
  await handle(makeMail({ subject: 'Printer pwd=Toner#77;', text }));
  const ticket = await desk.db
    .selectFrom('tickets')
    .select(['subject', 'category'])
    .executeTakeFirstOrThrow();
  expect(ticket).toEqual({ subject: 'Printer pwd=[password hidden];', category: 'other' });
});
