import { type Kysely, sql } from 'kysely';
import type { Desk } from '#domain/desk.ts';
import type { DirectoryEntry } from '#domain/directory/person.ts';
import { decideStanding } from '#domain/directory/standing.ts';
import { toPerson } from '#domain/directory/vip.ts';
import type { Authentication } from '#domain/mail/authentication.ts';
import type { EarlierTicket, Insight } from '#domain/ticket/insight.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { mergeFacts, type TextFacts } from '#domain/triage/extract/facts.ts';
import { selectPeople } from './directory.ts';
import type { Database } from './schema.ts';
import { type EarlierRow, selectEarlier, toEarlier } from './tickets.ts';

interface Row {
  readonly directory: Readonly<Record<string, DirectoryEntry>>;
  /** Of the mail that opened the ticket. */
  readonly authentication: Authentication | null;
  readonly told: readonly TextFacts[];
  readonly recent: readonly EarlierRow[];
}

/**
 * What an analyst is told again of who asks, in every later notice: as the directory has it now. Where the mail that
 * opened the ticket may be forged, nothing of the directory counts, as at its opening. Words that were taken off to
 * another ticket tell nothing here.
 */
export async function readInsight(
  db: Kysely<Database>,
  { id, requester }: Ticket,
  told: readonly TextFacts[],
  desk: Desk,
): Promise<Insight> {
  const address = requester.address.toLowerCase();
  const { rows } = await sql<Row>`
    select ${selectPeople([address])} as directory,
      (select mail.authentication from ticket_events as opening
         join inbound_mails as mail on mail.id = (opening.cause->>'id')::bigint
       where opening.ticket_id = ${id} and opening.seq = 1 and opening.cause->>'by' = 'inbound') as authentication,
      (select coalesce(json_agg(event.data->'facts' order by event.seq), '[]') from ticket_events as event
       where event.ticket_id = ${id} and event.data->'facts' is not null and not exists (
         select from ticket_events as gone where gone.ticket_id = ${id} and gone.type = 'split-off'
           and gone.data->>'messageId' = event.data->>'messageId')) as told,
      ${selectEarlier(address, id)} as recent`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('the database gave no insight');
  const person = toPerson(row.directory[address] ?? null, address, desk.directory.vip);
  const recent: readonly EarlierTicket[] = row.recent.map(toEarlier);
  return {
    person: decideStanding(person, row.authentication).person,
    recent,
    told: mergeFacts([...row.told, ...told]),
  };
}
