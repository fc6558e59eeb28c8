import type { Transaction } from 'kysely';
import { type ClaimedInbound, finishInbound } from '#db/inbound.ts';
import type { Database, Outcome } from '#db/schema.ts';
import { markUndeliverable } from '#db/undeliverable.ts';
import { contentDigest } from '#domain/mail/content-digest.ts';
import type { Reading } from '#domain/mail/reading.ts';
import { type FailedMail, findUndeliverable } from '#domain/triage/bounce.ts';
import { decide } from '#domain/triage/decide.ts';
import type { Decision } from '#domain/triage/decision.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import type { Dependencies } from './dependencies.ts';
import { commitDecision } from './triage-decision.ts';
import { type Found, gatherFacts } from './triage-facts.ts';

export type TriageEnd =
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      readonly ticketId: number | null;
      readonly outboxIds: readonly number[];
      readonly eventIds: readonly number[];
      readonly searchIds: readonly number[];
      readonly isBroadcast: boolean;
    }
  /** A mail that it answers is not handled yet. */
  | { readonly kind: 'wait'; readonly delayMs: number }
  /** Another worker gave it its outcome meanwhile. */
  | { readonly kind: 'overtaken' };

const parentDelayMs = 500;

class Overtaken extends Error {}

/** Gathers the facts, decides, and commits what the decision says, in one transaction. */
export async function commitTriage(
  deps: Dependencies,
  claimed: ClaimedInbound,
  read: ReadMail,
  found: Found,
): Promise<TriageEnd> {
  try {
    return await deps.db.transaction().execute((trx) => triageIn(trx, deps, claimed, read, found));
  } catch (error) {
    if (error instanceof Overtaken) return { kind: 'overtaken' };
    throw error;
  }
}

async function triageIn(
  trx: Transaction<Database>,
  deps: Dependencies,
  claimed: ClaimedInbound,
  read: ReadMail,
  found: Found,
): Promise<TriageEnd> {
  const { reading } = read;
  const digest = contentDigest(reading.message);
  const gathered = await gatherFacts(trx, deps, claimed, reading, found, digest);
  if (gathered === undefined) return { kind: 'wait', delayMs: parentDelayMs };
  const { facts, locked, report } = gathered;
  const decision = decide(reading, facts);
  await rememberUndeliverable(trx, deps, reading, facts.failedMail);
  const committed = await commitDecision(trx, deps, decision, {
    claimed,
    read,
    found,
    locked,
    now: facts.now,
    report,
  });
  const outcome = outcomes[decision.kind];
  const finished = await finishInbound(trx, claimed.id, {
    outcome,
    reason: decision.reason,
    ticketId: committed.ticketId,
    contentDigest: digest,
    authentication: found.authentication,
    // the text may name a secret that the subject only holds
    ...(reading.secrets.length === 0 ? {} : { subject: reading.message.subject }),
    at: facts.now,
  });
  if (!finished) throw new Overtaken();
  return { kind: 'done', outcome, ...committed };
}

const outcomes: Readonly<Record<Decision['kind'], Outcome>> = {
  open: 'opened',
  append: 'appended',
  command: 'command',
  'refuse-command': 'command',
  split: 'command',
  'note-automatic': 'automatic',
  recover: 'appended',
  automatic: 'automatic',
  'delivery-failed': 'bounce',
  bounce: 'bounce',
  duplicate: 'duplicate',
  ignore: 'ignored',
  quarantine: 'quarantined',
};

async function rememberUndeliverable(
  trx: Transaction<Database>,
  deps: Dependencies,
  { bounce }: Reading,
  failedMail: FailedMail | null,
): Promise<void> {
  const address = bounce === null ? null : findUndeliverable(bounce, failedMail);
  if (address === null) return;
  const until = new Date(deps.now().getTime() + deps.desk.automaticMail.undeliverableForMs);
  await markUndeliverable(trx, address, until);
}
