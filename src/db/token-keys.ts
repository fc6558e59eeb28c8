import type { Kysely } from 'kysely';
import type { TokenKey } from '#domain/ticket/token.ts';
import type { Database } from './schema.ts';

/** @throws when there is none: the database was not migrated by this program */
export async function readTokenKeys(
  db: Kysely<Database>,
): Promise<{ readonly current: TokenKey; readonly all: readonly TokenKey[] }> {
  const rows = await db.selectFrom('token_keys').selectAll().orderBy('created_at', 'desc').execute();
  const all = rows.map(({ id, secret }) => ({ id, secret }));
  const newest = rows.find((row) => row.retired_at === null);
  const current = all.find((key) => key.id === newest?.id);
  if (current === undefined)
    throw new Error('the database holds no key for reply tokens: run "firstline migrate"');
  return { current, all };
}
