import { sql } from 'kysely';
import type { Db } from '#db/open.ts';

/** A desk with one major incident and so many open reports of it, each of another user: by SQL alone. */
export async function makeIncidentWithReports(db: Db, incidentId: number, reports: number): Promise<void> {
  await db.connection().execute(async (connection) => {
    // neither foreign keys nor triggers look at rows that are made to fit
    await sql`set session_replication_role = replica`.execute(connection);
    await sql`
      insert into people (address, name, language, source)
      select 'reporter' || n || '@company.example', 'Reporter ' || n, 'en', 'csv'
      from generate_series(0, ${reports}::int) as n`.execute(connection);
    await sql`
      insert into tickets (id, version, mailbox_id, subject, requester_id, requester_address, requester_name,
        participants, status, kind, category, impact, urgency, priority, team, tier, language, opened_at, updated_at,
        thread_ids, parent, incident)
      select ${incidentId}::int + n, 1, 'support', 'No mail since nine ' || n, people.id, people.address, people.name,
        array[people.address], 'open', 'incident', 'email', 'company', 'stopped', 'P1', 'team-email', 'L1', 'en',
        now(), now(), array['<report-' || n || '@company.example>'],
        case when n > 0 then ${incidentId}::int end,
        case when n = 0 then jsonb_build_object('isProposed', false, 'foundBy', array[2, 3, 4], 'reports',
          ${reports}::int, 'updates', 0, 'status', null) end
      from generate_series(0, ${reports}::int) as n
        join people on people.address = 'reporter' || n || '@company.example'`.execute(connection);
    await sql`
      insert into ticket_events (ticket_id, seq, at, type, data, cause)
      select id, 1, now(), 'opened', '{"type": "opened"}', '{"by": "operator", "name": "bench"}' from tickets`.execute(
      connection,
    );
    await sql`
      insert into messages (ticket_id, direction, visibility, author_role, author_address, message_id, subject, text,
        created_at)
      select id, 'in', 'public', 'requester', requester_address, '<report-' || id || '@company.example>', subject,
        'Nothing comes and nothing goes out. ' || repeat('It worked yesterday. ', 20), now()
      from tickets`.execute(connection);
    await sql`
      insert into clocks (ticket_id, kind, started_at, due_at, milestone, milestone_at)
      select id, promise, now(), now() + interval '1 day', 'breach', now() + interval '1 day'
      from tickets cross join unnest(array['first_response', 'resolution']) as promise`.execute(connection);
    await sql`select setval('tickets_id_seq', ${incidentId + reports + 1_000}::int)`.execute(connection);
    await sql`set session_replication_role = origin`.execute(connection);
    await sql`analyze`.execute(connection);
  });
}
