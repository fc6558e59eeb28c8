import { type Kysely, sql } from 'kysely';

/** Log-in by access tokens: what was handed out last, and how the grant stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table oauth_grants (
    id text primary key,
    account text not null,
    server text not null,
    version bigint not null default 0,
    sealed bytea,
    issued_at timestamptz,
    refresh_at timestamptz,
    expires_at timestamptz,
    ends_at timestamptz,
    claimed_until timestamptz not null default '-infinity',
    refused_at timestamptz,
    refused_what text check (refused_what in ('grant', 'client')),
    refusal text,
    refusals integer not null default 0,
    ask_again_at timestamptz not null default '-infinity',
    used_at timestamptz not null default now(),
    check ((refused_at is null) = (refusal is null) and (refused_at is null) = (refused_what is null))
  )`,
  `comment on column oauth_grants.id is 'a digest of client and configured refresh token: a new one is a new grant'`,
  `comment on column oauth_grants.sealed is 'access and refresh token, AES-256-GCM under a key made of the configured secret'`,
  `comment on column oauth_grants.version is 'counts who claimed the row: only the last one may write tokens'`,
  `comment on column oauth_grants.ends_at is 'when the refresh token ends, where the server or the operator said so'`,
  `alter table mailboxes drop constraint mailboxes_health_check`,
  `alter table mailboxes add constraint mailboxes_health_check check (health in ('starting', 'ok', 'unreachable',
    'credentials-refused', 'grant-expiring', 'grant-expired', 'folder-missing', 'server-error'))`,
];
