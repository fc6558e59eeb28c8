import type { ImapFlow } from 'imapflow';
import { bringWanted, findWanted, refuseWanted } from '#db/mailbox-debts.ts';
import { FirstlineError } from '#domain/errors.ts';
import { explainAbsence } from '#mail/imap/fetching.ts';
import type { SessionContext } from './context.ts';
import type { OpenMailbox } from './open-mailbox.ts';
import { owedFor } from './policy.ts';
import { streamIntoStore } from './take-one.ts';

/** Fetches the mails that stayed on the server and were released from quarantine since, however large. */
export async function fetchWanted(
  context: SessionContext,
  client: ImapFlow,
  mailbox: OpenMailbox,
): Promise<void> {
  const { db, lease } = context;
  const { uidValidity } = mailbox;
  for (const { inboundId, uid } of await findWanted(db, context.mailbox.id, uidValidity)) {
    const absence = await explainAbsence(client, uidValidity, uid, null);
    if (absence.kind === 'gone') {
      await refuseWanted(db, lease, inboundId, 'no longer on the server');
      continue;
    }
    try {
      const { blobId, sizeBytes } = await streamIntoStore(
        context,
        client,
        uidValidity,
        uid,
        Number.POSITIVE_INFINITY,
      );
      await bringWanted(db, lease, inboundId, {
        blobId,
        sizeBytes,
        owed: owedFor(context.mailbox.imap.after),
      });
      await context.enqueue([inboundId]);
    } catch (error) {
      if (!(error instanceof FirstlineError) || error.code !== 'mailbox.refused') throw error;
      await refuseWanted(db, lease, inboundId, error.message);
    }
  }
}
