import { type Kysely, sql } from 'kysely';

/** Who the people are, and what a ticket keeps of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table people
    add column same_as bigint references people,
    add column source text,
    add column vip boolean not null default false,
    add column title text,
    add column site text,
    add column department text,
    add column phone text,
    add column manager_id bigint references people,
    add column groups text[] not null default '{}',
    add column by_hand text[] not null default '{}',
    add column imported_at timestamptz,
    add column left_at timestamptz,
    add check (same_as is null or source is null)`,
  `comment on table people is 'one row an address: of the directory, or merely seen in mail'`,
  `comment on column people.same_as is 'the row of the same person''s main address; null on that one itself'`,
  `comment on column people.source is 'the import that the person comes from, or hand; null for who was merely seen in mail'`,
  `comment on column people.by_hand is 'columns that were set by hand: an import leaves them'`,
  `comment on column people.imported_at is 'when an import changed it last'`,
  `comment on column people.left_at is 'since when the person is not in the directory any more; their tickets keep them'`,
  `create index people_same_as on people (same_as) where same_as is not null`,
  `comment on index people_same_as is 'serves people show: the further addresses of a person; the import: those that are no more'`,
  `create index people_manager on people (manager_id) where manager_id is not null`,
  `comment on index people_manager is 'serves people show: who reports to somebody; the foreign key'`,
  `create index people_directory on people (address) where source is not null`,
  `comment on index people_directory is 'serves people list and the import: the directory without who was merely seen'`,
  `create or replace function add_person(wanted_address text, wanted_name text) returns bigint language sql as $$
    with found as (select coalesce(same_as, id) as id from people where address = wanted_address),
    added as (
      insert into people (address, name) select wanted_address, wanted_name where not exists (select from found)
      on conflict (address) do update set address = excluded.address
      returning coalesce(same_as, id) as id
    )
    select id from found union all select id from added
  $$`,
  `comment on function add_person is 'the id of the person with that (lower-case) address, by whichever of theirs, made where there is none'`,
  `alter table tickets add column vip boolean not null default false, add column site text`,
  `comment on column tickets.vip is 'whether the requester was one when it was opened; site: where they worked then'`,
];
