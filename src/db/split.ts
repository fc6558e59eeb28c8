import { type Kysely, sql, type Transaction } from 'kysely';
import { reopenInbound } from './inbound.ts';
import type { Database } from './schema.ts';

/** A mail that joined a ticket, as far as taking it off needs it. */
export interface JoinedMail {
  readonly inboundId: number;
  readonly ticketId: number;
}

/** Whether a person's mail joined this ticket and is still on it; what opened one, or tells of an alarm, stays. */
export async function findJoined(db: Kysely<Database>, inboundId: number): Promise<JoinedMail | undefined> {
  const { rows } = await sql<JoinedMail>`
    select mail.id as "inboundId", mail.ticket_id as "ticketId" from inbound_mails as mail
    where mail.id = ${inboundId} and mail.outcome = 'appended' and exists (
      select from ticket_events as event
      where event.ticket_id = mail.ticket_id and event.type = 'message-received'
        and event.cause->>'by' = 'inbound' and (event.cause->>'id')::bigint = mail.id
        and event.data->>'proof' <> 'same-alarm')`.execute(db);
  return rows[0];
}

/** The mail that caused the notice which one of these Message-IDs is, newest first; undefined where none is ours. */
export async function findNoticedMail(
  db: Kysely<Database>,
  messageIds: readonly string[],
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select inbound_id as id from outbox
    where message_id = any(${messageIds}::text[]) and inbound_id is not null
    order by array_position(${messageIds}::text[], message_id) limit 1`.execute(db);
  return rows[0]?.id;
}

/**
 * Takes a mail off its ticket: it is triaged again, and opens one of its own in the transaction that takes its message
 * away. Asked twice, it does nothing the second time.
 *
 * @returns false where it is not on that ticket any more
 */
export async function splitOff(
  trx: Transaction<Database>,
  { inboundId, ticketId }: JoinedMail,
  by: string,
): Promise<boolean> {
  const split = JSON.stringify({ ticketId, by });
  const { numAffectedRows = 0n } = await sql`
    update inbound_mails set split = ${split}::jsonb
    where id = ${inboundId} and outcome = 'appended' and ticket_id = ${ticketId}`.execute(trx);
  return numAffectedRows > 0n && (await reopenInbound(trx, inboundId, by));
}

/** Removes the entry of a conversation that has moved to another ticket. */
export async function removeMessage(
  trx: Transaction<Database>,
  inboundId: number,
  ticketId: number,
): Promise<void> {
  await sql`
    with gone as (select id from messages where inbound_id = ${inboundId} and ticket_id = ${ticketId}),
      files as (delete from attachments where message_id in (select id from gone))
    delete from messages where id in (select id from gone)`.execute(trx);
}
