import { type RawBuilder, sql } from 'kysely';

/**
 * The people of the directory who have one of these (lower-case) addresses, as a JSON object of `DirectoryEntry` by
 * address: one look-up by key for each, whatever the number of people.
 */
export function selectPeople(addresses: readonly string[]): RawBuilder<unknown> {
  return sql`
    (select coalesce(json_object_agg(given.address, json_build_object(
        'address', person.address, 'name', person.name, 'title', person.title, 'site', person.site,
        'department', person.department, 'language', person.language, 'phone', person.phone,
        'isMarkedVip', person.vip, 'groups', person.groups,
        'manager', case when manager.id is not null
          then json_build_object('name', manager.name, 'address', manager.address) end)), '{}')
     from people as given
       join people as person on person.id = coalesce(given.same_as, given.id)
       left join people as manager on manager.id = person.manager_id
     where given.address = any(${addresses}::text[]) and person.source is not null and person.left_at is null)`;
}

/** The ids that a person's tickets may stand under: of the main address, and of others that were seen before they were known. */
export function selectPersonIds(address: string): RawBuilder<number> {
  return sql`
    select each.id from people as given
      join people as each on each.id = coalesce(given.same_as, given.id) or each.same_as = coalesce(given.same_as, given.id)
    where given.address = ${address}`;
}
