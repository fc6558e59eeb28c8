import type { ImapFlow } from 'imapflow';
import { findOwed, markPaid, noteDebtError } from '#db/mailbox-debts.ts';
import { FirstlineError } from '#domain/errors.ts';
import { settleMails } from '#mail/imap/settling.ts';
import type { SessionContext } from './context.ts';
import type { OpenMailbox } from './open-mailbox.ts';
import { settlementFor } from './policy.ts';

/** So many mails in one command: a longer line of UIDs is more than some servers take. */
const AT_ONCE = 200;

/**
 * Does to the mails on the server what is owed for those that are committed. What the server refuses stays owed
 * and is tried again at the next connection.
 */
export async function payDebts(
  context: SessionContext,
  client: ImapFlow,
  mailbox: OpenMailbox,
): Promise<void> {
  if (mailbox.debtsRefused) return;
  const { db, lease } = context;
  const settlement = settlementFor(context.mailbox.imap.after);
  for (;;) {
    const debts = await findOwed(db, context.mailbox.id, mailbox.uidValidity, AT_ONCE);
    if (debts.length === 0) return;
    const ids = debts.map((debt) => debt.inboundId);
    const uids = debts.map((debt) => debt.uid);
    try {
      if (settlement !== null) await settleMails(client, mailbox.uidValidity, uids, settlement);
    } catch (error) {
      if (!(error instanceof FirstlineError) || error.code !== 'mailbox.refused') throw error;
      mailbox.debtsRefused = true;
      await noteDebtError(db, lease, ids, error.message);
      context.log.warn(
        { err: error, mailbox: context.mailbox.id, mails: ids.length },
        'mails stay in the inbox',
      );
      return;
    }
    await markPaid(db, lease, ids);
  }
}
