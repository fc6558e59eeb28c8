import { listPeople } from '#db/directory-list.ts';
import { writeJson } from '../output.ts';
import type { DeskOptions, Session } from '../session.ts';
import { formatTable } from '../table.ts';
import { count } from '../text.ts';

export interface ListOptions extends DeskOptions {
  readonly vip?: true;
  readonly site?: string;
  readonly search?: string;
  readonly left?: true;
  readonly limit: number;
}

/** Lists the directory; who merely wrote a mail is not in it. */
export async function listDirectory(session: Session, options: ListOptions): Promise<number> {
  const filter = {
    vip: options.vip === true,
    site: options.site ?? null,
    search: options.search ?? null,
    left: options.left === true,
  };
  const { people, total } = await listPeople(session.db, filter, options.limit);
  if (options.json) {
    writeJson(session.out, people);
    return 0;
  }
  if (people.length === 0) {
    session.out.tell('Nobody in the directory matches. "firstline people import" brings people in.');
    return 0;
  }
  const columns = [
    { title: 'Address' },
    { title: 'Name', gives: true },
    { title: 'VIP' },
    { title: 'Site', drops: true },
    { title: 'Department', drops: true },
    { title: 'Language', drops: true },
    { title: 'Source', drops: true },
  ] as const;
  const rows = people.map((each) => [
    each.address,
    each.name,
    each.vip ? 'VIP' : null,
    each.site,
    each.department,
    each.language,
    each.leftAt === null ? each.source : `${each.source}, left`,
  ]);
  session.out.write(formatTable(session.out, columns, rows));
  if (total > people.length)
    session.out.tell(
      `The first ${people.length} of ${count(total, 'person', 'people')}; --limit shows more.`,
    );
  return 0;
}
