import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { importPeople } from '#cli/people/import.ts';
import { listPeople } from '#db/directory-list.ts';
import { openTestSession } from '../support/cli.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const address = (letter: string) => `${letter}@corp.example`;

interface Row {
  readonly address: string;
  readonly aliases: readonly string[];
  readonly site: string | null;
  readonly managerAddress: string | null;
}

/** A directory of a few addresses, each of which is somebody's main one, a further one, or nobody's. */
const directory: fc.Arbitrary<readonly Row[]> = fc
  .record({
    owners: fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }),
    sites: fc.array(fc.constantFrom('Berlin', 'Porto', null), { minLength: 6, maxLength: 6 }),
    managers: fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }),
  })
  .map(({ owners, sites, managers }) => {
    const mains = letters.filter((_, at) => owners[at] === at);
    return mains.map((letter) => {
      const at = letters.indexOf(letter);
      const manager = letters[managers[at] ?? -1];
      return {
        address: address(letter),
        aliases: letters.filter((other, place) => owners[place] === at && other !== letter).map(address),
        site: sites[at] ?? null,
        managerAddress:
          manager !== undefined && manager !== letter && mains.includes(manager) ? address(manager) : null,
      };
    });
  });

const toCsv = (rows: readonly Row[]) =>
  [
    'mail,aliases,site,manager',
    ...rows.map((row) => [row.address, row.aliases.join(';'), row.site, row.managerAddress].join(',')),
  ].join('\n');

test('whatever was imported before, the directory is what the last import says', async () => {
  await using session = await openTestSession();
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  const file = join(folder, 'hr.csv');
  const runs = process.env['FIRSTLINE_TEST_LONG'] === '1' ? 500 : 12;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(directory, { minLength: 2, maxLength: 4 }), async (imports) => {
        await sql`truncate people cascade`.execute(session.db);
        for (const rows of imports) {
          writeFileSync(file, toCsv(rows));
          const options = { source: 'hr', json: true, removeMissing: true, force: true } as const;
          expect(await importPeople(session, [file], options)).toBe(0);
          const filter = { vip: false, site: null, search: null, left: false };
          const { people } = await listPeople(session.db, filter, 100);
          expect(
            people.map(({ address, aliases, site, managerAddress }) => ({
              address,
              aliases,
              site,
              managerAddress,
            })),
          ).toEqual(rows);
          session.out.takeOut();
          expect(await importPeople(session, [file], options)).toBe(0);
          expect(session.out.takeJson()).toMatchObject({
            added: 0,
            changed: 0,
            left: 0,
            unchanged: rows.length,
          });
        }
      }),
      { numRuns: runs },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
