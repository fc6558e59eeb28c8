import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Desk, findMailbox } from '#domain/desk.ts';
import type { MailIntent } from '#domain/ticket/mails.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { dayOf, makeToken, type TokenClaims, type TokenKey } from '#domain/ticket/token.ts';
import type { Database } from './schema.ts';

/** A row about to be inserted; its Message-ID is fixed from here on. */
export interface OutboxRow {
  readonly ticket_id: number | null;
  readonly inbound_id: number | null;
  readonly message_row_id: number | null;
  readonly mailbox_id: string | null;
  readonly kind: string;
  readonly automatic: boolean;
  readonly to_address: string;
  readonly to_name: string | null;
  readonly language: string;
  readonly data: object;
  readonly subject: string | null;
  readonly message_id: string;
  readonly reply_token: string | null;
  readonly in_reply_to: string | null;
  readonly reference_ids: readonly string[];
  readonly fold_key: string | null;
  readonly not_before: Date;
  readonly created_at: Date;
}

interface Addressing {
  readonly desk: Desk;
  readonly key: TokenKey;
  readonly now: Date;
  /** Null for a mail that belongs to no ticket. */
  readonly ticket: Ticket | null;
  readonly mailboxId?: string | null;
  readonly inboundId: number | null;
  readonly messageRowId: number | null;
  /** The Message-ID that a mail without a ticket answers. */
  readonly answers?: string | null;
}

/** Gives a mail its token, Message-ID and place in the reader's conversation. */
export function toOutboxRow(mail: MailIntent, by: Addressing): OutboxRow {
  const { ticket } = by;
  const mailbox = findMailbox(by.desk, ticket?.mailboxId ?? by.mailboxId ?? null);
  const domain = mailbox?.address.split('@')[1] ?? 'localhost';
  const claims = ticket === null ? undefined : claimsOf(mail, ticket.id, by);
  const token = claims === undefined ? null : makeToken(claims, by.key);
  return {
    ticket_id: ticket?.id ?? null,
    inbound_id: by.inboundId,
    message_row_id: by.messageRowId,
    mailbox_id: mailbox?.id ?? null,
    kind: mail.content.kind,
    automatic: mail.automatic,
    to_address: mail.to.address.toLowerCase(),
    to_name: mail.to.name,
    language: mail.language,
    data: mail.content.data,
    subject: ticket?.subject ?? null,
    message_id: `<${token ?? 'notice'}.${randomBytes(8).toString('hex')}@${domain}>`,
    reply_token: token,
    ...threading(mail, ticket, domain, by.answers ?? null),
    fold_key: mail.foldKey,
    not_before: by.now,
    created_at: by.now,
  };
}

function claimsOf(mail: MailIntent, ticketId: number, by: Addressing): TokenClaims | undefined {
  switch (mail.thread.with) {
    case 'requester':
      return { kind: 'requester', ticketId };
    case 'analyst': {
      const expiresOnDay = dayOf(by.now) + by.desk.analysts.tokenDays;
      return { kind: 'analyst', ticketId, analystId: mail.thread.analystId, expiresOnDay };
    }
    case 'list':
      return undefined;
    default:
      return mail.thread satisfies never;
  }
}

/** The user's own thread for the user; for the desk one thread a ticket, whose root is no mail of anybody. */
function threading(
  mail: MailIntent,
  ticket: Ticket | null,
  domain: string,
  answers: string | null,
): Pick<OutboxRow, 'in_reply_to' | 'reference_ids'> {
  if (ticket === null) return { in_reply_to: answers, reference_ids: answers === null ? [] : [answers] };
  if (mail.thread.with === 'requester')
    return { in_reply_to: ticket.threadIds.at(-1) ?? null, reference_ids: ticket.threadIds };
  return { in_reply_to: null, reference_ids: [`<ticket-${ticket.id}@${domain}>`] };
}

/** @returns the ids in order */
export async function insertOutbox(
  trx: Kysely<Database>,
  rows: readonly OutboxRow[],
): Promise<readonly number[]> {
  if (rows.length === 0) return [];
  const { rows: inserted } = await sql<{ id: number }>`
    insert into outbox (ticket_id, inbound_id, message_row_id, mailbox_id, kind, automatic, to_address, to_name, language,
      data, subject, message_id, reply_token, in_reply_to, reference_ids, fold_key, not_before, due_at, created_at)
    select ticket_id, inbound_id, message_row_id, mailbox_id, kind, automatic, to_address, to_name, language,
      data, subject, message_id, reply_token, in_reply_to, reference_ids, fold_key, not_before, now(), created_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (ticket_id bigint, inbound_id bigint,
      message_row_id bigint, mailbox_id text, kind text, automatic boolean, to_address text, to_name text, language text,
      data jsonb, subject text, message_id text, reply_token text, in_reply_to text, reference_ids text[],
      fold_key text, not_before timestamptz, created_at timestamptz)
    returning id`.execute(trx);
  return inserted.map((row) => row.id);
}
