import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

export interface PeopleFilter {
  readonly vip: boolean;
  /** In any case. */
  readonly site: string | null;
  /** Part of a name, address, department or title, in any case. */
  readonly search: string | null;
  /** Whether those who have left are listed too. */
  readonly left: boolean;
}

/** Somebody of the directory, with all that is known. */
export interface ListedPerson {
  readonly address: string;
  readonly aliases: readonly string[];
  readonly name: string | null;
  /** Whether the directory marks the person; the configuration may name more. */
  readonly vip: boolean;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly phone: string | null;
  readonly managerName: string | null;
  readonly managerAddress: string | null;
  readonly groups: readonly string[];
  readonly source: string;
  readonly byHand: readonly string[];
  readonly importedAt: Date | null;
  readonly leftAt: Date | null;
}

const person = sql`
  person.address, person.name, person.vip, person.title, person.department, person.site, person.language, person.phone,
  manager.name as "managerName", manager.address as "managerAddress", person.groups, person.source,
  person.by_hand as "byHand", person.imported_at as "importedAt", person.left_at as "leftAt",
  array(select address from people as further where further.same_as = person.id order by address) as aliases`;

/** The directory by address; `total` counts also what the limit left out. */
export async function listPeople(
  db: Kysely<Database>,
  filter: PeopleFilter,
  limit: number,
): Promise<{ readonly people: readonly ListedPerson[]; readonly total: number }> {
  const part = filter.search === null ? null : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<ListedPerson & { total: number }>`
    select ${person}, count(*) over ()::int as total
    from people as person left join people as manager on manager.id = person.manager_id
    where person.source is not null
      ${filter.left ? sql`` : sql`and person.left_at is null`}
      ${filter.vip ? sql`and person.vip` : sql``}
      ${filter.site === null ? sql`` : sql`and lower(person.site) = lower(${filter.site})`}
      ${
        part === null
          ? sql``
          : sql`and (person.address ilike ${part} or person.name ilike ${part} or person.department ilike ${part}
              or person.title ilike ${part})`
      }
    order by person.address limit ${limit}`.execute(db);
  return { people: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** @param address in any case, the main one or another */
export async function findPerson(db: Kysely<Database>, address: string): Promise<ListedPerson | undefined> {
  const { rows } = await sql<ListedPerson>`
    select ${person}
    from people as given
      join people as person on person.id = coalesce(given.same_as, given.id)
      left join people as manager on manager.id = person.manager_id
    where given.address = ${address.toLowerCase()} and person.source is not null`.execute(db);
  return rows[0];
}

/** Columns that an operator sets by hand; null empties one. */
export interface SetByHand {
  readonly name?: string | null;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly site?: string | null;
  readonly language?: string | null;
  readonly phone?: string | null;
  readonly vip?: boolean;
}

/** Sets what is given, which no import changes any more; adds the person where there is none. */
export async function setByHand(db: Kysely<Database>, address: string, values: SetByHand): Promise<void> {
  const given = Object.entries(values);
  const columns = given.map(([column]) => column);
  const main = sql`(select coalesce(same_as, id) from people where address = ${address})`;
  await sql`insert into people (address) values (${address}) on conflict (address) do nothing`.execute(db);
  await sql`
    update people set source = coalesce(source, 'hand'),
      by_hand = array(select distinct unnest(by_hand || ${columns}::text[]) order by 1)
      ${given.length === 0 ? sql`` : sql`, ${sql.join(given.map(([column, value]) => sql`${sql.ref(column)} = ${value}`))}`}
    where id = ${main}`.execute(db);
}

/** Lets the next import set again what was set by hand. */
export async function unsetByHand(db: Kysely<Database>, address: string): Promise<void> {
  await sql`
    update people set by_hand = '{}'
    where id = (select coalesce(same_as, id) from people where address = ${address})`.execute(db);
}
