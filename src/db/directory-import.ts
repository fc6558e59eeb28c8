import { sql, type Transaction } from 'kysely';
import type { ImportedPerson } from '#domain/directory/import/read-person.ts';
import type { Database } from './schema.ts';

/** A person of the file, and which file of the import it is. */
export interface StagedPerson extends ImportedPerson {
  readonly file: number;
}

/**
 * Makes room for what an import brings. Only one import goes on at a time; nobody else waits for it before it is merged.
 * The tables go with the transaction.
 */
export async function beginImport(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('people import', 0))`.execute(trx);
  await sql`
    create temporary table import_people (
      file integer not null, address text primary key, name text, title text, department text, site text, language text,
      phone text, vip boolean not null, groups text[] not null, manager text, is_active boolean not null,
      id bigint, was text, is_touched boolean not null default false
    ) on commit drop`.execute(trx);
  await sql`create temporary table import_aliases (alias text primary key, address text not null) on commit drop`.execute(
    trx,
  );
  await sql`create temporary table import_keys (key text not null, address text not null) on commit drop`.execute(
    trx,
  );
}

/** @param people whose addresses and aliases are each given once in the whole import */
export async function stagePeople(
  trx: Transaction<Database>,
  people: readonly StagedPerson[],
): Promise<void> {
  const rows = people.map(({ isActive, aliases: _aliases, keys: _keys, known: _known, ...person }) => ({
    ...person,
    is_active: isActive,
  }));
  await sql`
    insert into import_people
      (file, address, name, title, department, site, language, phone, vip, groups, manager, is_active)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (file integer, address text, name text,
      title text, department text, site text, language text, phone text, vip boolean, groups text[], manager text,
      is_active boolean)`.execute(trx);
  const aliases = people.flatMap((person) =>
    person.aliases.map((alias) => ({ alias, address: person.address })),
  );
  if (aliases.length > 0)
    await sql`
      insert into import_aliases
      select * from jsonb_to_recordset(${JSON.stringify(aliases)}::jsonb) as row (alias text, address text)`.execute(
      trx,
    );
  const keys = people.flatMap(({ keys, address }) => keys.map((key) => ({ key, address })));
  await sql`
    insert into import_keys
    select * from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as row (key text, address text)`.execute(
    trx,
  );
}
