import { type RawBuilder, sql, type Transaction } from 'kysely';
import { importedColumns } from '#domain/directory/import/read-person.ts';
import type { Database } from './schema.ts';

export interface MergeOptions {
  readonly source: string;
  /** What each file of the import has, by its number: the rest stays as it is. */
  readonly known: readonly { readonly file: number; readonly columns: readonly string[] }[];
  /** Whether people of the same source who are not in the import have left. */
  readonly removeMissing: boolean;
  readonly now: Date;
}

export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Who has left: an account that is switched off, or, with `missing`, not in the import any more. */
  readonly left: number;
  readonly missing: number;
  /** How many people the source had before. */
  readonly before: number;
  /** Switched off, and never known. */
  readonly leftOut: number;
  /** Further addresses that are somebody else's main one: they stay theirs. */
  readonly clashes: readonly string[];
  /** People whose manager is nobody in the directory. */
  readonly withoutManager: number;
}

/**
 * Makes the directory what the staged import says: the same import again changes nothing. What was set by hand stays, and
 * so does everybody's ticket. Its locks are on rows of `people` alone.
 */
export async function mergeImport(trx: Transaction<Database>, options: MergeOptions): Promise<Merged> {
  const { source, now } = options;
  for (const table of ['import_people', 'import_aliases', 'import_keys'])
    await sql`analyze ${sql.table(table)}`.execute(trx);
  const before = await countOf(
    trx,
    sql`select count(*)::int as count from people where source = ${source} and left_at is null`,
  );
  const clashes = await dropClashes(trx, source);
  const leftOut = await matchPeople(trx);
  await addPeople(trx, source, now);
  await moveMainAddresses(trx);
  await updatePeople(trx, options);
  await updateAliases(trx, options);
  const withoutManager = await updateManagers(trx, options);
  const missing = options.removeMissing ? await markMissing(trx, source, now) : 0;
  const { rows } = await sql<{ added: number; changed: number; left: number; all: number }>`
    select count(*) filter (where is_active and was is distinct from 'known')::int as added,
      count(*) filter (where is_active and was = 'known' and is_touched)::int as changed,
      count(*) filter (where not is_active and was = 'known')::int as left, count(*)::int as all
    from import_people`.execute(trx);
  const { added, changed, left, all } = rows[0] ?? { added: 0, changed: 0, left: 0, all: 0 };
  const unchanged = all - added - changed - left;
  return {
    added,
    changed,
    unchanged,
    left: left + missing,
    missing,
    before,
    leftOut,
    clashes,
    withoutManager,
  };
}

async function countOf(trx: Transaction<Database>, query: RawBuilder<{ count: number }>): Promise<number> {
  return (await query.execute(trx)).rows[0]?.count ?? 0;
}

async function dropClashes(trx: Transaction<Database>, source: string): Promise<readonly string[]> {
  const { rows } = await sql<{ alias: string }>`
    delete from import_aliases as given
    where exists (select from import_people where address = given.alias)
      or exists (select from people where address = given.alias and people.source <> ${source} and left_at is null)
    returning alias`.execute(trx);
  return rows.map(({ alias }) => alias).toSorted();
}

/** @returns how many are switched off whom nobody knew: there is nothing to remember of them */
async function matchPeople(trx: Transaction<Database>): Promise<number> {
  await sql`
    update import_people as staged
    set id = known.id,
      was = case when known.source is null then 'seen' when known.left_at is not null then 'left' else 'known' end
    from people as known where known.address = staged.address`.execute(trx);
  return countOf(
    trx,
    sql`
      with dropped as (
        delete from import_people where not is_active and coalesce(was, 'seen') = 'seen' returning address
      ), without as (delete from import_aliases using dropped where import_aliases.address = dropped.address)
      select count(*)::int as count from dropped`,
  );
}

async function addPeople(trx: Transaction<Database>, source: string, now: Date): Promise<void> {
  const columns = sql.join(importedColumns.map((column) => sql.ref(column)));
  await sql`
    insert into people (address, source, imported_at, ${columns})
    select address, ${source}, ${now}, ${columns} from import_people where id is null order by address
    on conflict (address) do nothing`.execute(trx);
  await sql`
    update import_people as staged set id = people.id from people
    where staged.id is null and people.address = staged.address`.execute(trx);
}

