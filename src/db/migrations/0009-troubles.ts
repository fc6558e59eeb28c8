import { type Kysely, sql } from 'kysely';

/** What the tickets of the last days are about, to find the same again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table troubles (
    ticket_id bigint primary key references tickets,
    sender text not null,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    joins smallint not null default 0,
    category text not null,
    language text,
    words integer[] not null,
    subject integer,
    concepts text[] not null,
    keys text[] not null,
    bands integer[] not null
  )`,
  `comment on table troubles is 'what each ticket of the last days that a person opened is about; older ones are swept away'`,
  `comment on column troubles.sender is 'sender_key of the requester'`,
  `comment on column troubles.last_seen_at is 'when its sender last wrote it: opened it, or wrote the same again'`,
  `comment on column troubles.joins is 'mails that joined by their text'`,
  `comment on column troubles.bands is 'values of which similar troubles share some'`,
  `create index troubles_by_sender on troubles (sender, ticket_id)`,
  `comment on index troubles_by_sender is 'serves triage: what a sender wrote lately'`,
  // fastupdate would let every search read a list that grows between two vacuums
  `create index troubles_by_bands on troubles using gin (bands) with (fastupdate = off)`,
  `comment on index troubles_by_bands is 'serves triage and the search for major incidents: similar troubles'`,
  `create index troubles_by_age on troubles (last_seen_at)`,
  `comment on index troubles_by_age is 'serves the reconciler: sweepTroubles'`,
];
