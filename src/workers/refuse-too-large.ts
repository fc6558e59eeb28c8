import type { Transaction } from 'kysely';
import type { Config } from '#config/config.ts';
import type { NewInbound } from '#db/inbound.ts';
import { insertOutbox, toOutboxRow } from '#db/outbox.ts';
import type { Database } from '#db/schema.ts';
import { type DeskMailbox, findMailbox } from '#domain/desk.ts';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { readTrusted } from '#domain/mail/trust.ts';
import { ownMail } from '#domain/own-mail.ts';
import { isForged } from '#domain/triage/forged.ts';
import { findSpamVerdict } from '#domain/triage/spam.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Tells the sender of a mail over the size limit that it was not taken in, in the transaction that
 * quarantines it. A machine, or nobody, is told nothing.
 */
export async function refuseTooLarge(
  trx: Transaction<Database>,
  deps: Dependencies,
  config: Config,
  inboundId: number,
  mail: NewInbound,
): Promise<void> {
  const mailbox = findMailbox(deps.desk, mail.mailboxId);
  const limitBytes = config.mailboxes.find(({ id }) => id === mailbox?.id)?.imap.maxMailSizeBytes;
  if (mailbox === undefined || limitBytes === undefined || mail.fromAddress === null) return;
  if (!isAnswerable(mail, mailbox, deps)) return;
  const row = toOutboxRow(
    {
      content: {
        kind: 'refusal-too-large',
        data: { deskName: deps.desk.name, subject: mail.subject, sizeBytes: mail.sizeBytes, limitBytes },
      },
      to: { name: null, address: mail.fromAddress },
      language: mailbox.language,
      automatic: true,
      thread: { with: 'list' },
      foldKey: null,
      withAttachments: false,
    },
    {
      desk: deps.desk,
      key: deps.keys.current,
      now: deps.now(),
      ticket: null,
      mailboxId: mailbox.id,
      inboundId,
      messageRowId: null,
      answers: mail.messageId,
    },
  );
  await insertOutbox(trx, [row]);
}

/** A person's mail, by its header fields alone, that nobody calls forged or spam. */
function isAnswerable(mail: NewInbound, mailbox: DeskMailbox, deps: Dependencies): boolean {
  if (!('leftOnServer' in mail.stored)) return true;
  const headers = mail.stored.leftOnServer['headers'];
  const parsed = parseMail(
    Buffer.from(typeof headers === 'string' ? headers : '', 'latin1'),
    defaultReadLimits,
  );
  if (parsed.kind === 'over-limit') return false;
  const { message } = parsed;
  const authentication = mailbox.trust === null ? null : readTrusted(message, mailbox.trust);
  return (
    recogniseAutomatic(message, ownMail(deps.desk)).automatic === null &&
    findSpamVerdict(message, mailbox) === null &&
    !isForged(authentication)
  );
}
