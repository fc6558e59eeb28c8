import { child, entries, isRecord, type Loose, textOf } from './loose.ts';
import { nearest } from './schema-faults.ts';
import type { Path } from './yaml-source.ts';

/** Whom and what the section "incidents" names must be there; more reports must never mean less. */
export function knownIncidentNames(
  root: Loose,
  report: (path: Path, what: string, expected: string) => void,
): void {
  const incidents = child(root, 'incidents');
  const teams = entries(root, 'teams');
  const idsOf = (list: readonly Loose[]) => list.flatMap((entry) => textOf(entry, 'id') ?? []);
  const refer = (path: Path, name: unknown, known: readonly string[], kind: string) => {
    if (typeof name !== 'string' || known.includes(name)) return;
    report(path, `there is no ${kind} "${name}"`, nearest(name, known, 'expected one of '));
  };
  const manager = child(incidents, 'manager');
  const members = teams.flatMap((team) => entries(team, 'members'));
  refer(manager.path, manager.value, idsOf(members), 'analyst');
  const team = child(incidents, 'team');
  refer(team.path, team.value, idsOf(teams), 'team');
  const categories = child(incidents, 'categories');
  for (const id of isRecord(categories.value) ? Object.keys(categories.value) : [])
    refer([...categories.path, id], id, idsOf(entries(root, 'categories')), 'category');
  const [site, company] = [child(incidents, 'siteFrom').value, child(incidents, 'companyFrom').value];
  if (typeof site === 'number' && typeof company === 'number' && site > company)
    report(
      [...incidents.path, 'siteFrom'],
      '"siteFrom" is more than "companyFrom"',
      'expected it to be less',
    );
}
