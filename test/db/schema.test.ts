import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate, readSchemaState } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { dumpSchema } from '../support/dump-schema.ts';
import { createTestDatabase } from '../support/postgres.ts';

const open = (url: string) => openDatabase({ url, maxConnections: 2, onError: () => {} });

test('the migrations make the schema that is written down', async () => {
  await using database = await createTestDatabase();
  await using db = open(database.url);
  await expect(await dumpSchema(db)).toMatchFileSnapshot('../../src/db/schema.txt');
});

test('the types name the tables and columns that there are', async () => {
  await using database = await createTestDatabase();
  await using db = open(database.url);
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'`.execute(db);
  const source = await readFile('src/db/schema.ts', 'utf8');
  const tables = [...source.matchAll(/^ {2}(\w+): (\w+Table);$/gm)];
  const columns = tables.flatMap(([, table, type]) => {
    const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    return [...body.matchAll(/^ {2}(\w+):/gm)].map(([, column]) => `${table}.${column}`);
  });
  expect(columns.toSorted()).toEqual(rows.map((row) => row.column).toSorted());
});

test('every index that is not a key says which query it serves', async () => {
  await using database = await createTestDatabase();
  await using db = open(database.url);
  const { rows } = await sql<{ index: string }>`
    select index.relname as index from pg_class as index join pg_index on indexrelid = index.oid
    where index.relnamespace = 'public'::regnamespace and index.relname not like 'kysely_%'
      and not exists (select from pg_constraint where conindid = index.oid)
      and coalesce(obj_description(index.oid, 'pg_class'), '') not like '%serves%'`.execute(db);
  expect(rows).toEqual([]);
});

test('many processes may migrate at once, and again', async () => {
  await using database = await createTestDatabase({ empty: true });
  await using db = open(database.url);
  expect(await readSchemaState(db)).toMatchObject({ kind: 'behind' });
  const applied = await Promise.all(Array.from({ length: 6 }, () => migrate(database.url)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  expect(await readSchemaState(db)).toEqual({ kind: 'current' });
  expect(await migrate(database.url)).toEqual([]);
});

test('a database of a newer program is told from one that is current', async () => {
  await using database = await createTestDatabase();
  await using db = open(database.url);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-future', 'now')`.execute(db);
  expect(await readSchemaState(db)).toEqual({ kind: 'ahead', unknown: ['9999-future'] });
});
