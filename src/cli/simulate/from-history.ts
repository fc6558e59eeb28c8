import { readBlob } from '#db/blobs.ts';
import { readPast } from '#db/history.ts';
import type { Db } from '#db/open.ts';
import type { SimulatedMail } from './source.ts';

/** The mails that the desk received in a span of time, as it received them. */
export async function mailsFromHistory(db: Db, since: Date, until: Date): Promise<readonly SimulatedMail[]> {
  const past = await readPast(db, since, until);
  const openers = new Map<number, number>();
  for (const mail of past)
    if (mail.outcome === 'opened' && mail.ticketId !== null && !openers.has(mail.ticketId))
      openers.set(mail.ticketId, mail.id);
  return past.map((mail) => ({
    name: `inbound:${mail.id}`,
    receivedAt: mail.receivedAt,
    mailboxId: mail.mailboxId,
    octets: () => readBlob(db, mail.blobId),
    authentication: mail.authentication,
    past: {
      outcome: mail.outcome,
      ticketId: mail.ticketId,
      opened: mail.ticketId !== null && openers.get(mail.ticketId) === mail.id,
      beganBefore: mail.ticketOpenedAt !== null && mail.ticketId !== null && !openers.has(mail.ticketId),
    },
  }));
}
