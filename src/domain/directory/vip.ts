import { makeSearchable, matchesSome } from '../triage/pattern.ts';
import type { DirectoryEntry, Person } from './person.ts';

/** Who is a VIP beside those whom the directory marks. */
export interface VipRules {
  /** Lower case. */
  readonly addresses: readonly string[];
  /** Words of a title, as the rules' patterns are. */
  readonly titles: readonly string[];
  /** Names of groups, in any case. */
  readonly groups: readonly string[];
}

/**
 * The person behind an address, as triage is told.
 *
 * @param address lower case; one of the entry's, or one that no entry has
 * @returns null for somebody whom neither the directory nor the configuration names
 */
export function toPerson(entry: DirectoryEntry | null, address: string, rules: VipRules): Person | null {
  const isNamed = rules.addresses.includes(address);
  if (entry === null)
    return isNamed ? { ...unknown, address, vip: true, vipBecause: namedByAddress(address) } : null;
  const { isMarkedVip, groups, ...person } = entry;
  const vipBecause = whyVip(entry, address, rules);
  return { ...person, vip: vipBecause !== null, vipBecause };
}

const unknown = {
  name: null,
  title: null,
  site: null,
  department: null,
  manager: null,
  language: null,
  phone: null,
} as const;

const namedByAddress = (address: string) => `the configuration names ${address}.`;

function whyVip(entry: DirectoryEntry, address: string, rules: VipRules): string | null {
  if (entry.isMarkedVip) return 'the directory says so.';
  const named = [address, entry.address].find((each) => rules.addresses.includes(each));
  if (named !== undefined) return namedByAddress(named);
  if (entry.title !== null && matchesSome(makeSearchable(entry.title), rules.titles))
    return `the configuration names the title ${entry.title}.`;
  const wanted = rules.groups.map((group) => group.toLowerCase());
  const group = entry.groups.find((each) => wanted.includes(each.toLowerCase()));
  return group === undefined ? null : `the configuration names the group ${group}.`;
}
