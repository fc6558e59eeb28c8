import { readBlob } from '#db/blobs.ts';
import { type ClaimedInbound, storeAuthentication } from '#db/inbound.ts';
import { participatesByReference } from '#db/triage-facts.ts';
import { allAnalysts, type DeskMailbox, findMailbox } from '#domain/desk.ts';
import type { Authentication } from '#domain/mail/authentication.ts';
import { readTrusted } from '#domain/mail/trust.ts';
import { readEvidence } from '#domain/triage/evidence.ts';
import { type Dependent, decideVerification } from '#domain/triage/verification.ts';
import type { Dns } from '#mail/dns.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import { verifySender } from '#mail/verify-sender.ts';
import type { Dependencies } from './dependencies.ts';

/** How long at most a mail waits for a DNS that is away. */
const patienceMs = 120_000;

/**
 * Says who sent a mail: what was found at its receipt, else what the mailbox's own host says, else what a check
 * of its signatures finds, where a decision depends on it. Holds no transaction while it asks the DNS.
 *
 * @returns null where nobody knows; `later` where a join or a command depends on it, the DNS does not answer now,
 *   and the mail can still wait
 */
export async function authenticate(
  deps: Dependencies & { readonly dns?: Dns },
  claimed: ClaimedInbound,
  read: ReadMail,
): Promise<Authentication | null | 'later'> {
  const stored = claimed.authentication;
  if (stored !== null && stored.dkim !== 'temperror' && stored.dmarc !== 'temperror') return stored;
  const mailbox = findMailbox(deps.desk, claimed.mailboxId);
  if (mailbox === undefined) return null;
  const trusted = mailbox.trust === null ? null : readTrusted(read.reading.message, mailbox.trust);
  if (trusted !== null || deps.dns === undefined) return trusted;
  const dependent = await findDependent(deps, mailbox, read);
  if (dependent === null) return null;
  const found = await verifySender(await readBlob(deps.db, claimed.blobId), deps.dns);
  const isWorthWaiting = dependent.kind === 'proof' && found.dkim === 'temperror';
  if (isWorthWaiting && deps.now().getTime() - claimed.storedAt.getTime() < patienceMs) return 'later';
  deps.log.debug({ inbound: claimed.id, for: dependent.because, found }, 'sender checked');
  // stored at once: should this attempt not end, the keys may be others at the next
  await storeAuthentication(deps.db, claimed.id, found);
  return found;
}

async function findDependent(
  deps: Dependencies,
  mailbox: DeskMailbox,
  { reading }: ReadMail,
): Promise<Dependent | null> {
  const { desk, keys } = deps;
  if (desk.authentication.verify === 'never') return null;
  const analystIds = allAnalysts(desk).map(({ id }) => id);
  const evidence = readEvidence(reading.message, mailbox, keys.all, analystIds);
  const from = reading.message.from[0]?.address.toLowerCase();
  const participates =
    evidence.foreignIds.length > 0 &&
    from !== undefined &&
    (await participatesByReference(deps.db, evidence.foreignIds, from));
  return decideVerification(reading, { desk, mailbox, evidence, participates });
}
