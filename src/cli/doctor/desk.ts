import { countPendingInbound, readMailboxStates } from '#db/counts.ts';
import { listQuarantine } from '#db/inbound-history.ts';
import type { Db } from '#db/open.ts';
import { isDeskRunning } from '#db/running.ts';
import { formatSpan } from '#domain/time/span.ts';
import { count, formatInstant, oneLine } from '../text.ts';
import { type Check, ok, warn } from './check.ts';

/** So long a mail may wait for a parent or for another attempt without anybody having to look. */
const calmMs = 10 * 60_000;

/** What the desk itself tells: whether it runs, how its mailboxes are, and what waits for a person. */
export async function checkDesk(db: Db, timeZone: string): Promise<readonly Check[]> {
  const isRunning = await isDeskRunning(db);
  const { total } = await listQuarantine(db, 1);
  return [
    ok('desk', isRunning ? 'runs' : 'no running desk was seen'),
    ...(isRunning ? await checkMailboxes(db, timeZone) : []),
    ...(await checkBacklog(db, isRunning)),
    ...(total === 0
      ? []
      : [warn('quarantine', `holds ${count(total, 'mail')}`, '"firstline quarantine" lists them')]),
  ];
}

async function checkMailboxes(db: Db, timeZone: string): Promise<readonly Check[]> {
  const states = await readMailboxStates(db);
  return states
    .filter(({ health }) => health !== 'ok' && health !== 'starting')
    .map(({ id, health, detail, since }) =>
      warn(
        `${id}: poller`,
        `${health} since ${formatInstant(since, timeZone)}${detail === null ? '' : `: ${oneLine(detail)}`}`,
        'the checks of this mailbox say more',
      ),
    );
}

async function checkBacklog(db: Db, isRunning: boolean): Promise<readonly Check[]> {
  const pending = await countPendingInbound(db);
  if (pending.count === 0) return [];
  const age = pending.oldestAgeMs ?? 0;
  const found = `${count(pending.count, 'mail')} without an outcome, the oldest for ${formatSpan(age)}`;
  if (age < calmMs) return [ok('triage', found)];
  const todo = isRunning
    ? 'see that the role triage runs; its log says what holds them up'
    : '"firstline start" handles them';
  return [warn('triage', found, todo)];
}
