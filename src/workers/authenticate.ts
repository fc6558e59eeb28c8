import type { ClaimedInbound } from '#db/inbound.ts';
import { findMailbox } from '#domain/desk.ts';
import type { Authentication } from '#domain/mail/authentication.ts';
import { readTrusted } from '#domain/mail/trust.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Says who sent a mail: what was found at its receipt, else what the mailbox's own host says.
 *
 * @returns null where nobody knows
 */
export function authenticate(
  deps: Pick<Dependencies, 'desk'>,
  claimed: ClaimedInbound,
  read: ReadMail,
): Authentication | null {
  if (claimed.authentication !== null) return claimed.authentication;
  const trust = findMailbox(deps.desk, claimed.mailboxId)?.trust ?? null;
  return trust === null ? null : readTrusted(read.reading.message, trust);
}
