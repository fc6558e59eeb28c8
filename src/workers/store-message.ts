import type { Transaction } from 'kysely';
import { putBlob } from '#db/blobs.ts';
import type { ClaimedInbound } from '#db/inbound.ts';
import type { NewMessage, StoredAttachment } from '#db/messages.ts';
import type { AuthorRole, Database } from '#db/schema.ts';
import { type BlockedFiles, findWithheld } from '#domain/mail/withheld.ts';
import type { ReadMail } from '#mail/read-mail.ts';

interface Entry {
  readonly role: AuthorRole;
  readonly visibility: 'public' | 'internal';
  /** Instead of what the mail says, where command lines were taken out. */
  readonly text?: string;
}

/** Which files are kept and never passed on. */
interface FileRules extends BlockedFiles {
  /** Why none of this mail's files is passed on; null where each is looked at. */
  readonly withheld: string | null;
}

/** Makes a conversation's entry of a mail: its attachments go into the store, each content once. */
export async function storeMessage(
  trx: Transaction<Database>,
  entry: Entry,
  read: ReadMail,
  claimed: ClaimedInbound,
  rules: FileRules,
): Promise<NewMessage> {
  const { message, body } = read.reading;
  const from = message.from[0] ?? message.sender[0];
  const rest = [body.signature, body.quoted].filter((part) => part !== null).join('\n');
  return {
    inboundId: claimed.id,
    direction: entry.role === 'analyst' ? 'out' : 'in',
    visibility: entry.visibility,
    authorRole: entry.role,
    authorAddress: from?.address.toLowerCase() ?? '',
    authorName: from?.name ?? null,
    messageId: message.messageId,
    inReplyTo: message.inReplyTo ?? message.references.at(-1) ?? null,
    subject: message.subject,
    text: entry.text ?? body.reply,
    rest: rest === '' ? null : rest,
    at: claimed.receivedAt,
    attachments: await storeAttachments(trx, read, rules),
  };
}

async function storeAttachments(
  trx: Transaction<Database>,
  read: ReadMail,
  { withheld, ...blocked }: FileRules,
): Promise<readonly StoredAttachment[]> {
  const ids = new Map<string, number>();
  // by ascending digest, so that two transactions with the same files never wait for each other
  for (const digest of [...read.contents.keys()].toSorted()) {
    const blob = await putBlob(trx, read.contents.get(digest) ?? new Uint8Array());
    ids.set(digest, blob.id);
  }
  const { message } = read.reading;
  return message.attachments.flatMap((attachment) => {
    const blobId = ids.get(attachment.digest);
    if (blobId === undefined) return [];
    const { filename, contentType, disposition, contentId, sizeBytes } = attachment;
    const content = read.contents.get(attachment.digest);
    const why = withheld ?? findWithheld(attachment, content, message, blocked);
    return [{ blobId, filename, contentType, disposition, contentId, sizeBytes, withheld: why }];
  });
}
