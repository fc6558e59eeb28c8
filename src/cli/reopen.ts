import { listQuarantine } from '#db/inbound-history.ts';
import { discardMail, type Reopened, releaseMail, replayMail } from '#workers/reopen.ts';
import { handleInbound } from './handle-inbound.ts';
import { describeOutcome, inboundTable } from './inbound-table.ts';
import { writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { count } from './text.ts';

export interface ReopenOptions extends DeskOptions {
  readonly all?: true;
  readonly wait?: true;
}

const everything = 1_000_000;

/** Gives quarantined mails a fresh triage. */
export async function quarantineRelease(
  session: Session,
  ids: readonly number[],
  options: ReopenOptions,
): Promise<number> {
  const wanted = options.all
    ? (await listQuarantine(session.db, everything)).mails.map((mail) => mail.id)
    : ids;
  return reopen(session, wanted, options, 'released', (id, by) => releaseMail(session, id, by));
}

/** Decides about mails anew that changed nothing. */
export function replay(session: Session, ids: readonly number[], options: ReopenOptions): Promise<number> {
  return reopen(session, ids, options, 'replayed', (id, by) => replayMail(session, id, by));
}

/** Takes mails out of the quarantine for good. */
export function quarantineDiscard(
  session: Session,
  ids: readonly number[],
  options: ReopenOptions,
): Promise<number> {
  return reopen(session, ids, options, 'discarded', (id, by) => discardMail(session, id, by));
}

async function reopen(
  session: Session,
  ids: readonly number[],
  options: ReopenOptions,
  done: 'released' | 'replayed' | 'discarded',
  carryOut: (id: number, by: string) => Promise<Reopened>,
): Promise<number> {
  const { out } = session;
  const results: { readonly id: number; readonly result: Reopened }[] = [];
  for (const id of new Set(ids))
    results.push({ id, result: await carryOut(id, `operator ${session.operator}`) });
  const reopened = results.filter(({ result }) => result.kind === 'done').map(({ id }) => id);
  for (const { id, result } of results)
    if (result.kind === 'refused')
      out.tell(`firstline: Inbound mail ${id} was not ${done}: ${result.reason}`);
  const { mails, next } = await handleInbound(session, reopened, { wait: options.wait === true });
  if (options.json)
    writeJson(
      out,
      results.map(({ id, result }) => ({
        ...describeOutcome(mails, id),
        done: result.kind === 'done',
        problem: result.kind === 'refused' ? result.reason : null,
      })),
    );
  else {
    if (options.wait) out.write(inboundTable(session, mails));
    out.tell(`${count(reopened.length, 'mail')} ${done}.`);
    if (next !== '') out.tell(next);
  }
  return reopened.length === results.length ? 0 : 1;
}
