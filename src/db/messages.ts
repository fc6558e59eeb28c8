import { type Kysely, sql } from 'kysely';
import type { AuthorRole, Database } from './schema.ts';

/** One entry of a ticket's conversation, about to be stored; its attachments are in the blob store. */
export interface NewMessage {
  readonly inboundId: number | null;
  readonly direction: 'in' | 'out';
  readonly visibility: 'public' | 'internal';
  readonly authorRole: AuthorRole;
  readonly authorAddress: string;
  readonly authorName: string | null;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly subject: string | null;
  /** What the author wrote now. */
  readonly text: string;
  /** Signature and quoted history. */
  readonly rest: string | null;
  readonly at: Date;
  readonly attachments: readonly StoredAttachment[];
}

export interface StoredAttachment {
  readonly blobId: number;
  readonly filename: string | null;
  readonly contentType: string;
  readonly disposition: string | null;
  readonly contentId: string | null;
  readonly sizeBytes: number;
  /** Why it is never passed on; null where it is. */
  readonly withheld: string | null;
}

export async function addMessage(
  trx: Kysely<Database>,
  ticketId: number,
  message: NewMessage,
): Promise<number> {
  const { id } = await trx
    .insertInto('messages')
    .values({
      ticket_id: ticketId,
      inbound_id: message.inboundId,
      direction: message.direction,
      visibility: message.visibility,
      author_role: message.authorRole,
      author_address: message.authorAddress,
      author_name: message.authorName,
      message_id: message.messageId,
      in_reply_to: message.inReplyTo,
      subject: message.subject,
      text: message.text,
      rest: message.rest,
      created_at: message.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (message.attachments.length > 0)
    await trx
      .insertInto('attachments')
      .values(
        message.attachments.map((attachment, position) => ({
          message_id: id,
          position,
          blob_id: attachment.blobId,
          filename: attachment.filename,
          content_type: attachment.contentType,
          disposition: attachment.disposition,
          content_id: attachment.contentId,
          size_bytes: attachment.sizeBytes,
          withheld: attachment.withheld,
        })),
      )
      .execute();
  return id;
}

const keptHistory = 20;

/** The latest entries of a conversation, oldest first, as a handover shows them. */
export async function readHistory(
  trx: Kysely<Database>,
  ticketId: number,
): Promise<readonly { readonly at: Date; readonly who: string; readonly text: string }[]> {
  const { rows } = await sql<{ at: Date; who: string; text: string }>`
    select created_at as at, coalesce(author_name, author_address) as who, text
    from messages where ticket_id = ${ticketId} order by id desc limit ${keptHistory}`.execute(trx);
  return rows.toReversed();
}

/** The files of a conversation's entry that are passed on, with their contents. */
export async function readAttachments(
  trx: Kysely<Database>,
  messageRowId: number,
): Promise<
  readonly {
    readonly filename: string | null;
    readonly contentType: string;
    readonly contentId: string | null;
    readonly content: Buffer;
  }[]
> {
  const { rows } = await sql<{
    filename: string | null;
    contentType: string;
    contentId: string | null;
    content: Buffer;
  }>`
    select filename, content_type as "contentType", content_id as "contentId",
      (select string_agg(data, '' order by seq) from blob_chunks where blob_id = attachments.blob_id) as content
    from attachments where message_id = ${messageRowId} and withheld is null order by position`.execute(trx);
  return rows;
}

/** What the users last wrote, for mails of events that bring no words of their own. */
export async function readLatestWords(
  trx: Kysely<Database>,
  ticketId: number,
): Promise<{
  readonly text: string;
  readonly attachments: readonly string[];
  readonly withheld: readonly string[];
} | null> {
  const { rows } = await sql<{ text: string; attachments: string[]; withheld: string[] }>`
    select text,
      array(select coalesce(filename, '') from attachments
            where message_id = messages.id and withheld is null order by position) as attachments,
      array(select coalesce(filename, '') from attachments
            where message_id = messages.id and withheld is not null order by position) as withheld
    from messages where ticket_id = ${ticketId} and direction = 'in' and visibility = 'public'
    order by id desc limit 1`.execute(trx);
  return rows[0] ?? null;
}
