import { type Kysely, sql } from 'kysely';

/** Events of one ticket that another caused, and the major incidents that need them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets add column parent bigint references tickets, add column parent_told integer not null default 0,
    add column stands_alone boolean not null default false, add column incident jsonb`,
  `comment on column tickets.parent is 'the ticket of the major incident that this one reports'`,
  `comment on column tickets.parent_told is 'the newest update of it that the requester was told'`,
  `comment on column tickets.stands_alone is 'it was taken out of one: nothing puts it into one again by itself'`,
  `comment on column tickets.incident is 'on the ticket of a major incident: {isProposed, foundBy, reports, updates, status}'`,
  `create index tickets_by_parent on tickets (parent, id) where parent is not null`,
  `comment on index tickets_by_parent is 'serves the gate: what happens to every report of a major incident; incident list'`,
  `create index tickets_of_incidents on tickets (id) where incident is not null`,
  `comment on index tickets_of_incidents is 'serves triage and incident list: the major incidents'`,

  `create table pending_events (
    id bigint generated always as identity primary key,
    ticket_id bigint not null,
    event jsonb not null,
    cause jsonb not null,
    created_at timestamptz not null default now(),
    due_at timestamptz default now(),
    failures smallint not null default 0,
    last_error text,
    refused text,
    check ((due_at is null) = (refused is not null))
  )`,
  `comment on table pending_events is 'events of one ticket that another caused: applied through the gate, in order, and then gone; ticket_id is no reference, so that an event too late fails nobody'`,
  `comment on column pending_events.due_at is 'when a worker may apply it (again); null once it is refused'`,
  `comment on column pending_events.refused is 'why it came too late or never could be applied'`,
  `create index pending_events_due on pending_events (due_at) where due_at is not null`,
  `comment on index pending_events_due is 'serves the reconciler: findDueEvents'`,
  `create index pending_events_by_ticket on pending_events (ticket_id, id)`,
  `comment on index pending_events_by_ticket is 'serves the event worker: the next one of a ticket; explain: those refused'`,
];
