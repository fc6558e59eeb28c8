import { findInboundEntries, type InboundEntry } from '#db/inbound-history.ts';
import { isDeskRunning } from '#db/running.ts';
import { FirstlineError } from '#domain/errors.ts';
import { openQueues, type Queues } from '#queue/queues.ts';
import { enqueue } from '#workers/enqueue.ts';
import type { Session } from './session.ts';
import { count } from './text.ts';

export interface Handled {
  /** The mails as they stand now. */
  readonly mails: readonly InboundEntry[];
  /** What happens next with those that have no outcome; empty when all have one. */
  readonly next: string;
}

/**
 * Hands mails that were committed to triage: to a running desk, or, with `wait`, does it here until each has its
 * outcome. Mails whose octets are on the mail server are left to the poller.
 */
export async function handleInbound(
  session: Session,
  ids: readonly number[],
  options: { readonly wait: boolean },
): Promise<Handled> {
  if (ids.length === 0) return { mails: [], next: '' };
  await using stack = new AsyncDisposableStack();
  const queues = stack.use(await openQueuesIfThere(session));
  await enqueue({ queues, log: session.log }, 'triage', await notOnServer(session, ids));
  if (options.wait) {
    // what reads mails is loaded only where it is needed
    const { triageHere } = await import('./triage-here.ts');
    await triageHere(session, queues, ids);
  }
  const mails = await findInboundEntries(session.db, ids);
  return { mails, next: await whatNext(session, mails) };
}

async function notOnServer(session: Session, ids: readonly number[]): Promise<readonly number[]> {
  const mails = await findInboundEntries(session.db, ids);
  return mails.filter((mail) => !mail.isOnServer).map((mail) => mail.id);
}

async function whatNext(session: Session, mails: readonly InboundEntry[]): Promise<string> {
  const pending = mails.filter((mail) => mail.outcome === null);
  if (pending.length === 0) return '';
  const onServer = pending.filter((mail) => mail.isOnServer).length;
  const isRunning = await isDeskRunning(session.db);
  const sentences = [];
  if (onServer > 0) {
    const who = isRunning ? 'the running desk' : 'the next "firstline start"';
    sentences.push(`${count(onServer, 'mail')} will be fetched from the mail server by ${who}.`);
  }
  if (pending.length > onServer) {
    const what = count(pending.length - onServer, 'mail');
    sentences.push(
      isRunning
        ? `${what} will be handled by the running desk.`
        : `No running desk was seen: ${what} will be handled at the next "firstline start"; --wait does it here.`,
    );
  }
  return sentences.join('\n');
}

/** A queue that is away holds nothing up: what is due stands in the tables, and the reconciler finds it. */
export async function openQueuesIfThere(session: Session): Promise<Queues> {
  const { config, server, log } = session;
  try {
    return await openQueues({
      queueUrl: config.queueUrl?.reveal() ?? null,
      databaseUrl: server.directUrl,
      log,
    });
  } catch (error) {
    if (!(error instanceof FirstlineError) || error.code !== 'queue.unavailable') throw error;
    session.out.tell(`firstline: ${error.message}; a running desk finds the mails by itself within seconds.`);
    return noQueues;
  }
}

const noQueues: Queues = {
  kind: 'postgres',
  add: () => Promise.resolve(),
  work: () => {
    throw new Error('there is no queue');
  },
  schedule: () => Promise.resolve(),
  stats: () => Promise.reject(new Error('there is no queue')),
  ping: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};
