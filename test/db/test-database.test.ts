import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/postgres.ts';

test('each test database has the tables and is its own', async () => {
  await using one = await createTestDatabase();
  await using other = await createTestDatabase();
  const client = new pg.Client(one.url);
  await client.connect();
  await client.query("insert into people (address) values ('ann@example.org')");
  await client.end();
  const second = new pg.Client(other.url);
  await second.connect();
  expect((await second.query('select * from people')).rows).toEqual([]);
  await second.end();
});

test('a connection that was left open fails the test', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client(database.url);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select 42');
  await expect(database[Symbol.asyncDispose]()).rejects.toThrow(/left open.*select 42/s);
});
