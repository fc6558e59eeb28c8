import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/open.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';

/** How many people have written to a desk with a history. */
export const historyPeople = 5_000;
const domains = 40;
/** A thousand tickets a day: a busy desk, so that a million are nearly three years. */
const secondsBetweenTickets = 86;
/** The newest ones are still being worked. */
const openTickets = 300;

/** Few people write much: the square of an even number between 0 and 1. */
export const personOf = (even: number): number => Math.floor(historyPeople * even * even);

export const addressOf = (person: number): string => `person${person}@corp${person % domains}.example`;

/**
 * Gives a desk a past of so many tickets: who wrote, what triage wrote down about it, and what went out. By SQL
 * alone, since a million mails would take hours.
 *
 * @param tell what the tickets of the last days are about, which new mail is compared with
 */
export async function makeHistory(
  db: Db,
  tickets: number,
  tell: () => { readonly subject: string; readonly text: string },
): Promise<void> {
  await db.connection().execute(async (connection) => {
    const run = (statement: RawBuilder<unknown>) => statement.execute(connection);
    // neither foreign keys nor triggers look at a history that is made to fit
    await run(sql`set session_replication_role = replica`);
    await run(sql`select setseed(0.4)`);
    await run(sql`
      insert into people (address, name, language, source, site)
      select 'person' || n || '@corp' || n % ${sql.lit(domains)} || '.example', 'Person ' || n, 'en', 'csv', 'site ' || n % 9
      from generate_series(0, ${sql.lit(historyPeople)} - 1) as n`);
    await run(sql`create temporary table past as
      select n as id, floor(${sql.lit(historyPeople)} * power(random(), 2))::int as person,
        now() - (${tickets}::int - n + 10) * interval '1 second' * ${sql.lit(secondsBetweenTickets)} as at,
        n > ${tickets}::int - ${sql.lit(openTickets)} as "isOpen"
      from generate_series(1, ${tickets}::int) as n`);
    const indexes = await takeIndexes(connection);
    for (const statement of historyStatements) await run(statement);
    for (const index of indexes) await run(sql.raw(index));
    await run(sql`drop table past`);
    await insertTroubles(connection, tickets, tell);
    await run(sql`select setval(pg_get_serial_sequence('tickets', 'id'), ${tickets}::int)`);
    await run(sql`set session_replication_role = origin`);
    await run(sql`vacuum (analyze)`);
    await run(sql`checkpoint`);
  });
}

/** Seven days of them, which is what a desk keeps. */
async function insertTroubles(
  db: Db,
  tickets: number,
  tell: () => { readonly subject: string; readonly text: string },
): Promise<void> {
  const first = Math.max(1, tickets - Math.floor((7 * 86_400) / secondsBetweenTickets));
  for (let from = first; from <= tickets; from += 500) {
    const rows = Array.from({ length: Math.min(500, tickets - from + 1) }, (_, at) => {
      const { subject, text } = tell();
      return { ticket_id: from + at, ...describeTrouble(subject, text, 'en') };
    });
    await sql`
      insert into troubles (ticket_id, sender, opened_at, last_seen_at, category, language, words, subject, concepts,
        keys, bands, is_answered)
      select told.ticket_id, sender_key(ticket.requester_address), ticket.opened_at, ticket.opened_at,
        ticket.category, told.language, told.words, told.subject, told.concepts, told.keys, told.bands,
        true
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told (ticket_id bigint, language text,
        words integer[], subject integer, concepts text[], keys text[], bands integer[])
      join tickets as ticket on ticket.id = told.ticket_id`.execute(db);
  }
}

/** Millions of rows go in several times faster before their indexes than after. @returns how to make them again */
async function takeIndexes(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index
    where indrelid::regclass::text = any(array['blobs', 'inbound_mails', 'tickets', 'messages', 'outbox', 'clocks'])
      and not exists (select from pg_constraint where conindid = indexrelid)`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}

const address = sql.raw(`'person' || person || '@corp' || person % ${domains} || '.example'`);

const historyStatements = [
  sql`insert into blobs (digest, size_bytes)
    select sha256(('mail ' || id)::bytea), 3000 from past`,
  sql`insert into inbound_mails (received_at, stored_at, blob_id, size_bytes, message_id, from_address, subject,
      content_digest, due_at, outcome, outcome_reason, outcome_at, ticket_id)
    select at, at, id, 3000, '<past-' || id || '@mail.example>', ${address}, 'Subject ' || id,
      sha256(('content ' || id)::bytea), null, 'opened', 'nothing that it continues', at, id from past`,
  sql`insert into tickets (id, version, mailbox_id, subject, requester_id, requester_address, requester_name,
      participants, status, kind, category, impact, urgency, priority, team, tier, language, opened_at,
      resolved_at, updated_at, thread_ids)
    select past.id, 1, 'support', 'Subject ' || past.id, people.id, people.address, people.name,
      array[people.address], case when "isOpen" then 'open' else 'resolved' end, 'incident', 'other', 'person',
      'hindered', 'P3', 'service-desk', 'L1', 'en', at, case when "isOpen" then null else at + interval '1 hour' end,
      at, array['<past-' || past.id || '@mail.example>']
    from past join people on people.address = ${address}`,
  sql`insert into ticket_events (ticket_id, seq, at, type, data, cause)
    select id, 1, at, 'opened', jsonb_build_object('type', 'opened', 'subject', 'Subject ' || id),
      jsonb_build_object('by', 'inbound', 'id', id) from past`,
  sql`insert into messages (ticket_id, inbound_id, direction, visibility, author_role, author_address, message_id,
      in_reply_to, subject, text, created_at)
    select id, case side when 'in' then id end, side, 'public', case side when 'in' then 'requester' else 'analyst' end,
      ${address}, '<past-' || case side when 'in' then '' else 'answer-' end || id || '@mail.example>',
      case side when 'out' then '<past-' || id || '@mail.example>' end, 'Subject ' || id,
      'Words of ticket ' || id || repeat(' and so on', 20), at
    from past cross join unnest(array['in', 'out']) as side order by id`,
  sql`insert into outbox (ticket_id, inbound_id, mailbox_id, kind, automatic, to_address, language, data, message_id,
      not_before, due_at, status, created_at, first_attempt_at, sent_at)
    select id, id, 'support', kind, kind <> 'answer', ${address}, 'en', '{}', '<past-' || kind || id || '@desk.example>',
      at, null, 'sent', at, at, at
    from past cross join unnest(array['acknowledgement', 'answer']) as kind order by id`,
  sql`insert into clocks (ticket_id, kind, started_at, due_at, milestone, milestone_at, stopped_at)
    select id, kind, at, at + interval '1 day', case when "isOpen" then 'breach' end,
      case when "isOpen" then at + interval '30 days' end, case when "isOpen" then null else at + interval '1 hour' end
    from past cross join unnest(array['first_response', 'resolution']) as kind order by id`,
];
