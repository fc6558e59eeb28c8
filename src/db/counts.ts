import { type Kysely, sql } from 'kysely';
import type { Database, MailboxHealth } from './schema.ts';

/** What waits, by its index of unfinished rows: as quick as the backlog is short. */
export interface Backlog {
  readonly count: number;
  /** Since the oldest of them was stored; null when none waits. */
  readonly oldestAgeMs: number | null;
}

export interface MailboxState {
  readonly id: string;
  readonly health: MailboxHealth;
  readonly detail: string | null;
  readonly since: Date;
  /** Null before the first look. */
  readonly polledAgeMs: number | null;
}

const age = (instant: string) => sql.raw(`(extract(epoch from now() - ${instant}) * 1000)::float8`);

/** Mails without an outcome. */
export async function countPendingInbound(db: Kysely<Database>): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    select count(*)::int as count, ${age('min(stored_at)')} as "oldestAgeMs"
    from inbound_mails where due_at is not null`.execute(db);
  return rows[0] ?? { count: 0, oldestAgeMs: null };
}

/** Mails that are not out yet, also those that wait for their time. */
export async function countPendingOutbox(db: Kysely<Database>): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    select count(*)::int as count, ${age('min(created_at)')} as "oldestAgeMs"
    from outbox where due_at is not null`.execute(db);
  return rows[0] ?? { count: 0, oldestAgeMs: null };
}

/** Attempts that may have repeated a mail. */
export async function countAmbiguousAttempts(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from outbox_attempts where result = 'ambiguous'`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface OverdueClocks {
  /** Promises whose time is over and that run on. */
  readonly overdue: number;
  /** Milestones that have come and that no sweep has passed. */
  readonly unpassed: number;
  readonly oldestUnpassedAgeMs: number | null;
}

export async function countOverdueClocks(db: Kysely<Database>): Promise<OverdueClocks> {
  const { rows } = await sql<OverdueClocks>`
    select
      (select count(*)::int from clocks where stopped_at is null and due_at <= now()) as overdue,
      count(*)::int as unpassed, ${age('min(milestone_at)')} as "oldestUnpassedAgeMs"
    from clocks where milestone_at <= now()`.execute(db);
  return rows[0] ?? { overdue: 0, unpassed: 0, oldestUnpassedAgeMs: null };
}

export async function readMailboxStates(db: Kysely<Database>): Promise<readonly MailboxState[]> {
  const { rows } = await sql<MailboxState>`
    select id, health, health_detail as detail, health_since as since, ${age('polled_at')} as "polledAgeMs"
    from mailboxes order by id`.execute(db);
  return rows;
}
