import { lockInbound } from '#db/inbound-history.ts';
import { findJoined, type JoinedMail, splitOff } from '#db/split.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import type { Dependencies } from './dependencies.ts';

export type SplitResult =
  | ({ readonly kind: 'done' } & JoinedMail)
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Takes a mail off the ticket that it joined: it opens one of its own, for whoever wrote it, with its promises from
 * when it came in; both are linked.
 *
 * @param by who wants it; kept with the outcome that is taken back
 */
export function splitMail(
  deps: Pick<Dependencies, 'db'>,
  inboundId: number,
  by: string,
): Promise<SplitResult> {
  return deps.db.transaction().execute(async (trx): Promise<SplitResult> => {
    const mail = await lockInbound(trx, inboundId);
    if (mail === undefined) return { kind: 'refused', reason: 'there is no such inbound mail.' };
    if (mail.outcome === null)
      return { kind: 'refused', reason: 'it has no outcome yet: triage will still come to it.' };
    const joined = await findJoined(trx, inboundId);
    if (joined === undefined || !(await splitOff(trx, joined, by))) {
      const where = mail.ticketId === null ? '' : ` on ${ticketNumber(mail.ticketId)}`;
      return {
        kind: 'refused',
        reason: `only a mail that joined a ticket can be taken off it; its outcome is ${mail.outcome}${where}.`,
      };
    }
    return { kind: 'done', ...joined };
  });
}
