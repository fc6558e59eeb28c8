import { Counter, Gauge, type Registry } from 'prom-client';
import {
  countAmbiguousAttempts,
  countOverdueClocks,
  countPendingInbound,
  countPendingOutbox,
  readMailboxStates,
} from '#db/counts.ts';
import { type GrantState, readGrantStates } from '#db/oauth-grants.ts';
import { makeTally } from '#db/tally.ts';
import type { Queues } from '#queue/queues.ts';
import type { Dependencies } from '#workers/dependencies.ts';

type Facts = Awaited<ReturnType<typeof readFacts>>;
type Source = Pick<Dependencies, 'db' | 'queues'>;

const inboundTally = () => makeTally('inbound_mails');
const outboxTally = () => makeTally('outbox');
/** Several scrapers, or an impatient one, cost the database one reading. */
const cacheMs = 1_500;

/**
 * Registers what Postgres and the queue know of the whole desk: every process tells the same of it, so take
 * the maximum over processes, not the sum. Where they cannot be read, `firstline_up` is 0 and the rest is absent.
 */
export function registerDeskMetrics(registry: Registry, source: Source): void {
  const read = cached(makeReader(source));
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    fill: (gauge: Gauge<Label>, facts: Facts) => void,
    kind: typeof Gauge | typeof Counter = Gauge,
  ) =>
    new kind<Label>({
      name: `firstline_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      async collect() {
        this.reset();
        const facts = await read();
        if (facts !== undefined) fill(this as Gauge<Label>, facts);
      },
    });
  new Gauge({
    name: 'firstline_up',
    help: 'Whether database and queue could be read for this scrape.',
    registers: [registry],
    async collect() {
      this.set((await read()) === undefined ? 0 : 1);
    },
  });
  registerInbound(gauge);
  registerOutbound(gauge);
  registerMailboxes(gauge);
  registerGrants(gauge);
  registerQueues(gauge);
  gauge('clocks_overdue', 'Promises whose time is over and that nobody has kept yet.', [], (it, { clocks }) =>
    it.set(clocks.overdue),
  );
  gauge('clocks_unpassed', 'Milestones that have come and that no worker has passed yet.', [], (it, facts) =>
    it.set(facts.clocks.unpassed),
  );
  gauge('clocks_unpassed_age_seconds', 'How late the oldest unpassed milestone is.', [], (it, { clocks }) =>
    it.set((clocks.oldestUnpassedAgeMs ?? 0) / 1_000),
  );
}

type Register = <Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  fill: (gauge: Gauge<Label>, facts: Facts) => void,
  kind?: typeof Gauge | typeof Counter,
) => unknown;

function registerInbound(gauge: Register): void {
  gauge(
    'inbound_mails_total',
    'Mails that came in.',
    [],
    (it, { inbound }) => it.inc([...inbound.values()].reduce((sum, count) => sum + count, 0)),
    Counter,
  );
  gauge(
    'outcomes_total',
    'Mails by their outcome.',
    ['outcome'],
    (it, { inbound }) => {
      for (const [outcome, count] of inbound) if (outcome !== 'pending') it.inc({ outcome }, count);
    },
    Counter,
  );
  gauge('inbound_pending', 'Mails without an outcome yet.', [], (it, facts) => it.set(facts.pending.count));
  gauge('inbound_pending_age_seconds', 'Age of the oldest mail without an outcome.', [], (it, facts) =>
    it.set((facts.pending.oldestAgeMs ?? 0) / 1_000),
  );
}

function registerOutbound(gauge: Register): void {
  gauge('outbox_rows', 'Mails of ours by their status.', ['status'], (it, { outbox }) => {
    for (const [status, count] of outbox) it.set({ status }, count);
  });
  gauge('outbox_pending_age_seconds', 'Age of the oldest mail that is not out yet.', [], (it, facts) =>
    it.set((facts.unsent.oldestAgeMs ?? 0) / 1_000),
  );
  gauge(
    'ambiguous_attempts_total',
    'Attempts without a result, which may have repeated a mail.',
    [],
    (it, facts) => it.inc(facts.ambiguous),
    Counter,
  );
}

function registerMailboxes(gauge: Register): void {
  gauge('mailbox_polled_age_seconds', 'Since the last look into a mailbox.', ['mailbox'], (it, facts) => {
    for (const { id, polledAgeMs } of facts.mailboxes)
      if (polledAgeMs !== null) it.set({ mailbox: id }, polledAgeMs / 1_000);
  });
  gauge('mailbox_health', '1 for the state that a mailbox is in.', ['mailbox', 'health'], (it, facts) => {
    for (const { id, health } of facts.mailboxes) it.set({ mailbox: id, health }, 1);
  });
}

function registerGrants(gauge: Register): void {
  gauge(
    'oauth_grant_refused',
    '1 where the authorisation server refuses a log-in by tokens.',
    ['account', 'server'],
    (it, { grants }) => {
      for (const { account, server, refusal } of grants)
        if (refusal !== null) it.set({ account, server }, 1);
        else if (!grants.some((other) => isRefusedLike(other, account, server)))
          it.set({ account, server }, 0);
    },
  );
  gauge(
    'oauth_grant_ends_timestamp_seconds',
    'When a log-in by tokens ends, where its server said so.',
    ['account', 'server'],
    (it, { grants }) => {
      for (const { account, server, endsAt } of grants)
        if (endsAt !== null) it.set({ account, server }, endsAt.getTime() / 1_000);
    },
  );
}

function isRefusedLike(grant: GrantState, account: string, server: string): boolean {
  return grant.refusal !== null && grant.account === account && grant.server === server;
}

function registerQueues(gauge: Register): void {
  gauge('queue_jobs', 'Jobs in the queues by state.', ['queue', 'state'], (it, { queues }) => {
    for (const [queue, { waiting, active, delayed }] of Object.entries(queues)) {
      it.set({ queue, state: 'waiting' }, waiting);
      it.set({ queue, state: 'active' }, active);
      it.set({ queue, state: 'delayed' }, delayed);
    }
  });
  gauge('queue_oldest_waiting_age_seconds', 'Age of the job that waits longest.', ['queue'], (it, facts) => {
    for (const [queue, { oldestWaitingAgeMs }] of Object.entries(facts.queues))
      it.set({ queue }, (oldestWaitingAgeMs ?? 0) / 1_000);
  });
}

function makeReader({ db, queues }: Source) {
  const tallies = { inbound: inboundTally(), outbox: outboxTally() };
  return () => readFacts(db, queues, tallies);
}

/** One query after another: a scrape takes one connection of the pool, never many. */
async function readFacts(
  db: Source['db'],
  queues: Queues,
  tallies: { readonly inbound: ReturnType<typeof makeTally>; readonly outbox: ReturnType<typeof makeTally> },
) {
  return {
    inbound: await tallies.inbound(db),
    outbox: await tallies.outbox(db),
    pending: await countPendingInbound(db),
    unsent: await countPendingOutbox(db),
    ambiguous: await countAmbiguousAttempts(db),
    clocks: await countOverdueClocks(db),
    mailboxes: await readMailboxStates(db),
    grants: await readGrantStates(db),
    queues: await queues.stats(),
  };
}

/** @returns undefined where reading failed; asked again at the next call */
function cached<T>(read: () => Promise<T>): () => Promise<T | undefined> {
  let last: { at: number; facts: Promise<T | undefined> } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > cacheMs) {
      const facts = read().catch(() => undefined);
      last = { at: now, facts };
    }
    return last.facts;
  };
}
