import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** A grant as it stands now, by the database's clock. */
export interface GrantRow {
  readonly version: number;
  readonly sealed: Buffer | null;
  /** Until the access token runs out; zero or less: it has, or there is none. */
  readonly validMs: number;
  /** Until it should be replaced. */
  readonly freshMs: number;
  /** Since it was handed out. */
  readonly ageMs: number;
  /** Until another may take over from who asks the authorisation server now; zero or less: nobody asks. */
  readonly claimedMs: number;
  /** Until the authorisation server may be asked again after a refusal. */
  readonly restMs: number;
  readonly refused: {
    readonly what: 'grant' | 'client';
    readonly since: Date;
    readonly reason: string;
  } | null;
  readonly expiresAt: Date | null;
  /** When the grant itself ends, where that is known. */
  readonly endsAt: Date | null;
}

export interface GrantIdentity {
  readonly id: string;
  readonly account: string;
  /** The authorisation server's host. */
  readonly server: string;
}

const untilMs = (column: string) =>
  sql.raw(`greatest(-1, least(1e12, coalesce(extract(epoch from ${column} - now()) * 1000, -1)))::float8`);

/** Makes the row where there is none, and notes that the grant is in use. */
export async function openGrant(db: Kysely<Database>, { id, account, server }: GrantIdentity): Promise<void> {
  await sql`
    insert into oauth_grants (id, account, server) values (${id}, ${account}, ${server})
    on conflict (id) do update set account = excluded.account, used_at = now()`.execute(db);
}

export async function getGrant(db: Kysely<Database>, id: string): Promise<GrantRow> {
  const { rows } = await sql<
    Omit<GrantRow, 'refused'> & { what: 'grant' | 'client' | null; since: Date | null; reason: string | null }
  >`
    select version, sealed, ${untilMs('expires_at')} as "validMs", ${untilMs('refresh_at')} as "freshMs",
      coalesce(extract(epoch from now() - issued_at) * 1000, 0)::float8 as "ageMs",
      ${untilMs("nullif(claimed_until, '-infinity')")} as "claimedMs",
      ${untilMs("nullif(ask_again_at, '-infinity')")} as "restMs",
      refused_what as what, refused_at as since, refusal as reason,
      expires_at as "expiresAt", ends_at as "endsAt"
    from oauth_grants where id = ${id}`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('the grant is not in the database');
  const { what, since, reason, ...rest } = row;
  const isRefused = what !== null && since !== null && reason !== null;
  return { ...rest, refused: isRefused ? { what, since, reason } : null };
}

/**
 * Takes the right to ask the authorisation server: one has it at a time, and who holds it too long loses it.
 *
 * @param version as it was read: nobody has asked since
 * @returns the version to write under; undefined where another has it
 */
export async function claimGrant(
  db: Kysely<Database>,
  id: string,
  version: number,
  ttlMs: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    update oauth_grants set version = version + 1, used_at = now(),
      claimed_until = now() + ${ttlMs} * interval '1 millisecond'
    where id = ${id} and version = ${version} and claimed_until < now()
    returning version`.execute(db);
  return rows[0]?.version;
}

/** @returns false where another took over: nothing was written */
export async function storeTokens(
  db: Kysely<Database>,
  id: string,
  version: number,
  tokens: {
    readonly sealed: Buffer;
    readonly validMs: number;
    readonly freshMs: number;
    /** Null keeps what is known. */
    readonly endsInMs: number | null;
  },
): Promise<boolean> {
  const from = (ms: number | null) => sql`now() + ${ms}::float8 * interval '1 millisecond'`;
  const { numAffectedRows = 0n } = await sql`
    update oauth_grants set sealed = ${tokens.sealed}, issued_at = now(), claimed_until = '-infinity',
      expires_at = ${from(tokens.validMs)}, refresh_at = ${from(tokens.freshMs)},
      ends_at = coalesce(${from(tokens.endsInMs)}, ends_at),
      refused_at = null, refused_what = null, refusal = null, refusals = 0, ask_again_at = '-infinity'
    where id = ${id} and version = ${version}`.execute(db);
  return numAffectedRows > 0n;
}

/**
 * Notes that the authorisation server refused; the first refusal's time stays.
 *
 * @param restMs how long nobody asks again: doubles from the first to the second
 */
export async function storeRefusal(
  db: Kysely<Database>,
  id: string,
  version: number,
  refusal: { readonly what: 'grant' | 'client'; readonly reason: string },
  [first, most]: readonly [number, number],
): Promise<void> {
  await sql`
    update oauth_grants set claimed_until = '-infinity', refused_at = coalesce(refused_at, now()),
      refused_what = ${refusal.what}, refusal = ${refusal.reason}, refusals = refusals + 1,
      ask_again_at = now() + least(${most}::float8, ${first}::float8 * 2 ^ least(refusals, 20)) * interval '1 millisecond'
    where id = ${id} and version = ${version}`.execute(db);
}

/** Lets another ask at once. */
export async function releaseGrant(db: Kysely<Database>, id: string, version: number): Promise<void> {
  await sql`
    update oauth_grants set claimed_until = '-infinity' where id = ${id} and version = ${version}`.execute(
    db,
  );
}

export interface GrantState {
  readonly account: string;
  readonly server: string;
  /** Whether the authorisation server refuses it, and why. */
  readonly refusal: string | null;
  readonly refusedSince: Date | null;
  /** Until when the last access token works. */
  readonly tokenUntil: Date | null;
  readonly endsAt: Date | null;
}

/** Grants that were used lately, without a refused one that a newer grant of the account stands in for. */
export async function readGrantStates(db: Kysely<Database>): Promise<readonly GrantState[]> {
  const { rows } = await sql<GrantState>`
    select account, server, refusal, refused_at as "refusedSince", expires_at as "tokenUntil", ends_at as "endsAt"
    from oauth_grants as one
    where used_at > now() - interval '1 day' and (refused_at is null or not exists (
      select from oauth_grants as newer where newer.account = one.account and newer.server = one.server
        and newer.refused_at is null and newer.issued_at > one.refused_at))
    order by account, server, id`.execute(db);
  return rows;
}
