import { sql } from 'kysely';
import { type MailboxState, readMailboxStates } from '#db/counts.ts';
import { readSchemaState } from '#db/migrate.ts';
import { type GrantState, readGrantStates } from '#db/oauth-grants.ts';
import type { Dependencies } from '#workers/dependencies.ts';
import type { WorkerRole } from '#workers/runtime.ts';

export type Role = WorkerRole | 'web';

export interface Check {
  readonly ok: boolean;
  /** What is wrong; null where it is well. */
  readonly detail: string | null;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<CheckName, Check>>;
  /** Whether each role of this process can work. */
  readonly roles: Readonly<Partial<Record<Role, boolean>>>;
  /** Detail: a mailbox that cannot be read makes no process unready, since another could not read it either. */
  readonly mailboxes: readonly MailboxState[];
  /** Detail too: log-ins by tokens, also those that only send. */
  readonly grants: readonly GrantState[];
}

type CheckName = 'database' | 'schema' | 'queue';

/** A poller stores and commits without the queue; the reconciler adds the jobs later. */
const needs: Readonly<Record<Role, readonly CheckName[]>> = {
  poller: ['database', 'schema'],
  triage: ['database', 'schema', 'queue'],
  outbound: ['database', 'schema', 'queue'],
  clock: ['database', 'schema', 'queue'],
  web: ['database', 'schema'],
};

const answerMs = 3_000;

/** Asks database and queue, each for three seconds at most. Never rejects. */
export async function readReadiness(
  { db, queues }: Pick<Dependencies, 'db' | 'queues'>,
  roles: readonly Role[],
): Promise<Readiness> {
  const [database, schema, queue, mailboxes, grants] = await Promise.all([
    check(async () => {
      await sql`select 1`.execute(db);
      return null;
    }),
    check(async () => {
      const state = await readSchemaState(db);
      return state.kind === 'current' ? null : `the schema is ${state.kind}`;
    }),
    check(async () => {
      await queues.ping();
      return null;
    }),
    bounded(readMailboxStates(db)).catch(() => []),
    bounded(readGrantStates(db)).catch(() => []),
  ]);
  const checks = { database, schema, queue };
  const states = roles.map((role) => [role, needs[role].every((name) => checks[name].ok)] as const);
  return {
    ready: states.every(([, isReady]) => isReady),
    checks,
    roles: Object.fromEntries(states),
    mailboxes,
    grants,
  };
}

async function check(ask: () => Promise<string | null>): Promise<Check> {
  try {
    const detail = await bounded(ask());
    return { ok: detail === null, detail };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function bounded<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${answerMs} ms`)), answerMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
