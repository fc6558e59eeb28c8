import type { Transaction } from 'kysely';
import { finishInbound, markReleased, reopenInbound } from '#db/inbound.ts';
import { type InboundEntry, lockInbound } from '#db/inbound-history.ts';
import { findOutboxCausedBy } from '#db/outbox-history.ts';
import type { Database, Outcome } from '#db/schema.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Dependencies } from './dependencies.ts';

/** What became of an operator's wish about one inbound mail. */
export type Reopened =
  | { readonly kind: 'done'; readonly before: InboundEntry }
  | { readonly kind: 'refused'; readonly reason: string };

type Wish = (trx: Transaction<Database>, mail: InboundEntry) => Promise<string | null>;

/**
 * Gives a quarantined mail a fresh triage, with all its attempts before it and no filter that holds it back. One that was left on the mail server
 * waits until the poller has fetched it.
 *
 * @param by who wants it; kept with the outcome that is taken back
 */
export function releaseMail(deps: Pick<Dependencies, 'db'>, id: number, by: string): Promise<Reopened> {
  return withMail(deps, id, async (trx, mail) => {
    if (mail.outcome !== 'quarantined') return notQuarantined(mail);
    await reopenInbound(trx, mail.id, by);
    await markReleased(trx, mail.id);
    return null;
  });
}

/** Takes a mail out of the quarantine for good: it is kept, and nothing follows from it. */
export function discardMail(
  deps: Pick<Dependencies, 'db' | 'now'>,
  id: number,
  by: string,
): Promise<Reopened> {
  return withMail(deps, id, async (trx, mail) => {
    if (mail.outcome !== 'quarantined') return notQuarantined(mail);
    await reopenInbound(trx, mail.id, by);
    await finishInbound(trx, mail.id, {
      outcome: 'ignored',
      reason: `Discarded by ${by}; it was in quarantine: ${mail.reason}`,
      ticketId: null,
      contentDigest: null,
      at: deps.now(),
    });
    return null;
  });
}

/**
 * Decides about a mail anew, as when the configuration was another at its time. Only one that changed nothing can
 * be replayed: what a ticket went through and what was sent cannot be taken back.
 */
export function replayMail(deps: Pick<Dependencies, 'db'>, id: number, by: string): Promise<Reopened> {
  return withMail(deps, id, async (trx, mail) => {
    const caused = await findOutboxCausedBy(trx, mail.id);
    const reason = whyNotReplay(mail, caused.length);
    if (reason === null) await reopenInbound(trx, mail.id, by);
    return reason;
  });
}

const replayable: ReadonlySet<Outcome> = new Set([
  'quarantined',
  'ignored',
  'automatic',
  'duplicate',
  'bounce',
]);

/** @returns null where nothing speaks against it */
function whyNotReplay(mail: InboundEntry, causedMails: number): string | null {
  if (mail.outcome === null) return 'it has no outcome yet: triage will still come to it.';
  if (mail.ticketId !== null) {
    const what = replayable.has(mail.outcome)
      ? 'was noted on'
      : mail.outcome === 'opened'
        ? 'opened'
        : 'changed';
    return `it ${what} ${ticketNumber(mail.ticketId)}, and what a ticket went through cannot be taken back.`;
  }
  if (mail.isOnServer) return 'its octets are on the mail server: "firstline quarantine release" fetches it.';
  if (causedMails > 0)
    return 'it caused mails, and they would go out a second time ("firstline explain" shows them).';
  if (!replayable.has(mail.outcome)) return `its outcome is ${mail.outcome}, which is not decided twice.`;
  return null;
}

function notQuarantined(mail: InboundEntry): string {
  return mail.outcome === null
    ? 'it is not in quarantine: it has no outcome yet.'
    : `it is not in quarantine: its outcome is ${mail.outcome}.`;
}

async function withMail(deps: Pick<Dependencies, 'db'>, id: number, wish: Wish): Promise<Reopened> {
  return deps.db.transaction().execute(async (trx) => {
    const before = await lockInbound(trx, id);
    if (before === undefined) return { kind: 'refused', reason: 'there is no such inbound mail.' };
    const reason = await wish(trx, before);
    return reason === null ? { kind: 'done', before } : { kind: 'refused', reason };
  });
}