/** Somebody whose main address of before is now a further one stays the same person: what was set by hand goes along. */
async function moveMainAddresses(trx: Transaction<Database>): Promise<void> {
  await sql`
    update people set same_as = null from import_people as staged
    where people.id = staged.id and people.same_as is not null`.execute(trx);
  const moved = sql`
    select old.*, staged.id as new_id
    from people as old
      join import_aliases as given on given.alias = old.address
      join import_people as staged on staged.address = given.address
    where old.source is not null`;
  const kept = [...importedColumns, 'manager_id' as const].map(
    (column) =>
      sql`${sql.ref(column)} = case when ${column} = any(moved.by_hand) then moved.${sql.ref(column)} else people.${sql.ref(column)} end`,
  );
  await sql`
    with moved as (${moved})
    update people set by_hand = moved.by_hand, ${sql.join(kept)} from moved
    where people.id = moved.new_id and moved.by_hand <> '{}'`.execute(trx);
  for (const column of ['same_as', 'manager_id'])
    await sql`
      with moved as (${moved})
      update people set ${sql.ref(column)} = moved.new_id from moved where people.${sql.ref(column)} = moved.id`.execute(
      trx,
    );
  await sql`
    with moved as (${moved})
    update people set source = null, same_as = moved.new_id, left_at = null, vip = false, by_hand = '{}', groups = '{}',
      title = null, site = null, department = null, phone = null, manager_id = null, imported_at = null
    from moved where people.id = moved.id`.execute(trx);
}

const knownIn = (options: MergeOptions) =>
  sql`jsonb_to_recordset(${JSON.stringify(options.known)}::jsonb) as known (file integer, columns text[])`;

async function updatePeople(trx: Transaction<Database>, options: MergeOptions): Promise<void> {
  const { source, now } = options;
  const fresh = importedColumns.map((column) => {
    const value =
      column === 'name' ? sql`coalesce(staged.name, people.name)` : sql`staged.${sql.ref(column)}`;
    return sql`case when ${column} = any(known.columns) and not ${column} = any(people.by_hand)
      then ${value} else people.${sql.ref(column)} end`;
  });
  const columns = sql.join(importedColumns.map((column) => sql.ref(column)));
  const stale = sql.join(importedColumns.map((column) => sql`people.${sql.ref(column)}`));
  const leftAt = sql`case when staged.is_active then null else coalesce(people.left_at, ${now}) end`;
  await sql`
    with changed as (
      update people set (source, imported_at, left_at, ${columns}) = (${source}, ${now}, ${leftAt}, ${sql.join(fresh)})
      from import_people as staged join ${knownIn(options)} on known.file = staged.file
      where people.id = staged.id
        and (people.source, people.left_at, ${stale}) is distinct from (${source}, ${leftAt}, ${sql.join(fresh)})
      returning people.id)
    update import_people as staged set is_touched = true from changed where staged.id = changed.id`.execute(
    trx,
  );
}

async function updateAliases(trx: Transaction<Database>, options: MergeOptions): Promise<void> {
  await sql`
    with changed as (
      insert into people as known (address, same_as)
      select given.alias, staged.id
      from import_aliases as given join import_people as staged on staged.address = given.address
      order by given.alias
      on conflict (address) do update set same_as = excluded.same_as
        where known.source is null and known.same_as is distinct from excluded.same_as
      returning same_as as id)
    update import_people as staged set is_touched = true from changed where staged.id = changed.id`.execute(
    trx,
  );
  await sql`
    with changed as (
      update people set same_as = null
      from import_people as staged join ${knownIn(options)} on known.file = staged.file
      where people.same_as = staged.id and 'aliases' = any(known.columns)
        and not exists (select from import_aliases as given
                        where given.alias = people.address and given.address = staged.address)
      returning staged.id)
    update import_people as staged set is_touched = true from changed where staged.id = changed.id`.execute(
    trx,
  );
}

/** By address, distinguished name or number, else by a name that only one person has. */
async function updateManagers(trx: Transaction<Database>, options: MergeOptions): Promise<number> {
  return countOf(
    trx,
    sql`
      with keys as (
        select key, min(address) as address from import_keys group by key having count(distinct address) = 1),
      names as (
        select lower(name) as key, min(address) as address from import_people where name is not null
        group by lower(name) having count(*) = 1),
      wanted as (
        select staged.id, staged.manager, found.id as found_id,
          nullif(coalesce(found.same_as, found.id), staged.id) as manager_id
        from import_people as staged
          join ${knownIn(options)} on known.file = staged.file and 'manager' = any(known.columns)
          left join keys on keys.key = staged.manager
          left join names on names.key = staged.manager
          left join people as found on found.address = coalesce(keys.address, names.address, staged.manager)),
      changed as (
        update people set manager_id = wanted.manager_id, imported_at = ${options.now} from wanted
        where people.id = wanted.id and people.manager_id is distinct from wanted.manager_id
          and not 'manager_id' = any(people.by_hand)
        returning people.id),
      touched as (
        update import_people as staged set is_touched = true from changed where staged.id = changed.id)
      select count(*)::int as count from wanted where manager is not null and found_id is null`,
  );
}

async function markMissing(trx: Transaction<Database>, source: string, now: Date): Promise<number> {
  return countOf(
    trx,
    sql`
      with gone as (
        update people set left_at = ${now}
        where source = ${source} and left_at is null
          and not exists (select from import_people as staged where staged.id = people.id)
        returning id)
      select count(*)::int as count from gone`,
  );
}
